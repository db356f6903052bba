import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const Violations = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }));

/** What axe finds wrong with the page as it stands, one line a rule with the places. */
export async function violationsOf(
  page: Page,
  theme: 'light' | 'dark',
): Promise<readonly string[]> {
  // The colours of the other theme are all that a theme changes: only they are looked at again.
  const only = theme === 'dark' ? `{ runOnly: ['color-contrast'] }` : '{}';
  await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
  const found: unknown = await page.evaluate(`
    ${source}
    Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)))
      .then(() => axe.run(document, ${only}))
      .then(({ violations }) => violations.map(({ id, nodes }) => ({
        id, nodes: nodes.map((node) => node.target.join(' ')),
      })))`);
  return Violations.parse(found).map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).join(', ')}`);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const Violations = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }));

/**
 * Which of axe's rules are asked: all of them; those about colours alone, for a theme changes nothing else; or all
 * others, for a language changes no colour.
 */
const rules = {
  all: '{}',
  colours: `{ runOnly: ['color-contrast'] }`,
  words: `{ rules: { 'color-contrast': { enabled: false } } }`,
};

/** What axe finds wrong with the page as it stands, one line a rule with the places. What turns without end is not waited for. */
export async function violationsOf(
  page: Page,
  asked: keyof typeof rules = 'all',
): Promise<readonly string[]> {
  const loaded: unknown = await page.evaluate('typeof axe');
  if (loaded === 'undefined') await page.evaluate(source);
  const found: unknown = await page.evaluate(`
    Promise.all(document.getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map((each) => each.finished.catch(() => undefined)))
      .then(() => axe.run(document, ${rules[asked]}))
      .then(({ violations }) => violations.map(({ id, nodes }) => ({
        id, nodes: nodes.map((node) => node.target.join(' ')),
      })))`);
  return Violations.parse(found).map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).join(', ')}`);
}

/** The page as it is opened and in the other theme. */
export async function violationsInBothThemes(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [theme, asked] of [
    ['light', 'all'],
    ['dark', 'colours'],
  ] as const) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    for (const violation of await violationsOf(page, asked)) found.push(`${theme}: ${violation}`);
  }
  return found;
}

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

/**
 * Resolves once nothing moves any more but what turns without end. Asked again and again, for an animation whose element is taken
 * away drops out of the list and never tells that it ended.
 */
const atRest = `new Promise((resolve) => {
  function look() {
    const moves = document.getAnimations().some(({ playState, effect }) =>
      playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime));
    if (moves) setTimeout(look, 20);
    else resolve();
  }
  look();
})`;

/** What axe finds wrong with the page as it stands, one line a rule with the places. */
export async function violationsOf(
  page: Page,
  asked: keyof typeof rules = 'all',
): Promise<readonly string[]> {
  const loaded: unknown = await page.evaluate('typeof axe');
  if (loaded === 'undefined') await page.evaluate(source);
  await page.evaluate(atRest);
  const found: unknown = await page.evaluate(`
    axe.run(document, ${rules[asked]})
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

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const web = join(import.meta.dirname, '..', '..', 'apps', 'web', 'src');

/** A property that nobody sets says nothing in a browser: the rule that asks for it is as if it were not written. */
test('every property that a style asks for is set somewhere', () => {
  const sources = globSync('**/*.{css,ts,tsx}', { cwd: web }).map((file) => ({
    file,
    text: readFileSync(join(web, file), 'utf8'),
  }));
  const set = new Set(sources.flatMap(({ text }) => namesIn(text, /(--[\w-]+)['"]?\]?\s*:/gu)));
  const asked = sources.flatMap(({ file, text }) =>
    namesIn(text, /var\((--[\w-]+)\)/gu).map((name) => ({ file, name })),
  );
  expect(asked.length).toBeGreaterThan(1000);
  expect(asked.filter(({ name }) => !set.has(name))).toEqual([]);
});

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

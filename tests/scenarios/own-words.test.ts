import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDate } from '@daihoi/domain/kernel';
import { checkContent } from '@daihoi/domain/paper-content';
import { expect, test } from 'vitest';
import {
  sampleLine,
  samplePaper,
} from '../../packages/domain/src/paper-format/testing/sample-paper.ts';

const root = join(import.meta.dirname, '../..');
const guides = join(root, 'docs/operating');

/** Sentences of a page without code, addresses and marks of its own. */
function sentencesOf(page: string): readonly string[] {
  return page
    .replace(/```[\s\S]*?```/gu, '')
    .replace(/`[^`]*`|\]\([^)]*\)|!?\[|<[^>]*>|https?:\S+/gu, '')
    .split('\n')
    .filter((line) => /\p{L}/u.test(line));
}

test('no word of the guides for people is called misspelt', () => {
  const pages = readdirSync(guides, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const lines = [...pages.map((name) => join(guides, name)), join(root, 'README.vi.md')]
    .flatMap((path) => sentencesOf(readFileSync(path, 'utf8')))
    .filter((line) => !line.includes('không phải'));
  expect(lines.length).toBeGreaterThan(300);
  const paper = samplePaper({ body: lines.map((line) => sampleLine(line)) });
  const { findings } = checkContent(paper, { today: calendarDate('2026-11-22') });
  const misspelt = findings.filter(({ rule }) => ['SP-01', 'SP-03', 'SP-06'].includes(rule.id));
  expect(misspelt.map(({ rule, found, text }) => [rule.id, found, text])).toEqual([]);
});

test('every case of the bench that a page names is there', () => {
  const pages = readdirSync(join(root, 'docs/rules')).map((name) =>
    readFileSync(join(root, 'docs/rules', name), 'utf8'),
  );
  const named = pages.flatMap((page) =>
    [...page.matchAll(/npm run bench -- --only (?:"(?<quoted>[^"]+)"|(?<word>[\w-]+))/gu)].map(
      ({ groups }) => groups?.['quoted'] ?? groups?.['word'] ?? '',
    ),
  );
  const cases = readdirSync(join(root, 'bench/cases')).map((name) =>
    readFileSync(join(root, 'bench/cases', name), 'utf8'),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !cases.some((source) => source.includes(name)))).toEqual([]);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFloatingResults } from '../../tools/walls/floating-results.ts';
import { importsOf } from '../../tools/walls/import-list.ts';
import { refusal } from '../../tools/walls/imports.ts';
import { readWorkspaces } from '../../tools/walls/manifests.ts';
import { checkPurity } from '../../tools/walls/purity.ts';
import { parseSource } from '../../tools/walls/sources.ts';
import { checkSuppressions } from '../../tools/walls/suppressions.ts';
import { checkGlossary, readGlossary } from '../../tools/check-glossary.ts';
import { HouseCopy } from './house-copy.ts';

let house: HouseCopy;

beforeAll(() => {
  house = new HouseCopy();
});

afterAll(() => {
  house.remove();
});

describe('imports that the table allows', () => {
  test.each([
    ['packages/domain/src/season/season.ts', '../kernel/index.ts'],
    ['packages/domain/src/season/season.ts', './data/days.ts'],
    ['packages/domain/src/season/data/days.ts', '../season.ts'],
    ['packages/domain/src/season/season.test.ts', 'fast-check'],
    ['packages/domain/src/season/season.test.ts', 'node:fs'],
    ['packages/domain/src/season/season.test.ts', '../testing/index.ts'],
    ['packages/contract/src/season/shapes.ts', 'zod'],
    ['packages/contract/src/season/shapes.ts', '@daihoi/domain/season'],
    ['packages/application/src/season/plan.ts', '@daihoi/domain/kernel'],
    ['packages/application/src/testing/store.ts', '@daihoi/domain/testing'],
    ['packages/adapters/src/storage/rows.ts', 'pg'],
    ['packages/adapters/src/storage/rows.ts', 'node:fs/promises'],
    ['packages/adapters/src/storage/seasons/rows.ts', '../rows.ts'],
    ['packages/adapters/src/documents/notice.ts', '@daihoi/contract/wording'],
    ['packages/adapters/src/storage/rows.test.ts', '@daihoi/application/testing'],
    [
      'packages/adapters/src/storage/rows.db.test.ts',
      '../../../../tests/support/database/index.ts',
    ],
    ['packages/application/src/season/plan.ts', '../ports/clock.ts'],
    ['apps/server/src/http/season.ts', '@daihoi/adapters/storage'],
    ['apps/server/src/http/season.ts', '@fastify/static'],
    ['apps/cli/src/main.ts', '@daihoi/server'],
    ['apps/web/src/features/board/board.tsx', 'react'],
    ['apps/web/src/features/board/board.tsx', 'react-dom/client'],
    ['apps/web/src/features/board/board.tsx', '../../components/button.tsx'],
    ['apps/web/src/features/board/board.tsx', '@daihoi/domain/progress'],
    ['apps/web/src/app/routes.tsx', '../features/board/routes.tsx'],
    ['apps/web/vite.config.ts', 'vite'],
    ['tests/e2e/season.test.ts', '@daihoi/server'],
    ['bench/nation.ts', '@daihoi/domain/testing'],
    ['tools/check.ts', 'node:path'],
  ])('%s may import %s', (path, specifier) => {
    expect(refusal({ path, specifier, workspaces: readWorkspaces(house.path) })).toBeUndefined();
  });
});

test('a package that no manifest names is refused at the edges too', () => {
  const workspaces = readWorkspaces(house.path);
  for (const path of ['tools/check.ts', 'tests/e2e/a.test.ts', 'apps/web/vite.config.ts']) {
    expect(refusal({ path, specifier: 'left-pad', workspaces })).toMatch(
      /left-pad is not declared/,
    );
  }
});

test('every way to name a module is seen', () => {
  const text = [
    "import a from 'm1';",
    "import type { B } from 'm2';",
    "export { c } from 'm3';",
    "export * from 'm4';",
    "import 'm5';",
    "const d = import('m6');",
    "type E = import('m7').E;",
    '/// <reference types="m8" />',
  ].join('\n');
  const seen = importsOf(parseSource('a.ts', text)).map((each) => `${each.line} ${each.specifier}`);
  expect(seen.toSorted()).toEqual([
    '1 m1',
    '2 m2',
    '3 m3',
    '4 m4',
    '5 m5',
    '6 m6',
    '7 m7',
    '8 (reference) m8',
  ]);
});

describe('what pure rooms may do', () => {
  test.each([
    ['tables of official data hold words', 'rulebook/data/levels.ts', "export const a = 'xã';"],
    ['the alphabet holds letters', 'text/alphabet.ts', "export const a = 'ăâđ';"],
    ['tests hold words', 'season/season.test.ts', "export const a = 'đại hội';"],
    ['comments hold words', 'season/season.ts', '/** Đại hội. */ export const a = 1;'],
    ['the kernel throws on a bug', 'kernel/invariant.ts', "throw new Error('bug');"],
    ['a moment that is handed in becomes a date', 'season/season.ts', 'new Date(0);'],
  ])('%s', (_, path, text) => {
    expect(checkPurity([parseSource(`packages/domain/src/${path}`, text)])).toEqual([]);
  });
});

describe('suppressions', () => {
  const two = parseSource(
    'tools/a.ts',
    "// @ts-expect-error: wrong on purpose\nconst a = 1;\n/* oxlint-disable no-console */\nconst b = '// @ts-ignore';",
  );

  test('comments count, texts do not', () => {
    expect(checkSuppressions([two], 2)).toEqual([]);
  });
  test('one more than allowed is refused, each with its place', () => {
    expect(checkSuppressions([two], 1).map((each) => each.line)).toEqual([1, 3]);
  });
  test('one fewer must be written down', () => {
    expect(checkSuppressions([two], 3)[0]?.message).toMatch(/only 2 left/);
  });
});

test('a Result that is read, returned or kept is left alone, and so is what only looks like one', () => {
  house.plant(
    'packages/domain/src/planted/read.ts',
    [
      "import { err, ok, parseCalendarDate, type Result } from '../kernel/index.ts';",
      'export function act(raw: string): Result<number, string> {',
      '  const day = parseCalendarDate(raw);',
      '  if (!day.ok) return err(raw);',
      '  const kept = [day].map((each) => each.ok);',
      '  kept.push(true);',
      '  answer();',
      '  surely();',
      '  let last = day;',
      '  last = parseCalendarDate(raw);',
      '  if (!last.ok) return err(raw);',
      '  return ok(kept.length);',
      '}',
      'function surely(): Result<number, never> {',
      '  return ok(1);',
      '}',
      'function answer(): { ok: boolean; status: number; value: string } {',
      "  return { ok: true, status: 1, value: 'a' };",
      '}',
    ].join('\n'),
  );
  expect(checkFloatingResults(house.path, ['packages/domain'])).toEqual([]);
});

describe('the glossary', () => {
  const page = [
    '| Vietnamese | identifier | meaning |',
    '| --- | --- | --- |',
    '| đại hội | `congress` | not `meeting` |',
    '## Technical words',
    '`Result` `*Error`',
  ].join('\n');
  const room = 'packages/domain/src/congress';
  const sources = [
    parseSource(
      `${room}/index.ts`,
      "export * from './all.ts';\nexport type { Shown } from './some.ts';",
    ),
    parseSource(
      `${room}/all.ts`,
      'export interface Congress {}\nexport type Result = 1;\ntype Own = 2;\nexport type Meeting = Own;\nexport type PlanError = 3;',
    ),
    parseSource(`${room}/some.ts`, 'export type Shown = 1;\nexport type Hidden = 2;'),
  ];

  test('rows and technical words are homes; words of other columns are not; what the door hides needs none', () => {
    const findings = checkGlossary(readGlossary(page), sources);
    expect(findings.map((each) => `${each.path}:${each.line} ${each.message}`)).toEqual([
      `${room}/all.ts:4 Meeting has no row in docs/glossary.md`,
      `${room}/some.ts:1 Shown has no row in docs/glossary.md`,
    ]);
  });
  test('an identifier stands once', () => {
    const findings = checkGlossary(readGlossary(`| hội | \`congress\` | again |\n${page}`), []);
    expect(findings.map((each) => each.message)).toEqual(['congress stands twice']);
  });
});

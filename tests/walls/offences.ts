/** One offence against the house: a file to plant, and how its tool must refuse it. */
export interface Offence {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  /** What the refusal of this file must say. */
  readonly says: RegExp;
}

const domain = 'packages/domain/src/planted';
const application = 'packages/application/src/planted';
const counting = 'packages/counting/src';
const contract = 'packages/contract/src/planted';
const adapters = 'packages/adapters/src';
const server = 'apps/server/src/planted';
const cli = 'apps/cli/src/planted';
const web = 'apps/web/src';

/** Refused by the compiler: platform types, doors of packages, project borders. */
export const compilerOffences: readonly Offence[] = [
  {
    what: 'the domain reads a file',
    path: `${domain}/c-file.ts`,
    text: "import { readFileSync } from 'node:fs';\nexport const page = readFileSync('page');\n",
    says: /TS2307|TS2591/,
  },
  ...['process.cwd()', "console.log('a')", "fetch('/a')", "document.querySelector('a')"].map(
    (expression, index) => ({
      what: `the domain touches its platform: ${expression}`,
      path: `${domain}/c-platform-${index}.ts`,
      text: `export const touched = ${expression};\n`,
      says: /TS2304|TS2584|TS2580|TS2591/,
    }),
  ),
  {
    what: 'the application touches its platform',
    path: `${application}/c-platform.ts`,
    text: 'export const touched = process.pid;\n',
    says: /TS2580|TS2591/,
  },
  {
    what: 'the server touches the screen',
    path: `${server}/c-screen.ts`,
    text: "export const touched = document.querySelector('a');\n",
    says: /TS2584/,
  },
  {
    what: 'a relative path leaves its package',
    path: `${domain}/c-escape.ts`,
    text: "export { nothing } from '../../../application/src/nothing/index.ts';\n",
    says: /TS6059|TS6307/,
  },
  {
    what: 'a package is entered past its doors',
    path: `${application}/c-deep.ts`,
    text: "export { ok } from '@daihoi/domain/src/kernel/result.ts';\n",
    says: /TS2307/,
  },
  {
    what: 'an enum',
    path: `${domain}/c-enum.ts`,
    text: "export enum Colour {\n  Red = 'red',\n}\n",
    says: /TS1294/,
  },
  {
    what: 'a parameter property',
    path: `${domain}/c-property.ts`,
    text: 'export class Box {\n  constructor(readonly size: number) {}\n}\n',
    says: /TS1294/,
  },
];

/** Refused by the linter. */
export const lintOffences: readonly Offence[] = [
  {
    what: 'any',
    path: `${domain}/l-any.ts`,
    text: 'export function take(value: any): void {\n  void value;\n}\n',
    says: /no-explicit-any/,
  },
  {
    what: 'a non-null assertion',
    path: `${domain}/l-non-null.ts`,
    text: 'export function first(list: readonly string[]): string {\n  return list[0]!;\n}\n',
    says: /no-non-null-assertion/,
  },
  {
    what: 'a cast',
    path: `${domain}/l-cast.ts`,
    text: 'export function asText(value: unknown): string {\n  return value as string;\n}\n',
    says: /no-unsafe-type-assertion/,
  },
  {
    what: 'a widening cast',
    path: `${domain}/l-wide-cast.ts`,
    text: 'export function asUnknown(value: string): unknown {\n  return value as unknown;\n}\n',
    says: /consistent-type-assertions/,
  },
  {
    what: 'a floating promise',
    path: `${server}/l-floating.ts`,
    text: 'async function save(): Promise<void> {}\nexport function act(): void {\n  save();\n}\n',
    says: /no-floating-promises/,
  },
  {
    what: 'a switch that forgets a case',
    path: `${domain}/l-switch.ts`,
    text: "export function size(of: 'a' | 'b'): number {\n  switch (of) {\n    case 'a':\n      return 1;\n    default:\n      return 2;\n  }\n}\n",
    says: /switch-exhaustiveness-check/,
  },
  {
    what: 'a default export',
    path: `${domain}/l-default.ts`,
    text: 'export default 1;\n',
    says: /no-default-export/,
  },
  {
    what: 'a function of thirteen branches',
    path: `${domain}/l-complex.ts`,
    text: `export function pick(n: number): number {\n${Array.from({ length: 13 }, (_, i) => `  if (n === ${i}) return ${i};\n`).join('')}  return 0;\n}\n`,
    says: /complexity/,
  },
  {
    what: 'a file of 401 lines',
    path: `${domain}/l-long-file.ts`,
    text: Array.from({ length: 401 }, (_, i) => `export const n${i} = ${i};\n`).join(''),
    says: /max-lines\b/,
  },
  {
    what: 'a function of 61 lines',
    path: `${domain}/l-long-function.ts`,
    text: `export function long(): number {\n${'  void 0;\n'.repeat(60)}  return 0;\n}\n`,
    says: /max-lines-per-function/,
  },
  {
    what: 'four parameters',
    path: `${domain}/l-params.ts`,
    text: 'export function add(a: number, b: number, c: number, d: number): number {\n  return a + b + c + d;\n}\n',
    says: /max-params/,
  },
  {
    what: 'an arrow where a function is declared',
    path: `${domain}/l-arrow.ts`,
    text: 'export const twice = (n: number) => n * 2;\n',
    says: /func-style/,
  },
  {
    what: 'the server speaks on the console',
    path: `${server}/l-console.ts`,
    text: "console.log('hello');\nexport {};\n",
    says: /no-console/,
  },
  {
    what: 'a circle of imports',
    path: `${domain}/l-circle.ts`,
    text: "import { other } from './l-circle-other.ts';\nexport const one = 1;\nexport const two = other;\n",
    says: /no-cycle/,
  },
  {
    what: 'the other half of the circle, by a type alone',
    path: `${domain}/l-circle-other.ts`,
    text: "import type { one } from './l-circle.ts';\nexport const other = 2;\nexport type One = typeof one;\n",
    says: /no-cycle/,
  },
  {
    what: 'the domain looks at the clock',
    path: `${domain}/l-clock.ts`,
    text: 'export function now(): number {\n  return Date.now();\n}\n',
    says: /no-restricted-properties/,
  },
  {
    what: 'the application rolls dice',
    path: `${application}/l-dice.ts`,
    text: 'export function roll(): number {\n  return Math.random();\n}\n',
    says: /no-restricted-properties/,
  },
  {
    what: 'the domain sorts by the alphabet of the machine',
    path: `${domain}/l-alphabet.ts`,
    text: 'export function before(left: string, right: string): boolean {\n  return left.localeCompare(right) < 0;\n}\n',
    says: /no-restricted-properties/,
  },
  ...['process', 'console', 'Intl', 'fetch', 'document', 'globalThis', 'crypto'].map((name) => ({
    what: `the application names ${name}`,
    path: `${application}/l-${name.toLowerCase()}-named.ts`,
    text: `export const touched = ${name};\n`,
    says: /no-restricted-globals/,
  })),
  {
    what: 'a skipped test',
    path: `${domain}/l-skipped.test.ts`,
    text: "import { expect, test } from 'vitest';\ntest.skip('one is one', () => {\n  expect(1).toBe(1);\n});\n",
    says: /no-disabled-tests/,
  },
  {
    what: 'a suppression that suppresses nothing',
    path: `${domain}/l-idle-suppression.ts`,
    text: '// oxlint-disable-next-line no-console\nexport const calm = 1;\n',
    says: /[Uu]nused/,
  },
];

/** Refused by our own walls. */
export const wallOffences: readonly Offence[] = [
  imports(`${domain}/w-inward.ts`, '@daihoi/application/season', /may not import @daihoi/),
  {
    what: 'the domain imports a type of the application',
    path: `${domain}/w-inward-type.ts`,
    text: "export type { Season } from '@daihoi/application/season';\n",
    says: /may not import/,
  },
  imports(`${domain}/w-undeclared.ts`, 'zod', /zod is not a driver/),
  imports(`${domain}/w-node.ts`, 'node:fs', /knows no Node/),
  imports(`${domain}/w-bare-node.ts`, 'fs', /knows no Node/),
  imports(`${domain}/w-own-name.ts`, '@daihoi/domain/kernel', /imports are relative/),
  imports(`${domain}/w-side-door.ts`, '../kernel/result.ts', /entered by its index\.ts/),
  imports(`${domain}/w-escape.ts`, '../../../contract/src/http/index.ts', /leaves packages/),
  imports(`${domain}/w-builders.ts`, './testing/build.ts', /for tests/),
  imports(`${counting}/reading/w-decoder.ts`, 'sharp', /sharp is not a driver/),
  imports(`${counting}/reading/w-node.ts`, 'node:fs', /knows no Node/),
  imports(`${counting}/reading/w-side-door.ts`, '../layout/crc.ts', /entered by its index\.ts/),
  imports(`${counting}/reading/w-application.ts`, '@daihoi/application/season', /may not import/),
  imports(`${contract}/w-application.ts`, '@daihoi/application/season', /may not import/),
  imports(`${contract}/w-node.ts`, 'node:crypto', /knows no Node/),
  imports(`${application}/w-contract.ts`, '@daihoi/contract/season', /may not import/),
  imports(`${application}/w-npm.ts`, 'kysely', /kysely is not a driver/),
  imports(`${application}/w-builders.ts`, '@daihoi/domain/testing', /for tests/),
  imports(`${adapters}/files/w-neighbour.ts`, '../storage/index.ts', /may not import adapter/),
  imports(`${adapters}/pdf/w-neighbour.ts`, '../imaging/index.ts', /may not import adapter/),
  imports(`${adapters}/files/w-own-name.ts`, '@daihoi/adapters/storage', /imports are relative/),
  imports(`${adapters}/files/w-driver.ts`, 'pg', /pg is not a driver/),
  imports(`${adapters}/identity/w-driver.ts`, 'docx', /docx is not a driver/),
  imports(`${adapters}/storage/w-driver.ts`, 'write-excel-file', /is not a driver/),
  imports(`${adapters}/storage/w-contract.ts`, '@daihoi/contract/wording', /may not import/),
  imports(`${adapters}/documents/w-contract.ts`, '@daihoi/contract/season', /may not import/),
  imports(`${adapters}/storage/w-fastify.ts`, 'fastify', /fastify is not a driver/),
  imports(
    `${adapters}/imaging/w-undeclared.ts`,
    'zxing-wasm',
    /not declared in packages\/adapters/,
  ),
  imports(`${server}/w-sql.ts`, 'kysely', /kysely is not a driver/),
  imports(`${server}/w-react.ts`, 'react', /react is not a driver/),
  imports(`${server}/w-cli.ts`, '@daihoi/cli', /may not import/),
  imports(`${server}/w-web.ts`, '@daihoi/web', /may not import/),
  imports(`${cli}/w-web.ts`, '@daihoi/web', /may not import/),
  imports(`${cli}/w-tests.ts`, '../../../../tests/nothing.ts', /for tests/),
  imports(`${web}/features/board/w-adapter.ts`, '@daihoi/adapters/storage', /may not import/),
  imports(`${web}/features/board/w-application.ts`, '@daihoi/application/season', /may not import/),
  imports(`${web}/features/board/w-node.ts`, 'node:fs', /knows no Node/),
  imports(`${web}/features/board/w-island.ts`, '../people/index.ts', /feature board may not/),
  imports(`${web}/features/board/w-frame.ts`, '../../app/index.ts', /frame around it/),
  imports(
    `${web}/components/w-shared.ts`,
    '../features/board/index.ts',
    /may not import a feature/,
  ),
  {
    what: 'the domain imports by import()',
    path: `${domain}/w-dynamic.ts`,
    text: "export async function late(): Promise<unknown> {\n  return import('zod');\n}\n",
    says: /zod is not a driver/,
  },
  {
    what: 'the domain imports a computed name',
    path: `${domain}/w-computed.ts`,
    text: 'export async function late(name: string): Promise<unknown> {\n  return import(name);\n}\n',
    says: /computed name/,
  },
  {
    what: 'the domain imports inside a type',
    path: `${domain}/w-import-type.ts`,
    text: "export type Schema = import('zod').ZodType;\n",
    says: /zod is not a driver/,
  },
  {
    what: 'the domain calls in the types of a platform',
    path: `${domain}/w-reference.ts`,
    text: '/// <reference types="node" />\nexport {};\n',
    says: /platform types/,
  },
  {
    what: 'the domain throws',
    path: `${domain}/w-throw.ts`,
    text: "export function fail(): never {\n  throw new Error('no');\n}\n",
    says: /return a Result/,
  },
  {
    what: 'the domain asks what time it is',
    path: `${domain}/w-date.ts`,
    text: 'export function today(): string {\n  return new Date().toISOString();\n}\n',
    says: /time is handed in/,
  },
  {
    what: 'the domain asks what time it is, in old style',
    path: `${domain}/w-old-date.ts`,
    text: 'export function today(): string {\n  return Date();\n}\n',
    says: /time is handed in/,
  },
  {
    what: 'Vietnamese in a string of the domain',
    path: `${domain}/w-words.ts`,
    text: "export const word = 'đại hội';\n",
    says: /words for people/,
  },
  {
    what: 'Vietnamese in a template of the application',
    path: `${application}/w-words.ts`,
    text: 'export function greet(name: string): string {\n  return `Kính gửi ${name}`;\n}\n',
    says: /words for people/,
  },
  {
    what: 'a Result that nobody reads',
    path: `${domain}/w-dropped.ts`,
    text: "import { parseCalendarDate } from '../kernel/index.ts';\nexport function act(): void {\n  parseCalendarDate('2020-07-31');\n}\n",
    says: /this Result is dropped/,
  },
  {
    what: 'an awaited Result that nobody reads',
    path: `${server}/w-dropped.ts`,
    text: "import { ok, type Result } from '@daihoi/domain/kernel';\nasync function save(): Promise<Result<number, 'a'>> {\n  return ok(1);\n}\nexport async function act(): Promise<void> {\n  await save();\n}\n",
    says: /this Result is dropped/,
  },
  {
    what: 'a Result dropped behind a condition',
    path: `${domain}/w-condition.ts`,
    text: "import { parseCalendarDate } from '../kernel/index.ts';\nexport function act(ready: boolean): void {\n  ready && (ready ? parseCalendarDate('a') : undefined);\n}\n",
    says: /this Result is dropped/,
  },
  {
    what: 'a Result thrown away by void',
    path: `${domain}/w-void.ts`,
    text: "import { parseCalendarDate } from '../kernel/index.ts';\nexport function act(): void {\n  void parseCalendarDate('2020-07-31');\n}\n",
    says: /this Result is dropped/,
  },
  {
    what: 'a suppression more than is written down',
    path: `${server}/w-suppressed.ts`,
    text: "// oxlint-disable-next-line no-console\nconsole.log('a');\nexport {};\n",
    says: /suppression: oxlint-disable/,
  },
];

/** Offences in manifests; planted after the compiler has run, for they would stop it. */
export const manifestOffences: readonly Offence[] = [
  {
    what: 'the domain declares a package',
    path: 'packages/domain/package.json',
    text: '{ "name": "@daihoi/domain", "dependencies": { "zod": "4.6.7" } }\n',
    says: /zod is not in this room's list/,
  },
  {
    what: 'a version that floats',
    path: 'packages/contract/package.json',
    text: '{ "name": "@daihoi/contract", "dependencies": { "@daihoi/domain": "0.1.0", "zod": "^4.6.7" } }\n',
    says: /zod is not pinned/,
  },
  {
    what: 'a reference without a dependency, and platform types in a pure room',
    path: 'packages/domain/tsconfig.json',
    text: '{ "references": [{ "path": "../contract" }], "compilerOptions": { "lib": ["ES2024", "DOM"] } }\n',
    says: /reference but not a dependency/,
  },
  {
    what: 'a dependency without a reference',
    path: 'packages/application/tsconfig.json',
    text: '{ "references": [], "compilerOptions": { "lib": ["ES2024"], "types": ["node"] } }\n',
    says: /dependency but not a reference/,
  },
];

function imports(path: string, specifier: string, says: RegExp): Offence {
  const text = `import '${specifier}';\nexport {};\n`;
  return { what: `${path} imports ${specifier}`, path, text, says };
}

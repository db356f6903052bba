import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HouseCopy, type Verdict } from './house-copy.ts';
import {
  compilerOffences,
  lintOffences,
  manifestOffences,
  wallOffences,
  type Offence,
} from './offences.ts';

const emptyGlossary = '# Glossary\n\n## Technical words\n\n';
const nothing: Verdict = { passed: false, output: '' };

const verdicts = {
  calm: [nothing],
  compiler: nothing,
  lint: nothing,
  walls: nothing,
  manifests: nothing,
  glossary: nothing,
  dead: nothing,
};
const houses: HouseCopy[] = [];

function build(): HouseCopy {
  const house = new HouseCopy();
  houses.push(house);
  return house;
}

function plantAll(house: HouseCopy, offences: readonly Offence[]): void {
  for (const each of offences) house.plant(each.path, each.text);
}

/** The lines in which a tool speaks about a file. */
function linesAbout(verdict: Verdict, path: string): string {
  return verdict.output
    .split('\n')
    .filter((line) => line.includes(path))
    .join('\n');
}

beforeAll(() => {
  const calm = build();
  verdicts.calm = [calm.run('tsc', '-b'), calm.run('oxlint'), calm.runTool('tools/walls/main.ts')];

  const compiled = build();
  plantAll(compiled, compilerOffences);
  compiled.plant('packages/application/src/nothing/index.ts', 'export const nothing = 0;\n');
  verdicts.compiler = compiled.run('tsc', '-b', '--pretty', 'false');

  const linted = build();
  plantAll(linted, lintOffences);
  verdicts.lint = linted.run('oxlint', '--format', 'unix');

  const walled = build();
  plantAll(walled, wallOffences);
  verdicts.walls = walled.runTool('tools/walls/main.ts');
  plantAll(walled, manifestOffences);
  verdicts.manifests = walled.runTool('tools/walls/main.ts');

  const named = build();
  named.plant('docs/glossary.md', emptyGlossary);
  named.plant(
    'packages/domain/src/planted/index.ts',
    "export { used, type Homeless } from './used.ts';\n",
  );
  named.plant(
    'packages/domain/src/planted/used.ts',
    'export const used = 1;\nexport const unused = 2;\nexport interface Homeless {\n  readonly of: string;\n}\n',
  );
  verdicts.glossary = named.runTool('tools/check-glossary.ts');
  verdicts.dead = named.run('knip', '--no-progress', '--include', 'exports');
}, 120_000);

afterAll(() => {
  for (const house of houses) house.remove();
});

test('a house without offences passes compiler, linter and walls', () => {
  const refused = verdicts.calm.filter((each) => !each.passed);
  expect(refused.map((each) => each.output)).toEqual([]);
  expect(verdicts.calm).toHaveLength(3);
});

describe('the compiler refuses', () => {
  test.each(compilerOffences)('$what', ({ path, says }) => {
    expect(linesAbout(verdicts.compiler, path)).toMatch(says);
  });
});

describe('the linter refuses', () => {
  test.each(lintOffences)('$what', ({ path, says }) => {
    expect(linesAbout(verdicts.lint, path)).toMatch(says);
  });
});

describe('the walls refuse', () => {
  test.each(wallOffences)('$what', ({ path, says }) => {
    expect(linesAbout(verdicts.walls, path)).toMatch(says);
  });
  test.each(manifestOffences)('$what', ({ path, says }) => {
    expect(linesAbout(verdicts.manifests, path)).toMatch(says);
  });
});

test('a domain type without a row in the glossary is refused', () => {
  expect(verdicts.glossary.passed).toBe(false);
  expect(verdicts.glossary.output).toContain('Homeless has no row');
});

test('an export that nobody uses is refused', () => {
  expect(verdicts.dead.passed).toBe(false);
  expect(verdicts.dead.output).toMatch(/unused\s+packages\/domain\/src\/planted\/used\.ts/);
});

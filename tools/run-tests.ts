/**
 * `npm test`: check, then everything that needs a database or a browser. `node tools/run-tests.ts storage e2e`
 * runs those projects alone. The last line counts tests: "120 passed, 0 failed".
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
const nothing: Tally = { passed: 0, failed: 0 };
const reports = mkdtempSync(join(tmpdir(), 'daihoi-reports-'));

try {
  const asked = process.argv.slice(2);
  const total = asked.length > 0 ? runProjects(asked) : runEverything();
  console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}

/** A refusal by the check does not hide what the other tests have to say. */
function runEverything(): Tally {
  const check = counted('node', ['tools/check.ts']);
  const reachedTests = readdirSync(reports).length > 0;
  const rest = runProjects([
    ...(reachedTests ? [] : ['unit']),
    'files',
    'storage',
    'golden',
    'e2e',
  ]);
  return { passed: check.passed + rest.passed, failed: check.failed + rest.failed };
}

function runProjects(projects: readonly string[]): Tally {
  const named = projects.flatMap((project) => ['--project', project]);
  const built = projects.includes('e2e') ? counted('node', ['tools/lib/build-web.mjs']) : nothing;
  const tests = counted('vitest', ['run', '--passWithNoTests', ...named]);
  return { passed: tests.passed, failed: built.failed + tests.failed };
}

/** Runs one command and counts its tests; a command that fails without a failed test counts as one. */
function counted(command: string, args: readonly string[]): Tally {
  const before = new Set(readdirSync(reports));
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...utf8Locale(),
      ...process.env,
      DAIHOI_TEST_REPORTS: reports,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    },
  });
  const written = readdirSync(reports).filter((name) => !before.has(name));
  const tally = written.map(readTally).reduce(add, nothing);
  return done.status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** Office and browser write names of files in the letters of the locale: a bare machine has none, and loses the Vietnamese ones. */
function utf8Locale(): Readonly<Record<string, string>> {
  const told = process.env['LC_ALL'] ?? process.env['LC_CTYPE'] ?? process.env['LANG'];
  return told === undefined ? { LC_ALL: 'C.UTF-8' } : {};
}

function readTally(name: string): Tally {
  const raw: unknown = JSON.parse(readFileSync(join(reports, name), 'utf8'));
  return { passed: numberIn(raw, 'numPassedTests'), failed: numberIn(raw, 'numFailedTests') };
}

function numberIn(raw: unknown, key: string): number {
  if (typeof raw !== 'object' || raw === null) return 0;
  const value: unknown = Object.entries(raw).find(([name]) => name === key)?.[1];
  return typeof value === 'number' ? value : 0;
}

function add(left: Tally, right: Tally): Tally {
  return { passed: left.passed + right.passed, failed: left.failed + right.failed };
}

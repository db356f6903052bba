/**
 * `npm run check`: everything that must hold before a commit, cheapest first, stopping at the first refusal.
 * Each step can be run alone with the command that this file prints.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';

interface Step {
  readonly name: string;
  readonly run: readonly [command: string, ...args: readonly string[]];
}

interface StepResult {
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

const root = join(import.meta.dirname, '..');

const steps: readonly Step[] = [
  {
    name: 'format',
    run: ['prettier', '--check', '--cache', '--cache-location', '.cache/prettier', '.'],
  },
  { name: 'types', run: ['tsc', '-b'] },
  { name: 'lint', run: ['oxlint'] },
  { name: 'walls', run: ['node', 'tools/walls/main.ts'] },
  { name: 'glossary', run: ['node', 'tools/check-glossary.ts'] },
  { name: 'dead code', run: ['knip', '--no-progress'] },
  { name: 'first load', run: ['node', 'tools/check-first-load.ts'] },
  { name: 'unit', run: ['vitest', 'run', '--project', 'unit'] },
];

/** The house's own tools and Node come before those of the machine. */
function environment(): NodeJS.ProcessEnv {
  const bin = join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
}

function runStep(step: Step): StepResult {
  const started = performance.now();
  const [command, ...args] = step.run;
  const done = spawnSync(command, args, {
    cwd: root,
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const output = [done.stdout, done.stderr, done.error?.message].filter(Boolean).join('\n');
  return { passed: done.status === 0, output, seconds: (performance.now() - started) / 1000 };
}

/** Runs the steps in order; returns the exit code of the whole. */
function check(): number {
  if (!existsSync(join(root, 'node_modules', '.bin', 'tsc'))) {
    console.error('Nothing is installed here: run `npm ci` first.');
    return 2;
  }
  let total = 0;
  for (const step of steps) {
    const result = runStep(step);
    total += result.seconds;
    const time = `${result.seconds.toFixed(1)} s`.padStart(8);
    console.log(`${result.passed ? 'ok    ' : 'FAILED'} ${step.name.padEnd(10)} ${time}`);
    if (!result.passed) {
      console.log(`\n${result.output.trimEnd()}\n\nRefused by: ${step.run.join(' ')}`);
      return 1;
    }
  }
  console.log(`ok     ${'all'.padEnd(10)} ${`${total.toFixed(1)} s`.padStart(8)}`);
  return 0;
}

process.exitCode = check();

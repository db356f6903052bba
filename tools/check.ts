/**
 * `npm run check`: everything that must hold before a commit, cheapest first, two at a time, nothing begun after the first
 * refusal. Each step can be run alone with the command that this file prints.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';

interface Step {
  readonly name: string;
  readonly run: readonly [command: string, ...args: readonly string[]];
}

interface StepResult {
  readonly step: Step;
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

const root = join(import.meta.dirname, '..');

/** Each keeps about one core busy. */
const besideEachOther: readonly Step[] = [
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
];

/** Takes all cores by itself. */
const unit: Step = { name: 'unit', run: ['vitest', 'run', '--project', 'unit'] };

/** The house's own tools and Node come before those of the machine. */
function environment(): NodeJS.ProcessEnv {
  const bin = join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
}

/** Runs one step to its end and prints its line. */
async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  const [command, ...args] = step.run;
  const shell = process.platform === 'win32';
  const child = spawn(command, args, { cwd: root, env: environment(), shell });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => output.push(part));
  const passed = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output.push(error.message);
      resolve(false);
    });
    child.once('close', (status) => resolve(status === 0));
  });
  const seconds = (performance.now() - started) / 1000;
  console.log(lineOf(passed ? 'ok' : 'FAILED', step.name, seconds));
  return { step, passed, output: output.join(''), seconds };
}

function lineOf(word: string, name: string, seconds: number): string {
  return `${word.padEnd(6)} ${name.padEnd(10)} ${`${seconds.toFixed(1)} s`.padStart(8)}`;
}

/** Runs steps, so many at a time, in their order; after a refusal nothing more is begun. */
async function runSteps(steps: readonly Step[], atOnce: number): Promise<readonly StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  async function lane(): Promise<void> {
    while (results.every(({ passed }) => passed)) {
      const step = waiting.shift();
      if (!step) return;
      results.push(await runStep(step));
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

/** Runs everything; returns the exit code of the whole. */
async function check(): Promise<number> {
  if (!existsSync(join(root, 'node_modules', '.bin', 'tsc'))) {
    console.error('Nothing is installed here: run `npm ci` first.');
    return 2;
  }
  const started = performance.now();
  const first = await runSteps(besideEachOther, 2);
  const rest = first.every(({ passed }) => passed) ? await runSteps([unit], 1) : [];
  const refusals = [...first, ...rest].filter(({ passed }) => !passed);
  for (const { step, output } of refusals)
    console.log(`\n${output.trimEnd()}\n\nRefused by: ${step.run.join(' ')}`);
  if (refusals.length > 0) return 1;
  console.log(lineOf('ok', 'all', (performance.now() - started) / 1000));
  return 0;
}

process.exitCode = await check();

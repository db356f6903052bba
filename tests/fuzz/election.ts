/** Runs both election implementations over generated elections: `node tests/fuzz/election.ts [cases] [seed]`. */
import { runFuzz, type FuzzReport } from './run-fuzz.ts';

const defaultCases = 1_000_000;

function main(argv: readonly string[]): number {
  const cases = wholeNumber(argv[0] ?? process.env['FUZZ_CASES'], defaultCases);
  const seed = wholeNumber(argv[1] ?? process.env['FUZZ_SEED'], Date.now() % 4_294_967_296);
  if (cases === undefined || seed === undefined) {
    process.stderr.write('usage: node tests/fuzz/election.ts [cases] [seed]\n');
    return 2;
  }
  process.stdout.write(`${cases} elections, seed ${seed}\n`);
  const report = runFuzz({ cases, seed });
  printDistribution(report);
  return report.failure === undefined ? 0 : printFailure(report.failure);
}

function wholeNumber(text: string | undefined, otherwise: number): number | undefined {
  if (text === undefined || text === '') return otherwise;
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

function printDistribution({ cases, seconds, counts }: FuzzReport): void {
  for (const [key, count] of [...counts].toSorted(([left], [right]) => (left < right ? -1 : 1))) {
    const share = ((count * 100) / cases).toFixed(2).padStart(6);
    process.stdout.write(`${String(count).padStart(9)} ${share} %  ${key}\n`);
  }
  const speed = Math.round(cases / Math.max(seconds, 0.001));
  process.stdout.write(`${cases} elections in ${seconds.toFixed(1)} s, ${speed} a second\n`);
}

function printFailure(failure: NonNullable<FuzzReport['failure']>): number {
  process.stdout.write(`disagreement at election ${failure.number}\n`);
  for (const difference of failure.differences) process.stdout.write(`  ${difference}\n`);
  process.stdout.write(`${JSON.stringify(failure.input)}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));

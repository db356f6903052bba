/**
 * `npm run fuzz:ballots -- [--marks N] [--seed S] [--profile office|photo|all] [--layout FILE]…`: votes by generated
 * hands on printed ballots, through generated scanners, against the reader. Ends with 1 when one mark was read wrongly.
 */
import { readFileSync } from 'node:fs';
import { fuzzBallots, type FuzzTotals } from './fuzz-ballots.ts';
import { loadLayout, type LoadedLayout } from './load-layout.ts';
import { printLayout, sampleBallots } from './print-layouts.ts';
import { profileNames, type ProfileName } from './profiles.ts';

const argv = process.argv.slice(2);

async function main(): Promise<number> {
  const marks = Number(option('marks') ?? 100_000);
  const seed = Number(option('seed') ?? Date.now() % 1_000_000);
  const asked = option('profile') ?? 'all';
  const profiles = profileNames.filter((name) => asked === 'all' || asked === name);
  if (!Number.isInteger(marks) || !Number.isInteger(seed) || profiles.length === 0) {
    process.stderr.write(
      'usage: fuzz:ballots [--marks N] [--seed S] [--profile office|photo|all]\n',
    );
    return 2;
  }
  const layouts = await layoutsOf(options('layout'));
  process.stdout.write(`${marks} marks, seed ${seed}\n`);
  let silent = 0;
  for (const profile of profiles) {
    const totals = await fuzzBallots({
      layouts,
      profile,
      seed,
      marks: Math.ceil(marks / profiles.length),
      keep: option('keep'),
    });
    print(profile, totals);
    silent += totals.silent;
  }
  return silent === 0 ? 0 : 1;
}

/** Layouts given as files, or else the samples, printed now. */
async function layoutsOf(paths: readonly string[]): Promise<LoadedLayout[]> {
  const layouts: LoadedLayout[] = [];
  for (const path of paths) layouts.push(await loadLayout(readFileSync(path, 'utf8')));
  if (paths.length === 0)
    for (const sample of sampleBallots) layouts.push(await printLayout(sample));
  return layouts;
}

function print(profile: ProfileName, totals: FuzzTotals): void {
  const { marks, pages, silent, clear, clearAsked, refused, seconds } = totals;
  const rate = ((clearAsked / Math.max(1, clear)) * 100).toFixed(3);
  process.stdout.write(
    `${profile}: ${marks} marks on ${pages} pages in ${seconds.toFixed(1)} s, silent errors ${silent}, ` +
      `clear marks asked about ${clearAsked} of ${clear} (${rate} %), pages refused ${refused}\n`,
  );
  for (const [key, count] of [...totals.counts].toSorted(([left], [right]) =>
    left < right ? -1 : 1,
  )) {
    process.stdout.write(`${String(count).padStart(9)}  ${key}\n`);
  }
}

function option(name: string): string | undefined {
  return options(name)[0];
}

function options(name: string): string[] {
  return argv.flatMap((word, at) => {
    const value = argv[at + 1];
    return word === `--${name}` && value !== undefined ? [value] : [];
  });
}

process.exitCode = await main();

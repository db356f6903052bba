/**
 * `npm run fuzz:ballots -- [--marks N] [--seed S] [--profile NAME|all] [--jobs N] [--minutes N] [--journal FILE]
 * [--keep PATTERN] [--layout FILE]…`: votes by generated hands on printed ballots, through generated scanners, against the
 * reader. With a journal a run that was cut off goes on. Ends with 1 when one mark was read wrongly.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { openFuzzJournal, type FuzzJournal } from './fuzz-journal.ts';
import { openFuzzWorkers, type FuzzWorkers } from './fuzz-in-workers.ts';
import type { FuzzTally } from './fuzz-tally.ts';
import { printLayout, sampleBallots } from './print-layouts.ts';
import { profileNames, type ProfileName } from './profiles.ts';

const argv = process.argv.slice(2);
const progressMs = 30_000;

async function main(): Promise<number> {
  const marks = Number(option('marks') ?? 100_000);
  const seed = Number(option('seed') ?? Date.now() % 1_000_000);
  const jobs = Number(option('jobs') ?? availableParallelism());
  const minutes = Number(option('minutes') ?? 24 * 60);
  const asked = option('profile') ?? 'all';
  const profiles = profileNames.filter((name) => asked === 'all' || asked === name);
  if (![marks, seed, jobs].every(Number.isInteger) || !(minutes > 0) || profiles.length === 0) {
    process.stderr.write(
      `usage: fuzz:ballots [--marks N] [--seed S] [--profile ${profileNames.join('|')}|all] [--jobs N] [--minutes N] [--journal FILE]\n`,
    );
    return 2;
  }
  const layouts = await layoutsOf(options('layout'));
  process.stdout.write(`${marks} marks, seed ${seed}\n`);
  const path = option('journal');
  const journal = path === undefined ? undefined : openFuzzJournal(path, { seed, layouts });
  const workers = await openFuzzWorkers(jobs, { layouts, seed, keep: option('keep') });
  let silent = 0;
  const share = { marks: Math.ceil(marks / profiles.length), minutes: minutes / profiles.length };
  for (const profile of profiles) {
    silent += await runProfile(workers, { profile, journal, ...share });
  }
  await workers.close();
  return silent === 0 ? 0 : 1;
}

async function runProfile(
  workers: FuzzWorkers,
  run: {
    readonly profile: ProfileName;
    readonly marks: number;
    readonly minutes: number;
    readonly journal: FuzzJournal | undefined;
  },
): Promise<number> {
  const { profile, journal, marks } = run;
  const began = Date.now();
  let said = began;
  const tally = await workers.run({
    profile,
    marks,
    journal,
    endsAt: began + run.minutes * 60_000,
    onProgress: (sum) => {
      if (Date.now() - said < progressMs) return;
      said = Date.now();
      process.stderr.write(`${profile}: ${sum.marks} of ${marks} marks, silent ${sum.silent}\n`);
    },
  });
  print(profile, tally, (Date.now() - began) / 1000);
  return tally.silent;
}

/** Layouts given as files, or else the samples, printed now. */
async function layoutsOf(paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length > 0) return paths.map((path) => readFileSync(path, 'utf8'));
  const layouts: string[] = [];
  for (const sample of sampleBallots) {
    layouts.push(JSON.stringify((await printLayout(sample)).layout));
  }
  return layouts;
}

function print(profile: ProfileName, tally: FuzzTally, seconds: number): void {
  const { marks, pages, silent, clear, clearAsked, refused } = tally;
  const rate = ((clearAsked / Math.max(1, clear)) * 100).toFixed(3);
  process.stdout.write(
    `${profile}: ${marks} marks on ${pages} pages in ${seconds.toFixed(1)} s, silent errors ${silent}, ` +
      `clear marks asked about ${clearAsked} of ${clear} (${rate} %), pages refused ${refused}\n`,
  );
  for (const [key, count] of byName(tally.counts)) {
    process.stdout.write(`${String(count).padStart(9)}  ${key}\n`);
  }
}

function byName(counts: FuzzTally['counts']): readonly (readonly [string, number])[] {
  return Object.entries(counts).toSorted(([left], [right]) => (left < right ? -1 : 1));
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

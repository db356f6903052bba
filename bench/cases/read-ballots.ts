import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeLuma, encodeLuma, readScans } from '@daihoi/adapters/imaging';
import { createPageReader, type LumaImage } from '@daihoi/counting/reading';
import { Chance } from '../../tests/fuzz/ballots/chance.ts';
import { fuzzBallots } from '../../tests/fuzz/ballots/fuzz-ballots.ts';
import type { LoadedLayout } from '../../tests/fuzz/ballots/load-layout.ts';
import { markPage } from '../../tests/fuzz/ballots/make-page.ts';
import { printLayout } from '../../tests/fuzz/ballots/print-layouts.ts';
import { officeCapture, profileNames } from '../../tests/fuzz/ballots/profiles.ts';
import { scanSheet } from '../../tests/fuzz/ballots/scanner.ts';
import type { CaseGiven } from '../lib/case.ts';
import { measure } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

const pages = 40;
const files = 200;
const marks = 2000;
/** The goal on two idle cores; CPU of a page at most so many times its bare decoding. */
const pagesPerSecond = 60;
const cpuAgainstDecoding = 1.6;

/** Reading 200-dpi grey A4 scans: pages a second, CPU of decoding and of reading, review rate and silent errors. */
export async function* readBallotCases({
  wanted,
}: Pick<CaseGiven, 'wanted'>): AsyncGenerator<Figures> {
  if (!wanted('read ballots')) return;
  const loaded = await printLayout({ names: 20, seats: 17, paper: 'A4' });
  const scans = await scansOf(loaded);
  await sayCpu(loaded, scans);
  const folder = mkdtempSync(join(tmpdir(), 'daihoi-bench-'));
  try {
    const paths = Array.from({ length: files }, (_, at) => {
      const path = join(folder, `${at}.jpg`);
      writeFileSync(path, scans[at % scans.length] ?? '');
      return path;
    });
    const layoutText = JSON.stringify(loaded.layout);
    const began = performance.now();
    const ends: number[] = [];
    await readScans({
      layoutText,
      paths,
      jobs: availableParallelism(),
      onRead: () => ends.push(performance.now()),
    });
    const wallMs = performance.now() - began;
    const timings = { sorted: paths.map(() => wallMs / files), wallMs };
    yield { name: 'read ballots, start included', timings, goal: { perSecond: pagesPerSecond } };
    yield { name: 'read ballots, workers running', ...onceRunning(ends) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const profile of profileNames) await sayErrors(loaded, profile);
}

/** Figures from the moment at which every worker has read something. */
function onceRunning(ends: readonly number[]): Pick<Figures, 'timings' | 'goal'> {
  const from = availableParallelism() * 4;
  const wallMs = (ends.at(-1) ?? 0) - (ends[from] ?? 0);
  const pagesRead = ends.length - from - 1;
  const timings = { sorted: Array.from({ length: pagesRead }, () => wallMs / pagesRead), wallMs };
  return { timings, goal: { perSecond: pagesPerSecond } };
}

async function scansOf({ blanks, layout }: LoadedLayout): Promise<readonly Uint8Array[]> {
  const scans: Uint8Array[] = [];
  const [blank] = blanks;
  for (let at = 0; at < pages && blank; at++) {
    const chance = new Chance(at + 1);
    const { sheet } = markPage(blank, layout.contest.form, chance);
    const setting = {
      ...officeCapture(chance).setting,
      dpi: 200,
      margin: 0,
      quarterTurns: 0,
    } as const;
    scans.push(
      await encodeLuma(scanSheet(sheet, setting, chance), { format: 'jpeg', quality: 80 }),
    );
  }
  return scans;
}

/** CPU of one thread and its decoder; the second round counts, when everything is compiled. */
async function sayCpu(loaded: LoadedLayout, scans: readonly Uint8Array[]): Promise<void> {
  const read = createPageReader(loaded.prepared);
  const images: LumaImage[] = [];
  for (const data of scans) {
    const image = await decodeLuma({ data });
    if (image.ok) images.push(image.value);
  }
  const decoding = await cpuOf(async () => {
    for (const data of scans) {
      const image = await decodeLuma({ data });
      if (!image.ok) throw new Error(image.error);
    }
  });
  await measure(1, () => Promise.resolve(images.map((image) => read(image).kind)));
  const reading = await cpuOf(() => Promise.resolve(images.map((image) => read(image).kind)));
  const [decodeMs, readMs] = [decoding / scans.length, reading / images.length];
  const ratio = (decodeMs + readMs) / decodeMs;
  console.log(
    `read ballots, CPU a page: decoding ${decodeMs.toFixed(1)} ms, finding and judging ${readMs.toFixed(1)} ms; ` +
      `${ratio.toFixed(2)} times bare decoding, goal ${cpuAgainstDecoding} ${ratio <= cpuAgainstDecoding ? 'reached' : 'MISSED'}`,
  );
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function sayErrors(
  loaded: LoadedLayout,
  profile: (typeof profileNames)[number],
): Promise<void> {
  const totals = await fuzzBallots({ layouts: [loaded], profile, seed: 1, marks });
  const rate = (totals.clearAsked / Math.max(1, totals.clear)) * 100;
  console.log(
    `read ballots, ${profile}: ${totals.marks} marks, silent errors ${totals.silent}, clear marks asked about ${rate.toFixed(2)} %`,
  );
}

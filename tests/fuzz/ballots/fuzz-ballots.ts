import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { decodeLuma, encodeLuma } from '@daihoi/adapters/imaging';
import { createPageReader, type LumaImage, type PageReading } from '@daihoi/counting/reading';
import { Chance } from './chance.ts';
import type { LoadedLayout } from './load-layout.ts';
import { markPage } from './make-page.ts';
import { officeCapture, photoCapture, type ProfileName } from './profiles.ts';
import { cutsOff, scanSheet } from './scanner.ts';
import type { RowTruth } from './truth.ts';

export interface FuzzPlan {
  readonly layouts: readonly LoadedLayout[];
  readonly profile: ProfileName;
  readonly seed: number;
  readonly marks: number;
  /** Also keep pages on which this kind of clear mark was asked about, or `refused` ones. */
  readonly keep?: string | undefined;
}

/** What a run saw. A silent error is a mark that was decided, and not as the hand meant it. */
export interface FuzzTotals {
  readonly marks: number;
  readonly pages: number;
  readonly silent: number;
  readonly clear: number;
  readonly clearAsked: number;
  readonly refused: number;
  readonly seconds: number;
  readonly counts: ReadonlyMap<string, number>;
}

type Sums = { -readonly [Key in keyof Omit<FuzzTotals, 'counts'>]: FuzzTotals[Key] } & {
  counts: Map<string, number>;
};

/** Generates pages until enough marks were made, and compares what was meant with what was read. */
export async function fuzzBallots(plan: FuzzPlan): Promise<FuzzTotals> {
  const started = performance.now();
  const sums: Sums = {
    marks: 0,
    pages: 0,
    silent: 0,
    clear: 0,
    clearAsked: 0,
    refused: 0,
    seconds: 0,
    counts: new Map(),
  };
  const readers = plan.layouts.map(({ prepared }) => createPageReader(prepared));
  for (let number = 0; sums.marks < plan.marks; number++) {
    const chance = new Chance(Math.imul(plan.seed, 7919) + number * 104_729);
    const at = number % plan.layouts.length;
    const [loaded, reader] = [plan.layouts[at], readers[at]];
    if (!loaded || !reader) break;
    const blank = loaded.blanks[chance.between(0, loaded.blanks.length - 1)];
    if (!blank) break;
    const { sheet, truths } = markPage(blank, loaded.layout.contest.form, chance);
    const capture = plan.profile === 'office' ? officeCapture(chance) : photoCapture(chance);
    const scan = scanSheet(sheet, capture.setting, chance);
    const packed = await encodeLuma(scan, { format: 'jpeg', quality: capture.jpegQuality });
    const image = await decodeLuma({ data: packed });
    if (!image.ok) throw new Error(image.error);
    const reading = reader(image.value);
    // A page whose marks or rows are cut off is for people; reading it is as good.
    const cut = cutsOff(sheet, capture.setting, [
      ...blank.page.corners,
      ...blank.page.rows.map((each) => each.row),
    ]);
    const meant = cut ? truths.map((truth) => ({ ...truth, clear: false })) : truths;
    const notes = compare(sums, meant, reading);
    const wanted = notes.filter(
      (note) =>
        note.startsWith('SILENT') || (plan.keep !== undefined && new RegExp(plan.keep).test(note)),
    );
    if (wanted.length > 0) await keepPage(image.value, { plan, number, wanted, reading });
  }
  return { ...sums, seconds: (performance.now() - started) / 1000 };
}

function compare(sums: Sums, truths: readonly RowTruth[], reading: PageReading): readonly string[] {
  sums.pages++;
  sums.marks += truths.length;
  const notes: string[] = [];
  if (reading.kind !== 'ballot') {
    sums.refused++;
    for (const truth of truths) if (truth.clear) sums.clear++;
    sums.clearAsked += truths.filter((truth) => truth.clear).length;
    notes.push(`refused ${reading.kind} ${reading.doubts.join()}`);
  } else {
    for (const [at, truth] of truths.entries()) {
      const row = reading.rows[at];
      if (!row) throw new Error('a row is missing');
      const asked = row.mark === 'ambiguous';
      if (truth.clear) sums.clear++;
      if (truth.clear && asked) {
        sums.clearAsked++;
        notes.push(`asked ${truth.kind} ${row.doubt ?? ''} row ${row.index}`);
      } else if (!asked && row.mark !== truth.mark) {
        sums.silent++;
        notes.push(`SILENT ${truth.kind} (${truth.mark}) read ${row.mark} row ${row.index}`);
      }
    }
  }
  for (const note of notes) {
    const key = note.replace(/ row \d+$/, '');
    sums.counts.set(key, (sums.counts.get(key) ?? 0) + 1);
  }
  return notes;
}

async function keepPage(
  image: LumaImage,
  {
    plan,
    number,
    wanted,
    reading,
  }: { plan: FuzzPlan; number: number; wanted: readonly string[]; reading: PageReading },
): Promise<void> {
  const folder = join(tmpdir(), 'daihoi-fuzz-ballots');
  mkdirSync(folder, { recursive: true });
  const stem = join(folder, `${plan.profile}-${plan.seed}-${number}`);
  writeFileSync(`${stem}.png`, await encodeLuma(image, { format: 'png' }));
  writeFileSync(`${stem}.json`, JSON.stringify({ wanted, reading }, undefined, 1));
}

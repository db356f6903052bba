import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeLuma, encodeLuma } from '@daihoi/adapters/imaging';
import { createPageReader, type LumaImage, type PageReading } from '@daihoi/counting/reading';
import { Chance } from './chance.ts';
import { damages } from './damage.ts';
import type { FuzzTally } from './fuzz-tally.ts';
import type { LoadedLayout } from './load-layout.ts';
import { markPage } from './make-page.ts';
import { captures, type Capture, type ProfileName } from './profiles.ts';
import { cutsOff, scanSheet } from './scanner.ts';
import type { RowTruth } from './truth.ts';

export interface FuzzPlan {
  readonly layouts: readonly LoadedLayout[];
  readonly profile: ProfileName;
  readonly seed: number;
  /** Also keep pages on which this kind of clear mark was asked about, or `refused` ones. */
  readonly keep?: string | undefined;
}

/** Makes what generates the page of a number, reads it and compares what was meant with what was read. */
export function createPageFuzzer(plan: FuzzPlan): (number: number) => Promise<FuzzTally> {
  // Each printed name comes up as often as any other.
  const sources = plan.layouts.map(
    (loaded) =>
      [
        loaded.blanks.reduce((sum, { names }) => sum + names.length, 0),
        { loaded, reader: createPageReader(loaded.prepared) },
      ] as const,
  );
  return async (number) => {
    const chance = new Chance(Math.imul(plan.seed, 7919) + number * 104_729);
    const { loaded, reader } = chance.weighed(sources);
    const blank = loaded.blanks[chance.between(0, loaded.blanks.length - 1)];
    if (!blank) throw new Error('a layout has pages');
    const marked = markPage(blank, loaded.layout.contest.form, chance);
    const capture = captures[plan.profile](chance);
    const { sheet, truths, isForPeople } = capture.isDamaged
      ? chance.weighed(damages)(blank, marked, chance)
      : { ...marked, isForPeople: false };
    const packed = await pack(scanSheet(sheet, capture.setting, chance), capture);
    const image = await decodeLuma({ data: packed });
    if (!image.ok) throw new Error(image.error);
    const reading = reader(image.value);
    // A page whose marks or rows are cut off is for people; reading it is as good.
    const cut = cutsOff(sheet, capture.setting, [
      ...blank.page.corners,
      ...blank.page.rows.map((each) => each.row),
    ]);
    const isDoubtful = isForPeople || marked.isWrittenOn;
    const meant = cut || isDoubtful ? truths.map((truth) => ({ ...truth, clear: false })) : truths;
    const { tally, notes } = compare({ truths: meant, isDoubtful, pen: marked.pen.kind }, reading);
    const wanted = notes.filter((note) => isWanted(note, plan.keep));
    if (wanted.length > 0) await keepPage(image.value, { plan, number, wanted, reading });
    return tally;
  };
}

/** A scan as a file; a machine without grey packs it as a fax. */
function pack(scan: LumaImage, { jpegQuality, oneBitAt }: Capture): Promise<Uint8Array> {
  if (oneBitAt === undefined) return encodeLuma(scan, { format: 'jpeg', quality: jpegQuality });
  const luma = scan.luma.map((light) => (light < oneBitAt ? 0 : 255));
  return encodeLuma({ ...scan, luma }, { format: 'tiff', bilevel: true });
}

function isWanted(note: string, keep: string | undefined): boolean {
  return note.startsWith('SILENT') || (keep !== undefined && new RegExp(keep).test(note));
}

function compare(
  meant: {
    readonly truths: readonly RowTruth[];
    readonly isDoubtful: boolean;
    readonly pen: string;
  },
  reading: PageReading,
): { readonly tally: FuzzTally; readonly notes: readonly string[] } {
  const { truths, pen } = meant;
  const notes: string[] = [];
  const counts: Record<string, number> = {};
  const isRead = reading.kind === 'ballot';
  const clear = truths.filter((truth) => truth.clear).length;
  let [clearAsked, silent] = [0, 0];
  function note(key: string, row: number): void {
    notes.push(`${key} row ${row}`);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  if (!isRead) note(`refused ${reading.kind} ${reading.doubts.join()}`, 0);
  const isRefused = !isRead || reading.doubts.length > 0;
  if (isRead && isRefused && clear > 0) note(`doubted ${reading.doubts.join()}`, 0);
  if (isRefused) clearAsked = clear;
  if (meant.isDoubtful && !isRefused) {
    silent++;
    note('SILENT page for people', 0);
  }
  for (const [at, truth] of truths.entries()) {
    if (!isRead || isRefused) break;
    const row = reading.rows[at];
    if (!row) throw new Error('a row is missing');
    const asked = row.mark === 'ambiguous';
    if (truth.clear && asked) {
      clearAsked++;
      note(`asked ${truth.kind} ${row.doubt ?? ''}`, row.index);
      const byPen = `pen ${pen} ${row.doubt ?? ''}`;
      counts[byPen] = (counts[byPen] ?? 0) + 1;
    } else if (!asked && row.mark !== truth.mark) {
      silent++;
      note(`SILENT ${truth.kind} (${truth.mark}) read ${row.mark}`, row.index);
    }
  }
  const refused = isRefused ? 1 : 0;
  const tally = { pages: 1, marks: truths.length, silent, clear, clearAsked, refused, counts };
  return { tally, notes };
}

/** Where pages with silent errors are kept to be looked at. */
export const keptFolder = join(tmpdir(), 'daihoi-fuzz-ballots');

async function keepPage(
  image: LumaImage,
  {
    plan,
    number,
    wanted,
    reading,
  }: { plan: FuzzPlan; number: number; wanted: readonly string[]; reading: PageReading },
): Promise<void> {
  mkdirSync(keptFolder, { recursive: true });
  const stem = join(keptFolder, `${plan.profile}-${plan.seed}-${number}`);
  writeFileSync(`${stem}.png`, await encodeLuma(image, { format: 'png' }));
  writeFileSync(`${stem}.json`, JSON.stringify({ wanted, number, reading }, undefined, 1));
}

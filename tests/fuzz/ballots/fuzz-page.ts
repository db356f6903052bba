import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeLuma } from '@daihoi/adapters/imaging';
import { createPageReader, type LumaImage, type PageReading } from '@daihoi/counting/reading';
import type { FuzzTally } from './fuzz-tally.ts';
import type { LoadedLayout } from './load-layout.ts';
import { createScanMaker, type FuzzScan } from './make-scan.ts';
import type { ProfileName } from './profiles.ts';

export interface FuzzPlan {
  readonly layouts: readonly LoadedLayout[];
  readonly profile: ProfileName;
  readonly seed: number;
  /** Also keep pages on which this kind of clear mark was asked about, or `refused` ones. */
  readonly keep?: string | undefined;
}

/** Makes what generates the page of a number, reads it and compares what was meant with what was read. */
export function createPageFuzzer(plan: FuzzPlan): (number: number) => Promise<FuzzTally> {
  const readers = new Map(
    plan.layouts.map((loaded) => [loaded, createPageReader(loaded.prepared)] as const),
  );
  const makeScan = createScanMaker(plan);
  return async (number) => {
    const scan = await makeScan(number);
    const reader = readers.get(scan.loaded);
    if (!reader) throw new Error('each layout has its reader');
    const reading = reader(scan.image);
    const { tally, notes } = compare(scan, reading);
    const wanted = notes.filter((note) => isWanted(note, plan.keep));
    if (wanted.length > 0) await keepPage(scan.image, { plan, number, wanted, reading });
    return tally;
  };
}

function isWanted(note: string, keep: string | undefined): boolean {
  return note.startsWith('SILENT') || (keep !== undefined && new RegExp(keep).test(note));
}

function compare(
  meant: Pick<FuzzScan, 'truths' | 'isDoubtful' | 'isEdge' | 'pen'>,
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
  const isAskedInVain = isRefused && !(isRead && meant.isEdge);
  if (isRead && isAskedInVain && clear > 0) note(`doubted ${reading.doubts.join()}`, 0);
  if (isAskedInVain) clearAsked = clear;
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

import { scanningWitnesses, type BallotSession } from '@daihoi/domain/ballot-session';
import type { Stores } from '../../ports/ports.ts';
import { laidAs, scanLayoutRows, type LayoutRows, type WitnessScans } from './read-box.ts';
import type { ScanFileId, StoredScanPage } from './scan-store.ts';

/** Boxes that are looked at while they are read: pages are only ever appended, so each is loaded once. */
export interface ScanMemory {
  /** What every scanning witness of a ballot has brought, under a version that its scans had. */
  boxOf(
    stores: Pick<Stores, 'ballotScans'>,
    of: { readonly session: BallotSession; readonly version: string },
  ): Promise<readonly WitnessScans[]>;
}

/** Ballots that are remembered at most, over all congresses of a server; pages are kept without their ink, so each is small. */
const remembered = 50;

interface Box {
  readonly pages: Map<ScanFileId, readonly StoredScanPage[]>;
  rows: LayoutRows;
  version?: string;
  witnesses: readonly WitnessScans[];
}

/** Opens an empty memory for one server. */
export function openScanMemory(): ScanMemory {
  const boxes = new Map<string, Box>();
  return {
    async boxOf(stores, { session, version }) {
      const box: Box = boxes.get(session.id) ?? { pages: new Map(), rows: [], witnesses: [] };
      boxes.delete(session.id);
      boxes.set(session.id, box);
      for (const id of boxes.keys()) if (boxes.size > remembered) boxes.delete(id);
      if (box.version !== version) {
        box.witnesses = await broughtSince(stores, session, box);
        box.version = version;
      }
      return box.witnesses;
    },
  };
}

/** Loads only the pages of files that have others than were loaded before. */
async function broughtSince(
  { ballotScans }: Pick<Stores, 'ballotScans'>,
  session: BallotSession,
  box: Box,
): Promise<readonly WitnessScans[]> {
  const files = await ballotScans.files(session.id);
  // Nothing is waited for between laying pages into the box and taking them out: another look may be at work on it.
  if (box.rows.length === 0) box.rows = await scanLayoutRows({ ballotScans }, session);
  const grown = files.filter(({ id, pagesRead }) => (box.pages.get(id)?.length ?? 0) < pagesRead);
  const pages = await ballotScans.pagesOf(grown.map(({ id }) => id));
  for (const [id, of] of Map.groupBy(pages, ({ file }) => file)) box.pages.set(id, of);
  return scanningWitnesses(session).map((witness) => {
    const own = files.filter((each) => each.witness === witness);
    return laidAs(
      { session, witness, rows: box.rows },
      { files: own, pages: own.flatMap(({ id }) => box.pages.get(id) ?? []) },
    );
  });
}

import { z } from 'zod';
import {
  scanPageId,
  scanSources,
  type FolderWatchRow,
  type PrintedLayout,
  type ReceivedScan,
  type ScanFileId,
  type ScanProgress,
  type StoredScanPage,
} from '@daihoi/application/ballot-session';
import { scanMarks, scanPageKinds } from '@daihoi/domain/ballot-session';
import { defined } from '@daihoi/domain/kernel';
import type { Selectable } from 'kysely';
import { orNull, rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';
import { toWitness } from './ballot-session-row.ts';

const Rows = z.array(z.object({ number: z.number().int(), mark: z.enum(scanMarks) }));
const Ink = z.array(z.number().int());

/** A file joined with how far its reading is. */
export type ScanFileRow = Selectable<Tables['ballot_scan_file']> & {
  readonly page_count: number | null;
  readonly read_at: string | null;
  readonly pages_read: number;
};

/** One row of `ballot_scan_file` with its state. */
export function toScan(row: ScanFileRow): ScanProgress {
  return {
    id: rowId(row.id),
    sessionId: rowId(row.session_id),
    witness: toWitness(row.witness),
    name: row.name,
    hash: row.hash,
    layoutHash: row.layout_hash,
    source: rowMember(scanSources, row.source),
    by: rowId(row.member_id),
    actorId: rowId(row.actor_id),
    actorName: row.actor_name,
    at: rowInstant(row.at),
    pagesRead: row.pages_read,
    ...defined({
      sameAs: row.same_as === null ? undefined : rowId<ScanFileId>(row.same_as),
      pageCount: row.page_count ?? undefined,
      readAt: row.read_at === null ? undefined : rowInstant(row.read_at),
    }),
  };
}

/** What stands in the columns of `ballot_scan_file`. */
export function fromScan(file: ReceivedScan) {
  return {
    id: file.id,
    session_id: file.sessionId,
    witness: file.witness,
    name: file.name,
    hash: file.hash,
    layout_hash: file.layoutHash,
    source: file.source,
    same_as: orNull(file.sameAs),
    member_id: file.by,
    actor_id: file.actorId,
    actor_name: file.actorName,
    at: file.at,
  };
}

/** One row of `ballot_scan_page`, without its ink. */
export function toScanPage(
  row: Omit<Selectable<Tables['ballot_scan_page']>, 'alike' | 'ink'>,
): StoredScanPage {
  return {
    file: rowId(row.file_id),
    page: row.page,
    kind: rowMember(scanPageKinds, row.kind),
    rows: Rows.parse(row.rows),
    doubts: z.array(z.string()).parse(row.doubts),
    upsideDown: row.upside_down,
    ...defined({
      layoutPage: row.layout_page ?? undefined,
      fault: row.fault ?? undefined,
      twin: row.twin ?? undefined,
    }),
  };
}

/** The name and the ink of a page. */
export function toInk(row: {
  readonly file_id: string;
  readonly page: number;
  readonly ink: unknown;
}) {
  return { id: scanPageId(row.file_id, row.page), ink: Ink.parse(row.ink) };
}

/** One row of `ballot_scan_watch`. */
export function toWatch(row: Selectable<Tables['ballot_scan_watch']>): FolderWatchRow {
  return {
    id: rowId(row.id),
    sessionId: rowId(row.session_id),
    witness: toWitness(row.witness),
    by: rowId(row.member_id),
    actorId: rowId(row.actor_id),
    actorName: row.actor_name,
    startedAt: rowInstant(row.started_at),
  };
}

/** One row of `ballot_layout`. */
export function toLayout(row: Selectable<Tables['ballot_layout']>): PrintedLayout {
  return {
    sessionId: rowId(row.session_id),
    hash: row.hash,
    paper: rowMember(['A4', 'A5'], row.paper),
    fingerprint: row.fingerprint,
    text: row.layout,
    at: rowInstant(row.at),
  };
}

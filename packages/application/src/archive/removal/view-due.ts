import {
  keptUntil,
  type ArchivePart,
  type RemovalSource,
  type RetentionTerm,
} from '@daihoi/domain/archive';
import type { BallotSessionId } from '@daihoi/domain/ballot-session';
import {
  canonicalJson,
  err,
  ok,
  type CalendarDate,
  type CongressId,
  type Result,
} from '@daihoi/domain/kernel';
import { imagesKeptUntil } from '../../ballot-session/keep-ballots.ts';
import { hasOpenComplaint } from '../../complaint/has-open-complaint.ts';
import type { CongressRecord } from '../../congress/congress-store.ts';
import { congressNotFound } from '../../congress/record-congress.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { RemovalLine, RemovalRow } from './removal-store.ts';

/** What of one kind may be removed now. */
export interface DueFiles {
  readonly source: RemovalSource;
  readonly lines: readonly RemovalLine[];
  /** Past their term, and kept because something else points at them. */
  readonly heldElsewhere: number;
  /** The next last day of a file whose term runs. */
  readonly nextUntil: CalendarDate | undefined;
  /** Names the list that a person saw. */
  readonly fingerprint: string;
}

/** A removal, and while it waits for its confirmation what would go by it. */
export interface ListedRemoval extends RemovalRow {
  readonly lines: readonly RemovalLine[];
}

export interface DueView {
  readonly archive: DueFiles;
  readonly ballotImages: DueFiles;
  readonly complaintOpen: boolean;
  readonly removals: readonly ListedRemoval[];
}

/** What of a congress is past its term, and what became of earlier proposals. */
export async function viewDue(
  ports: Pick<Ports, 'read' | 'clock' | 'files'>,
  congressId: CongressId,
): Promise<Result<DueView, NotFound>> {
  const congress = await ports.read.congresses.byId(congressId);
  if (!congress) return err(congressNotFound(congressId));
  const [archive, ballotImages, complaintOpen, removals] = await Promise.all([
    dueFiles(ports, ports.read, { congress, source: 'archive' }),
    dueFiles(ports, ports.read, { congress, source: 'ballotImages' }),
    hasOpenComplaint(ports.read, congressId),
    removalsOf(ports.read, congressId),
  ]);
  return ok({ archive, ballotImages, complaintOpen, removals });
}

async function removalsOf(
  { removals }: Pick<Stores, 'removals'>,
  congressId: CongressId,
): Promise<readonly ListedRemoval[]> {
  const rows = await removals.of(congressId);
  return Promise.all(
    rows.map(async (row) => {
      const waits = row.value.state === 'PROPOSED';
      return { ...row, lines: waits ? await removals.lines(row.id) : [] };
    }),
  );
}

/** What of one kind is past its term, and the last days of what is not; nothing of what is kept without end. */
interface Reckoned {
  readonly over: readonly RemovalLine[];
  readonly running: readonly CalendarDate[];
}

/** Files of one kind that are past their term today. */
export async function dueFiles(
  { clock, files }: Pick<Ports, 'clock' | 'files'>,
  stores: Stores,
  { congress, source }: { readonly congress: CongressRecord; readonly source: RemovalSource },
): Promise<DueFiles> {
  const { id } = congress.value;
  const today = clock.today();
  const { over, running } =
    source === 'archive'
      ? await reckonFiles(stores, congress, today)
      : await reckonImages(stores, id, today);
  const held = await stores.removals.heldElsewhere(
    over.map(({ hash }) => hash),
    { congressId: id, source },
  );
  const lines = over.filter(({ hash }) => !held.has(hash));
  return {
    source,
    lines,
    heldElsewhere: held.size,
    nextUntil: running.toSorted()[0],
    fingerprint: files.hashOf(canonicalJson(lines)),
  };
}

/**
 * A content that lies in several places is kept as long as the longest of them; no term runs before the congress has closed. Files are
 * looked at only where a term of years was entered.
 */
async function reckonFiles(
  { removals }: Stores,
  { value }: CongressRecord,
  today: CalendarDate,
): Promise<Reckoned> {
  const { closedOn } = value.days;
  const rows = closedOn === undefined ? [] : await removals.terms();
  if (closedOn === undefined || rows.every((row) => row.value?.kind !== 'years'))
    return { over: [], running: [] };
  const terms = new Map<ArchivePart, RetentionTerm | undefined>(
    rows.map((row) => [row.part, row.value]),
  );
  const files = await removals.archiveFiles(value.id);
  const byHash = Map.groupBy(files, ({ hash }) => hash);
  const dated = files.flatMap(({ archiveId, path, title, hash, bytes }) => {
    const places = byHash.get(hash) ?? [];
    const until = keptUntil(
      closedOn,
      places.map(({ part }) => terms.get(part)),
    );
    return until === undefined ? [] : [{ archiveId, path, title, hash, bytes, until }];
  });
  return {
    over: dated.filter(({ until }) => until < today),
    running: dated.flatMap(({ until }) => (until < today ? [] : [until])),
  };
}

/** Images are kept as long as the ballots that they show; a scan that counts share as long as the longest of them. */
async function reckonImages(
  stores: Stores,
  congressId: CongressId,
  today: CalendarDate,
): Promise<Reckoned> {
  const scanned = new Set(await stores.removals.scannedSessions(congressId));
  if (scanned.size === 0) return { over: [], running: [] };
  const sessions = await stores.ballotSessions.ofCongress(congressId);
  const dated = await Promise.all(
    sessions
      .filter(({ session }) => scanned.has(session.id))
      .map(async ({ session }) => ({
        id: session.id,
        until: await imagesKeptUntil(stores, session),
      })),
  );
  const known = dated.flatMap(({ id, until }) => (until === undefined ? [] : [{ id, until }]));
  const untils = new Map(
    known.filter(({ until }) => until < today).map(({ id, until }) => [id, until]),
  );
  return {
    over: await imagesOver(stores, untils),
    running: known.flatMap(({ until }) => (until < today ? [] : [until])),
  };
}

async function imagesOver(
  { removals }: Stores,
  untils: ReadonlyMap<BallotSessionId, CalendarDate>,
): Promise<readonly RemovalLine[]> {
  if (untils.size === 0) return [];
  const images = await removals.images([...untils.keys()]);
  const byHash = Map.groupBy(images, ({ hash }) => hash);
  return images.flatMap(({ name, hash, bytes }) => {
    const days = (byHash.get(hash) ?? []).flatMap(({ sessionId }) => untils.get(sessionId) ?? []);
    const until = days.toSorted().at(-1);
    return until === undefined ? [] : [{ title: name, hash, bytes, until }];
  });
}

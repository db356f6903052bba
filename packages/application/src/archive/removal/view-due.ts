import {
  keptUntil,
  type RemovalSource,
  type RetainedPart,
  type RetentionTerm,
} from '@daihoi/domain/archive';
import {
  canonicalJson,
  err,
  ok,
  type CalendarDate,
  type CongressId,
  type Result,
} from '@daihoi/domain/kernel';
import { keepingFrom } from '../../ballot-session/keep-ballots.ts';
import type { CongressRecord } from '../../congress/congress-store.ts';
import { congressNotFound } from '../../congress/record-congress.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { HeldArchiveFile, RemovalLine, RemovalRow } from './removal-store.ts';

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

/** True while a complaint about the congress waits for its conclusion. */
export async function hasOpenComplaint(
  stores: Pick<Stores, 'complaints'>,
  congressId: CongressId,
): Promise<boolean> {
  const complaints = await stores.complaints.ofCongress(congressId);
  return complaints.some(({ complaint }) => complaint.state.kind !== 'CONCLUDED');
}

/** A file with its last day; undefined while it is kept without end. */
interface Dated {
  readonly line: Omit<RemovalLine, 'until'>;
  readonly until: CalendarDate | undefined;
}

/** Files of one kind that are past their term today. */
export async function dueFiles(
  { clock, files }: Pick<Ports, 'clock' | 'files'>,
  stores: Stores,
  { congress, source }: { readonly congress: CongressRecord; readonly source: RemovalSource },
): Promise<DueFiles> {
  const { id } = congress.value;
  const today = clock.today();
  const dated =
    source === 'archive' ? await datedFiles(stores, congress) : await datedImages(stores, id);
  const over = dated.flatMap(({ line, until }) =>
    until !== undefined && until < today ? [{ ...line, until }] : [],
  );
  const held = await stores.removals.heldElsewhere(
    over.map(({ hash }) => hash),
    { congressId: id, source },
  );
  const lines = over.filter(({ hash }) => !held.has(hash));
  const running = dated.flatMap(({ until }) =>
    until !== undefined && until >= today ? [until] : [],
  );
  return {
    source,
    lines,
    heldElsewhere: new Set(over.map(({ hash }) => hash).filter((hash) => held.has(hash))).size,
    nextUntil: running.toSorted()[0],
    fingerprint: files.hashOf(canonicalJson(lines)),
  };
}

/** A content that lies in several places is kept as long as the longest of them; no term runs before the congress has closed. */
async function datedFiles(
  { removals }: Stores,
  { value }: CongressRecord,
): Promise<readonly Dated[]> {
  const { closedOn } = value.days;
  if (closedOn === undefined) return [];
  const [files, rows] = await Promise.all([removals.archiveFiles(value.id), removals.terms()]);
  const terms = new Map(rows.map((row) => [row.part, row.value]));
  const byHash = Map.groupBy(files, ({ hash }) => hash);
  return files.map((file) => {
    const { archiveId, path, title, hash, bytes } = file;
    const places = byHash.get(hash) ?? [file];
    const until = keptUntil(
      closedOn,
      places.map((each) => termOf(each, terms)),
    );
    return { line: { archiveId, path, title, hash, bytes }, until };
  });
}

function termOf(
  { part }: HeldArchiveFile,
  terms: ReadonlyMap<RetainedPart, RetentionTerm | undefined>,
): RetentionTerm | undefined {
  return part === 'index' ? undefined : terms.get(part);
}

/** Images are kept as long as the ballots that they show: while a seal is open, and until its term is over. */
async function datedImages(stores: Stores, congressId: CongressId): Promise<readonly Dated[]> {
  const images = await stores.removals.images(congressId);
  if (images.length === 0) return [];
  const sessions = await stores.ballotSessions.ofCongress(congressId);
  const untils = await Promise.all(
    sessions.map(async ({ session }) => {
      const keeping = await keepingFrom(stores, session);
      return [session.id, keeping?.until] as const;
    }),
  );
  const known = new Map(untils);
  const byHash = Map.groupBy(images, ({ hash }) => hash);
  return images.map(({ name, hash, bytes }) => {
    const days = (byHash.get(hash) ?? []).map(({ sessionId }) => known.get(sessionId));
    const running = days.filter((day) => day !== undefined);
    const until = running.length === days.length ? running.toSorted().at(-1) : undefined;
    return { line: { title: name, hash, bytes }, until };
  });
}

import { findDuplicates, type PageReading, type RowReading } from '@daihoi/counting/reading';
import type { ScanPageKind, ScanRow } from '@daihoi/domain/ballot-session';
import { invariant, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports, Stores } from '../../ports/ports.ts';
import { recordSession } from '../record-session.ts';
import type { StaleVersion } from '../../ports/versioned.ts';
import type { BallotReader, ReadBatch, ReadScanPage } from './ballot-reader.ts';
import { fileScans } from './file-scans.ts';
import { layoutOfHash } from './scan-layout.ts';
import { scanPageId, type PageInk, type StoredScanPage, type UnreadScan } from './scan-store.ts';

/** Files that are read at once: while pages of one are kept, the workers look at the next. */
const atOnce = 4;

/**
 * Reads every file that waits, page by page: what was read is kept at once, so that a power cut costs a few pages at most and
 * reading goes on from there. Several files are read at once and kept in the order in which they came, for a sheet that
 * repeats another is told by what is kept. When all files of a witness are read its ballots are laid among those that are
 * compared.
 * @returns how many files were read to their end
 */
export async function readPendingScans(ports: Ports, reader: BallotReader): Promise<number> {
  const waiting = await ports.read.ballotScans.unread();
  const layoutText = layoutsOnce(ports);
  let [next, ended] = [0, 0];
  let before: Promise<unknown> = Promise.resolve();
  async function readOn(): Promise<void> {
    for (let file = waiting[next]; file; file = waiting[next]) {
      next += 1;
      const reading = readOne(ports, reader, { file, layoutText, before });
      before = reading.catch(() => undefined);
      if (await reading) ended += 1;
    }
  }
  const ways = Array.from({ length: atOnce }, readOn);
  // A fault of one way is told when the others have ended: nothing goes on behind the back of the next look.
  await Promise.allSettled(ways);
  await Promise.all(ways);
  return ended;
}

type LayoutTexts = (file: UnreadScan) => Promise<string>;

/** Layouts are large, and the files of a count share one: each is fetched once. */
function layoutsOnce(ports: Pick<Ports, 'read'>): LayoutTexts {
  const texts = new Map<string, Promise<string>>();
  return ({ sessionId, layoutHash }) => {
    const key = `${sessionId} ${layoutHash}`;
    const text =
      texts.get(key) ??
      layoutOfHash(ports.read, { id: sessionId }, layoutHash).then((found) => found ?? '');
    texts.set(key, text);
    return text;
  };
}

async function readOne(
  ports: Ports,
  reader: BallotReader,
  of: {
    readonly file: UnreadScan;
    readonly layoutText: LayoutTexts;
    /** Ends when the file before this one is kept. */
    readonly before: Promise<unknown>;
  },
): Promise<boolean> {
  const { file, before } = of;
  const ended = await reader.read({
    layoutText: await of.layoutText(file),
    hash: file.hash,
    known: await ports.read.ballotScans.pageNumbers(file.id),
    onBatch: async (batch) => {
      await before;
      await keepBatch(ports, file, batch);
    },
  });
  if (!ended) return false;
  await before;
  const filed = await ports.transact((stores) => finish(ports, stores, file));
  return filed.ok;
}

async function keepBatch(ports: Ports, file: UnreadScan, batch: ReadBatch): Promise<void> {
  const kept = await ports.transact(async (stores): Promise<Result<true, never>> => {
    await stores.ballotScans.setPageCount(file.id, batch.pageCount);
    for (const page of batch.pages)
      await stores.ballotScans.addPages([await withTwin(stores, file, page)]);
    return ok(true);
  });
  invariant(kept.ok, 'keeping pages refuses nothing');
}

/** The page as it is kept, with the earlier one that it repeats. */
async function withTwin(
  stores: Pick<Stores, 'ballotScans'>,
  file: UnreadScan,
  read: ReadScanPage,
): Promise<StoredScanPage & PageInk> {
  const page = { file: file.id, ...toPage(read) };
  const { alike } = page;
  const { outcome } = read;
  if (alike === undefined || outcome.kind === 'fault') return page;
  const others = await stores.ballotScans.alike(file, alike);
  const own = scanPageId(file.id, read.page);
  const before = others.filter(({ id }) => id !== own);
  const compared = [...before.map(({ ink }) => ({ ...outcome.reading, ink })), outcome.reading].map(
    (reading, at) => ({ hash: '', pageOfFile: at, reading }),
  );
  const first = findDuplicates(compared).at(-1);
  const twin = first === undefined ? undefined : before[first]?.id;
  return twin === undefined ? page : { ...page, twin };
}

function toPage({ page, outcome }: ReadScanPage): Omit<StoredScanPage, 'file'> & PageInk {
  if (outcome.kind === 'fault')
    return {
      page,
      kind: 'fault',
      rows: [],
      doubts: [],
      fault: outcome.fault,
      upsideDown: false,
      ink: [],
    };
  const { reading } = outcome;
  const doubts = [...new Set([...reading.doubts, ...rowDoubtsOf(reading)])];
  const kind: ScanPageKind = reading.kind;
  if (reading.kind !== 'ballot')
    return { page, kind, rows: [], doubts, upsideDown: false, ink: [] };
  const isDoubted = reading.doubts.length > 0;
  return {
    page,
    kind,
    layoutPage: reading.page,
    rows: reading.rows.map((row) => toRow(row, isDoubted)),
    doubts,
    upsideDown: reading.upsideDown,
    alike: `${String(reading.page)} ${reading.rows.map(({ mark }) => mark).join(' ')}`,
    ink: reading.ink,
  };
}

/** A page that is doubted as a whole decides nothing. */
function toRow({ index, mark }: RowReading, isDoubted: boolean): ScanRow {
  return { number: index, mark: isDoubted || mark === 'ambiguous' ? 'unsure' : mark };
}

function rowDoubtsOf(reading: PageReading): readonly string[] {
  return reading.kind === 'ballot'
    ? reading.rows.flatMap(({ doubt }) => (doubt === undefined ? [] : [doubt]))
    : [];
}

async function finish(
  ports: Ports,
  stores: Stores,
  file: UnreadScan,
): Promise<Result<true, StaleVersion>> {
  const { witness, by, actorId, actorName } = file;
  const at = ports.clock.now();
  const held = await stores.ballotSessions.hold(file.place);
  await stores.ballotScans.finish(file.id, at);
  if (held?.session.id !== file.sessionId || held.session.state !== 'COUNTING') return ok(true);
  const filed = await fileScans(stores, { session: held.session, witness, by, at });
  if (!filed) return ok(true);
  const { session, ballots, reopened } = filed;
  const saved = await recordSession(ports, stores, {
    actor: { accountId: actorId, name: actorName, grants: [] },
    before: held,
    after: session,
    act: 'ballot.scans-filed',
    members: [by],
    payload: { witness, ballots, reopened },
  });
  return saved.ok ? ok(true) : saved;
}

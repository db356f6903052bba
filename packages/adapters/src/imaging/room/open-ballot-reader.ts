import { availableParallelism } from 'node:os';
import type { BallotReader, ReadBatch, ScanReadingWork } from '@daihoi/application/ballot-session';
import { Piscina } from 'piscina';
import type { RoomAnswer, RoomTask } from './room-task.ts';
import { scanMediaType } from './scan-media-type.ts';

/** Pages that a worker reads before they are kept: so many at most are read again after a power cut. */
const chunk = 4;
/** Workers go to sleep when nothing was read for so long, in milliseconds. */
const idle = 20_000;
/** Pages by which a layout is chosen. */
const tried = [1, 2];

/**
 * Opens the reader of the counting room over stored files. Workers on all cores start with the first page.
 * @param locate where a stored content lies on disk, by its hash
 */
export function openBallotReader(locate: (hash: string) => string): BallotReader {
  const jobs = availableParallelism();
  let pool: Piscina<RoomTask, RoomAnswer> | undefined;
  let closed = false;
  return {
    read: (work) =>
      readAll({ run, isClosed: () => closed }, { path: locate(work.hash), jobs, work }),
    async bestLayout(hash, layoutTexts) {
      const fits = await Promise.all(
        layoutTexts.map((layoutText) => fitOf(run, { layoutText, path: locate(hash) })),
      );
      return Math.max(0, fits.indexOf(Math.max(...fits)));
    },
    async view({ hash, ...what }) {
      return bytesIn(await run({ kind: 'view', path: locate(hash), ...what }));
    },
    async viewClean(what) {
      return bytesIn(await run({ kind: 'clean', ...what }));
    },
    mediaTypeOf: scanMediaType,
    async close() {
      closed = true;
      await pool?.destroy();
      pool = undefined;
    },
  };

  async function run(task: RoomTask): Promise<RoomAnswer> {
    pool ??= new Piscina<RoomTask, RoomAnswer>({
      filename: new URL('./room-worker.ts', import.meta.url).href,
      name: 'doRoomTask',
      minThreads: 0,
      maxThreads: jobs,
      idleTimeout: idle,
      env: {},
    });
    return pool.run(task);
  }
}

type Run = (task: RoomTask) => Promise<RoomAnswer>;

interface Workers {
  readonly run: Run;
  readonly isClosed: () => boolean;
}

/** Reads a file in parts, several at once; each part is kept before the next answer is waited for. */
async function readAll(
  { run, isClosed }: Workers,
  of: { readonly path: string; readonly jobs: number; readonly work: ScanReadingWork },
): Promise<boolean> {
  const { path, jobs, work } = of;
  const { layoutText, known, onBatch } = work;
  const wanted = unknownFrom(known, 1, chunk);
  const first = await readPart(run, { layoutText, path, pages: wanted });
  if (isClosed()) return false;
  await onBatch(first);
  const rest = unknownFrom(known, (wanted.at(-1) ?? 0) + 1, first.pageCount);
  const parts = Array.from({ length: Math.ceil(rest.length / chunk) }, (_, at) =>
    rest.slice(at * chunk, (at + 1) * chunk),
  );
  for (let at = 0; at < parts.length; at += jobs) {
    const turn = parts.slice(at, at + jobs);
    const read = await Promise.all(turn.map((pages) => readPart(run, { layoutText, path, pages })));
    if (isClosed()) return false;
    for (const { pages } of read) await onBatch({ pageCount: first.pageCount, pages });
  }
  return true;
}

/** The next pages that are not known yet: `to` pages for the first part, or up to page `to` for the rest. */
function unknownFrom(known: ReadonlySet<number>, from: number, to: number): readonly number[] {
  const pages: number[] = [];
  const last = from === 1 ? Number.POSITIVE_INFINITY : to;
  for (let page = from; page <= last && (from > 1 || pages.length < to); page++)
    if (!known.has(page)) pages.push(page);
  return pages;
}

interface Part {
  readonly layoutText: string;
  readonly path: string;
  readonly pages: readonly number[];
}

/** A worker that dies over a page takes no other with it: the pages are refused by name. */
async function readPart(run: Run, part: Part): Promise<ReadBatch> {
  const answer = await run({ kind: 'read', ...part }).catch(() => undefined);
  if (answer !== undefined && 'pageCount' in answer) return answer;
  return {
    pageCount: part.pages.at(-1) ?? 1,
    pages: part.pages.map((page) => ({ page, outcome: { kind: 'fault', fault: 'outOfMemory' } })),
  };
}

async function fitOf(run: Run, of: Omit<Part, 'pages'>): Promise<number> {
  const { pages } = await readPart(run, { ...of, pages: tried });
  return pages.filter(({ outcome }) => outcome.kind === 'read' && outcome.reading.kind === 'ballot')
    .length;
}

function bytesIn(answer: RoomAnswer): Uint8Array | undefined {
  return answer instanceof Uint8Array ? answer : undefined;
}

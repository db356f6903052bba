import { Piscina } from 'piscina';
import type { ScannedFile, ScannedPage, ScanTask } from './scan-task.ts';

/** What is to be read, by which layout, with how many workers. */
export interface ScanRun {
  /** The text of a layout file that was checked. */
  readonly layoutText: string;
  /** Files in the order in which their pages count. */
  readonly paths: readonly string[];
  readonly jobs: number;
  /** What an earlier run has read of a file. */
  readonly known?: (path: string) => Promise<ScannedFile | undefined>;
  /** Told as soon as pages are read, in the order of reading. */
  readonly onRead?: (path: string, read: ScannedFile) => void;
}

/** All pages of one file. */
export interface FileScans {
  readonly path: string;
  readonly hash: string;
  readonly pages: readonly ScannedPage[];
}

/** Pages of a long file that one worker takes at a time, so that all workers share it. */
const chunk = 12;
/** While one page is decoded, a worker reads another. */
const atOnce = 2;

/** Reads all files in workers. The answer is in the order of the paths; memory holds readings, never images. */
export async function readScans(run: ScanRun): Promise<readonly FileScans[]> {
  const pool = new Piscina<ScanTask, ScannedFile>({
    filename: new URL('./scan-worker.ts', import.meta.url).href,
    name: 'readScanFile',
    minThreads: run.jobs,
    maxThreads: run.jobs,
    concurrentTasksPerWorker: atOnce,
    workerData: run.layoutText,
    env: {},
  });
  try {
    return await inOrder(run.paths, run.jobs * atOnce + 2, (path) => readFile(run, pool, path));
  } finally {
    await pool.destroy();
  }
}

async function readFile(
  run: ScanRun,
  pool: Piscina<ScanTask, ScannedFile>,
  path: string,
): Promise<FileScans> {
  const known = await run.known?.(path);
  if (known) return { path, hash: known.hash, pages: known.pages };
  const first = await pool.run({ path, from: 0, to: chunk });
  const starts: number[] = [];
  for (let from = chunk; from < first.pageCount; from += chunk) starts.push(from);
  const more = await inOrder(starts, run.jobs * atOnce, (from) =>
    pool.run({ path, from, to: from + chunk }),
  );
  const pages = [first, ...more].flatMap((part) => part.pages);
  run.onRead?.(path, { ...first, pages });
  return { path, hash: first.hash, pages };
}

/** Does something for each thing, a few at once; the answers keep the order of the things. */
async function inOrder<Thing, Answer>(
  things: readonly Thing[],
  atOnceAtMost: number,
  work: (thing: Thing) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers = new Map<number, Answer>();
  let next = 0;
  async function take(): Promise<void> {
    while (next < things.length) {
      const at = next;
      next += 1;
      const thing = things[at];
      if (thing !== undefined) answers.set(at, await work(thing));
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnceAtMost, things.length) }, take));
  return things.flatMap((_, at) => {
    const answer = answers.get(at);
    return answer === undefined ? [] : [answer];
  });
}

import { Worker } from 'node:worker_threads';
import type { DocumentReply, DocumentTask } from './document-task.ts';

/** How long a task may take and how much its thread may hold. */
export interface RoomLimits {
  /** For a file that somebody brought. */
  readonly timeLimitMs: number;
  /** For a paper of ours: nobody made it to do harm, it may only be long. */
  readonly writeLimitMs: number;
  readonly memoryLimitMegabytes: number;
}

/** How a task ended; `turnedAway` is one that never ran or was cut off because the room closed or was full. */
export type DocumentEnd =
  | { readonly kind: 'answered'; readonly reply: DocumentReply }
  | { readonly kind: 'tooSlow' }
  | { readonly kind: 'outOfMemory' }
  | { readonly kind: 'turnedAway' };

/** One thread that works on document after document; others wait their turn. */
export interface DocumentRoom {
  run(task: DocumentTask): Promise<DocumentEnd>;
  /** Ends the thread and turns away what is under way and what waits; what comes later gets a new thread. */
  close(): Promise<void>;
}

/**
 * Opens the room. Its thread starts with the first task and stays for the next, so that the rules are loaded once; it does
 * not keep the program alive. A thread that took too long or held too much is ended, and the next task gets a new one. A bug
 * inside is thrown here.
 */
export function openDocumentRoom(limits: RoomLimits): DocumentRoom {
  let thread: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let closings = 0;
  return {
    run(task) {
      const came = closings;
      const mine = turn.then(() => (came === closings ? runTask(task) : turnedAway));
      turn = mine.catch(() => undefined);
      return mine;
    },
    async close() {
      closings += 1;
      await thread?.terminate();
      await turn;
    },
  };

  async function runTask(task: DocumentTask): Promise<DocumentEnd> {
    const began = closings;
    const worker = (thread ??= startThread(limits));
    const end = await answerOf(worker, task, limits).catch((fault: unknown) => fault);
    if (isAnswer(end)) return end;
    thread = undefined;
    await worker.terminate();
    if (began !== closings) return turnedAway;
    if (isEnd(end)) return end;
    throw end;
  }
}

const turnedAway: DocumentEnd = { kind: 'turnedAway' };

function isEnd(end: unknown): end is DocumentEnd {
  return typeof end === 'object' && end !== null && 'kind' in end;
}

function isAnswer(end: unknown): end is DocumentEnd {
  return isEnd(end) && end.kind === 'answered';
}

function startThread({ memoryLimitMegabytes }: RoomLimits): Worker {
  const worker = new Worker(new URL('./document-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMegabytes },
  });
  worker.on('error', ignoreLateError);
  worker.unref();
  return worker;
}

/** Listens for one answer; the listeners go one by one, for the thread has some of its own. */
function answerOf(
  worker: Worker,
  task: DocumentTask,
  { timeLimitMs, writeLimitMs }: RoomLimits,
): Promise<DocumentEnd> {
  return new Promise<DocumentEnd>((resolve, reject) => {
    const limitMs = isOurs(task) ? writeLimitMs : timeLimitMs;
    const timer = setTimeout(() => settle(() => resolve({ kind: 'tooSlow' })), limitMs);
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(task);

    function settle(finish: () => void): void {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      finish();
    }
    function answered(reply: DocumentReply): void {
      settle(() => resolve({ kind: 'answered', reply }));
    }
    function failed(error: Error): void {
      settle(() => (isOutOfMemory(error) ? resolve({ kind: 'outOfMemory' }) : reject(error)));
    }
    function ended(): void {
      settle(() => reject(new Error('the thread that works on documents ended without an answer')));
    }
  });
}

function isOurs({ kind }: DocumentTask): boolean {
  return kind === 'write' || kind === 'passages';
}

function ignoreLateError(): void {
  // whoever waits for an answer hears of it; a thread that is being ended has nobody left to tell
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

import { Worker } from 'node:worker_threads';
import type { ExamineReply, ExamineTask } from './examine-task.ts';

/** How long an examination may take and how much it may hold. */
export interface ExamineLimits {
  readonly timeLimitMs: number;
  readonly memoryLimitMegabytes: number;
}

export type ExamineEnd =
  | { readonly kind: 'answered'; readonly reply: ExamineReply }
  | { readonly kind: 'tooSlow' }
  | { readonly kind: 'outOfMemory' };

/** One thread that examines file after file; others wait their turn. */
export interface ExamineRoom {
  examine(task: ExamineTask): Promise<ExamineEnd>;
}

/**
 * Opens the room. Its thread starts with the first file and stays for the next, so that the rules are loaded once; it does
 * not keep the program alive. A thread that took too long or held too much is ended, and the next file gets a new one. A bug
 * inside is thrown here.
 */
export function openExamineRoom(limits: ExamineLimits): ExamineRoom {
  let thread: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  return {
    examine(task) {
      const mine = turn.then(() => runTask(task));
      turn = mine.catch(() => undefined);
      return mine;
    },
  };

  async function runTask(task: ExamineTask): Promise<ExamineEnd> {
    const worker = (thread ??= startThread(limits));
    const end = await answerOf(worker, task, limits).catch((fault: unknown) => fault);
    if (isAnswer(end)) return end;
    thread = undefined;
    await worker.terminate();
    if (isEnd(end)) return end;
    throw end;
  }
}

/**
 * Several rooms behind one door: who comes goes into the one with the fewest waiting, the first of equals, so that a second
 * thread starts only when two come at once.
 */
export function openExamineRooms(limits: ExamineLimits, count: number): ExamineRoom {
  const rooms = Array.from({ length: count }, () => ({
    room: openExamineRoom(limits),
    waiting: 0,
  }));
  return {
    async examine(task) {
      const chosen = rooms.reduce((least, each) => (each.waiting < least.waiting ? each : least));
      chosen.waiting += 1;
      try {
        return await chosen.room.examine(task);
      } finally {
        chosen.waiting -= 1;
      }
    },
  };
}

function isEnd(end: unknown): end is ExamineEnd {
  return typeof end === 'object' && end !== null && 'kind' in end;
}

function isAnswer(end: unknown): end is ExamineEnd {
  return isEnd(end) && end.kind === 'answered';
}

function startThread({ memoryLimitMegabytes }: ExamineLimits): Worker {
  const worker = new Worker(new URL('./examine-worker.ts', import.meta.url), {
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
  task: ExamineTask,
  { timeLimitMs }: ExamineLimits,
): Promise<ExamineEnd> {
  return new Promise<ExamineEnd>((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve({ kind: 'tooSlow' })), timeLimitMs);
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(task);

    function settle(finish: () => void): void {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      finish();
    }
    function answered(reply: ExamineReply): void {
      settle(() => resolve({ kind: 'answered', reply }));
    }
    function failed(error: Error): void {
      settle(() => (isOutOfMemory(error) ? resolve({ kind: 'outOfMemory' }) : reject(error)));
    }
    function ended(): void {
      settle(() => reject(new Error('the thread that examines papers ended without an answer')));
    }
  });
}

function ignoreLateError(): void {
  // whoever waits for an answer hears of it; a thread that is being ended has nobody left to tell
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

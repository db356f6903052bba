import { Worker } from 'node:worker_threads';
import type { WorkerReply, WorkerTask } from './worker-task.ts';

/** How long a worker may take and how much it may hold. */
export interface WorkerLimits {
  readonly timeLimitMs: number;
  readonly memoryLimitMegabytes: number;
}

export type WorkerEnd =
  | { readonly kind: 'answered'; readonly reply: WorkerReply }
  | { readonly kind: 'tooSlow' }
  | { readonly kind: 'outOfMemory' };

/** Files looked at side by side; more wait their turn, so that many uploads do not starve the server. */
const sideBySide = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Runs one task in a thread of its own, so that neither a hostile nor a large file holds up the server. The thread
 * is ended when it takes too long; when it holds too much, Node ends it. A bug inside is thrown here.
 */
export async function runInWorker(task: WorkerTask, limits: WorkerLimits): Promise<WorkerEnd> {
  await takeTurn();
  try {
    return await runOnce(task, limits);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function takeTurn(): Promise<void> {
  if (running >= sideBySide) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
}

function runOnce(task: WorkerTask, limits: WorkerLimits): Promise<WorkerEnd> {
  const worker = new Worker(new URL('./spreadsheet-worker.ts', import.meta.url), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryLimitMegabytes },
  });
  return new Promise<WorkerEnd>((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve({ kind: 'tooSlow' })), limits.timeLimitMs);
    function settle(finish: () => void): void {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.on('error', ignoreLateError);
      void worker.terminate().then(finish);
    }
    worker.postMessage(task);
    worker.once('message', (reply: WorkerReply) => {
      settle(() => resolve({ kind: 'answered', reply }));
    });
    worker.once('error', (error) => {
      settle(() => (isOutOfMemory(error) ? resolve({ kind: 'outOfMemory' }) : reject(error)));
    });
    worker.once('exit', () => {
      settle(() => reject(new Error('the worker ended without an answer')));
    });
  });
}

function ignoreLateError(): void {
  // the outcome is already settled; the thread is being ended
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

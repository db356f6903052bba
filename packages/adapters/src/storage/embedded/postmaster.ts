import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fchownSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';

import { err, ok, type Result } from '@daihoi/domain/kernel';

import type { RunAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Layout } from './layout.ts';
import { type Leash, tieToUs } from './leash.ts';
import { readPostmasterFile, removePostmasterFile } from './postmaster-file.ts';
import { waitForEnd } from './process-identity.ts';
import { surroundings } from './run-program.ts';
import { type Durability, serverArguments } from './settings.ts';
import { endPostmaster } from './stop-survivor.ts';

export interface PostmasterPlan {
  readonly layout: Layout;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  readonly durability: Durability;
  readonly port: number;
}

/** A server that accepts connections. */
export interface Postmaster {
  readonly pid: number;
  /** Resolves with the cause when the server ends, asked or not. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

export interface PostmasterFailure {
  readonly detail: string;
}

const readyWithin = 300_000; // replaying the log after a crash may take minutes on a slow disk
const pollEvery = 10;
const orphansWithin = 10_000;
const logLimit = 4_000_000;

/** Starts the server and waits until it is ready; waits for children of a killed one to leave. */
export async function startPostmaster(
  plan: PostmasterPlan,
): Promise<Result<Postmaster, PostmasterFailure>> {
  const deadline = performance.now() + orphansWithin;
  for (;;) {
    const started = await attemptStart(plan);
    const orphaned = !started.ok && started.error.detail.includes('is still in use');
    if (!orphaned || performance.now() > deadline) return started;
    removePostmasterFile(plan.layout.data);
    await pause(50);
  }
}

async function attemptStart(plan: PostmasterPlan): Promise<Result<Postmaster, PostmasterFailure>> {
  const since = rotateLog(plan.layout.log);
  const child = launch(plan);
  const ended = endOf(child);
  const { pid } = child;
  if (pid === undefined) return err({ detail: await ended });
  const leash = tieToUs({ pid, runAs: plan.runAs });
  void ended.then(() => leash.release());
  if (await becameReady({ pid, child, data: plan.layout.data })) {
    return ok({ pid, ended, stop: () => stopChild(child, leash) });
  }
  await stopChild(child, leash);
  return err({ detail: logSince(plan.layout.log, since) });
}

function launch(plan: PostmasterPlan): ChildProcess {
  const log = openSync(plan.layout.log, 'a', 0o600);
  if (plan.runAs.kind === 'account')
    fchownSync(log, plan.runAs.account.uid, plan.runAs.account.gid);
  try {
    const child = spawn(
      plan.binaries.postgres,
      ['-D', plan.layout.data, ...serverArguments(plan)],
      {
        ...surroundings(plan.runAs),
        stdio: ['ignore', log, log],
        detached: true, // Ctrl-C in the terminal must reach us alone: we end our work, then the server
      },
    );
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(signal ?? `exit ${String(code)}`));
  });
}

async function becameReady(server: {
  readonly pid: number;
  readonly child: ChildProcess;
  readonly data: string;
}): Promise<boolean> {
  const deadline = performance.now() + readyWithin;
  while (server.child.exitCode === null && server.child.signalCode === null) {
    const file = readPostmasterFile(server.data);
    if (file?.pid === server.pid && file.ready) return true;
    if (performance.now() > deadline) return false;
    await pause(pollEvery);
  }
  return false;
}

async function stopChild(child: ChildProcess, leash: Leash): Promise<void> {
  const { pid } = child;
  child.ref();
  if (pid !== undefined && child.exitCode === null && child.signalCode === null) {
    await endPostmaster(pid);
    await waitForEnd(pid, pollEvery);
  }
  leash.release();
  child.unref();
}

/** Keeps one old log and returns where the new lines will begin. */
function rotateLog(path: string): number {
  if (!existsSync(path)) return 0;
  const { size } = statSync(path);
  if (size < logLimit) return size;
  renameSync(path, `${path}.old`);
  return 0;
}

function logSince(path: string, since: number): string {
  return readFileSync(path).subarray(since).toString('utf8').trim().slice(-2000);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

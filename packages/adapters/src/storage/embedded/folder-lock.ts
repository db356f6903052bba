import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

import { err, ok, type Result } from '@daihoi/domain/kernel';

import { reasonOf } from './failure.ts';
import { markOf } from './process-identity.ts';

/** A lock file that this process holds. */
export interface FolderLock {
  release(): void;
}

export interface LockHeld {
  readonly pid: number;
}

interface Holder {
  readonly pid: number;
  readonly mark: string;
}

const heldHere = new Set<string>();
const attempts = 20;

/**
 * Takes the lock file at `path`, or names the living process that holds it. The lock of a process
 * that ended without releasing is taken over, also when its number was given to another since.
 */
export function takeLock(path: string): Result<FolderLock, LockHeld> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (createLock(path)) {
      heldHere.add(path);
      return ok({ release: () => releaseLock(path) });
    }
    const content = readText(path);
    const holder = parseHolder(content);
    if (holder && isHolding(holder, path)) return err({ pid: holder.pid });
    if (content !== undefined) removeStale(path, content);
  }
  return err({ pid: parseHolder(readText(path))?.pid ?? 0 });
}

/** The living process that holds the lock at `path`, if any. */
export function lockHolder(path: string): number | undefined {
  const holder = parseHolder(readText(path));
  return holder && isHolding(holder, path) ? holder.pid : undefined;
}

function createLock(path: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, `${String(process.pid)} ${markOf(process.pid) ?? ''}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path); // appears whole or not at all, and never replaces another's
    return true;
  } catch (error) {
    if (reasonOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function removeStale(path: string, seen: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // another process was faster
  }
  // Between our reading and renaming another may have taken over: give theirs back.
  if (readText(aside) !== seen) restore(aside, path);
  rmSync(aside, { force: true });
}

function restore(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST') throw error;
  }
}

function releaseLock(path: string): void {
  if (heldHere.delete(path)) rmSync(path, { force: true });
}

function isHolding(holder: Holder, path: string): boolean {
  if (holder.pid === process.pid && !heldHere.has(path)) return false;
  return markOf(holder.pid) === holder.mark;
}

function parseHolder(content: string | undefined): Holder | undefined {
  const match = /^(\d+) (\S*)\n$/.exec(content ?? '');
  if (!match) return undefined;
  return { pid: Number(match[1]), mark: match[2] ?? '' };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

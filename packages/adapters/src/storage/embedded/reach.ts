import { type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Account } from './account.ts';

/** What the permission bits of a file or folder say about an account. */
export type Facts = Pick<Stats, 'mode' | 'uid' | 'gid'>;

/** True when the account may enter (or run) what has these permission bits. */
export function mayEnter(facts: Facts, account: Account): boolean {
  if (facts.uid === account.uid) return (facts.mode & 0o100) !== 0;
  if (facts.gid === account.gid) return (facts.mode & 0o010) !== 0;
  return (facts.mode & 0o001) !== 0;
}

/** The first folder on the way from the root down to `path` that the account cannot enter. */
export function firstBlocked(path: string, account: Account): string | undefined {
  return wayTo(path).find((folder) => !mayEnter(statSync(folder), account));
}

/** All folders from the root down to `path`, both included. */
function wayTo(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...wayTo(parent), path];
}

import { readFileSync } from 'node:fs';

/** A user of the operating system under which PostgreSQL runs, for it refuses to run as root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** Who starts the programs: ourselves, or root lending the work to an unprivileged account. */
export type RunAs =
  { readonly kind: 'ourselves' } | { readonly kind: 'account'; readonly account: Account };

const preferred = ['daihoi', 'postgres', 'nobody'];
const nologinRange = 1000;

/** Reads the lines of a passwd file into accounts other than root. */
export function parseAccounts(passwd: string): readonly Account[] {
  return passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    if (name === undefined || !isNumber(uid) || !isNumber(gid) || Number(uid) === 0) return [];
    return [{ name, uid: Number(uid), gid: Number(gid) }];
  });
}

/**
 * Orders the accounts that may run the database: the owner of the folder first, for the files are
 * theirs already; then accounts made for such work; then any other service account.
 */
export function rankAccounts(accounts: readonly Account[], owner: number): readonly Account[] {
  const owning = accounts.filter((each) => each.uid === owner);
  const named = preferred.flatMap((name) => accounts.filter((each) => each.name === name));
  const services = accounts.filter((each) => each.uid < nologinRange);
  return [...new Set([...owning, ...named, ...services])];
}

/** The accounts this machine knows; empty where there is no passwd file. */
export function knownAccounts(): readonly Account[] {
  try {
    return parseAccounts(readFileSync('/etc/passwd', 'utf8'));
  } catch {
    return [];
  }
}

/** Options for `spawn` and `chown` that put a program under the account. */
export function identityOf(runAs: RunAs): { readonly uid?: number; readonly gid?: number } {
  return runAs.kind === 'account' ? { uid: runAs.account.uid, gid: runAs.account.gid } : {};
}

/** True when this process is root on a system that has one. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isNumber(raw: string | undefined): boolean {
  return raw !== undefined && /^\d+$/.test(raw);
}

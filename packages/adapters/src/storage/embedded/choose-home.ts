import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { err, ok, type Result } from '@daihoi/domain/kernel';

import { type Account, isRoot, knownAccounts, rankAccounts, type RunAs } from './account.ts';
import { layoutOf, type Layout } from './layout.ts';
import { firstBlocked } from './reach.ts';
import type { EmbeddedRefusal } from './refusal.ts';

/** Where the cluster lives and who runs it. */
export interface Home {
  readonly layout: Layout;
  readonly runAs: RunAs;
  /** Set when the folder asked for lies behind one that the account cannot enter. */
  readonly blockedBy?: string;
}

/** Where root keeps clusters whose own folder is closed to every unprivileged account. */
const rootsShelf = '/var/lib/daihoi';

/**
 * Decides where the cluster of `asked` lives and under whom. Ordinary users: in the folder, as
 * themselves. Root: in the folder under an account that can enter it, else on root's shelf. A cluster
 * that exists is never left behind for an empty one.
 */
export function chooseHome(asked: string): Result<Home, EmbeddedRefusal> {
  const here = layoutOf({ asked, home: asked });
  if (!isRoot()) return ownHome(here);
  const inPlace = existsSync(here.cluster);
  const elsewhere = pointedHome(here);
  if (elsewhere !== undefined && !inPlace) return pointed(here, elsewhere);
  const owner = statSync(inPlace ? here.cluster : asked).uid;
  const candidates = rankAccounts(knownAccounts(), owner);
  const [first] = candidates;
  if (!first) return err({ code: 'database.unprivileged-account-missing' });
  const able = candidates.find((each) => firstBlocked(dirname(asked), each) === undefined);
  if (able) return ok(openedFor(here, able));
  const blockedBy = firstBlocked(dirname(asked), first) ?? asked;
  if (!inPlace) return shelved(here, { account: first, blockedBy });
  return err({
    code: 'database.data-folder-unreachable',
    path: asked,
    blockedBy,
    account: first.name,
  });
}

/** Notes beside the lock where the cluster went; called once it exists. */
export function rememberHome(layout: Layout): void {
  if (layout.home !== layout.asked) writeFileSync(layout.pointer, `${layout.home}\n`);
}

function ownHome(layout: Layout): Result<Home, EmbeddedRefusal> {
  const owner = existsSync(layout.cluster) ? statSync(layout.cluster).uid : process.getuid?.();
  if (owner !== process.getuid?.() && owner !== undefined) {
    return err({ code: 'database.data-folder-foreign', path: layout.cluster, owner });
  }
  const elsewhere = pointedHome(layout);
  if (elsewhere !== undefined && owner !== undefined && !existsSync(layout.cluster)) {
    return err({ code: 'database.data-folder-foreign', path: elsewhere, owner: 0 });
  }
  return ok({ layout, runAs: { kind: 'ourselves' } });
}

/** Lets the account pass through our own folder, without letting it look around in it. */
function openedFor(layout: Layout, account: Account): Home {
  const { mode } = statSync(layout.asked);
  if (firstBlocked(layout.asked, account) !== undefined) chmodSync(layout.asked, mode | 0o011);
  return { layout, runAs: { kind: 'account', account } };
}

function shelved(
  here: Layout,
  block: { readonly account: Account; readonly blockedBy: string },
): Result<Home, EmbeddedRefusal> {
  // Never the same place twice: a data folder that was emptied means an empty database.
  const home = join(rootsShelf, `${basename(here.asked)}-${randomBytes(4).toString('hex')}`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const blockedBy = firstBlocked(home, block.account);
  if (blockedBy !== undefined) {
    const account = block.account.name;
    return err({ code: 'database.data-folder-unreachable', path: home, blockedBy, account });
  }
  return ok({
    layout: layoutOf({ asked: here.asked, home }),
    runAs: { kind: 'account', account: block.account },
    blockedBy: block.blockedBy,
  });
}

function pointed(here: Layout, home: string): Result<Home, EmbeddedRefusal> {
  const layout = layoutOf({ asked: here.asked, home });
  if (!existsSync(layout.cluster)) return err({ code: 'database.cluster-missing', path: home });
  const owner = statSync(layout.cluster).uid;
  const account = rankAccounts(knownAccounts(), owner)[0];
  if (!account) return err({ code: 'database.unprivileged-account-missing' });
  return ok({ layout, runAs: { kind: 'account', account } });
}

function pointedHome(layout: Layout): string | undefined {
  return existsSync(layout.pointer) ? readFileSync(layout.pointer, 'utf8').trim() : undefined;
}

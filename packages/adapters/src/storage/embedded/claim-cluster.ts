import { chmodSync, chownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { RunAs } from './account.ts';
import type { Layout } from './layout.ts';

/**
 * Makes a cluster that was copied here (a restored backup, a moved disk) acceptable to PostgreSQL: owned
 * by the account that will run it, closed to everyone else.
 */
export function claimCluster(layout: Layout, runAs: RunAs): void {
  for (const folder of [layout.cluster, layout.data]) {
    if ((statSync(folder).mode & 0o077) !== 0) chmodSync(folder, 0o700);
  }
  if (runAs.kind === 'account') giveTree(layout.cluster, runAs.account);
}

function giveTree(path: string, to: { readonly uid: number; readonly gid: number }): void {
  if (statSync(path).uid === to.uid) return;
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    chownSync(join(entry.parentPath, entry.name), to.uid, to.gid);
  }
  chownSync(path, to.uid, to.gid); // last, so that a kill in between is made good by the next start
}

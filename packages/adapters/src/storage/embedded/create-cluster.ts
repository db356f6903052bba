import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

import { err, ok, type Result } from '@daihoi/domain/kernel';

import type { RunAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import { reasonOf } from './failure.ts';
import type { Layout } from './layout.ts';
import type { EmbeddedRefusal } from './refusal.ts';
import { runProgram } from './run-program.ts';
import type { Durability } from './settings.ts';

/** The role that owns the database, and the database's name. */
export const ownerName = 'daihoi';

export interface CreatePlan {
  readonly layout: Layout;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  readonly durability: Durability;
}

/**
 * Creates cluster, password and database in a draft folder and puts them in place by one rename, so
 * that whoever is killed in between leaves nothing but a draft, which the next start throws away.
 */
export async function createCluster(plan: CreatePlan): Promise<Result<void, EmbeddedRefusal>> {
  const { layout } = plan;
  removeDrafts(layout);
  const draft = `${layout.cluster}.new-${randomBytes(4).toString('hex')}`;
  makePrivateFolder(draft, plan.runAs);
  const made = await fillDraft(plan, draft);
  if (!made.succeeded) {
    rmSync(draft, { recursive: true, force: true });
    return err({
      code: 'database.creation-failed',
      path: layout.cluster,
      detail: made.output.trim(),
    });
  }
  renameSync(draft, layout.cluster);
  if (plan.durability === 'full') syncFolder(layout.home);
  return ok(undefined);
}

async function fillDraft(
  plan: CreatePlan,
  draft: string,
): Promise<{ readonly succeeded: boolean; readonly output: string }> {
  const password = join(draft, basename(plan.layout.password));
  const data = join(draft, basename(plan.layout.data));
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  give(password, plan.runAs);
  const initialised = await runProgram({
    command: plan.binaries.initdb,
    args: initialisation({ data, password, durability: plan.durability }),
    runAs: plan.runAs,
  });
  if (!initialised.succeeded) return initialised;
  return runProgram({
    command: plan.binaries.postgres,
    args: ['--single', '-D', data, '-c', 'exit_on_error=on', '-c', 'fsync=off', 'postgres'],
    runAs: plan.runAs,
    input: `CREATE DATABASE ${ownerName};\n`,
  });
}

function initialisation(choice: {
  readonly data: string;
  readonly password: string;
  readonly durability: Durability;
}): readonly string[] {
  return [
    `--pgdata=${choice.data}`,
    `--pwfile=${choice.password}`,
    `--username=${ownerName}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--no-instructions',
    ...(choice.durability === 'test' ? ['--no-sync'] : []),
  ];
}

function removeDrafts(layout: Layout): void {
  const prefix = `${basename(layout.cluster)}.new-`;
  for (const name of readdirSync(layout.home)) {
    if (name.startsWith(prefix)) removeDraft(join(layout.home, name));
  }
}

/** A program that outlived its starter may still be writing here; then a later start removes the rest. */
function removeDraft(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (reasonOf(error) !== 'ENOTEMPTY') throw error;
  }
}

function makePrivateFolder(path: string, runAs: RunAs): void {
  if (!existsSync(path)) mkdirSync(path, { mode: 0o700 });
  give(path, runAs);
}

function give(path: string, runAs: RunAs): void {
  if (runAs.kind === 'account') chownSync(path, runAs.account.uid, runAs.account.gid);
}

/** Makes the rename itself survive a power cut; Windows has no handle of a folder to sync. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

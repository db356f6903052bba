import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { err, ok, type Result } from '@daihoi/domain/kernel';

import { isRoot } from './account.ts';
import { installedPrograms, majorVersion, prepareBinaries } from './binaries.ts';
import { chooseHome, type Home, rememberHome } from './choose-home.ts';
import { claimCluster } from './claim-cluster.ts';
import type { DatabaseConnection } from './connection.ts';
import { createCluster, ownerName } from './create-cluster.ts';
import type { EmbeddedLog } from './event.ts';
import { reasonOf } from './failure.ts';
import { publishAddress, withdrawAddress } from './find-running.ts';
import { type FolderLock, takeLock } from './folder-lock.ts';
import { findFreePort } from './free-port.ts';
import { layoutOf } from './layout.ts';
import { type Postmaster, type PostmasterPlan, startPostmaster } from './postmaster.ts';
import type { EmbeddedRefusal } from './refusal.ts';
import type { Durability } from './settings.ts';
import { stopSurvivor } from './stop-survivor.ts';
import { supervise } from './supervise.ts';

export interface EmbeddedOptions {
  /** The folder of everything this installation keeps; made when missing. */
  readonly dataDir: string;
  readonly log: EmbeddedLog;
  /** `full` unless the data is thrown away afterwards. */
  readonly durability?: Durability;
}

/** A PostgreSQL that runs for this process. */
export interface EmbeddedPostgres {
  readonly connection: DatabaseConnection;
  /** Stops the server in good order and frees the folder; a second call waits for the first. */
  stop(): Promise<void>;
}

type Opened = Result<EmbeddedPostgres, EmbeddedRefusal>;

const portAttempts = 5;

/** Opens the PostgreSQL of a data folder: creates it when empty, recovers it when it was killed. */
export async function openEmbeddedPostgres(options: EmbeddedOptions): Promise<Opened> {
  const began = performance.now();
  const asked = prepareFolder(options.dataDir);
  if (!asked.ok) return asked;
  const lock = lockFolder(asked.value);
  if (!lock.ok) return lock;
  try {
    const opened = await openLocked({ asked: asked.value, options, lock: lock.value, began });
    if (!opened.ok) lock.value.release();
    return opened;
  } catch (error) {
    lock.value.release();
    if (error instanceof Error && 'syscall' in error) return unusable(asked.value, error);
    throw error;
  }
}

interface Opening {
  readonly asked: string;
  readonly options: EmbeddedOptions;
  readonly lock: FolderLock;
  readonly began: number;
}

async function openLocked(opening: Opening): Promise<Opened> {
  const { asked, options } = opening;
  const home = chooseHome(asked);
  if (!home.ok) return home;
  announceHome(home.value, options.log);
  const plan = await prepareCluster(home.value, options);
  if (!plan.ok) return plan;
  const { layout } = home.value;
  const survivor = await stopSurvivor(layout.data);
  if (survivor !== undefined) options.log({ code: 'database.survivor-stopped', pid: survivor });
  const started = await startOnFreePort(plan.value);
  if (!started.ok) return started;
  return ok(serving({ opening, plan: started.value.plan, first: started.value.postmaster }));
}

function announceHome(home: Home, log: EmbeddedLog): void {
  if (home.blockedBy === undefined || home.runAs.kind === 'ourselves') return;
  const { asked, home: path } = home.layout;
  const account = home.runAs.account.name;
  log({ code: 'database.placed-elsewhere', asked, path, blockedBy: home.blockedBy, account });
}

type Prepared = Omit<PostmasterPlan, 'port'>;

async function prepareCluster(
  home: Home,
  options: EmbeddedOptions,
): Promise<Result<Prepared, EmbeddedRefusal>> {
  const { layout, runAs } = home;
  const installed = installedPrograms();
  const binaries = prepareBinaries({ runAs, home: layout.home, installed });
  if (!binaries.ok) return binaries;
  const durability = options.durability ?? 'full';
  const plan = { layout, runAs, binaries: binaries.value, durability };
  if (!existsSync(layout.cluster)) {
    options.log({ code: 'database.creating', path: layout.cluster });
    const created = await createCluster(plan);
    if (!created.ok) return created;
  }
  rememberHome(layout);
  claimCluster(layout, runAs);
  const found = readFileSync(join(layout.data, 'PG_VERSION'), 'utf8').trim();
  if (found === majorVersion) return ok(plan);
  return err({ code: 'database.cluster-version', path: layout.data, found, needed: majorVersion });
}

interface Started {
  readonly plan: PostmasterPlan;
  readonly postmaster: Postmaster;
}

async function startOnFreePort(prepared: Prepared): Promise<Result<Started, EmbeddedRefusal>> {
  let detail = '';
  for (let attempt = 0; attempt < portAttempts; attempt += 1) {
    const plan = { ...prepared, port: await findFreePort() };
    const started = await startPostmaster(plan);
    if (started.ok) return ok({ plan, postmaster: started.value });
    ({ detail } = started.error);
    if (!detail.includes('Address already in use')) break;
  }
  return err({ code: 'database.start-failed', path: prepared.layout.data, detail });
}

function serving(server: {
  readonly opening: Opening;
  readonly plan: PostmasterPlan;
  readonly first: Postmaster;
}): EmbeddedPostgres {
  const { opening, plan, first } = server;
  const { log } = opening.options;
  const { layout, port } = plan;
  const password = readFileSync(layout.password, 'utf8').trim();
  const connection = { host: '127.0.0.1', port, user: ownerName, password, database: ownerName };
  publishAddress(layout.address, connection);
  const supervised = supervise({ first, restart: () => startPostmaster(plan), log });
  const milliseconds = Math.round(performance.now() - opening.began);
  log({ code: 'database.started', path: layout.data, port, milliseconds });
  let stopped: Promise<void> | undefined;

  async function stop(): Promise<void> {
    withdrawAddress(layout.address);
    await supervised.stop();
    opening.lock.release();
    log({ code: 'database.stopped', path: layout.data });
  }

  return { connection, stop: () => (stopped ??= stop()) };
}

function prepareFolder(dataDir: string): Result<string, EmbeddedRefusal> {
  const path = resolve(dataDir);
  try {
    mkdirSync(path, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
    return ok(realpathSync(path));
  } catch (error) {
    return unusable(path, error);
  }
}

function lockFolder(asked: string): Result<FolderLock, EmbeddedRefusal> {
  try {
    const taken = takeLock(layoutOf({ asked, home: asked }).lock);
    if (taken.ok) return taken;
    return err({ code: 'database.data-folder-in-use', path: asked, pid: taken.error.pid });
  } catch (error) {
    return unusable(asked, error);
  }
}

function unusable(path: string, error: unknown): { ok: false; error: EmbeddedRefusal } {
  return {
    ok: false,
    error: { code: 'database.data-folder-unusable', path, reason: reasonOf(error) },
  };
}

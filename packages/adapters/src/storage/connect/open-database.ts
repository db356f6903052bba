import type { Pool } from 'pg';

import { err, ok, type Result } from '@daihoi/domain/kernel';

import {
  type DatabaseConnection,
  type EmbeddedEvent,
  findRunningPostgres,
  openEmbeddedPostgres,
} from '../embedded/index.ts';
import { checkServer, type ServerName } from './check-server.ts';
import { openPool } from './open-pool.ts';
import type { DatabaseRefusal } from './refusal.ts';

/** What happens while a database is opened or used. */
export type DatabaseEvent =
  EmbeddedEvent | { readonly code: 'database.connection-lost'; readonly reason: string };

export interface DatabaseSettings {
  /** A PostgreSQL of the operator's; without it the embedded one under `dataDir` is used. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly log: (event: DatabaseEvent) => void;
  readonly applicationName?: string;
  /** Another process serves the folder: `refuse` (a second server) or `join` it (a command). */
  readonly whenInUse?: 'refuse' | 'join';
}

/** An open database, whichever it is. */
export interface Database {
  readonly pool: Pool;
  readonly kind: 'embedded' | 'joined' | 'server';
  /** Ends the pool, then the embedded server if it is ours. */
  close(): Promise<void>;
}

type Opened = Result<Database, DatabaseRefusal>;

const joinWithin = 10_000;

/** Opens the operator's PostgreSQL (15 or later) or the embedded one. Runs no migration. */
export async function openDatabase(settings: DatabaseSettings): Promise<Opened> {
  if (settings.databaseUrl !== undefined && settings.databaseUrl !== '') {
    return openServer(settings.databaseUrl, settings);
  }
  const embedded = await openEmbeddedPostgres(settings);
  if (embedded.ok) {
    const pool = poolFor(embedded.value.connection, settings);
    return ok(databaseOf({ pool, kind: 'embedded', after: () => embedded.value.stop() }));
  }
  const inUse = embedded.error.code === 'database.data-folder-in-use';
  const running = inUse && settings.whenInUse === 'join' ? await awaitRunning(settings) : undefined;
  if (!running) return embedded;
  return ok(databaseOf({ pool: poolFor(running, settings), kind: 'joined' }));
}

async function openServer(url: string, settings: DatabaseSettings): Promise<Opened> {
  const name = nameServer(url);
  if (!name) return err({ code: 'database.url-malformed' });
  const pool = poolFor(url, settings);
  const checked = await checkServer(pool, name);
  if (checked.ok) return ok(databaseOf({ pool, kind: 'server' }));
  await pool.end();
  return checked;
}

/** The process that holds the folder may still be starting its server. */
async function awaitRunning(settings: DatabaseSettings): Promise<DatabaseConnection | undefined> {
  const deadline = performance.now() + joinWithin;
  while (performance.now() < deadline) {
    const running = findRunningPostgres(settings.dataDir);
    if (running) return running;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

function poolFor(connection: string | DatabaseConnection, settings: DatabaseSettings): Pool {
  return openPool({
    connection,
    applicationName: settings.applicationName ?? 'daihoi',
    onConnectionLost: (error) =>
      settings.log({ code: 'database.connection-lost', reason: error.message }),
  });
}

function databaseOf(parts: {
  readonly pool: Pool;
  readonly kind: Database['kind'];
  readonly after?: () => Promise<void>;
}): Database {
  let closed: Promise<void> | undefined;

  async function close(): Promise<void> {
    await parts.pool.end();
    await parts.after?.();
  }

  return { pool: parts.pool, kind: parts.kind, close: () => (closed ??= close()) };
}

/** Reads a `postgres://` address into words that may be shown; undefined when it is not one. */
export function nameServer(url: string): ServerName | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'postgres:' && parsed.protocol !== 'postgresql:') return undefined;
  const server =
    parsed.host === '' ? (parsed.searchParams.get('host') ?? 'localhost') : parsed.host;
  return {
    server,
    user: decodePart(parsed.username),
    database: decodePart(parsed.pathname.slice(1)),
  };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

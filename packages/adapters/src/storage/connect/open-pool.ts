import pg from 'pg';

import type { DatabaseConnection } from '../embedded/index.ts';
import { valueParserOf } from './value-parsers.ts';

export interface PoolConfig {
  /** A `postgres://` address or its parts. */
  readonly connection: string | DatabaseConnection;
  /** Shown in the server's list of sessions. */
  readonly applicationName: string;
  /** Milliseconds after which the server gives a statement up; 0 for never. */
  readonly statementTimeout?: number;
  readonly maxConnections?: number;
  /** Told when the server drops a connection that nobody was using; the pool opens another. */
  readonly onConnectionLost?: (error: Error) => void;
}

const defaults = { statementTimeout: 30_000, maxConnections: 10, connectionTimeout: 10_000 };

/** Opens a pool whose values are ours (see `valueParserOf`) and whose sessions think in UTC. */
export function openPool(config: PoolConfig): pg.Pool {
  const { connection } = config;
  const pool = new pg.Pool({
    ...(typeof connection === 'string' ? { connectionString: connection } : connection),
    application_name: config.applicationName,
    statement_timeout: config.statementTimeout ?? defaults.statementTimeout,
    max: config.maxConnections ?? defaults.maxConnections,
    connectionTimeoutMillis: defaults.connectionTimeout,
    options: '-c TimeZone=UTC',
    types: { getTypeParser: valueParserOf },
  });
  pool.on('error', (error) => config.onConnectionLost?.(error));
  return pool;
}

import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';

import { connectionStringOf, type DatabaseConnection, parseConnection } from './connection.ts';
import { lockHolder } from './folder-lock.ts';
import { layoutOf } from './layout.ts';

/**
 * The address of the database that another process of this machine serves from the folder, for
 * commands that want to join it; undefined when nobody does, or not yet.
 */
export function findRunningPostgres(dataDir: string): DatabaseConnection | undefined {
  try {
    const asked = realpathSync(dataDir);
    const { lock, address } = layoutOf({ asked, home: asked });
    if (lockHolder(lock) === undefined) return undefined;
    return parseConnection(readFileSync(address, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Leaves the address for `findRunningPostgres`; readable by its owner only, for it holds the password. */
export function publishAddress(path: string, connection: DatabaseConnection): void {
  rmSync(path, { force: true });
  writeFileSync(path, connectionStringOf(connection), { mode: 0o600 });
}

/** Takes the address back. */
export function withdrawAddress(path: string): void {
  rmSync(path, { force: true });
}

import { join } from 'node:path';
import { createDatabase, type NotCreated } from '@daihoi/adapters/storage';
import type { Config } from '@daihoi/server';
import { ok, type Result } from '@daihoi/domain/kernel';

const suffix = '_rehearsal';

/** Where a rehearsal lies: never where the real work does. */
export type RehearsalPlace = Pick<Config, 'dataDir' | 'databaseUrl'>;

/**
 * The place of the rehearsal that belongs to an installation: a folder within its data folder, with a database and files of its
 * own; on a server of the operator's the database of the same name with `_rehearsal` behind it.
 */
export function rehearsalPlace({ dataDir, databaseUrl }: RehearsalPlace): RehearsalPlace {
  const named = databaseUrl === undefined ? undefined : URL.parse(databaseUrl);
  if (named && !named.pathname.endsWith(suffix)) named.pathname += suffix;
  return { dataDir: join(dataDir, 'rehearsal'), databaseUrl: named?.href ?? databaseUrl };
}

/** Makes the rehearsal's database on the server of the real one, which is only spoken through. */
export function createRehearsalDatabase(
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
  place: RehearsalPlace,
): Promise<Result<true, NotCreated>> {
  const named = place.databaseUrl === undefined ? null : URL.parse(place.databaseUrl);
  if (databaseUrl === undefined || !named) return Promise.resolve(ok(true));
  return createDatabase(databaseUrl, decodeURIComponent(named.pathname.slice(1)));
}

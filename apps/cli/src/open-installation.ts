import { join } from 'node:path';
import {
  catchUpRollups,
  migrate,
  openDatabase,
  nameInstallation,
  openQueries,
  refuseOtherKind,
  type Database,
  type DatabaseEvent,
  type DatabaseRefusal,
  type InstallationKind,
  type OtherInstallation,
} from '@daihoi/adapters/storage';
import { bringBackLeaving, sweepDrafts } from '@daihoi/adapters/files';
import { asRehearsal, composePorts, type Config } from '@daihoi/server';
import { ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { Ports } from '@daihoi/application/ports';

/** An open installation: its database brought to the newest shape, and the ports over it. */
export interface Installation {
  readonly database: Database;
  readonly ports: Ports;
  /** Sets the demonstration's date; without one, today is today. */
  setFixedDay(day: CalendarDate | undefined): void;
  close(): Promise<void>;
}

/**
 * Opens the database of the settings, migrates it and composes the ports; commands and the server start here. A rehearsal is
 * never opened for work, nor the reverse.
 */
export async function openInstallation(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  options: {
    readonly log: (event: DatabaseEvent) => void;
    readonly whenInUse: 'refuse' | 'join';
    readonly kind?: InstallationKind;
  },
): Promise<Result<Installation, DatabaseRefusal | OtherInstallation>> {
  const { kind = 'live', ...how } = options;
  const opened = await openDatabase({ ...config, ...how });
  if (!opened.ok) return opened;
  const database = opened.value;
  const shaped = await shape(database.pool, kind);
  if (!shaped.ok) {
    await database.close();
    return shaped;
  }
  let fixed: CalendarDate | undefined;
  const filesRoot = join(config.dataDir, 'files');
  await sweepDrafts(filesRoot, Date.now());
  await bringBackLeaving(filesRoot, Date.now());
  const ports = composePorts(database.pool, filesRoot, () => fixed);
  return ok({
    database,
    ports: kind === 'rehearsal' ? asRehearsal(ports) : ports,
    setFixedDay(day) {
      fixed = day;
    },
    close: () => database.close(),
  });
}

async function shape(
  pool: Database['pool'],
  kind: InstallationKind,
): Promise<Result<true, OtherInstallation>> {
  const refused = await refuseOtherKind(pool, kind);
  if (!refused.ok) return refused;
  await migrate(pool);
  const named = await nameInstallation(pool, kind);
  if (named.ok) await catchUpRollups(openQueries(pool));
  return named;
}

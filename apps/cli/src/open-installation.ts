import { join } from 'node:path';
import {
  catchUpRollups,
  migrate,
  openDatabase,
  openQueries,
  type Database,
  type DatabaseEvent,
  type DatabaseRefusal,
} from '@daihoi/adapters/storage';
import { composePorts, type Config } from '@daihoi/server';
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

/** Opens the database of the settings, migrates it and composes the ports; commands and the server start here. */
export async function openInstallation(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  options: {
    readonly log: (event: DatabaseEvent) => void;
    readonly whenInUse: 'refuse' | 'join';
  },
): Promise<Result<Installation, DatabaseRefusal>> {
  const opened = await openDatabase({ ...config, ...options });
  if (!opened.ok) return opened;
  const database = opened.value;
  await migrate(database.pool);
  await catchUpRollups(openQueries(database.pool));
  let fixed: CalendarDate | undefined;
  return ok({
    database,
    ports: composePorts(database.pool, join(config.dataDir, 'files'), () => fixed),
    setFixedDay(day) {
      fixed = day;
    },
    close: () => database.close(),
  });
}

import type { DatabaseEvent } from '@daihoi/adapters/storage';
import { fillWording } from '@daihoi/contract/wording';
import type { CommandIo } from './command-io.ts';
import { databaseEvents } from './database-events.ts';

/** Says on standard error what the database does; the ordinary course of things is not worth a line. */
export function sayDatabaseEvent(io: CommandIo, event: DatabaseEvent): void {
  const wording = databaseEvents[event.code];
  if (wording) io.err(fillWording(wording[io.lang], { ...event }));
}

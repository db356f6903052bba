import { freshDatabase, type FreshDatabase } from '../database/index.ts';
import { openWire, type Wire } from '../province/wire.ts';
import { CountingWalk } from './counting-walk.ts';
import { sittingCongress } from './sitting-congress.ts';

/** The counting room of a commune whose congress sits, with its committee election opened. */
export interface OpenedRoom {
  readonly database: FreshDatabase;
  readonly wire: Wire;
  readonly room: CountingWalk;
  readonly congressId: string;
  /** The address of the ballot, under which its acts stand. */
  readonly url: string;
  /** Throws all of it away. */
  close(): Promise<void>;
}

/** @param names those whom the scheme of the congress foresees */
export async function openRoom(names: readonly string[]): Promise<OpenedRoom> {
  const database = await freshDatabase();
  const wire = await openWire(database.pool);
  const congressId = await (await sittingCongress({ wire, database }, names)).id();
  const room = new CountingWalk({ wire, who: 'xa', congressId });
  await room.open('committee');
  const url = `/api/congresses/${congressId}/ballot-sessions/committee/1`;
  async function close(): Promise<void> {
    await wire.close();
    await database.drop();
  }
  return { database, wire, room, congressId, url, close };
}

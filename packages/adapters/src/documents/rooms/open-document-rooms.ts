import { openDocumentRoom, type DocumentRoom, type RoomLimits } from './document-room.ts';

/** The rooms behind one door, with a bound to those who wait. */
export interface RoomsLimits extends RoomLimits {
  readonly rooms: number;
  /** Tasks under way and waiting, over all rooms; who comes then is turned away at once. */
  readonly mostAtOnce: number;
}

/**
 * Twenty times what 60 pages take on an office PC; a synthesis of 20,000 groups needs 12 s and three quarters of that memory. Two
 * offices at once do not wait for each other.
 */
const officeLimits: RoomsLimits = {
  timeLimitMs: 20_000,
  writeLimitMs: 120_000,
  memoryLimitMegabytes: 1024,
  rooms: 2,
  mostAtOnce: 64,
};

/**
 * Threads beside the one that answers people: files that came are examined there and long papers written. Who comes goes into
 * the room with the fewest waiting, the first of equals, so that a second thread starts only when two come at once.
 */
export function openDocumentRooms(given: Partial<RoomsLimits> = {}): DocumentRoom {
  const limits = { ...officeLimits, ...given };
  const rooms = Array.from({ length: limits.rooms }, () => ({
    room: openDocumentRoom(limits),
    waiting: 0,
  }));
  return {
    async run(task) {
      const chosen = rooms.reduce((least, each) => (each.waiting < least.waiting ? each : least));
      const atOnce = rooms.reduce((sum, { waiting }) => sum + waiting, 0);
      if (atOnce >= limits.mostAtOnce) return { kind: 'turnedAway' };
      chosen.waiting += 1;
      try {
        return await chosen.room.run(task);
      } finally {
        chosen.waiting -= 1;
      }
    },
    async close() {
      await Promise.all(rooms.map(({ room }) => room.close()));
    },
  };
}

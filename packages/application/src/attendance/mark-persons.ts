import { markAttendance, type MarkRefusal, type Seen } from '@daihoi/domain/attendance';
import { ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { RegisterPlace, StoredEntry } from './attendance-store.ts';
import { auditRegister, entryIn, holdRegister, type HoldRefusal } from './hold-register.ts';
import type { WhichEntry } from './list-persons.ts';

export type MarkPersonsRefusal = HoldRefusal | MarkRefusal | NotFound | StaleVersion;

/** Marks where people were seen, all or none; people at several doors mark different persons at the same moment. */
export function markPersons(
  ports: Ports,
  actor: Actor,
  command: {
    readonly place: RegisterPlace;
    readonly entries: readonly Pick<WhichEntry, 'id' | 'version'>[];
    readonly attendance: Seen;
  },
): Promise<Result<void, MarkPersonsRefusal>> {
  const { place, entries, attendance } = command;
  return ports.transact(async (stores): Promise<Result<void, MarkPersonsRefusal>> => {
    const held = await holdRegister(stores, place);
    if (!held.ok) return held;
    const { congress, body } = held.value;
    const marked: StoredEntry[] = [];
    for (const each of entries) {
      const found = entryIn(held.value, each);
      if (!found.ok) return found;
      const next = markAttendance(found.value.entry, attendance, body);
      if (!next.ok) return next;
      marked.push({ entry: next.value, version: found.value.version });
    }
    const saved = await stores.attendance.save(marked);
    if (!saved.ok) return saved;
    await auditRegister(ports, stores, {
      actor,
      congress,
      place,
      act: 'attendance.marked',
      after: { gathering: place.gathering, attendance, entries: entries.map(({ id }) => id) },
    });
    return ok(undefined);
  });
}

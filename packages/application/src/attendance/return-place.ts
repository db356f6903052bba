import { returnPlace, type ReturnRefusal } from '@daihoi/domain/attendance';
import { ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import { auditRegister, entryIn, holdRegister, type HoldRefusal } from './hold-register.ts';
import type { WhichEntry } from './list-persons.ts';

export type TakePlaceBackRefusal = HoldRefusal | ReturnRefusal | NotFound | StaleVersion;

/** Takes a replacement back that was a mistake: the delegate has the place again, the alternate leaves the register. */
export function takePlaceBack(
  ports: Ports,
  actor: Actor,
  command: WhichEntry,
): Promise<Result<void, TakePlaceBackRefusal>> {
  const { place, id } = command;
  return ports.transact(async (stores): Promise<Result<void, TakePlaceBackRefusal>> => {
    const held = await holdRegister(stores, place);
    if (!held.ok) return held;
    const found = entryIn(held.value, command);
    if (!found.ok) return found;
    const { entry, version } = found.value;
    const { attendance } = entry;
    const sits = held.value.stored.find(
      (each) => attendance.kind === 'replaced' && each.entry.id === attendance.by,
    );
    const back = returnPlace(entry, sits?.entry);
    if (!back.ok) return back;
    const saved = await stores.attendance.save([{ entry: back.value, version }]);
    if (!saved.ok) return saved;
    if (sits) {
      const removed = await stores.attendance.remove(sits.entry.id, sits.version);
      if (!removed.ok) return removed;
    }
    await auditRegister(ports, stores, {
      actor,
      congress: held.value.congress,
      place,
      act: 'attendance.place-returned',
      before: { gathering: place.gathering, entry: id, attendance },
    });
    return ok(undefined);
  });
}

import {
  admitPersons,
  replaceBy,
  type AdmitRefusal,
  type NamedPerson,
  type RegisterEntryId,
  type ReplaceRefusal,
} from '@daihoi/domain/attendance';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { RegisterPlace } from './attendance-store.ts';
import { auditRegister, entryIn, holdRegister, type HoldRefusal } from './hold-register.ts';

export interface WhichEntry {
  readonly place: RegisterPlace;
  readonly id: RegisterEntryId;
  readonly version: number;
}

export type ListRefusal = HoldRefusal | AdmitRefusal;
export type EditRefusal = ListRefusal | NotFound | StaleVersion;
export type GivePlaceRefusal = EditRefusal | ReplaceRefusal;
export type StrikeRefusal =
  HoldRefusal | StaleVersion | { readonly code: 'attendance.took-place'; readonly name: string };

/**
 * Writes people into a register, all or none.
 * @returns how many were added
 */
export function listPersons(
  ports: Ports,
  actor: Actor,
  command: { readonly place: RegisterPlace; readonly persons: readonly NamedPerson[] },
): Promise<Result<number, ListRefusal>> {
  const { place, persons } = command;
  return ports.transact(async (stores): Promise<Result<number, ListRefusal>> => {
    const held = await holdRegister(stores, place);
    if (!held.ok) return held;
    const { congress, stored } = held.value;
    const admitted = admitPersons(
      stored.map(({ entry }) => entry),
      persons,
    );
    if (!admitted.ok) return admitted;
    const entries = admitted.value.map((person) => ({
      ...person,
      id: ports.newId<RegisterEntryId>(),
      attendance: { kind: 'expected' as const },
    }));
    await stores.attendance.add(place, entries);
    await auditRegister(ports, stores, {
      actor,
      congress,
      place,
      act: 'attendance.listed',
      after: { gathering: place.gathering, added: entries.length },
    });
    return ok(entries.length);
  });
}

/** Corrects a name or a unit; what was frozen with the old words keeps them. */
export function editPerson(
  ports: Ports,
  actor: Actor,
  command: WhichEntry & { readonly person: NamedPerson },
): Promise<Result<void, EditRefusal>> {
  const { place, id, person } = command;
  return ports.transact(async (stores): Promise<Result<void, EditRefusal>> => {
    const held = await holdRegister(stores, place);
    if (!held.ok) return held;
    const found = entryIn(held.value, command);
    if (!found.ok) return found;
    const others = held.value.stored.flatMap(({ entry }) => (entry.id === id ? [] : [entry]));
    const admitted = admitPersons(others, [person]);
    if (!admitted.ok) return admitted;
    const { entry, version } = found.value;
    const saved = await stores.attendance.save([
      { entry: { ...entry, ...admitted.value[0] }, version },
    ]);
    if (!saved.ok) return saved;
    await auditRegister(ports, stores, {
      actor,
      congress: held.value.congress,
      place,
      act: 'attendance.edited',
      after: { gathering: place.gathering, entry: id },
    });
    return ok(undefined);
  });
}

/** Gives the place of a delegate who is away to an alternate, who is present. */
export function givePlace(
  ports: Ports,
  actor: Actor,
  command: WhichEntry & { readonly alternate: NamedPerson },
): Promise<Result<void, GivePlaceRefusal>> {
  const { place, id } = command;
  return ports.transact(async (stores): Promise<Result<void, GivePlaceRefusal>> => {
    const held = await holdRegister(stores, place);
    if (!held.ok) return held;
    const { congress, body, stored } = held.value;
    const found = entryIn(held.value, command);
    if (!found.ok) return found;
    const register = stored.map(({ entry }) => entry);
    const admitted = admitPersons(register, [command.alternate]);
    if (!admitted.ok) return admitted;
    const named = {
      ...command.alternate,
      ...admitted.value[0],
      id: ports.newId<RegisterEntryId>(),
    };
    const taken = replaceBy(found.value.entry, named, body);
    if (!taken.ok) return taken;
    const [gave, took] = taken.value;
    const saved = await stores.attendance.save([{ entry: gave, version: found.value.version }]);
    if (!saved.ok) return saved;
    await stores.attendance.add(place, [took]);
    await auditRegister(ports, stores, {
      actor,
      congress,
      place,
      act: 'attendance.replaced',
      after: { gathering: place.gathering, entry: id, by: took.id },
    });
    return ok(undefined);
  });
}

/** Takes somebody out who was never convened: a line written by mistake. */
export function strikePerson(
  ports: Ports,
  actor: Actor,
  command: WhichEntry,
): Promise<Result<void, StrikeRefusal>> {
  const { place, id, version } = command;
  return ports.transact(async (stores): Promise<Result<void, StrikeRefusal>> => {
    const held = await holdRegister(stores, place);
    if (!held.ok) return held;
    const found = entryIn(held.value, command);
    if (!found.ok) return found;
    const { name } = found.value.entry;
    const gave = held.value.stored.some(
      ({ entry: { attendance } }) => attendance.kind === 'replaced' && attendance.by === id,
    );
    if (gave) return err({ code: 'attendance.took-place', name });
    const removed = await stores.attendance.remove(id, version);
    if (!removed.ok) return removed;
    await auditRegister(ports, stores, {
      actor,
      congress: held.value.congress,
      place,
      act: 'attendance.removed',
      before: { gathering: place.gathering, entry: id, attendance: found.value.entry.attendance },
    });
    return ok(undefined);
  });
}

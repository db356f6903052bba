import { ok, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { RegisterPlace } from './attendance-store.ts';
import { listPersons, type ListRefusal } from './list-persons.ts';
import { viewRegister } from './view-register.ts';

/**
 * Writes everybody who was elected and is not yet on it into the register of a first meeting.
 * @returns how many were added
 */
export async function listElected(
  ports: Ports,
  actor: Actor,
  place: RegisterPlace,
): Promise<Result<number, ListRefusal>> {
  const seen = await viewRegister(ports, place);
  if (!seen.ok) return seen;
  const persons = seen.value.electedMissing.map((name) => ({ name, unit: '' }));
  return persons.length === 0 ? ok(0) : listPersons(ports, actor, { place, persons });
}

import { gatherings, type Gathering } from '@daihoi/domain/attendance';
import type { CalendarDate, Result } from '@daihoi/domain/kernel';
import { ok } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { CongressRecord } from '../congress/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import { readStanding } from '../result/index.ts';
import type { RegisterPlace, StoredEntry } from './attendance-store.ts';
import { isRegisterOpen } from './hold-register.ts';
import { listPersons, type ListRefusal } from './list-persons.ts';
import { viewRegister } from './view-register.ts';

/** The names of those whom the congress elected to the body that meets: they alone are convened to its first meeting. */
export async function electedTo(
  stores: Stores,
  congress: CongressRecord,
  of: { readonly gathering: Gathering; readonly today: CalendarDate },
): Promise<readonly string[]> {
  const { gathering, today } = of;
  if (gathering === 'congress') return [];
  const read = await readStanding(stores, congress, today);
  const office = read.ok ? read.value.offices.find((each) => each.office === gathering) : undefined;
  if (!office) return [];
  const stood = office.ballots.flatMap(({ form }) => form.candidates);
  return office.standing.elected.flatMap((id) => stood.find((each) => each.id === id)?.name ?? []);
}

/** Writes everybody who was elected and is not yet on it into the register of a first meeting. */
export async function listElected(
  ports: Ports,
  actor: Actor,
  place: RegisterPlace,
): Promise<Result<number, ListRefusal>> {
  const seen = await viewRegister(ports, place);
  if (!seen.ok) return seen;
  const { congress, stored } = seen.value;
  const names = await electedTo(ports.read, congress, {
    gathering: place.gathering,
    today: ports.clock.today(),
  });
  const missing = names.filter((name) => !isListed(stored, name));
  if (missing.length === 0 && isRegisterOpen(congress)) return ok(0);
  return listPersons(ports, actor, {
    place,
    persons: missing.map((name) => ({ name, unit: '' })),
  });
}

/** Registers that are not empty or have people elected to be written into them. */
export async function registersOf(
  ports: Ports,
  congress: CongressRecord,
): Promise<readonly Gathering[]> {
  const today = ports.clock.today();
  const found: Gathering[] = [];
  for (const gathering of gatherings) {
    const place = { congressId: congress.value.id, gathering };
    const known =
      gathering === 'congress' ||
      (await ports.read.attendance.of(place)).length > 0 ||
      (await electedTo(ports.read, congress, { gathering, today })).length > 0;
    if (known) found.push(gathering);
  }
  return found;
}

function isListed(stored: readonly StoredEntry[], name: string): boolean {
  return stored.some(({ entry }) => entry.name === name);
}

import type { ElectionOffice } from '@daihoi/domain/election';
import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import { birthDateOf, type ElectedPerson } from '@daihoi/domain/result';
import { tidyText } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import type { OfficeRecord } from './congress-standing.ts';
import { openResult, recordResult, type OpenRefusal } from './open-result.ts';
import type { ElectedPersonId, StoredPerson } from './result-store.ts';

/** What people know of somebody elected; name, votes and candidacy come from the ballot. */
export interface PersonEntry extends Omit<
  ElectedPerson,
  'id' | 'name' | 'birthDate' | 'votes' | 'candidacy' | 'alternate'
> {
  readonly candidateId: string;
  /** The version that was read; 0 for a person whose data are new. */
  readonly version: number;
  readonly birth: { readonly year: number; readonly month?: number; readonly day?: number };
}

export type PersonsRefusal =
  | OpenRefusal
  | StaleVersion
  | { readonly code: 'result.office-not-expected'; readonly office: ElectionOffice }
  | { readonly code: 'result.not-elected'; readonly at: string; readonly candidate: string }
  | { readonly code: 'result.birth-date'; readonly at: string };

/** Writes the data of people elected to an office, all of them or none. */
export function enterPersons(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congressId: CongressId;
    readonly office: ElectionOffice;
    readonly persons: readonly PersonEntry[];
  },
): Promise<Result<number, PersonsRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, PersonsRefusal>> => {
    const opened = await openResult(ports, stores, command.congressId);
    if (!opened.ok) return opened;
    const { record, standing } = opened.value;
    const office = standing.offices.find((each) => each.office === command.office);
    if (!office) return err({ code: 'result.office-not-expected', office: command.office });
    for (const [row, entry] of command.persons.entries()) {
      const person = toStored(ports, office, { entry, row, congressId: record.value.id });
      if (!person.ok) return person;
      const put = await stores.results.putPerson(person.value);
      if (!put.ok) return put;
    }
    return recordResult(ports, stores, {
      actor,
      record,
      act: 'result.persons-entered',
      payload: { office: command.office, persons: command.persons },
    });
  });
}

function toStored(
  ports: Pick<Ports, 'newId'>,
  office: OfficeRecord,
  given: { readonly entry: PersonEntry; readonly row: number; readonly congressId: CongressId },
): Result<StoredPerson, PersonsRefusal> {
  const { entry, row } = given;
  const { candidateId, version, birth, ...known } = entry;
  const ballot = office.ballots.find(({ count }) =>
    [...count.elected, ...count.alternates].includes(candidateId),
  );
  const line = ballot?.form.candidates.find((each) => each.id === candidateId);
  if (!ballot || !line)
    return err({ code: 'result.not-elected', at: `persons[${row}]`, candidate: candidateId });
  const birthDate = birthDateOf(birth);
  if (!birthDate) return err({ code: 'result.birth-date', at: `persons[${row}].birth` });
  const old = office.persons.find((each) => each.person.id === candidateId);
  return ok({
    id: old?.id ?? ports.newId<ElectedPersonId>(),
    congressId: given.congressId,
    resultId: ballot.stored.id,
    office: office.office,
    ratified: old?.ratified,
    refused: old?.refused,
    version,
    person: {
      ...known,
      id: line.id,
      name: line.name,
      votes: line.votes,
      candidacy: line.candidacy,
      birthDate,
      post: tidyText(entry.post),
      ethnicity: tidyText(entry.ethnicity),
      alternate: ballot.count.alternates.includes(candidateId),
    },
  });
}

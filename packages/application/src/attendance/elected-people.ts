import type { Gathering } from '@daihoi/domain/attendance';
import type { CalendarDate } from '@daihoi/domain/kernel';
import type { CongressRecord } from '../congress/index.ts';
import type { Stores } from '../ports/ports.ts';
import { readStanding, type OfficeRecord } from '../result/index.ts';

/** The first meetings that a congress leads to. */
export type Meeting = Exclude<Gathering, 'congress'>;

/** The names of those whom a congress elected, by the body that they meet as: they alone are convened to its first meeting. */
export type ElectedPeople = Readonly<Record<Meeting, readonly string[]>>;

const nobody: ElectedPeople = { committee: [], inspectionCommittee: [] };

/** Reads whom a congress has elected so far. */
export async function electedPeople(
  stores: Stores,
  congress: CongressRecord,
  today: CalendarDate,
): Promise<ElectedPeople> {
  const read = await readStanding(stores, congress, today);
  if (!read.ok) return nobody;
  const { offices } = read.value;
  return {
    committee: namesOf(offices, 'committee'),
    inspectionCommittee: namesOf(offices, 'inspectionCommittee'),
  };
}

function namesOf(offices: readonly OfficeRecord[], meeting: Meeting): readonly string[] {
  const found = offices.find(({ office }) => office === meeting);
  const stood = found?.ballots.flatMap(({ form }) => form.candidates) ?? [];
  return (found?.standing.elected ?? []).flatMap(
    (id) => stood.find((each) => each.id === id)?.name ?? [],
  );
}

import { countElection, type ElectionOffice } from '@daihoi/domain/election';
import { invariant, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import { isOrganizationLevel } from '@daihoi/domain/organisation';
import {
  standingOf,
  toElectionInput,
  type HeldBallot,
  type OfficeStanding,
} from '@daihoi/domain/result';
import type { NoRegulation } from '@daihoi/domain/rulebook';
import { expectedOffices, expectedParts, type ExpectedParts } from '@daihoi/domain/season';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { Stores } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { rulesOfCongress, type RulebookSnapshot } from '../rulebook/index.ts';
import { isSingleCell } from './party-cell.ts';
import type { StoredBallot, StoredDifference, StoredPerson } from './result-store.ts';

/** A ballot with the judgement of the election engine. */
export interface JudgedBallot extends HeldBallot {
  readonly stored: StoredBallot;
}

/** One office of a congress: what is foreseen, the ballots of the present attempt, where it stands. */
export interface OfficeRecord {
  readonly office: ElectionOffice;
  readonly byCongress: boolean;
  readonly attempt: number;
  readonly ballots: readonly JudgedBallot[];
  readonly annulled: readonly JudgedBallot[];
  readonly standing: OfficeStanding;
  readonly persons: readonly StoredPerson[];
}

/** Everything that has been reported of a congress. */
export interface CongressStanding {
  readonly rules: RulebookSnapshot;
  readonly parts: ExpectedParts;
  readonly expected: readonly ElectionOffice[];
  readonly partyCell: boolean;
  readonly offices: readonly OfficeRecord[];
  readonly differences: readonly StoredDifference[];
}

/** Reads the results of a congress and judges every ballot under the rulebook of the congress. */
export async function readStanding(
  stores: Stores,
  record: CongressRecord,
  today: CalendarDate,
): Promise<Result<CongressStanding, NoRegulation | NotFound>> {
  const { value } = record;
  const [rules, unit, ballots, persons, differences] = await Promise.all([
    rulesOfCongress(stores, record, value.days.convenedOn ?? today),
    stores.units.byId(value.unitId),
    stores.results.ballots(value.id),
    stores.results.persons(value.id),
    stores.results.differences(value.id),
  ]);
  if (!rules.ok) return rules;
  invariant(unit !== undefined, `congress ${value.id} without its unit`);
  const partyCell = isSingleCell(unit);
  const members = await stores.results.officialMembers(value.unitId, today);
  const parts = expectedParts({
    contents: value.contents,
    directElection: value.directElection,
    rules: rules.value.rules,
    unit: {
      level: isOrganizationLevel(unit.level) ? unit.level : 'GRASSROOTS',
      singleCell: partyCell,
      ...(members === undefined ? {} : { officialMembers: members }),
    },
  });
  const judged = ballots.map((each) => judge(each, partyCell));
  const expected = expectedOffices(parts).filter((office) => seatsForeseen(record, office) !== 0);
  const offices = officesOf(expected, judged);
  return {
    ok: true,
    value: {
      rules: rules.value,
      parts,
      expected,
      partyCell,
      differences,
      offices: offices.map((office) => officeRecord(office, { parts, judged, persons })),
    },
  };
}

/** The seats that the plan foresees for an office; undefined where the plan says nothing. */
export function seatsForeseen(record: CongressRecord, office: ElectionOffice): number | undefined {
  return record.details.scheme?.find((each) => each.office === office)?.seats;
}

function officesOf(
  expected: readonly ElectionOffice[],
  judged: readonly JudgedBallot[],
): readonly ElectionOffice[] {
  return [...new Set([...expected, ...judged.map((each) => each.stored.office)])];
}

function judge(stored: StoredBallot, partyCell: boolean): JudgedBallot {
  const { form, regulation } = stored;
  const count = countElection(toElectionInput(form, { regulation, partyCell }));
  invariant(count.ok, `stored ballot ${stored.id} no longer counts`);
  return { stored, form, count: count.value };
}

function officeRecord(
  office: ElectionOffice,
  all: {
    readonly parts: ExpectedParts;
    readonly judged: readonly JudgedBallot[];
    readonly persons: readonly StoredPerson[];
  },
): OfficeRecord {
  const own = all.judged.filter((each) => each.stored.office === office);
  const ballots = own.filter((each) => each.stored.annulled === undefined);
  const annulled = own.filter((each) => each.stored.annulled !== undefined);
  const ids = new Set(ballots.map((each) => each.stored.id));
  const persons = all.persons.filter((each) => ids.has(each.resultId));
  const last = ballots.at(-1)?.stored;
  return {
    office,
    byCongress: last?.byCongress ?? all.parts.atCongress.includes(office),
    attempt: last?.attempt ?? (annulled.at(-1)?.stored.attempt ?? 0) + 1,
    ballots,
    annulled,
    persons,
    standing: standingAfter(ballots, persons),
  };
}

function standingAfter(
  ballots: readonly JudgedBallot[],
  persons: readonly StoredPerson[],
): OfficeStanding {
  const refused = persons.filter((each) => each.ratified === false).map((each) => each.person.id);
  const stopped = ballots.at(-1)?.stored.stopReason !== undefined;
  return standingOf({ ballots, refused, stopped });
}

/** An office whose ballots of the present attempt changed: people of a ballot that is gone are gone with it. */
export function withBallots(office: OfficeRecord, ballots: readonly JudgedBallot[]): OfficeRecord {
  const called = new Map(
    ballots.map((each) => [each.stored.id, [...each.count.elected, ...each.count.alternates]]),
  );
  const persons = office.persons.filter(
    (each) => called.get(each.resultId)?.includes(each.person.id) === true,
  );
  return { ...office, ballots, persons, standing: standingAfter(ballots, persons) };
}

/** Ids elected or called as alternates whose personal data have not been entered. */
export function personsMissing(office: OfficeRecord): readonly string[] {
  const known = new Set(office.persons.map((each) => each.person.id));
  return [...office.standing.elected, ...office.standing.alternates].filter((id) => !known.has(id));
}

/** True once the last ballot of an office elected somebody who is ratified: the ballot then stands. */
export function isRatified(office: OfficeRecord): boolean {
  const last = office.ballots.at(-1)?.stored.id;
  return office.persons.some((each) => each.resultId === last && each.ratified === true);
}

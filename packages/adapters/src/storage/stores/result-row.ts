import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import type {
  DifferenceId,
  ElectedPersonId,
  ResultId,
  StoredBallot,
  StoredDifference,
  StoredPerson,
} from '@daihoi/application/result';
import type { BallotSessionId } from '@daihoi/domain/ballot-session';
import {
  electionBodies,
  electionOffices,
  electionRegulations,
  exclusionReasons,
  invalidReasons,
  roundKinds,
} from '@daihoi/domain/election';
import {
  brand,
  calendarDate,
  defined,
  type AccountId,
  type CongressId,
  type Instant,
} from '@daihoi/domain/kernel';
import {
  candidacyKinds,
  educationLevels,
  politicalTheoryLevels,
  type ElectionResultForm,
} from '@daihoi/domain/result';
import { givenNameSortKey } from '@daihoi/domain/text';
import { orNull, rowDate, rowId, rowInstant, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

const count = z.number().int();
const Candidate = z
  .object({
    id: z.string(),
    name: z.string(),
    candidacy: z.enum(candidacyKinds),
    votes: count,
    disagree: count.optional(),
    uncounted: count.optional(),
  })
  .transform((value) => defined(value));
const Form = z
  .object({
    office: z.enum(electionOffices),
    body: z.enum(electionBodies),
    round: z
      .object({ kind: z.enum(roundKinds), number: count.optional() })
      .transform((value) => defined(value)),
    seats: count,
    alternateSeats: count.optional(),
    convened: count,
    exclusions: z.array(z.object({ reason: z.enum(exclusionReasons), count })),
    present: count,
    issued: count,
    collected: count,
    valid: count,
    invalid: count,
    invalidReasons: z.partialRecord(z.enum(invalidReasons), count),
    candidates: z.array(Candidate),
    complaints: z.string().optional(),
    closedAt: z
      .string()
      .transform((raw) => brand<Instant>(raw))
      .optional(),
  })
  .transform((value): ElectionResultForm => defined(value));

const grounds = ['PRINCIPLE_BROKEN', 'PROCEDURE_BROKEN'] as const;
const sexes = ['MALE', 'FEMALE'] as const;
const precisions = ['year', 'month', 'day'] as const;

/** One row of `election_result` as the application knows it. */
export function toBallot(row: Selectable<Tables['election_result']>): StoredBallot {
  const annulledOn = rowDate(row.annulled_on);
  return {
    id: rowId<ResultId>(row.id),
    congressId: rowId<CongressId>(row.congress_id),
    office: rowMember(electionOffices, row.office),
    attempt: row.attempt,
    number: row.round,
    form: Form.parse(row.form),
    regulation: rowMember(electionRegulations, row.regulation),
    byCongress: row.by_congress,
    stopReason: row.stop_reason ?? undefined,
    annulled: annulledOn && {
      on: annulledOn,
      ground: rowMember(grounds, row.annul_ground ?? ''),
      reason: row.annul_reason ?? '',
    },
    countedFrom: rowDate(row.counted_from),
    countedIn: row.counted_in === null ? undefined : rowId<BallotSessionId>(row.counted_in),
    enteredAt: rowInstant(row.entered_at),
    enteredBy: row.entered_by === null ? undefined : rowId<AccountId>(row.entered_by),
    version: row.version,
  };
}

/** A ballot as a row, without its version; what statistics add up is told once more in columns. */
export function fromBallot(ballot: StoredBallot): Insertable<Tables['election_result']> {
  const { form } = ballot;
  const again = form.candidates.filter((each) => each.candidacy === 'RE_ELECTION');
  return {
    id: ballot.id,
    congress_id: ballot.congressId,
    office: ballot.office,
    attempt: ballot.attempt,
    round: ballot.number,
    form: JSON.stringify(form),
    verdict: JSON.stringify({}),
    regulation: ballot.regulation,
    seats: form.seats,
    list_size: form.candidates.length,
    re_election_stood: again.length,
    by_congress: ballot.byCongress,
    stop_reason: orNull(ballot.stopReason),
    annulled_on: orNull(ballot.annulled?.on),
    annul_ground: orNull(ballot.annulled?.ground),
    annul_reason: orNull(ballot.annulled?.reason),
    counted_from: orNull(ballot.countedFrom),
    counted_in: orNull(ballot.countedIn),
    entered_at: ballot.enteredAt,
    entered_by: orNull(ballot.enteredBy),
  };
}

/** One row of `elected_person`. */
export function toPerson(row: Selectable<Tables['elected_person']>): StoredPerson {
  const refusedOn = rowDate(row.refused_on);
  return {
    id: rowId<ElectedPersonId>(row.id),
    congressId: rowId<CongressId>(row.congress_id),
    resultId: rowId<ResultId>(row.result_id),
    office: rowMember(electionOffices, row.office),
    ratified: row.ratified ?? undefined,
    refused: refusedOn && { on: refusedOn, reason: row.refusal_reason ?? '' },
    version: row.version,
    person: {
      id: row.candidate_id,
      name: row.full_name,
      sex: rowMember(sexes, row.sex),
      birthDate: {
        date: calendarDate(row.birth_date),
        precision: rowMember(precisions, row.birth_precision),
      },
      ethnicity: row.ethnicity,
      educationLevel: rowMember(educationLevels, row.education),
      professor: row.professor,
      politicalTheoryLevel: rowMember(politicalTheoryLevels, row.political_theory),
      candidacy: rowMember(candidacyKinds, row.candidacy),
      post: row.post ?? '',
      votes: row.votes,
      nonLocal: row.non_local,
      alternate: row.alternate,
    },
  };
}

/** A person as a row, without its version. */
export function fromPerson(stored: StoredPerson): Insertable<Tables['elected_person']> {
  const { person } = stored;
  return {
    id: stored.id,
    congress_id: stored.congressId,
    result_id: stored.resultId,
    office: stored.office,
    candidate_id: person.id,
    full_name: person.name,
    name_sort: givenNameSortKey(person.name),
    sex: person.sex,
    birth_date: person.birthDate.date,
    birth_precision: person.birthDate.precision,
    ethnicity: person.ethnicity,
    education: person.educationLevel,
    professor: person.professor,
    political_theory: person.politicalTheoryLevel,
    candidacy: person.candidacy,
    post: person.post,
    votes: person.votes,
    non_local: person.nonLocal ?? false,
    alternate: person.alternate ?? false,
    ratified: orNull(stored.ratified),
    refused_on: orNull(stored.refused?.on),
    refusal_reason: orNull(stored.refused?.reason),
  };
}

/** Names lie in one column, one a line. */
const lines = '\n';

/** One row of `scheme_difference`. */
export function toDifference(row: Selectable<Tables['scheme_difference']>): StoredDifference {
  return {
    id: rowId<DifferenceId>(row.id),
    congressId: rowId<CongressId>(row.congress_id),
    office: rowMember(electionOffices, row.office),
    planned: row.planned.split(lines).filter((name) => name !== ''),
    elected: row.outcome.split(lines).filter((name) => name !== ''),
    reason: row.reason ?? undefined,
    conclusion: row.conclusion ?? undefined,
    concludedAt: row.concluded_at === null ? undefined : rowInstant(row.concluded_at),
    concludedBy: row.concluded_by === null ? undefined : rowId<AccountId>(row.concluded_by),
    version: row.version,
  };
}

/** A difference as a row, without its version. */
export function fromDifference(stored: StoredDifference): Insertable<Tables['scheme_difference']> {
  return {
    id: stored.id,
    congress_id: stored.congressId,
    office: stored.office,
    planned: stored.planned.join(lines),
    outcome: stored.elected.join(lines),
    reason: orNull(stored.reason),
    conclusion: orNull(stored.conclusion),
    concluded_at: orNull(stored.concludedAt),
    concluded_by: orNull(stored.concludedBy),
  };
}

import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import type { CongressRecord } from '@daihoi/application/congress';
import {
  congressContents,
  congressMoveNames,
  congressStates,
  congressTypes,
  directPosts,
  type Congress,
  type CongressDays,
  type DaySpan,
} from '@daihoi/domain/congress';
import { electionOffices } from '@daihoi/domain/election';
import {
  calendarDate,
  defined,
  type CalendarDate,
  type CongressId,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import { candidacyKinds } from '@daihoi/domain/result';
import { orNull, rowDate, rowId, rowMember } from '../rows.ts';
import type { Tables } from '../tables/index.ts';

type Row = Selectable<Tables['congress']>;

const Day = z.string().transform((raw): CalendarDate => calendarDate(raw));
const Span = z.object({ from: Day, to: Day });
const Postponements = z.array(
  z
    .object({
      decidedOn: Day,
      authority: z.string(),
      reason: z.string(),
      paper: z.string().optional(),
      interrupted: z.enum(congressStates),
      oldPlan: Span.optional(),
      oldDeadline: Day,
      newPlan: Span.optional(),
      newDeadline: Day.optional(),
      resumedOn: Day.optional(),
      resumedBy: z
        .object({
          authority: z.string(),
          reason: z.string(),
          paper: z.string().optional(),
        })
        .transform((value) => defined(value))
        .optional(),
    })
    .transform((value) => defined(value)),
);
const Steps = z.array(
  z
    .object({
      move: z.enum(congressMoveNames).optional(),
      on: Day,
      state: z.enum(congressStates),
    })
    .transform((value) => defined(value)),
);
const Schedules = z.array(
  z
    .object({ until: Day, plan: Span.optional(), deadline: Day, unbound: z.boolean() })
    .transform((value) => defined(value)),
);
const Details = z
  .object({
    place: z.string().optional(),
    convened: z.number().int().optional(),
    present: z.number().int().optional(),
    expectedDelegates: z.number().int().optional(),
    scheme: z
      .array(
        z.object({
          office: z.enum(electionOffices),
          seats: z.number().int(),
          persons: z.array(
            z.object({ id: z.string(), name: z.string(), candidacy: z.enum(candidacyKinds) }),
          ),
        }),
      )
      .optional(),
    resultReturned: z.object({ on: Day, reason: z.string() }).optional(),
    earlierLevels: z.array(z.object({ level: z.string(), until: Day })).optional(),
  })
  .transform((value) => defined(value));

/** One row of `congress` as the application knows it. */
export function toCongressRecord(row: Row): CongressRecord {
  return {
    value: toCongress(row),
    version: row.version,
    level: row.level,
    unitPath: row.unit_path,
    details: Details.parse(row.details),
    rulebookHash: row.rulebook_hash ?? undefined,
  };
}

function toCongress(row: Row): Congress {
  return {
    ...defined({ ordinal: row.ordinal ?? undefined, plan: toSpan(row) }),
    id: rowId<CongressId>(row.id),
    seasonId: rowId<SeasonId>(row.season_id),
    unitId: rowId<UnitId>(row.unit_id),
    state: rowMember(congressStates, row.state),
    type: rowMember(congressTypes, row.type),
    contents: row.contents.map((each) => rowMember(congressContents, each)),
    pilot: row.pilot,
    directElection: row.direct_posts.map((each) => rowMember(directPosts, each)),
    deadline: calendarDate(row.deadline),
    countedFrom: calendarDate(row.counted_from),
    days: toDays(row),
    postponements: Postponements.parse(row.postponements),
    returns: row.returns,
    steps: Steps.parse(row.steps),
    schedules: Schedules.parse(row.schedules),
  };
}

function toSpan(row: Row): DaySpan | undefined {
  const from = rowDate(row.plan_from);
  const to = rowDate(row.plan_to);
  return from && to ? { from, to } : undefined;
}

function toDays(row: Row): CongressDays {
  return defined({
    planApprovedOn: rowDate(row.plan_approved_on),
    preparingSince: rowDate(row.preparing_since),
    submittedOn: rowDate(row.submitted_on),
    returnedOn: rowDate(row.returned_on),
    approvedOn: rowDate(row.approved_on),
    convenedOn: rowDate(row.convened_on),
    preparatoryOn: rowDate(row.preparatory_on),
    heldOn: rowDate(row.held_on),
    closedOn: rowDate(row.closed_on),
    reportedOn: rowDate(row.reported_on),
    ratifiedOn: rowDate(row.ratified_on),
    partlyRatifiedOn: rowDate(row.partly_ratified_on),
    rejectedOn: rowDate(row.rejected_on),
    cancelledOn: rowDate(row.cancelled_on),
  });
}

function fromDays(days: CongressDays) {
  return {
    plan_approved_on: orNull(days.planApprovedOn),
    preparing_since: orNull(days.preparingSince),
    submitted_on: orNull(days.submittedOn),
    returned_on: orNull(days.returnedOn),
    approved_on: orNull(days.approvedOn),
    convened_on: orNull(days.convenedOn),
    preparatory_on: orNull(days.preparatoryOn),
    held_on: orNull(days.heldOn),
    closed_on: orNull(days.closedOn),
    reported_on: orNull(days.reportedOn),
    ratified_on: orNull(days.ratifiedOn),
    partly_ratified_on: orNull(days.partlyRatifiedOn),
    rejected_on: orNull(days.rejectedOn),
    cancelled_on: orNull(days.cancelledOn),
  };
}

/** A congress as a row of `congress`, without its version (the database counts it). */
export function fromCongressRecord(record: CongressRecord): Insertable<Tables['congress']> {
  const { value } = record;
  return {
    ...fromDays(value.days),
    id: value.id,
    season_id: value.seasonId,
    unit_id: value.unitId,
    unit_path: record.unitPath,
    level: record.level,
    state: value.state,
    type: value.type,
    ordinal: value.ordinal ?? null,
    contents: value.contents,
    pilot: value.pilot,
    direct_posts: value.directElection,
    plan_from: value.plan?.from ?? null,
    plan_to: value.plan?.to ?? null,
    deadline: value.deadline,
    counted_from: value.countedFrom,
    postponements: JSON.stringify(value.postponements),
    steps: JSON.stringify(value.steps),
    schedules: JSON.stringify(value.schedules),
    returns: value.returns,
    details: JSON.stringify(record.details),
    rulebook_hash: record.rulebookHash ?? null,
  };
}

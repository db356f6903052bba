import { scheduleOn, stateAsOf } from '@daihoi/domain/congress';
import type { CalendarDate, SeasonId } from '@daihoi/domain/kernel';
import {
  contributionsOf,
  countAt,
  isBeforeApproval,
  meetsAhead,
  standsBehind,
  type LeadDays,
} from '@daihoi/domain/progress';
import { sortVietnamese } from '@daihoi/domain/text';
import type { UnitRow } from '../organisation/index.ts';
import type { Stores } from '../ports/ports.ts';
import type { BoardUnit } from '../progress/index.ts';
import type { RemainingSummary, RemainingUnit } from './report-figures.ts';

const chunk = 500;

/** Which congresses of a level are still open below a unit on a day. */
export interface RemainingAsk {
  readonly unit: UnitRow;
  readonly seasonId: SeasonId;
  readonly asOf: CalendarDate;
  readonly level: string;
  readonly lead: LeadDays;
}

/** Every open congress of a level below a unit on a day, by name; the unit's own is left out. */
export async function remainingUnits(
  read: Stores,
  ask: RemainingAsk,
): Promise<readonly RemainingUnit[]> {
  const places = await read.units.places(ask.unit.id);
  const pathThen = places.findLast((place) => place.from <= ask.asOf)?.path ?? ask.unit.path;
  const { unit, seasonId, level, asOf, lead } = ask;
  const found: BoardUnit[] = [];
  let after: string | undefined;
  let more = true;
  while (more) {
    const batch = await read.boards.candidates({
      seasonId,
      path: unit.path,
      pathThen,
      level,
      asOf,
      lead,
      figure: 'remaining',
      after,
      limit: chunk,
    });
    found.push(...batch);
    after = batch.at(-1)?.record.unitPath;
    more = batch.length >= chunk;
  }
  const open = found.filter((each) => isRemaining(each, ask));
  return sortVietnamese(
    open.map((each) => toRemaining(each, ask)),
    (each) => each.name,
  );
}

function isRemaining({ record, unit }: BoardUnit, ask: RemainingAsk): boolean {
  if (unit.id === ask.unit.id) return false;
  return standsBehind(record.value, 'remaining', { lead: ask.lead, day: ask.asOf });
}

function toRemaining(each: BoardUnit, { asOf, lead, unit }: RemainingAsk): RemainingUnit {
  const { value } = each.record;
  const direct = each.unit.parentId === unit.id;
  return {
    ...standing(value, lead, asOf),
    congressId: value.id,
    code: each.unit.code,
    name: each.unit.fullName,
    under: direct ? undefined : each.parentName,
  };
}

/** How an open congress stands on a day. */
export function standing(
  congress: BoardUnit['record']['value'],
  lead: LeadDays,
  asOf: CalendarDate,
): Pick<RemainingUnit, 'state' | 'planned' | 'deadline' | 'late' | 'forecastLate'> {
  const counts = contributionsOf(congress, lead);
  const { plan, deadline } = scheduleOn(congress, asOf);
  return {
    state: stateAsOf(congress, asOf) ?? 'DRAFT_PLAN',
    planned: plan,
    deadline,
    late: countAt(counts, 'late', asOf) > 0,
    forecastLate: countAt(counts, 'forecastLate', asOf) > 0,
  };
}

/** The units that a report names: all, or as many as fit, those that need attention before the others. */
export function shownOf(units: readonly RemainingUnit[], most: number): readonly RemainingUnit[] {
  if (units.length <= most) return units;
  const chosen = new Set(
    [...units.filter(needsAttention), ...units.filter((each) => !needsAttention(each))]
      .slice(0, most)
      .map((each) => each.congressId),
  );
  return units.filter((each) => chosen.has(each.congressId));
}

function needsAttention({ late, forecastLate, state }: RemainingUnit): boolean {
  return late || forecastLate || state === 'RETURNED';
}

/** What all the units that remain come to, named or not. */
export function summaryOf(units: readonly RemainingUnit[], asOf: CalendarDate): RemainingSummary {
  const ahead = units.flatMap(({ planned }) =>
    planned && meetsAhead(planned, asOf) ? [planned] : [],
  );
  const open = units.filter((unit) => isBeforeApproval(unit.state));
  const starts = open.flatMap(({ planned }) =>
    planned && planned.from > asOf ? [planned.from] : [],
  );
  const from = ahead.map((each) => each.from).toSorted()[0];
  const to = ahead
    .map((each) => each.to)
    .toSorted()
    .at(-1);
  return {
    planned: from && to ? { from, to } : undefined,
    unplanned: units.length - ahead.length,
    unapproved: open.length,
    approveBefore: starts.toSorted()[0],
    returned: units.filter((unit) => unit.state === 'RETURNED').length,
  };
}

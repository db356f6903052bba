import { addWorkingDays, type HolidayTable } from '@daihoi/domain/calendar';
import type { Congress, CongressMove } from '@daihoi/domain/congress';
import type { CalendarDate, CongressId } from '@daihoi/domain/kernel';
import { standingOf, type LeadDays } from '@daihoi/domain/progress';
import {
  ratificationDue,
  resultReportDue,
  type ComplaintSpan,
  type DeadlineOrder,
} from '@daihoi/domain/result';
import { rulebookFor, rulesInForce, type Rule } from '@daihoi/domain/rulebook';
import type { SeasonRow } from '../season/index.ts';

/** What the last day of a move is reckoned from. */
export interface DueBasis {
  readonly lead: LeadDays;
  readonly rules: readonly Rule[];
  readonly holidays: HolidayTable;
  readonly today: CalendarDate;
  /** When complaints about a congress were open; a congress without any is not in it. */
  readonly complaints: ReadonlyMap<CongressId, readonly ComplaintSpan[]>;
}

/** The rules of a season's term as they are in force today. */
export function rulesOf(season: SeasonRow, today: CalendarDate): readonly Rule[] {
  const term = season.term.from < 2025 ? '2020-2025' : '2025-2030';
  return rulesInForce(rulebookFor(term).rules, today);
}

type DueDay = (congress: Congress, basis: DueBasis) => CalendarDate | undefined;

/**
 * The last day of a congress's next move: the session on its planned days, report and ratification by the working days
 * of the rules, everything before by the lead times of the season.
 */
export function dueDayOf(
  congress: Congress,
  move: CongressMove,
  basis: DueBasis,
): CalendarDate | undefined {
  const known: Readonly<Partial<Record<CongressMove, DueDay>>> = dueDays;
  return (known[move] ?? byLeadTime)(congress, basis);
}

const dueDays = {
  convene: firstDay,
  openFormal: firstDay,
  close: ({ plan, deadline }) => plan?.to ?? deadline,
  reportResult: ({ days }, basis) =>
    days.closedOn && resultReportDue(order(days.closedOn, basis))?.due,
  ratify: ({ id, days }, basis) =>
    days.reportedOn &&
    ratificationDue({
      ...order(days.reportedOn, basis),
      complaints: basis.complaints.get(id) ?? [],
    })?.due,
  startPostCongress: never,
  archive: never,
  resume: never,
} as const satisfies Readonly<Partial<Record<CongressMove, DueDay>>>;

function firstDay({ plan, deadline }: Congress): CalendarDate {
  return plan?.from ?? deadline;
}

function byLeadTime(congress: Congress, { lead, today }: DueBasis): CalendarDate {
  return standingOf(congress, lead, today).neededBy ?? firstDay(congress);
}

function never(): undefined {
  return undefined;
}

function order(from: CalendarDate, { rules, holidays }: DueBasis): DeadlineOrder {
  return { from, rules, addWorkingDays: (day, count) => addWorkingDays(day, count, holidays) };
}

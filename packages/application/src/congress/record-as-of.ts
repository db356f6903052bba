import {
  congressAsOf,
  congressContents,
  congressTypes,
  type Congress,
  type DaySpan,
} from '@daihoi/domain/congress';
import { defined, parseCalendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import type { Stores } from '../ports/ports.ts';
import type { CongressDetails, CongressEvent, CongressRecord } from './congress-store.ts';

export interface NotCountedYet {
  readonly code: 'congress.not-counted-yet';
  readonly on: CalendarDate;
  readonly from: CalendarDate;
}

/**
 * A congress as it stood at the end of a past day: stage, days, plan and last day from its own history, the rest from its log.
 * @returns undefined before the day from which the season counts it
 */
export async function recordAsOf(
  stores: Pick<Stores, 'congresses'>,
  record: CongressRecord,
  day: CalendarDate,
): Promise<CongressRecord | undefined> {
  const value = congressAsOf(record.value, day);
  if (!value) return undefined;
  const events = await stores.congresses.events(record.value.id);
  return {
    ...record,
    value: {
      ...(keptHistory(record.value) ? value : withLoggedPlan(value, events, day)),
      ...plannedThen(value, events, day),
    },
    details: detailsThen({ record, value, events, day }),
  };
}

/** What was put off kept its old plans beside the postponements. */
function keptHistory({ steps, schedules, postponements }: Congress): boolean {
  return steps.length + schedules.length + postponements.length > 0;
}

/** Records of old kept no earlier plans of their own; the log did. */
function withLoggedPlan(
  value: Congress,
  events: readonly CongressEvent[],
  day: CalendarDate,
): Congress {
  if (!events.some((event) => event.kind === 'congress.plan')) return value;
  const { plan: _now, ...rest } = value;
  const plan = spanOf(fieldsOf(lastOf(events, 'congress.plan', day))['plan']);
  return { ...rest, ...(plan ? { plan } : {}) };
}

function spanOf(raw: unknown): DaySpan | undefined {
  const { from, to } = fields(raw);
  const first = parseCalendarDate(word(from) ?? '');
  const last = parseCalendarDate(word(to) ?? '');
  return first.ok && last.ok ? { from: first.value, to: last.value } : undefined;
}

/** Kind, ordinal and contents as the last plan of the time said. */
function plannedThen(
  value: Congress,
  events: readonly CongressEvent[],
  day: CalendarDate,
): Partial<Congress> {
  const said = fieldsOf(lastOf(events, 'congress.plan', day));
  const { type, ordinal, contents } = said;
  const words: readonly unknown[] = Array.isArray(contents) ? contents : [];
  return defined({
    type: congressTypes.find((each) => each === type),
    ordinal: typeof ordinal === 'number' ? ordinal : undefined,
    contents:
      words.length === 0 ? undefined : congressContents.filter((each) => words.includes(each)),
  });
}

/** Who was convened and came; where the log does not say when that was written, it counts from the opening on. */
function detailsThen(given: {
  readonly record: CongressRecord;
  readonly value: Congress;
  readonly events: readonly CongressEvent[];
  readonly day: CalendarDate;
}): CongressDetails {
  const { record, value, events, day } = given;
  const { convened, present, place, resultReturned, ...rest } = record.details;
  const logged = events.some((event) => event.kind === 'congress.attendance');
  const said = fieldsOf(lastOf(events, 'congress.attendance', day));
  const attendance = logged
    ? {
        convened: figure(said['convened']),
        present: figure(said['present']),
        place: word(said['place']),
      }
    : value.days.heldOn
      ? { convened, present, place }
      : {};
  const returned = resultReturned && resultReturned.on <= day ? resultReturned : undefined;
  return { ...rest, ...defined({ ...attendance, resultReturned: returned }) };
}

function lastOf(
  events: readonly CongressEvent[],
  kind: string,
  day: CalendarDate,
): CongressEvent | undefined {
  return events.findLast((event) => event.kind === kind && event.occurredOn <= day);
}

function fieldsOf(event: CongressEvent | undefined): Readonly<Record<string, unknown>> {
  return fields(event?.payload);
}

function fields(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? { ...raw } : {};
}

function figure(raw: unknown): number | undefined {
  return typeof raw === 'number' ? raw : undefined;
}

function word(raw: unknown): string | undefined {
  return typeof raw === 'string' ? raw : undefined;
}

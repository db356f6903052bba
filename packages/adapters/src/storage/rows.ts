import {
  brand,
  calendarDate,
  invariant,
  parseId,
  type CalendarDate,
  type Id,
  type Instant,
} from '@daihoi/domain/kernel';

/** Rows become domain values by parsing; a row that does not parse is a bug of ours and says where it lies. */
export function rowId<I extends Id<string>>(raw: string): I {
  const parsed = parseId<I>(raw);
  invariant(parsed.ok, `row with malformed id ${raw}`);
  return parsed.value;
}

export function rowDate(raw: string | null): CalendarDate | undefined {
  return raw === null ? undefined : calendarDate(raw);
}

/** Timestamps arrive as ISO text in UTC (see the type parsers of the connection). */
export function rowInstant(raw: string): Instant {
  return brand<Instant>(new Date(raw).toISOString());
}

/** Checks a text column against the members of a union. */
export function rowMember<T extends string>(members: readonly T[], raw: string): T {
  const member = members.find((each) => each === raw);
  invariant(member !== undefined, `row with unknown member ${raw}`);
  return member;
}

/** A column that may be empty. */
export function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}

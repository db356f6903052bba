import { types } from 'pg';

import { invariant } from '@daihoi/domain/kernel';

/** How PostgreSQL's text becomes a value of ours. */
export type ValueParser = (text: string) => unknown;

const oid = {
  int8: 20,
  int8Array: 1016,
  timestamp: 1114,
  timestampArray: 1115,
  timestamptz: 1184,
  timestamptzArray: 1185,
  date: 1082,
  dateArray: 1182,
  textArray: 1009,
} as const;

const ours: ReadonlyMap<number, ValueParser> = new Map<number, ValueParser>([
  [oid.int8, parseWholeNumber],
  [oid.int8Array, arrayOf(parseWholeNumber)],
  [oid.timestamptz, parseInstant],
  [oid.timestamptzArray, arrayOf(parseInstant)],
  [oid.timestamp, unchanged],
  [oid.timestampArray, arrayOf(unchanged)],
  [oid.date, unchanged],
  [oid.dateArray, arrayOf(unchanged)],
]);

/**
 * The parser for one type of PostgreSQL. Dates stay text, for the driver would make a local midnight of
 * them; whole numbers are numbers; decimal numbers stay text; moments are ISO 8601 in UTC.
 */
export function valueParserOf(type: number): ValueParser {
  return ours.get(type) ?? driversParser(type);
}

/** Reads int8 and refuses, loudly, what a JavaScript number cannot hold. */
export function parseWholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 beyond safe integers: ${text}`);
  return value;
}

/** `2026-01-31 17:00:00.5+00` to `2026-01-31T17:00:00.500Z`; `infinity` stays as it is. */
export function parseInstant(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d)(?::?(\d\d))?$/.exec(text);
  if (!parts) return text;
  const [, day, time, hours, minutes = '00'] = parts;
  return new Date(`${day ?? ''}T${time ?? ''}${hours ?? ''}:${minutes}`).toISOString();
}

function arrayOf(parse: ValueParser): ValueParser {
  const parseTexts = driversParser(oid.textArray);
  return (text) => mapNested(parseTexts(text), parse);
}

function mapNested(value: unknown, parse: ValueParser): unknown {
  if (Array.isArray(value)) return value.map((each) => mapNested(each, parse));
  return typeof value === 'string' ? parse(value) : value;
}

function driversParser(type: number): ValueParser {
  const parse: unknown = types.getTypeParser(type, 'text');
  invariant(typeof parse === 'function', `the driver has no parser for type ${String(type)}`);
  return (text) => {
    const value: unknown = Reflect.apply(parse, undefined, [text]);
    return value;
  };
}

function unchanged(text: string): string {
  return text;
}

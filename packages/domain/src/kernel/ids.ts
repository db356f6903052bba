import { brand, type Branded } from './brand.ts';
import { err, ok, type Result } from './result.ts';

/** Identities are UUIDs (version 7), so that they can be made on any machine without asking another. */
export type Id<Name extends string> = Branded<string, Name>;
export type UnitId = Id<'UnitId'>;
export type SeasonId = Id<'SeasonId'>;
export type CongressId = Id<'CongressId'>;
export type PaperId = Id<'PaperId'>;
export type AccountId = Id<'AccountId'>;
export type ReportId = Id<'ReportId'>;

export interface MalformedId {
  readonly code: 'id.malformed';
  readonly raw: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Parses an identity as it arrives from outside (lower-case UUID text). */
export function parseId<I extends Id<string>>(raw: string): Result<I, MalformedId> {
  return uuid.test(raw) ? ok(brand<I>(raw)) : err({ code: 'id.malformed', raw });
}

/**
 * Builds a UUIDv7 from a moment and chance that are handed in.
 * @param at milliseconds since 1970 (48 bits are used)
 * @param random at least 10 random bytes
 */
export function makeId<I extends Id<string>>(at: number, random: Uint8Array): I {
  const time = at.toString(16).padStart(12, '0');
  const bytes = [...random.subarray(0, 10)];
  bytes[0] = ((bytes[0] ?? 0) & 0x0f) | 0x70;
  bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80;
  const tail = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const hex = time + tail;
  return brand<I>(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`,
  );
}

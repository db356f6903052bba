import { parseCalendarDate, type CalendarDate } from '../kernel/index.ts';
import type { Sex } from '../rulebook/index.ts';

/** How much of a birthday is known. */
export type BirthPrecision = 'year' | 'month' | 'day';

/** A birthday for computing: what is unknown stands at the beginning of the year or month (guidance 26 of 2019). */
export interface BirthDate {
  readonly date: CalendarDate;
  readonly precision: BirthPrecision;
}

export const educationLevels = [
  'SECONDARY',
  'VOCATIONAL',
  'COLLEGE',
  'UNIVERSITY',
  'MASTER',
  'DOCTORATE',
] as const;
/** Highest professional education; a professor's title is kept beside it. */
export type EducationLevel = (typeof educationLevels)[number];

export const politicalTheoryLevels = ['NONE', 'BASIC', 'INTERMEDIATE', 'ADVANCED'] as const;
export type PoliticalTheoryLevel = (typeof politicalTheoryLevels)[number];

export const candidacyKinds = ['RE_ELECTION', 'FIRST_TIME'] as const;
export type CandidacyKind = (typeof candidacyKinds)[number];

/** A person elected to an office. */
export interface ElectedPerson {
  /** The candidate's identity on the ballot; the same person keeps it in every office. */
  readonly id: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: BirthDate;
  readonly ethnicity: string;
  readonly educationLevel: EducationLevel;
  readonly professor: boolean;
  readonly politicalTheoryLevel: PoliticalTheoryLevel;
  readonly candidacy: CandidacyKind;
  /** Present post, as on the candidate summary. */
  readonly post: string;
  /** Votes in the ballot that elected the person. */
  readonly votes: number;
  /** A secretary from another place. */
  readonly nonLocal?: boolean;
  /** An alternate delegate: reported, but in no statistics of those elected. */
  readonly alternate?: boolean;
}

/** Reads a birthday of which month and day may be unknown; undefined for a day that does not exist. */
export function birthDateOf(parts: {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}): BirthDate | undefined {
  const known = precisionOf(parts);
  const month = known === 'year' ? 1 : (parts.month ?? 1);
  const day = known === 'day' ? (parts.day ?? 1) : 1;
  const raw = [pad(parts.year, 4), pad(month, 2), pad(day, 2)].join('-');
  const date = parseCalendarDate(raw);
  return date.ok ? { date: date.value, precision: known } : undefined;
}

/** Age in full years on a day; one who is born on the day itself has completed the year. */
export function ageOn(birth: BirthDate, on: CalendarDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.date.slice(0, 4));
  return on.slice(5) < birth.date.slice(5) ? years - 1 : years;
}

/** True for everyone but the Kinh majority. */
export function isEthnicMinority(person: Pick<ElectedPerson, 'ethnicity'>): boolean {
  return person.ethnicity.trim().toLowerCase() !== 'kinh';
}

function precisionOf(parts: { readonly month?: number; readonly day?: number }): BirthPrecision {
  if (parts.month === undefined) return 'year';
  return parts.day === undefined ? 'month' : 'day';
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

import { bodyOfGathering } from '@daihoi/domain/attendance';
import {
  countElection,
  type ElectionBody,
  type ElectionCount,
  type ElectionOffice,
  type ElectionRefusal,
} from '@daihoi/domain/election';
import type { Congress } from '@daihoi/domain/congress';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import {
  formPathOf,
  toElectionInput,
  type ElectionResultForm,
  type NextBallot,
} from '@daihoi/domain/result';
import type { CongressStanding, OfficeRecord } from './congress-standing.ts';

/** A ballot as people enter it: body and round follow from the congress and the ballots before. */
export type BallotEntry = Omit<ElectionResultForm, 'office' | 'body' | 'round'>;

/** Figures that contradict each other: the engine's code, the field of the form, and the figures. */
export interface FiguresRefused extends Omit<ElectionRefusal, 'at'> {
  readonly at: string;
}

export type EntryRefusal =
  | FiguresRefused
  | { readonly code: 'result.office-not-expected'; readonly office: ElectionOffice }
  | { readonly code: 'result.already-ratified'; readonly office: ElectionOffice }
  | { readonly code: 'result.later-ballot-exists'; readonly number: number }
  | { readonly code: 'result.no-further-ballot'; readonly office: ElectionOffice }
  | {
      readonly code: 'result.seats-differ';
      readonly at: 'seats';
      readonly expected: number;
      readonly found: number;
    }
  | {
      readonly code: 'result.already-elected' | 'result.not-in-tie';
      readonly at: string;
      readonly name: string;
    }
  | {
      readonly code: 'result.tie-incomplete';
      readonly at: 'candidates';
      readonly expected: number;
    };

/** An entry that stands up to the rules, with what it decided. */
export interface JudgedEntry {
  readonly form: ElectionResultForm;
  readonly count: ElectionCount;
}

/** The ballot of an office that an entry replaces or adds; undefined where the entry is the first. */
export interface EntryPlace {
  readonly office: OfficeRecord;
  readonly number: number;
  /** The standing of the office before this ballot. */
  readonly next: NextBallot | undefined;
}

/**
 * Judges one entered ballot: it must be the ballot whose turn it is, with the names and seats that are left, and its
 * figures must stand up to the election engine under the regulation of the congress.
 */
export function judgeEntry(
  entry: BallotEntry,
  place: EntryPlace,
  under: { readonly standing: CongressStanding; readonly congress: Congress },
): Result<JudgedEntry, EntryRefusal> {
  const { office, number, next } = place;
  const round = { kind: number === 1 ? ('first' as const) : (next?.kind ?? 'further'), number };
  const body = bodyOf(office, under.congress);
  const form: ElectionResultForm = { ...entry, office: office.office, body, round };
  const misplaced = next && number > 1 ? findMisplaced(form, next, office) : undefined;
  if (misplaced) return err(misplaced);
  const { rules, partyCell } = under.standing;
  const counted = countElection(toElectionInput(form, { regulation: rules.regulation, partyCell }));
  if (counted.ok) return ok({ form, count: counted.value });
  return err({ ...counted.error, at: formPathOf(counted.error.at, form) });
}

/** Which body votes on an office: the congress of all members or of delegates, or the first meeting of the committee. */
export function bodyOf(office: OfficeRecord, congress: Congress): ElectionBody {
  return bodyOfGathering(office.byCongress ? 'congress' : 'committee', congress);
}

function findMisplaced(
  form: ElectionResultForm,
  next: NextBallot,
  office: OfficeRecord,
): EntryRefusal | undefined {
  if (form.seats !== next.seats)
    return { code: 'result.seats-differ', at: 'seats', expected: next.seats, found: form.seats };
  const allowed = next.candidates.map((each) => each.id);
  if (next.kind !== 'tieRevote') {
    const again = form.candidates.findIndex(
      (each) => office.standing.elected.includes(each.id) && !allowed.includes(each.id),
    );
    return again < 0 ? undefined : nameRefusal('result.already-elected', form, again);
  }
  const foreign = form.candidates.findIndex((each) => !allowed.includes(each.id));
  if (foreign >= 0) return nameRefusal('result.not-in-tie', form, foreign);
  return form.candidates.length === allowed.length
    ? undefined
    : { code: 'result.tie-incomplete', at: 'candidates', expected: allowed.length };
}

function nameRefusal(
  code: 'result.already-elected' | 'result.not-in-tie',
  form: ElectionResultForm,
  row: number,
): EntryRefusal {
  return { code, at: `candidates[${row}].name`, name: form.candidates[row]?.name ?? '' };
}

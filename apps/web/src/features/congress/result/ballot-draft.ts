import type { BallotBody, BallotView, NextBallotView, ResultView } from '@daihoi/contract/result';
import {
  countElection,
  deriveBallotForm,
  type ElectionBody,
  type ElectionCount,
  type ElectionOffice,
  type ElectionRefusal,
  type ExclusionReason,
  type InvalidReason,
  type RoundKind,
} from '@daihoi/domain/election';
import { defined, type Result } from '@daihoi/domain/kernel';
import { formPathOf, toElectionInput, type CandidacyKind } from '@daihoi/domain/result';
import { readIntegerEntry } from '../../../lib/read-entry.ts';

/** A figure as it is being typed. */
export type Typed = string;

/** One row of the list as it is being typed. */
export interface DraftRow {
  readonly id: string;
  readonly name: string;
  readonly candidacy: CandidacyKind;
  readonly votes: Typed;
  readonly disagree: Typed;
}

export const draftFigures = [
  'convened',
  'present',
  'seats',
  'issued',
  'collected',
  'valid',
  'invalid',
] as const;
export type DraftFigure = (typeof draftFigures)[number];

/** The minutes of a ballot as they are being typed: every figure is text until it is read. */
export interface BallotDraft {
  readonly figures: Readonly<Record<DraftFigure, Typed>>;
  readonly alternateSeats: Typed;
  readonly exclusions: Readonly<Partial<Record<ExclusionReason, Typed>>>;
  readonly invalidReasons: Readonly<Partial<Record<InvalidReason, Typed>>>;
  readonly rows: readonly DraftRow[];
  readonly complaints: string;
}

/** What a ballot is about, known before anything is typed. */
export interface BallotPlace {
  readonly office: ElectionOffice;
  readonly body: ElectionBody;
  readonly kind: RoundKind;
  readonly number: number;
  readonly regulation: ResultView['regulation'];
  readonly partyCell: boolean;
}

/** An empty draft for the next ballot, with names, seats and the attendance that are known. */
export function draftOfNext(next: NextBallotView, result: ResultView): BallotDraft {
  const atCongress = next.body !== 'committeeMeeting';
  const { convened, present } = result.attendance;
  return {
    figures: {
      convened: atCongress ? typed(convened) : '',
      present: atCongress ? typed(present) : '',
      seats: typed(next.seats),
      issued: '',
      collected: '',
      valid: '',
      invalid: '',
    },
    alternateSeats: '',
    exclusions: {},
    invalidReasons: {},
    rows: next.candidates.map((each) => ({ ...each, votes: '', disagree: '' })),
    complaints: '',
  };
}

/** The draft of a ballot that was saved, to correct it. */
export function draftOfBallot({ form }: BallotView): BallotDraft {
  const { convened, present, seats, issued, collected, valid, invalid } = form;
  return {
    figures: {
      convened: typed(convened),
      present: typed(present),
      seats: typed(seats),
      issued: typed(issued),
      collected: typed(collected),
      valid: typed(valid),
      invalid: typed(invalid),
    },
    alternateSeats: typed(form.alternateSeats),
    exclusions: Object.fromEntries(form.exclusions.map((each) => [each.reason, typed(each.count)])),
    invalidReasons: Object.fromEntries(
      Object.entries(form.invalidReasons).map(([reason, count]) => [reason, typed(count)]),
    ),
    rows: form.candidates.map(({ id, name, candidacy, votes, disagree }) => ({
      id,
      name,
      candidacy,
      votes: typed(votes),
      disagree: typed(disagree),
    })),
    complaints: form.complaints ?? '',
  };
}

function typed(figure: number | null | undefined): Typed {
  return figure === null || figure === undefined ? '' : String(figure);
}

/** A draft read: the form, or the fields that are still empty or unreadable. */
export type ReadDraft =
  | { readonly kind: 'whole'; readonly form: BallotBody }
  | { readonly kind: 'missing'; readonly at: readonly string[] };

/** True when the list is voted on with agree and disagree: no more names than seats. */
export function asksDisagree(draft: BallotDraft): boolean {
  const seats = figureOf(draft.figures.seats);
  return (
    seats !== undefined &&
    draft.rows.length > 0 &&
    deriveBallotForm({ candidates: draft.rows.length, seats }) === 'agreeDisagree'
  );
}

/** Reads a draft. Exclusions and reasons may stay empty; everything else must be there. */
export function readDraft(draft: BallotDraft): ReadDraft {
  const at = missingIn(draft);
  if (at.length > 0) return { kind: 'missing', at };
  const agrees = asksDisagree(draft);
  const { figures } = draft;
  const form: BallotBody = {
    convened: numberOf(figures.convened),
    present: numberOf(figures.present),
    seats: numberOf(figures.seats),
    issued: numberOf(figures.issued),
    collected: numberOf(figures.collected),
    valid: numberOf(figures.valid),
    invalid: numberOf(figures.invalid),
    exclusions: counts(draft.exclusions).map(([reason, count]) => ({ reason, count })),
    invalidReasons: recordOf(counts(draft.invalidReasons)),
    candidates: draft.rows.map((row) => ({
      id: row.id,
      name: row.name.trim(),
      candidacy: row.candidacy,
      votes: numberOf(row.votes),
      ...(agrees && row.disagree.trim() !== '' ? { disagree: numberOf(row.disagree) } : {}),
    })),
    ...(draft.alternateSeats.trim() === ''
      ? {}
      : { alternateSeats: numberOf(draft.alternateSeats) }),
    ...(draft.complaints.trim() === '' ? {} : { complaints: draft.complaints.trim() }),
  };
  return { kind: 'whole', form };
}

/** What the election engine says of a form: the same judgement that the server makes. */
export function judgeForm(
  form: BallotBody,
  place: BallotPlace,
): Result<ElectionCount, ElectionRefusal> {
  const full = defined({
    ...form,
    candidates: form.candidates.map((each) => defined(each)),
    invalidReasons: defined(form.invalidReasons),
    office: place.office,
    body: place.body,
    round: { kind: place.kind, number: place.number },
  });
  const counted = countElection(toElectionInput(full, place));
  if (counted.ok) return counted;
  return { ok: false, error: { ...counted.error, at: formPathOf(counted.error.at, full) } };
}

function missingIn(draft: BallotDraft): readonly string[] {
  const rows = draft.rows.flatMap((row, index) => [
    ...(row.name.trim() === '' ? [`candidates[${index}].name`] : []),
    ...(figureOf(row.votes) === undefined ? [`candidates[${index}].votes`] : []),
    ...(isUnclear(row.disagree) ? [`candidates[${index}].disagree`] : []),
  ]);
  return [
    ...draftFigures.filter((name) => figureOf(draft.figures[name]) === undefined),
    ...(isUnclear(draft.alternateSeats) ? ['alternateSeats'] : []),
    ...unclearIn('exclusions', draft.exclusions),
    ...unclearIn('invalidReasons', draft.invalidReasons),
    ...rows,
  ];
}

function unclearIn(prefix: string, record: Readonly<Record<string, Typed>>): readonly string[] {
  return Object.entries(record)
    .filter(([, raw]) => isUnclear(raw))
    .map(([name]) => `${prefix}.${name}`);
}

function counts<Name extends string>(
  record: Readonly<Partial<Record<Name, Typed>>>,
): readonly (readonly [Name, number])[] {
  const names = Object.keys(record).filter((name): name is Name => Object.hasOwn(record, name));
  return names.flatMap((name) => {
    const count = figureOf(record[name] ?? '');
    return count === undefined || count === 0 ? [] : [[name, count] as const];
  });
}

function recordOf<Name extends string>(
  pairs: readonly (readonly [Name, number])[],
): Partial<Record<Name, number>> {
  const record: Partial<Record<Name, number>> = {};
  for (const [name, count] of pairs) record[name] = count;
  return record;
}

function figureOf(raw: Typed): number | undefined {
  const entry = readIntegerEntry(raw);
  return entry.kind === 'read' && entry.value >= 0 ? entry.value : undefined;
}

function isUnclear(raw: Typed): boolean {
  return raw.trim() !== '' && figureOf(raw) === undefined;
}

function numberOf(raw: Typed): number {
  return figureOf(raw) ?? 0;
}

import type { BallotMarks, RowChoice } from '@daihoi/domain/ballot-session';
import type { BallotFlag, BallotForm, BallotQuestion } from '@daihoi/domain/election';

/** The printed ballot that is being keyed. */
export interface PrintedBallot {
  readonly form: BallotForm;
  readonly names: number;
  readonly seats: number;
}

/** What was typed of one ballot so far. */
export interface BallotEntry {
  /** strike form: whether the numbers are those struck out or those left; typists take whichever are fewer. */
  readonly by: 'struck' | 'kept';
  readonly numbers: readonly number[];
  /** Digits of a number that is not finished yet. */
  readonly typing: string;
  /** agreeDisagree form: the rows keyed so far, from the top. */
  readonly rows: readonly RowChoice[];
  readonly question?: BallotQuestion | undefined;
  readonly flag?: BallotFlag | undefined;
  /** Enter was pressed on a ballot that would be invalid: the next Enter means it. */
  readonly sure?: boolean | undefined;
}

/** A ballot of which nothing was typed yet: numbers are those struck out, or those left where a valid ballot leaves fewer. */
export function emptyEntry({ form, names, seats }: PrintedBallot): BallotEntry {
  const by = form === 'strike' && seats < names - seats ? 'kept' : 'struck';
  return { by, numbers: [], typing: '', rows: [] };
}

/** One stroke of a typist. */
export type EntryStroke =
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'row'; readonly choice: RowChoice }
  | { readonly kind: 'enter' | 'next' | 'erase' | 'turn' | 'blank' | 'rest' }
  | { readonly kind: 'question'; readonly question: BallotQuestion }
  | { readonly kind: 'flag'; readonly flag: BallotFlag }
  | { readonly kind: 'unmark' };

/** What a typist is told about the last stroke, with the number that it is about. */
export interface EntryNotice {
  readonly code:
    | 'notOnList'
    | 'twice'
    | 'nothing'
    | 'over'
    | 'nobody'
    | 'rowsMissing'
    | 'rowsFull'
    | 'first'
    | 'compared';
  readonly n: number;
}

/** What a stroke led to: the entry as it stands, a warning, or the marks of a ballot that is finished. */
export interface Stroked {
  readonly entry: BallotEntry;
  readonly notice?: EntryNotice;
  readonly ended?: BallotMarks;
}

/**
 * Carries an entry on by one stroke. Nothing that was typed is lost by a stroke that cannot be. A number ends by itself as soon
 * as no further digit could follow; Enter means one thing only, that the ballot is finished.
 */
export function strokeEntry(
  given: BallotEntry,
  stroke: EntryStroke,
  ballot: PrintedBallot,
): Stroked {
  const entry = stroke.kind === 'enter' ? given : { ...given, sure: undefined };
  const marked = markEntry(entry, stroke);
  if (marked) return { entry: marked };
  return ballot.form === 'strike'
    ? strokeNumbers(entry, stroke, ballot)
    : strokeRows(entry, stroke, ballot);
}

/** What a stroke says of the whole paper: a question or a flag, never both; undefined for any other stroke. */
function markEntry(entry: BallotEntry, stroke: EntryStroke): BallotEntry | undefined {
  const { kind } = stroke;
  if (kind === 'question') return { ...entry, question: stroke.question, flag: undefined };
  if (kind === 'flag') return { ...entry, flag: stroke.flag, question: undefined };
  return kind === 'unmark' ? { ...entry, flag: undefined, question: undefined } : undefined;
}

function strokeNumbers(entry: BallotEntry, stroke: EntryStroke, ballot: PrintedBallot): Stroked {
  const { kind } = stroke;
  if (kind === 'digit') return typeDigit(entry, stroke.digit, ballot);
  if (kind === 'turn')
    return { entry: { ...entry, by: entry.by === 'struck' ? 'kept' : 'struck' } };
  if (kind === 'erase') return { entry: eraseNumber(entry) };
  if (kind === 'blank')
    return { entry, ended: marksOf({ ...entry, by: 'struck', numbers: [] }, ballot) };
  if (kind === 'next') return entry.typing === '' ? { entry } : takeNumber(entry, ballot);
  if (kind !== 'enter') return { entry };
  const taken = entry.typing === '' ? { entry } : takeNumber(entry, ballot);
  return taken.notice ? taken : endNumbers(taken.entry, ballot);
}

/** A digit that makes no printed number is told, not taken; one that nothing can follow ends its number. */
function typeDigit(entry: BallotEntry, digit: string, ballot: PrintedBallot): Stroked {
  const typing = entry.typing + digit;
  const number = Number(typing);
  const nowhere = number === 0 && typing.length === String(ballot.names).length;
  if (number > ballot.names || nowhere) return { entry, notice: { code: 'notOnList', n: number } };
  const typed = { ...entry, typing };
  return endsByItself(typing, ballot.names) ? takeNumber(typed, ballot) : { entry: typed };
}

/**
 * True when no printed number goes on from these digits: with 62 names after 7, 8 and 9, and after every second digit. A
 * leading 0 says that the number has fewer digits: 04 is 4.
 */
export function endsByItself(typing: string, names: number): boolean {
  const full = typing.length === String(names).length;
  return full || (!typing.startsWith('0') && Number(typing) * 10 > names);
}

function takeNumber(entry: BallotEntry, ballot: PrintedBallot): Stroked {
  const number = Number(entry.typing);
  const rest = { ...entry, typing: '' };
  if (number < 1 || number > ballot.names)
    return { entry: rest, notice: { code: 'notOnList', n: number } };
  if (entry.numbers.includes(number)) return { entry: rest, notice: { code: 'twice', n: number } };
  return { entry: { ...rest, numbers: [...entry.numbers, number] } };
}

/**
 * A ballot on which nothing was typed needs its own key, so that an Enter too many never makes a vote. One that would be
 * invalid by its marks needs a second Enter: nearly always a number was left out.
 */
function endNumbers(entry: BallotEntry, ballot: PrintedBallot): Stroked {
  if (entry.numbers.length === 0) return { entry, notice: { code: 'nothing', n: 0 } };
  const odd = entry.flag === undefined ? oddNumber(entry, ballot) : undefined;
  return odd && entry.sure !== true
    ? { entry: { ...entry, sure: true }, notice: odd }
    : { entry, ended: marksOf(entry, ballot) };
}

function oddNumber(entry: BallotEntry, ballot: PrintedBallot): EntryNotice | undefined {
  const kept = keptBy(entry, ballot);
  if (kept > ballot.seats) return { code: 'over', n: kept };
  return kept === 0 ? { code: 'nobody', n: 0 } : undefined;
}

function eraseNumber(entry: BallotEntry): BallotEntry {
  return entry.typing === ''
    ? { ...entry, numbers: entry.numbers.slice(0, -1) }
    : { ...entry, typing: entry.typing.slice(0, -1) };
}

function strokeRows(entry: BallotEntry, stroke: EntryStroke, ballot: PrintedBallot): Stroked {
  const missing = ballot.names - entry.rows.length;
  const { kind } = stroke;
  if (kind === 'row')
    return missing === 0
      ? { entry, notice: { code: 'rowsFull', n: ballot.names } }
      : { entry: { ...entry, rows: [...entry.rows, stroke.choice] } };
  if (kind === 'rest')
    return { entry: { ...entry, rows: [...entry.rows, ...allRows(missing, 'agree')] } };
  if (kind === 'erase') return { entry: { ...entry, rows: entry.rows.slice(0, -1) } };
  if (kind === 'blank')
    return { entry, ended: marksOf({ ...entry, rows: allRows(ballot.names, 'none') }, ballot) };
  if (kind !== 'enter') return { entry };
  return missing > 0
    ? { entry, notice: { code: 'rowsMissing', n: missing } }
    : { entry, ended: marksOf(entry, ballot) };
}

function allRows(length: number, choice: RowChoice): readonly RowChoice[] {
  return Array.from({ length }, () => choice);
}

/** The numbers struck out by what was typed so far, ascending. */
export function struckBy(entry: BallotEntry, { names }: PrintedBallot): readonly number[] {
  if (entry.by === 'struck') return entry.numbers.toSorted((one, two) => one - two);
  return Array.from({ length: names }, (_, at) => at + 1).filter(
    (number) => !entry.numbers.includes(number),
  );
}

/** The marks that an entry stands for. */
export function marksOf(entry: BallotEntry, ballot: PrintedBallot): BallotMarks {
  const { question, flag } = entry;
  return {
    ...(ballot.form === 'strike' ? { struck: struckBy(entry, ballot) } : { rows: entry.rows }),
    ...(question === undefined ? {} : { question }),
    ...(flag === undefined ? {} : { flag }),
  };
}

/** The entry that would make given marks, for correcting a ballot. */
export function entryOf({ struck, rows, question, flag }: BallotMarks): BallotEntry {
  return { by: 'struck', numbers: struck ?? [], typing: '', rows: rows ?? [], question, flag };
}

/** The numbers that a typed beginning may still become; a leading 0 is no number of its own. */
export function candidatesOf(typing: string, names: number): readonly number[] {
  const digits = typing.replace(/^0+/u, '');
  if (digits === '') return [];
  return Array.from({ length: names }, (_, at) => at + 1).filter((number) =>
    String(number).startsWith(digits),
  );
}

/** How many names the ballot votes for as far as it was keyed. */
export function keptBy(entry: BallotEntry, ballot: PrintedBallot): number {
  return ballot.form === 'strike'
    ? ballot.names - struckBy(entry, ballot).length
    : entry.rows.filter((row) => row === 'agree').length;
}

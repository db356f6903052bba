import {
  pileSize,
  type BallotFlag,
  type BallotForm,
  type BallotPile,
  type BallotQuestion,
} from '../election/index.ts';

/** What stands in the two boxes of one row. */
export const rowChoices = ['agree', 'disagree', 'both', 'none'] as const;
export type RowChoice = (typeof rowChoices)[number];

/**
 * What a witness saw on one ballot, and nothing about who cast it. Numbers are the printed order numbers, from 1.
 * `question`: the witness wants the committee to look. `flag`: the paper itself is not a vote.
 */
export interface BallotMarks {
  /** strike form: the numbers struck out, ascending. */
  readonly struck?: readonly number[] | undefined;
  /** agreeDisagree form: one choice per printed row. */
  readonly rows?: readonly RowChoice[] | undefined;
  readonly question?: BallotQuestion | undefined;
  readonly flag?: BallotFlag | undefined;
  /** Printed numbers, ascending, whose marks the witness could not tell: people look at them, whatever stands there. */
  readonly unsure?: readonly number[] | undefined;
}

/** Why typed marks cannot be those of a ballot; `number` is the printed number or the row, from 1. */
export interface MarksRefusal {
  readonly code:
    | 'ballot-session.number-not-on-list'
    | 'ballot-session.rows-differ'
    | 'ballot-session.form-differs';
  readonly number: number;
}

/** What is wrong with marks for a ballot of this form and length; undefined when nothing is. */
export function checkMarks(
  marks: BallotMarks,
  ballot: { readonly form: BallotForm; readonly names: number },
): MarksRefusal | undefined {
  if (ballot.form === 'strike') {
    if (!marks.struck || marks.rows) return { code: 'ballot-session.form-differs', number: 0 };
    const off = marks.struck.find((each) => !isPrinted(each, ballot.names));
    if (off !== undefined) return { code: 'ballot-session.number-not-on-list', number: off };
    const twice = marks.struck.find((each, at) => at > 0 && each <= (marks.struck?.[at - 1] ?? 0));
    return twice === undefined
      ? undefined
      : { code: 'ballot-session.number-not-on-list', number: twice };
  }
  if (!marks.rows || marks.struck) return { code: 'ballot-session.form-differs', number: 0 };
  return marks.rows.length === ballot.names
    ? undefined
    : { code: 'ballot-session.rows-differ', number: marks.rows.length };
}

function isPrinted(number: number, names: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= names;
}

/** True when two witnesses saw the same on one ballot, questions and flags included. */
export function sameMarks(one: BallotMarks, two: BallotMarks): boolean {
  return (
    one.question === two.question &&
    one.flag === two.flag &&
    sameList(one.unsure, two.unsure) &&
    sameList(one.struck, two.struck) &&
    sameList(one.rows, two.rows)
  );
}

function sameList<T>(one: readonly T[] | undefined, two: readonly T[] | undefined): boolean {
  if (one === undefined || two === undefined) return one === two;
  return one.length === two.length && one.every((each, at) => each === two[at]);
}

/** True while a witness leaves something on the ballot to people. */
export function needsPeople({ question, unsure }: BallotMarks): boolean {
  return question !== undefined || (unsure?.length ?? 0) > 0;
}

/** How many names a ballot votes for by its marks. */
export function namesLeft(marks: BallotMarks, names: number): number {
  if (marks.rows) return marks.rows.filter((row) => row === 'agree').length;
  return names - (marks.struck?.length ?? 0);
}

/** The marks as the election engine takes them. */
export function pileOf(marks: BallotMarks, candidates: readonly string[]): BallotPile {
  const flags = marks.flag === undefined ? {} : { flags: [marks.flag] };
  const questions = marks.question === undefined ? {} : { questions: [marks.question] };
  if (marks.rows) {
    return {
      agree: candidates.filter((_id, at) => isMarked(marks.rows?.[at], 'agree')),
      disagree: candidates.filter((_id, at) => isMarked(marks.rows?.[at], 'disagree')),
      ...flags,
      ...questions,
    };
  }
  const struck = (marks.struck ?? []).flatMap((number) => candidates[number - 1] ?? []);
  return { struck, ...flags, ...questions };
}

function isMarked(row: RowChoice | undefined, box: 'agree' | 'disagree'): boolean {
  return row === box || row === 'both';
}

/** Equal piles laid together, so that neither the order nor the place of a single ballot is left in them. */
export function foldPiles(piles: readonly BallotPile[]): readonly BallotPile[] {
  const folded = new Map<string, BallotPile>();
  for (const pile of piles) {
    const { count: _size, ...marks } = pile;
    const key = JSON.stringify(Object.entries(marks).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    const known = folded.get(key);
    folded.set(key, { ...marks, count: (known ? pileSize(known) : 0) + pileSize(pile) });
  }
  return [...folded.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pile]) => pile);
}

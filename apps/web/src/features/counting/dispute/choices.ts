import { namesLeft, pileOf, sameMarks, type BallotMarks } from '@daihoi/domain/ballot-session';
import {
  classifyBallot,
  defaultElectionSettings,
  type BallotFlag,
  type InvalidReason,
} from '@daihoi/domain/election';
import type { BallotSessionView, DisputedBallot } from '@daihoi/contract/ballot-session';

/** What the committee may conclude on a ballot in doubt. */
export type Choice =
  | { readonly kind: 'asOne'; readonly witness: number; readonly marks: BallotMarks }
  | { readonly kind: 'asBoth'; readonly marks: BallotMarks }
  | { readonly kind: 'byHand' }
  | { readonly kind: 'asFlag' };

/** The choices in the order of their keys: what was keyed first, then what only the paper tells. */
export function choicesOf({ seen }: DisputedBallot): readonly Choice[] {
  const [one, two] = seen.map((each) => (isWhole(each) ? withoutQuestion(each) : undefined));
  const keyed: readonly Choice[] =
    one && two && sameMarks(one, two)
      ? [{ kind: 'asBoth', marks: one }]
      : [one, two].flatMap((marks, at) =>
          marks ? [{ kind: 'asOne', witness: at + 1, marks } as const] : [],
        );
  return [...keyed, { kind: 'byHand' }, { kind: 'asFlag' }];
}

/** A reading that leaves rows to people is no conclusion that anybody could take over. */
function isWhole({ unsure }: DisputedBallot['seen'][number]): boolean {
  return (unsure?.length ?? 0) === 0;
}

/** A question is what the committee answers here; it is no part of the conclusion. */
function withoutQuestion({ struck, rows, flag }: BallotMarks): BallotMarks {
  return {
    ...(struck ? { struck } : {}),
    ...(rows ? { rows } : {}),
    ...(flag === undefined ? {} : { flag }),
  };
}

/** Marks with a plain fault of the paper on them: no vote, whatever they are. */
export function flagged(ballot: DisputedBallot, flag: BallotFlag): BallotMarks {
  const [seen] = ballot.seen;
  return { ...withoutQuestion(seen ?? {}), flag };
}

/** What a conclusion makes of the ballot: its validity only, never whom it votes for. */
export type Effect =
  | { readonly kind: 'valid'; readonly kept: number }
  | { readonly kind: 'invalid'; readonly why: InvalidReason };

/** Judges marks as the election engine will. */
export function effectOf(
  marks: BallotMarks,
  view: Pick<BallotSessionView, 'form' | 'seats' | 'candidates'>,
): Effect {
  const { form, seats } = view;
  const candidates = view.candidates.map(({ id }) => id);
  const judged = classifyBallot(pileOf(marks, candidates), {
    form,
    seats,
    candidates,
    settings: defaultElectionSettings,
  });
  return judged.kind === 'invalid'
    ? { kind: 'invalid', why: judged.reason }
    : { kind: 'valid', kept: namesLeft(marks, candidates.length) };
}

/** One row that two witnesses saw differently, as each of them saw it. */
export interface DifferingRow {
  readonly number: number;
  readonly one: SeenInRow;
  readonly two: SeenInRow;
}
export type SeenInRow = 'struck' | 'kept' | 'agree' | 'disagree' | 'both' | 'none' | 'unsure';

/** The rows on which the two readings part; none when only a question or a flag does. */
export function differingRows({ seen }: DisputedBallot, names: number): readonly DifferingRow[] {
  const [one, two] = seen;
  if (!one || !two) return [];
  return Array.from({ length: names }, (_, at) => ({
    number: at + 1,
    one: seenInRow(one, at + 1),
    two: seenInRow(two, at + 1),
  })).filter((row) => row.one !== row.two || row.one === 'unsure');
}

function seenInRow(marks: BallotMarks, number: number): SeenInRow {
  if (marks.unsure?.includes(number) === true) return 'unsure';
  if (marks.rows) return marks.rows[number - 1] ?? 'none';
  return marks.struck?.includes(number) ? 'struck' : 'kept';
}

/** Numbers as people write them: "3 11 42" or "3, 11"; the first that is not on the ballot is told. */
export function readNumbers(
  text: string,
  names: number,
): { readonly numbers: readonly number[]; readonly off?: string } {
  const parts = text.split(/[\s,;.]+/u).filter((part) => part !== '');
  const off = parts.find(
    (part) => !/^\d+$/u.test(part) || Number(part) < 1 || Number(part) > names,
  );
  const numbers = [...new Set(parts.map(Number))].toSorted((a, b) => a - b);
  return off === undefined ? { numbers } : { numbers: [], off };
}

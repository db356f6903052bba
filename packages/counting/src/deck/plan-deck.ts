import {
  classifyBallot,
  defaultElectionSettings,
  type BallotPile,
  type InvalidReason,
} from '@daihoi/domain/election';
import type { BallotLayout, LayoutRow } from '../layout/index.ts';
import { chanceFrom, choose, pick, type Chance } from './chance.ts';
import { drawMove, takePen, type HandMove, type PenStroke } from './draw-hand.ts';

/** What a ballot of a test deck is there to show. */
export const deckCases = {
  strike: ['full', 'blank', 'overVote', 'allStruck', 'fewer', 'doubtful'],
  agreeDisagree: ['full', 'blank', 'both', 'allDisagree', 'mixed', 'doubtful'],
} as const;
export type DeckCase = (typeof deckCases)['strike' | 'agreeDisagree'][number];

/** What a reader is to find in a row; `ambiguous` is for people. */
export type DeckMark = 'struck' | 'left' | 'agree' | 'disagree' | 'both' | 'none' | 'ambiguous';

/** A ballot of a test deck with its known answer. A doubtful one has no answer: it has to go to people. */
export interface DeckBallot {
  /** Counted from 1. */
  readonly number: number;
  readonly case: DeckCase;
  readonly candidates: readonly {
    readonly index: number;
    readonly id: string;
    readonly mark: DeckMark;
  }[];
  readonly needsReview: boolean;
  readonly valid?: boolean;
  readonly invalidReasons: readonly InvalidReason[];
  readonly strokes: readonly PenStroke[];
}

/** Plans a deck: each case once, in order, then mostly full ballots. Equal seeds give equal decks. */
export function planDeck(
  layout: BallotLayout,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly DeckBallot[] {
  const chance = chanceFrom(seed);
  const cases: readonly DeckCase[] = deckCases[layout.contest.form];
  return Array.from({ length: count }, (_, at) => {
    const own = cases[at] ?? pick(chance, ['full', 'full', 'full', ...cases]);
    return marked(layout, { number: at + 1, case: own }, chance);
  });
}

function marked(
  layout: BallotLayout,
  which: Pick<DeckBallot, 'number' | 'case'>,
  chance: Chance,
): DeckBallot {
  const rows = layout.pages.flatMap((page) => page.rows.map((row) => ({ row, page: page.number })));
  const moves = movesOf(layout, which.case, chance);
  const pen = takePen(chance);
  const strokes = rows.flatMap(({ row, page }) =>
    (moves.get(row.index) ?? []).flatMap((move) =>
      drawMove(move, row, chance).map((points) => ({ page, points, ...pen })),
    ),
  );
  const candidates = rows.map(({ row }) => answerOf(layout, row, moves.get(row.index) ?? []));
  return { ...which, candidates, ...judge(layout, candidates), strokes };
}

type Moves = ReadonlyMap<number, readonly HandMove[]>;

const doubtfulMoves = ['partStrike', 'tick', 'underline', 'circle'] as const;

/** What the hand does, by row. */
function movesOf({ contest, pages }: BallotLayout, which: DeckCase, chance: Chance): Moves {
  const names = pages.reduce((sum, page) => sum + page.rows.length, 0);
  const isStrike = contest.form === 'strike';
  const plain = isStrike
    ? strikes(which, { names, seats: contest.seats }, chance)
    : crosses(which, names, chance);
  const at = Math.floor(chance.next() * names) + 1;
  return which === 'doubtful' ? new Map([...plain, [at, [pick(chance, doubtfulMoves)]]]) : plain;
}

function strikes(
  which: DeckCase,
  { names, seats }: { readonly names: number; readonly seats: number },
  chance: Chance,
): Moves {
  const surplus = names - seats;
  const extra = seats > 1 ? 1 + Math.floor(chance.next() * (seats - 1)) : 0;
  const counts: Partial<Record<DeckCase, number>> = {
    blank: 0,
    overVote: surplus - 1,
    allStruck: names,
    fewer: surplus + extra,
  };
  const struck = choose(chance, counts[which] ?? surplus, names);
  return new Map(struck.map((at) => [at + 1, ['strike']]));
}

function crosses(which: DeckCase, names: number, chance: Chance): Moves {
  const twice = Math.floor(chance.next() * names);
  const moves = Array.from({ length: names }, (_, at): readonly HandMove[] => {
    if (which === 'blank') return [];
    if (which === 'allDisagree') return ['crossDisagree'];
    if (which === 'both' && at === twice) return ['crossAgree', 'crossDisagree'];
    return which === 'mixed' && chance.next() < 0.3 ? ['crossDisagree'] : ['crossAgree'];
  });
  return new Map(moves.map((each, at) => [at + 1, each]));
}

function answerOf(
  { contest }: BallotLayout,
  { index, candidateId }: LayoutRow,
  moves: readonly HandMove[],
): DeckBallot['candidates'][number] {
  const isDoubtful = doubtfulMoves.some((each) => moves.includes(each));
  const mark = contest.form === 'strike' ? strikeMark(moves) : choiceMark(moves);
  return { index, id: candidateId, mark: isDoubtful ? 'ambiguous' : mark };
}

function strikeMark(moves: readonly HandMove[]): DeckMark {
  return moves.includes('strike') ? 'struck' : 'left';
}

function choiceMark(moves: readonly HandMove[]): DeckMark {
  const [agrees, disagrees] = [moves.includes('crossAgree'), moves.includes('crossDisagree')];
  if (agrees) return disagrees ? 'both' : 'agree';
  return disagrees ? 'disagree' : 'none';
}

/** What the regulation says of the ballot: the same engine that counts. */
function judge({ contest }: BallotLayout, candidates: DeckBallot['candidates']) {
  if (candidates.some(({ mark }) => mark === 'ambiguous')) {
    return { needsReview: true, invalidReasons: [] };
  }
  const judgement = classifyBallot(pileOf(contest.form === 'strike', candidates), {
    form: contest.form,
    seats: contest.seats,
    candidates: candidates.map(({ id }) => id),
    settings: defaultElectionSettings,
  });
  if (judgement.kind === 'invalid') {
    return { needsReview: false, valid: false, invalidReasons: [judgement.reason] };
  }
  return { needsReview: false, valid: true, invalidReasons: [] };
}

function pileOf(isStrike: boolean, candidates: DeckBallot['candidates']): BallotPile {
  function marked(...marks: readonly DeckMark[]): readonly string[] {
    return candidates.filter(({ mark }) => marks.includes(mark)).map(({ id }) => id);
  }
  if (isStrike) return { struck: marked('struck') };
  return { agree: marked('agree', 'both'), disagree: marked('disagree', 'both') };
}

import type { PlacedBallot, ScanAnswer, ScanPageKind, ScanStop } from '../ballot-session/index.ts';
import type { Instant } from '../kernel/index.ts';
import { over, type ExerciseFinding, type ExerciseStanding } from './exercise.ts';
import { samePlace, type ExercisePlan } from './exercise-plan.ts';

/** What an exercise with a scanner is judged by. The first witness is played by the program and keys what is printed. */
export interface ScannedDeck {
  readonly plan: ExercisePlan;
  readonly collected: number;
  /** Ballots that the scans make now. */
  readonly ballots: number;
  readonly pages: readonly { readonly kind: ScanPageKind; readonly isTwin: boolean }[];
  readonly reading: boolean;
  /** The scans stand among the ballots that are compared. */
  readonly filed: boolean;
  readonly stops: readonly ScanStop[];
  readonly answers: readonly ScanAnswer[];
  /** Both witnesses side by side, before anybody decided anything. */
  readonly placed: readonly PlacedBallot[];
  /** When the last file was read or the last stop explained. */
  readonly lastAt: Instant | undefined;
}

/**
 * The whole deck is scanned: every ballot whose answer is known comes out as it was marked or goes to people, none comes out
 * otherwise; the doubtful ones all go to people. More than half of the plain ballots must not need people.
 */
export function judgeTestDeck(deck: ScannedDeck): ExerciseStanding {
  const { plan, placed, ballots, collected } = deck;
  const open = openStep(deck, { code: 'scan', done: ballots, of: collected });
  if (open) return open;
  const known = plan.ballots.filter(({ doubtful }) => !doubtful);
  const doubtful = plan.ballots.filter((each) => each.doubtful);
  const kinds = known.map((ballot) => kindAt(placed, ballot));
  const right = kinds.filter((kind) => kind === 'agreed').length;
  const wrong = kinds.filter((kind) => kind === 'differs').length;
  const asked = kinds.filter((kind) => kind === 'questioned').length;
  const seen = doubtful.filter((ballot) => kindAt(placed, ballot) === 'questioned').length;
  const of = known.length;
  return settledAt(deck, [
    { code: 'read-as-planned', holds: wrong === 0, count: right, of },
    { code: 'plain-to-people', holds: asked * 2 <= of, count: asked, of },
    {
      code: 'doubtful-to-people',
      holds: seen === doubtful.length,
      count: seen,
      of: doubtful.length,
    },
  ]);
}

/** One sheet is taken out before scanning: the count has to stop, and stays stopped until two people name the sheet. */
export function judgeMissingSheet(deck: ScannedDeck): ExerciseStanding {
  const { ballots, collected, stops, answers } = deck;
  const wanted = collected - 1;
  const isExplained = answers.some(({ kind }) => kind === 'missing');
  if (deck.reading) return { state: 'open', step: { code: 'readScans' } };
  if (ballots < wanted && !isExplained)
    return { state: 'open', step: { code: 'scanAllButOne', done: ballots, of: wanted } };
  const stopped = stops.some(({ kind }) => kind === 'count') && ballots === wanted;
  const holds = isExplained || (stopped && !deck.filed);
  return settledAt(deck, [
    { code: 'missing-stopped', holds, count: isExplained ? wanted : ballots, of: collected },
  ]);
}

/** One sheet goes through twice, or two lie in one image: the count has to stop and say which. */
export function judgeDoubleFeed(deck: ScannedDeck): ExerciseStanding {
  const { pages, collected } = deck;
  const doubles = pages.filter(({ kind, isTwin }) => isTwin || kind === 'unreadable').length;
  if (deck.reading) return { state: 'open', step: { code: 'readScans' } };
  if (doubles === 0 && pages.length <= collected && !deck.filed)
    return {
      state: 'open',
      step: { code: 'scanOneTwice', done: pages.length, of: collected + 1 },
    };
  const explained = deck.answers.length > 0;
  return settledAt(deck, [
    { code: 'double-seen', holds: doubles > 0, count: doubles, of: Math.max(doubles, 1) },
    {
      code: 'double-stopped',
      holds: explained || (deck.stops.length > 0 && !deck.filed),
      count: deck.stops.length,
      of: deck.stops.length,
    },
  ]);
}

/** While pages are missing, are read, or stop the count, nothing is judged. */
function openStep(
  { reading, stops, filed, ballots, collected }: ScannedDeck,
  scan: { readonly code: 'scan'; readonly done: number; readonly of: number },
): ExerciseStanding | undefined {
  if (reading) return { state: 'open', step: { code: 'readScans' } };
  const odd = stops.filter(({ kind }) => kind !== 'count').length;
  if (odd > 0 || ballots > collected)
    return { state: 'open', step: { code: 'explainStops', count: Math.max(odd, 1) } };
  return filed ? undefined : { state: 'open', step: scan };
}

function settledAt(
  { lastAt }: ScannedDeck,
  findings: readonly ExerciseFinding[],
): ExerciseStanding {
  return lastAt === undefined
    ? { state: 'open', step: { code: 'readScans' } }
    : over(findings, lastAt);
}

function kindAt(placed: readonly PlacedBallot[], at: Parameters<typeof samePlace>[0]) {
  return placed.find((each) => samePlace(each, at))?.standing.kind;
}

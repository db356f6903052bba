import {
  finalMarks,
  sameMarks,
  type KeyedBallot,
  type PlacedBallot,
} from '../ballot-session/index.ts';
import type { Instant } from '../kernel/index.ts';
import { over, type ExerciseStanding } from './exercise.ts';
import { samePlace, type ExercisePlan } from './exercise-plan.ts';

/** What an exercise with two typists is judged by. */
export interface KeyedBox {
  readonly plan: ExercisePlan;
  readonly placed: readonly PlacedBallot[];
  readonly keyed: readonly (KeyedBallot & { readonly at: Instant })[];
}

/**
 * One typist, played by the program, errs in known ballots. Comparing the two has to find each of them, and what both agree
 * on has to be what was printed.
 */
export function judgeWrongTypist({ plan, placed, keyed }: KeyedBox): ExerciseStanding {
  const done = keyed.filter(({ witness }) => witness === 1).length;
  const last = lastOf(keyed);
  if (done < placed.length || last === undefined)
    return { state: 'open', step: { code: 'key', done, of: placed.length } };
  const found = plan.errors.filter((error) => isDisputed(placed, error)).length;
  const known = plan.ballots.filter(({ doubtful }) => !doubtful);
  const agreed = known.filter((ballot) => standingAt(placed, ballot)?.kind === 'agreed');
  const right = agreed.filter((ballot) => {
    const there = placed.find((each) => samePlace(each, ballot));
    const marks = there && finalMarks(there);
    return marks !== undefined && sameMarks(marks, ballot.marks);
  });
  const slips = known.filter(
    (ballot) =>
      isDisputed(placed, ballot) && !plan.errors.some((error) => samePlace(error, ballot)),
  ).length;
  return over(
    [
      {
        code: 'errors-found',
        holds: found === plan.errors.length,
        count: found,
        of: plan.errors.length,
      },
      {
        code: 'agreed-as-planned',
        holds: right.length === agreed.length,
        count: right.length,
        of: agreed.length,
      },
      { code: 'own-slips-found', holds: true, count: slips, of: known.length },
    ],
    last,
  );
}

function standingAt(placed: readonly PlacedBallot[], at: Parameters<typeof samePlace>[0]) {
  return placed.find((each) => samePlace(each, at))?.standing;
}

function isDisputed(placed: readonly PlacedBallot[], at: Parameters<typeof samePlace>[0]): boolean {
  const kind = standingAt(placed, at)?.kind;
  return kind === 'differs' || kind === 'questioned' || kind === 'decided';
}

function lastOf(keyed: readonly { readonly at: Instant }[]): Instant | undefined {
  return keyed.map(({ at }) => at).toSorted()[keyed.length - 1];
}

import type { BallotMarks } from '../ballot-session/index.ts';
import type { ExercisePlan, PlannedBallot } from './exercise-plan.ts';

/** How many ballots the played typist keys wrong. */
export const plannedErrors = 3;

/** The slips that typists make: a number left out, the one beside it, one too many. */
const slips = [leaveOut, slipBeside, addOne] as const;

/**
 * Plans a typist who errs in a few ballots whose answer is known, each time in another way.
 * @param draw a whole number from 0 to below the given one
 * @param names how many names stand on the ballot
 */
export function errOnPurpose(
  ballots: readonly PlannedBallot[],
  names: number,
  draw: (below: number) => number,
): ExercisePlan {
  const left = ballots.filter(({ doubtful, marks }) => !doubtful && canErr(marks, names));
  const errors: PlannedBallot[] = [];
  while (errors.length < plannedErrors && left.length > 0) {
    const [ballot] = left.splice(draw(left.length), 1);
    const slip = slips[errors.length % slips.length];
    if (ballot && slip) errors.push({ ...ballot, marks: { struck: slip(ballot.marks, names) } });
  }
  return { ballots, errors: errors.map(({ doubtful: _none, ...error }) => error) };
}

/** Every slip has to give another ballot than the one that was marked. */
function canErr({ struck }: BallotMarks, names: number): boolean {
  return struck !== undefined && struck.length > 0 && struck.length < names;
}

function leaveOut({ struck = [] }: BallotMarks): readonly number[] {
  return struck.slice(0, -1);
}

function slipBeside(marks: BallotMarks, names: number): readonly number[] {
  const free = firstFree(marks, names);
  return [...leaveOut(marks), free].toSorted((one, two) => one - two);
}

function addOne(marks: BallotMarks, names: number): readonly number[] {
  return [...(marks.struck ?? []), firstFree(marks, names)].toSorted((one, two) => one - two);
}

/** The number after the last struck one that is not struck, from the top again behind the last name. */
function firstFree({ struck = [] }: BallotMarks, names: number): number {
  const last = struck.at(-1) ?? 0;
  const around = Array.from({ length: names }, (_, at) => ((last + at) % names) + 1);
  return around.find((each) => !struck.includes(each)) ?? 1;
}

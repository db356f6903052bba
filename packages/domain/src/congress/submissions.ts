import type { CalendarDate } from '../kernel/index.ts';
import type { Congress } from './congress.ts';
import { stepsOf } from './state-as-of.ts';

/** A submission of the dossier, and the day on which the superior sent it back. */
export interface Submission {
  readonly on: CalendarDate;
  readonly returnedOn?: CalendarDate;
}

/** Every submission of the dossier, the first one first. */
export function submissionsOf(congress: Congress): readonly Submission[] {
  const steps = stepsOf(congress);
  return steps.flatMap(({ move, on }, index) => {
    if (move !== 'submit') return [];
    const answer = steps
      .slice(index + 1)
      .find((each) => each.move === 'return' || each.move === 'submit');
    return [answer?.move === 'return' ? { on, returnedOn: answer.on } : { on }];
  });
}

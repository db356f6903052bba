import type { OpenComplaint } from '../complaint/index.ts';
import type { DueBasis } from './due-days.ts';
import type { Task } from './task.ts';

/**
 * What a superior owes a complaint about a unit directly below: to take it up at once, then to conclude it. The rules set no
 * last day for the verification.
 */
export function complaintTasks(
  open: readonly OpenComplaint[],
  { today }: DueBasis,
): readonly Task[] {
  return open.map(({ stored, unit }): Task => {
    const { complaint, congressId, id } = stored;
    const { state, receivedOn } = complaint;
    const taken = state.kind === 'TAKEN_UP' ? state.takenUp : undefined;
    return {
      id: `complaint:${id}`,
      kind: taken ? 'decide.concludeComplaint' : 'decide.takeUpComplaint',
      due: taken ? undefined : today,
      group: taken ? 'upcoming' : 'due',
      unit,
      congressId,
      figures: { receivedOn, ...(taken ? { takenUpOn: taken.on, body: taken.body } : {}) },
      missing: [],
    };
  });
}

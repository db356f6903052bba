import {
  moveCongress,
  postponeCongress,
  reschedule,
  resumeCongress,
  type Congress,
  type DaySpan,
  type MoveRefusal,
  type PlainMove,
} from '@daihoi/domain/congress';
import {
  err,
  ok,
  unreachable,
  type AccountId,
  type CalendarDate,
  type Instant,
  type Result,
} from '@daihoi/domain/kernel';
import type { CongressEvent } from './congress-store.ts';

/** What happened on a day of a congress's life, as it was written down. */
export type HistoryAct =
  | { readonly kind: 'plan'; readonly plan: DaySpan; readonly ordinal?: number }
  | { readonly kind: 'move'; readonly move: PlainMove }
  | { readonly kind: 'postpone'; readonly authority: string; readonly reason: string }
  | { readonly kind: 'resume'; readonly plan: DaySpan };

export interface HistoryStep {
  readonly on: CalendarDate;
  /** When it was written down. */
  readonly at: Instant;
  readonly by?: AccountId;
  readonly act: HistoryAct;
}

/** What a history came to: the congress after its last step, and one line of the log for each step. */
export interface ReplayedHistory {
  readonly congress: Congress;
  readonly events: readonly CongressEvent[];
}

/**
 * Lives a congress through its steps by the same table of moves that governs the living: a step that the table does not
 * know from the state reached, or that lies before the step before it, is refused.
 */
export function replayHistory(
  laid: Congress,
  steps: readonly HistoryStep[],
): Result<ReplayedHistory, MoveRefusal> {
  let congress = laid;
  const events: CongressEvent[] = [];
  for (const step of steps) {
    const next = applyAct(congress, step);
    if (!next.ok) return next;
    congress = next.value;
    events.push(toEvent(step));
  }
  return ok({ congress, events });
}

function applyAct(congress: Congress, { on, act }: HistoryStep): Result<Congress, MoveRefusal> {
  switch (act.kind) {
    case 'plan': {
      const { plan, ordinal } = act;
      if (plan.from > plan.to) return err({ code: 'congress.plan-inside-out', plan });
      const planned = reschedule(congress, { on, plan });
      return ok({ ...planned, ...(ordinal === undefined ? {} : { ordinal }) });
    }
    case 'move':
      return moveCongress(congress, act.move, on);
    case 'postpone':
      return postponeCongress(congress, {
        decidedOn: on,
        authority: act.authority,
        reason: act.reason,
      });
    case 'resume':
      return resumeCongress(congress, { on, plan: act.plan, deadline: congress.deadline });
    default:
      return unreachable(act);
  }
}

function toEvent({ on, at, by, act }: HistoryStep): CongressEvent {
  const { kind, ...rest } = act;
  return {
    kind: `congress.${kind === 'move' ? act.move : kind}`,
    occurredOn: on,
    recordedAt: at,
    actorId: by,
    payload: { ...rest, on },
  };
}

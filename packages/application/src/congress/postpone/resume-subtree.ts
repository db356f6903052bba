import {
  resumeCongress,
  type DaySpan,
  type MoveRefusal,
  type ResumptionGround,
} from '@daihoi/domain/congress';
import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import { may, type Actor, type NotAllowed } from '../../access/index.ts';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound, StaleVersion } from '../../ports/versioned.ts';
import type { CongressRecord } from '../congress-store.ts';
import { holdCongress } from '../hold-congress.ts';
import { recordCongress } from '../record-congress.ts';
import type { SeenCongress } from './postpone-congresses.ts';
import { mostAtOnce, type TooManyToResume } from './postponement-scope.ts';
import { windowsFor } from './window-for.ts';

/** Who lets them go on, why, and until when; without planned days each unit plans its own. */
export interface ResumptionDecision {
  readonly on: CalendarDate;
  readonly ground: ResumptionGround;
  readonly plan?: DaySpan;
  readonly deadline: CalendarDate;
}

export type ResumeManyRefusal =
  | MoveRefusal
  | NotAllowed
  | TooManyToResume
  | StaleVersion
  | NotFound
  | { readonly code: 'resumption.days-disordered'; readonly at: 'plan' | 'deadline' }
  | {
      readonly code: 'resumption.outside-window';
      readonly at: 'deadline';
      readonly unit: string;
      readonly deadline: CalendarDate;
      readonly closes: CalendarDate;
      readonly by: string;
    };

/**
 * Takes every postponed congress of a list up again by one decision, all or none: each goes on where it was interrupted,
 * with a last day inside the window that holds for it. Refused when one of them changed since the list was shown.
 * @returns how many go on
 */
export async function resumeCongresses(
  ports: Ports,
  actor: Actor,
  command: {
    readonly congresses: readonly SeenCongress[];
    readonly decision: ResumptionDecision;
  },
): Promise<Result<number, ResumeManyRefusal>> {
  const { congresses, decision } = command;
  if (congresses.length > mostAtOnce) return err({ code: 'resumption.too-many', most: mostAtOnce });
  const disorder = daysOutOfOrder(decision);
  if (disorder) return err({ code: 'resumption.days-disordered', at: disorder });
  const inOrder = congresses.toSorted((left, right) =>
    left.congressId < right.congressId ? -1 : 1,
  );
  return ports.transact(async (stores): Promise<Result<number, ResumeManyRefusal>> => {
    const windows = new Map<string, Awaited<ReturnType<typeof windowsFor>>>();
    for (const seen of inOrder) {
      const held = await holdCongress(stores, seen);
      if (!held.ok) return held;
      const { seasonId } = held.value.value;
      const windowOf = windows.get(seasonId) ?? (await windowsFor(stores, seasonId));
      windows.set(seasonId, windowOf);
      const binding = windowOf(held.value);
      if (binding && decision.deadline > binding.window.closes)
        return err(await outside(stores, held.value, { decision, ...binding }));
      const resumed = await resumeOne(ports, stores, { actor, before: held.value, decision });
      if (!resumed.ok) return resumed;
    }
    return ok(inOrder.length);
  });
}

function daysOutOfOrder({ on, plan, deadline }: ResumptionDecision) {
  if (plan && (plan.from < on || plan.from > plan.to)) return 'plan';
  return deadline < (plan?.to ?? on) ? 'deadline' : undefined;
}

async function outside(
  stores: Stores,
  { value }: CongressRecord,
  given: {
    readonly decision: ResumptionDecision;
    readonly window: { readonly closes: CalendarDate };
    readonly by: { readonly document: string };
  },
): Promise<ResumeManyRefusal> {
  const unit = await stores.units.byId(value.unitId);
  return {
    code: 'resumption.outside-window',
    at: 'deadline',
    unit: unit?.fullName ?? value.unitId,
    deadline: given.decision.deadline,
    closes: given.window.closes,
    by: given.by.document,
  };
}

async function resumeOne(
  ports: Ports,
  stores: Stores,
  work: {
    readonly actor: Actor;
    readonly before: CongressRecord;
    readonly decision: ResumptionDecision;
  },
): Promise<Result<number, ResumeManyRefusal>> {
  const { actor, before, decision } = work;
  if (!may(actor, 'congress.decide', before.unitPath))
    return err({ code: 'actor.not-allowed', act: 'congress.decide' });
  const resumed = resumeCongress(before.value, decision);
  if (!resumed.ok) return resumed;
  return recordCongress(ports, stores, {
    actor,
    before,
    after: { ...before, value: resumed.value },
    act: 'congress.resume',
    occurredOn: decision.on,
    payload: { move: 'resume', ...decision },
  });
}

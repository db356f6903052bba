import type { Instant, UnitId } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Stores } from '../ports/ports.ts';
import type { AuditAct } from './acts.ts';

/** What somebody did to something of a unit. */
export interface DoneAct {
  readonly at: Instant;
  readonly actor: Pick<Actor, 'accountId' | 'name'>;
  readonly act: AuditAct;
  /** Left out where the whole installation is concerned, or no unit is known. */
  readonly unit?: { readonly id: UnitId; readonly path: string } | undefined;
  readonly target: { readonly kind: string; readonly id: string };
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Puts an act into the log of its unit; it is chained when the transaction commits. */
export function recordAct({ audit }: Pick<Stores, 'audit'>, done: DoneAct): Promise<void> {
  const { at, actor, act, unit, target, before, after } = done;
  return audit.append({
    at,
    actorId: actor.accountId,
    actorName: actor.name,
    act,
    ...(unit ? { unit: { id: unit.id, path: unit.path } } : {}),
    target,
    before,
    after,
  });
}

import { reschedule } from '@daihoi/domain/congress';
import { ok, type CalendarDate, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { CongressRecord } from '../congress/congress-store.ts';
import { recordCongress } from '../congress/record-congress.ts';
import { windowsFor } from '../congress/postpone/window-for.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { StaleVersion } from '../ports/versioned.ts';
import type { UnitChangeOrder } from './unit-change.ts';

/**
 * Lets open congresses follow their units to another place or level: from the day of the change they count at the new level
 * and keep to the window that holds there. What was counted before stays as it was. A congress that was opened belongs to
 * the level at which it was held, and a last day that a postponement set stands.
 * @returns the congresses that got another level or another last day
 */
export async function followUnits(
  ports: Pick<Ports, 'clock'>,
  stores: Stores,
  work: {
    readonly actor: Actor;
    readonly order: UnitChangeOrder;
    readonly congresses: readonly CongressId[];
  },
): Promise<Result<readonly CongressId[], StaleVersion>> {
  const { actor, order } = work;
  const followed: CongressId[] = [];
  for (const id of work.congresses) {
    const before = await stores.congresses.byId(id);
    if (!before || !isAhead(before)) continue;
    const after = await inItsPlace(stores, before, order.effectiveOn);
    if (!after) continue;
    const saved = await recordCongress(ports, stores, {
      actor,
      before,
      after,
      act: 'congress.follow-unit',
      occurredOn: order.effectiveOn,
      payload: {
        change: order.change.kind,
        paper: order.paper,
        level: after.level,
        levelBefore: before.level,
        deadline: after.value.deadline,
        deadlineBefore: before.value.deadline,
      },
    });
    if (!saved.ok) return saved;
    followed.push(id);
  }
  return ok(followed);
}

function isAhead({ value: { days } }: CongressRecord): boolean {
  return [days.heldOn, days.closedOn, days.cancelledOn].every((day) => day === undefined);
}

/** The record with the level of its unit and the last day of the window there; undefined when neither is new. */
async function inItsPlace(
  stores: Stores,
  before: CongressRecord,
  on: CalendarDate,
): Promise<CongressRecord | undefined> {
  const unit = await stores.units.byId(before.value.unitId);
  if (!unit) return undefined;
  const { level } = unit;
  const windowOf = await windowsFor(stores, before.value.seasonId);
  const bound = before.value.postponements.some((each) => each.newDeadline !== undefined);
  const closes = bound ? undefined : windowOf({ level, unitPath: unit.path })?.window.closes;
  const deadline = closes ?? before.value.deadline;
  if (level === before.level && deadline === before.value.deadline) return undefined;
  const value =
    deadline === before.value.deadline ? before.value : reschedule(before.value, { on, deadline });
  return { ...before, ...levelFrom(before, level, on), value };
}

function levelFrom(
  { level: known, details }: CongressRecord,
  level: string,
  until: CalendarDate,
): Pick<CongressRecord, 'level' | 'details'> {
  if (level === known) return { level, details };
  const earlierLevels = [...(details.earlierLevels ?? []), { level: known, until }];
  return { level, details: { ...details, earlierLevels } };
}

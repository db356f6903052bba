import { err, ok, type CalendarDate, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { MemberCount } from '@daihoi/domain/organisation';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';

export type CountRefusal =
  | NotFound
  | StaleVersion
  | { readonly code: 'unit.in-future'; readonly today: CalendarDate }
  | { readonly code: 'unit.count-outside-life'; readonly from: CalendarDate };

/** Writes down how many members a unit had on a day; a count of the same day is replaced. */
export function countMembers(
  ports: Ports,
  actor: Actor,
  command: { readonly unitId: UnitId; readonly version: number; readonly count: MemberCount },
): Promise<Result<number, CountRefusal>> {
  return ports.transact(async (stores): Promise<Result<number, CountRefusal>> => {
    await stores.tree.lock();
    const { unitId, version, count } = command;
    const today = ports.clock.today();
    const unit = await stores.units.byId(unitId);
    if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
    if (unit.version !== version) return err({ code: 'version.stale', expected: version });
    if (count.asOf > today) return err({ code: 'unit.in-future', today });
    if (count.asOf < unit.validFrom)
      return err({ code: 'unit.count-outside-life', from: unit.validFrom });
    const before = await stores.outline.memberCounts(unitId);
    await stores.tree.addMemberCount(unitId, count);
    await stores.tree.touch([unitId]);
    await recordAct(stores, {
      at: ports.clock.now(),
      actor,
      act: 'unit.countMembers',
      unit,
      target: { kind: 'unit', id: unit.id },
      before: before.find((each) => each.asOf === count.asOf),
      after: count,
    });
    return ok(version + 1);
  });
}

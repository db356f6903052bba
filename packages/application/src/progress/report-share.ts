import {
  err,
  ok,
  type CalendarDate,
  type Id,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import type { Milestone } from '@daihoi/domain/progress';
import type { Actor } from '../access/index.ts';
import { recordAct } from '../audit/record-act.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';

export interface ShareOutOfRange {
  readonly code: 'share.out-of-range';
}

export type ShareRefusal = NotFound | ShareOutOfRange | { readonly code: 'share.in-the-future' };

/** Keeps a share that was reported without its numerator: beside the counts, marked, never added to them. */
export function reportShare(
  ports: Ports,
  actor: Actor,
  command: {
    readonly seasonId: SeasonId;
    readonly unitId: UnitId;
    readonly level: string;
    readonly milestone: Milestone;
    readonly hundredths: number;
    readonly asOf: CalendarDate;
    readonly source: string;
  },
): Promise<Result<Id<'ReportedShareId'>, ShareRefusal>> {
  return ports.transact(async (stores): Promise<Result<Id<'ReportedShareId'>, ShareRefusal>> => {
    const unit = await stores.units.byId(command.unitId);
    if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: command.unitId });
    if (!(await stores.seasons.byId(command.seasonId)))
      return err({ code: 'target.not-found', kind: 'season', id: command.seasonId });
    if (command.hundredths < 0 || command.hundredths > 10_000)
      return err({ code: 'share.out-of-range' });
    if (command.asOf > ports.clock.today()) return err({ code: 'share.in-the-future' });
    const id = ports.newId<Id<'ReportedShareId'>>();
    const now = ports.clock.now();
    await stores.reportedShares.insert({
      ...command,
      id,
      recordedAt: now,
      recordedBy: actor.accountId,
    });
    await recordAct(stores, {
      at: now,
      actor,
      act: 'board.report-share',
      unit,
      target: { kind: 'reported-share', id },
      after: command,
    });
    return ok(id);
  });
}

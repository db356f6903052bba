import {
  err,
  ok,
  type CalendarDate,
  type ReportId,
  type Result,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import { auditReport } from './audit-report.ts';
import { draftContent } from './draft-content.ts';
import { gatherFigures } from './gather-figures.ts';
import { recipientsOf } from './recipients.ts';
import type { ProgressReport } from './report-store.ts';

/** A report speaks of what has been; a day to come has no figures. */
export interface AsOfAhead {
  readonly code: 'report.as-of-ahead';
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
}

/** Starts a report of a unit as of a day: figures from the board, weak points and tasks drafted from them. */
export async function startReport(
  ports: Ports,
  actor: Actor,
  command: { readonly unitId: UnitId; readonly seasonId: SeasonId; readonly asOf: CalendarDate },
): Promise<Result<ReportId, NotFound | AsOfAhead>> {
  const today = ports.clock.today();
  const { asOf } = command;
  if (asOf > today) return err({ code: 'report.as-of-ahead', asOf, today });
  const figures = await gatherFigures(ports, command);
  if (!figures.ok) return figures;
  return ports.transact(async (stores): Promise<Result<ReportId, NotFound>> => {
    const unit = await stores.units.byId(command.unitId);
    const line = unit ? await stores.units.lineTo(unit.path) : [];
    const report: ProgressReport = {
      id: ports.newId<ReportId>(),
      ...command,
      figures: figures.value,
      content: draftContent(figures.value, recipientsOf(line)),
      createdAt: ports.clock.now(),
      createdBy: actor.accountId,
      issuedPaperId: undefined,
    };
    await stores.reports.insert(report);
    await auditReport(ports, stores, { actor, act: 'report.started', unit, after: report });
    return ok(report.id);
  });
}

import { err, ok, type ReportId, type Result } from '@daihoi/domain/kernel';
import type { UnitRow } from '../organisation/index.ts';
import type { Stores } from '../ports/ports.ts';
import type { NotFound, Versioned } from '../ports/versioned.ts';
import type { SeasonRow } from '../season/index.ts';
import type { ProgressReport } from './report-store.ts';

/** A report with what its paper needs: the line of its unit and its season. */
export interface LoadedReport {
  readonly report: Versioned<ProgressReport>;
  readonly unit: UnitRow;
  readonly line: readonly UnitRow[];
  readonly season: SeasonRow;
}

/** Loads a report; a part that is missing is told by its kind. */
export async function loadReport(
  stores: Stores,
  id: ReportId,
): Promise<Result<LoadedReport, NotFound>> {
  const report = await stores.reports.byId(id);
  if (!report) return err({ code: 'target.not-found', kind: 'report', id });
  const [unit, season] = await Promise.all([
    stores.units.byId(report.value.unitId),
    stores.seasons.byId(report.value.seasonId),
  ]);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: report.value.unitId });
  if (!season) return err({ code: 'target.not-found', kind: 'season', id: report.value.seasonId });
  return ok({ report, unit, season, line: await stores.units.lineTo(unit.path) });
}

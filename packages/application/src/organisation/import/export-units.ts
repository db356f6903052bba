import { err, ok, type Result, type UnitId } from '@daihoi/domain/kernel';
import { toExportSheet, unitTemplateSheets } from '@daihoi/domain/organisation';
import type { Ports } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { SpreadsheetTools } from './spreadsheet-tools.ts';
import { asTableRows } from './table-rows.ts';

export type ExportFormat = 'xlsx' | 'csv';

/** A file on its way out. */
export interface UnitsFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A unit and everything below it in the shape in which it is imported. */
export async function exportUnits(
  work: { readonly ports: Pick<Ports, 'read' | 'clock'>; readonly tools: SpreadsheetTools },
  ask: { readonly unitId: UnitId; readonly format: ExportFormat },
): Promise<Result<UnitsFile, NotFound>> {
  const { ports, tools } = work;
  const unit = await ports.read.units.byId(ask.unitId);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: ask.unitId });
  const superiors = await ports.read.units.lineTo(unit.path);
  const rows = asTableRows(await ports.read.outline.tableUnits(unit.path), superiors);
  const sheet = toExportSheet(rows);
  const bytes = ask.format === 'csv' ? tools.writeCsv(sheet) : await tools.writeWorkbook([sheet]);
  return ok({ name: `to-chuc-${unit.code}-${ports.clock.today()}.${ask.format}`, bytes });
}

/** The workbook to fill in. */
export async function unitsTemplate(tools: SpreadsheetTools): Promise<UnitsFile> {
  return { name: 'mau-to-chuc.xlsx', bytes: await tools.writeWorkbook(unitTemplateSheets()) };
}

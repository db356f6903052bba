import {
  instructionHeaders,
  templateExamples,
  templateInstructions,
} from '../data/unit-template.ts';
import { unitColumns, unitSheetNames } from '../data/unit-columns.ts';
import { kindWords, levelWords } from '../data/unit-words.ts';
import type { UnitColumnKey } from './find-table.ts';
import type { UnitRow } from './unit-row.ts';

/** A cell to be written: text, a whole number, a day as YYYY-MM-DD in a date column, or nothing. */
export type ExportCell = string | number | null;

export interface ExportColumn {
  readonly header: string;
  readonly type: 'text' | 'integer' | 'date';
  /** In characters. */
  readonly width: number;
}

/** A sheet to be written, the same for .xlsx and .csv. */
export interface ExportSheet {
  readonly name: string;
  /** Lines above the header. */
  readonly titles: readonly string[];
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** Units in the shape in which they are imported: what is exported and imported again changes nothing. */
export function toExportSheet(rows: readonly UnitRow[]): ExportSheet {
  return {
    name: unitSheetNames.data,
    titles: [],
    columns: unitColumns.map(({ header, type, width }) => ({ header, type, width })),
    rows: toExportRows(rows),
  };
}

/** The cells of units in the order of the columns. */
export function toExportRows(rows: readonly UnitRow[]): readonly (readonly ExportCell[])[] {
  return rows.map((row) => unitColumns.map((column) => cellOf(row, column.key)));
}

/** The workbook people download to fill in: an empty table, the instructions, and filled examples. */
export function unitTemplateSheets(): readonly ExportSheet[] {
  const examples = toExportSheet(templateExamples);
  return [toExportSheet([]), instructionSheet(), { ...examples, name: unitSheetNames.examples }];
}

function instructionSheet(): ExportSheet {
  const { column, required, explanation, yes, no } = instructionHeaders;
  return {
    name: unitSheetNames.instructions,
    titles: templateInstructions,
    columns: [
      { header: column, type: 'text', width: 24 },
      { header: required, type: 'text', width: 12 },
      { header: explanation, type: 'text', width: 110 },
    ],
    rows: unitColumns.map((each) => [each.header, each.required ? yes : no, each.explanation]),
  };
}

function cellOf(row: UnitRow, key: UnitColumnKey): ExportCell {
  const { memberCount, level, kind, ...plain } = row;
  const cells: Readonly<Record<UnitColumnKey, ExportCell>> = {
    ...plain,
    level: levelWords[level].word,
    kind: kindWords[kind].word,
    official: memberCount?.official ?? null,
    probationary: memberCount?.probationary ?? null,
    countsAsOf: memberCount?.asOf ?? null,
  };
  return cells[key];
}

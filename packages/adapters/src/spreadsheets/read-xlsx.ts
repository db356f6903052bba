import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { ReadLimits } from './read-limits.ts';
import { cellKey, placeOf, scanSheet, type SheetStructure } from './scan-sheet.ts';
import { scanXml } from './scan-xml.ts';
import type { SheetCell, SheetCells } from './sheet-cells.ts';
import { refuseFile } from './spreadsheet-error.ts';
import { unpackParts } from './unpack-parts.ts';
import {
  contentTypes,
  readWorkbookParts,
  refuseActiveParts,
  workbookPart,
  workbookRelations,
} from './workbook-parts.ts';
import { readZipDirectory } from './zip-directory.ts';

export interface FileInHand {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits: ReadLimits;
}

/**
 * Reads an .xlsx. The file is taken apart and judged here; only the parts that passed are packed anew and given to
 * the library, so that what was checked is exactly what is read.
 */
export async function readXlsx(file: FileInHand): Promise<readonly SheetCells[]> {
  const { sheets, parts } = takeApart(file);
  const structures = new Map<string, SheetStructure>();
  for (const [part, bytes] of parts) {
    const xml = decodePart(part, bytes);
    const isSheet = sheets.some((sheet) => sheet.part === part);
    if (isSheet) structures.set(part, scanSheet({ part, xml }));
    else scanXml({ part, xml }, ignoreTag);
  }
  checkExtent(sheets, { structures, limits: file.limits });
  const values = await readValues(parts);
  return sheets.map(({ name, part }, index) => {
    const structure = structures.get(part);
    const found = values[index];
    if (!structure || !found || found.sheet !== name) return broken(part, 'sheet-missing');
    return joinSheet(name, { structure, data: found.data });
  });
}

function takeApart(file: FileInHand): {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
} {
  const { bytes, limits, fileName } = file;
  const entries = readZipDirectory(bytes, { limits, fileName });
  if (!entries.has(workbookPart)) refuseFile({ code: 'spreadsheet.not-a-spreadsheet', fileName });
  refuseActiveParts(entries);
  const names = [contentTypes, workbookPart, workbookRelations];
  const head = unpackParts(bytes, { entries, names });
  const workbook = readWorkbookParts({
    contentTypes: textOf(head, contentTypes),
    workbook: textOf(head, workbookPart),
    relations: textOf(head, workbookRelations),
  });
  const more = [workbook.sharedStrings, workbook.styles].filter((part) => part !== undefined);
  const body = unpackParts(bytes, {
    entries,
    names: new Set([...more, ...workbook.sheets.map((sheet) => sheet.part)]),
  });
  for (const { part } of workbook.sheets) if (!body.has(part)) broken(part, 'part-missing');
  if (workbook.sheets.length === 0) refuseFile({ code: 'spreadsheet.empty' });
  return { sheets: workbook.sheets, parts: new Map([...head, ...body]) };
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, part: string): string {
  const bytes = parts.get(part);
  return bytes ? decodePart(part, bytes) : broken(part, 'part-missing');
}

function decodePart(part: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return broken(part, 'xml-encoding');
  }
}

function checkExtent(
  sheets: readonly { readonly name: string; readonly part: string }[],
  context: {
    readonly structures: ReadonlyMap<string, SheetStructure>;
    readonly limits: ReadLimits;
  },
): void {
  const { maxRows, maxColumns, maxCells } = context.limits;
  let cells = 0;
  for (const { name: sheet, part } of sheets) {
    const { lastRow, lastColumn, cellCount } = context.structures.get(part) ?? broken(part, 'xml');
    cells += cellCount;
    if (lastRow > maxRows) {
      refuseFile({ code: 'spreadsheet.too-many-rows', sheet, found: lastRow, limit: maxRows });
    }
    if (lastColumn > maxColumns) {
      const figures = { found: lastColumn, limit: maxColumns };
      refuseFile({ code: 'spreadsheet.too-many-columns', sheet, ...figures });
    }
    if (cells > maxCells) {
      refuseFile({ code: 'spreadsheet.too-many-cells', sheet, found: cells, limit: maxCells });
    }
  }
}

interface SheetValues {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

async function readValues(parts: ReadonlyMap<string, Uint8Array>): Promise<readonly SheetValues[]> {
  const packed = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    return await readXlsxFile(new Uint8Array(packed).buffer, { trim: false });
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : 'unreadable';
    return broken(workbookPart, why);
  }
}

function joinSheet(
  name: string,
  sheet: { readonly structure: SheetStructure; readonly data: SheetValues['data'] },
): SheetCells {
  const { formulas, errors, merges } = sheet.structure;
  const cells = new Map<number, SheetCell>();
  sheet.data.forEach((line, rowIndex) => {
    line.forEach((value, columnIndex) => {
      const place = { row: rowIndex + 1, column: columnIndex + 1 };
      const key = cellKey(place);
      const content = contentOf(value);
      if (content) cells.set(key, { ...place, ...content, formula: formulas.has(key) });
    });
  });
  for (const [key, value] of errors) {
    cells.set(key, { ...placeOf(key), kind: 'error', value, formula: formulas.has(key) });
  }
  for (const key of formulas) {
    if (!cells.has(key)) {
      cells.set(key, { ...placeOf(key), kind: 'text', value: '', formula: true });
    }
  }
  const inOrder = [...cells].sort(([left], [right]) => left - right).map(([, cell]) => cell);
  return { name, cells: inOrder, merges };
}

function contentOf(value: unknown): Pick<SheetCell, 'kind' | 'value'> | undefined {
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return value instanceof Date ? dateContent(value) : undefined;
}

const minuteMs = 60_000;

function dateContent(date: Date): Pick<SheetCell, 'kind' | 'value'> {
  const minutes = Math.round(date.getTime() / minuteMs);
  const rounded = new Date(minutes * minuteMs);
  if (Number.isNaN(rounded.getTime())) return { kind: 'error', value: '#DATE' };
  const text = rounded.toISOString();
  return { kind: 'date', value: text.slice(0, text.slice(11, 16) === '00:00' ? 10 : 16) };
}

function ignoreTag(): void {
  // walking the tags is the check
}

function broken(part: string, why: string): never {
  return refuseFile({ code: 'spreadsheet.broken', part, why });
}

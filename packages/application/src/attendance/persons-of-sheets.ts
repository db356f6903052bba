import { maxConvened, type PersonRow } from '@daihoi/domain/attendance';
import { calendarDate, err, ok, type Result } from '@daihoi/domain/kernel';
import type { ExportSheet, ImportSheet } from '@daihoi/domain/organisation';
import { formatDate } from '@daihoi/domain/text';
import {
  sheetTables,
  sheetText,
  type HeadWords,
  type SheetHead,
  type SheetRow,
} from '../organisation/index.ts';
import { fillWords } from '../result/words.ts';
import { sheetWords as words } from './data/sheet-words.ts';

type Column = keyof typeof words.head;
const columns: HeadWords<Column> = (['name', 'unit', 'post', 'birth'] as const).map((column) => [
  column,
  words.head[column],
]);

export type PersonSheetFault =
  | { readonly code: 'attendance.no-table'; readonly name: string }
  | { readonly code: 'attendance.no-rows'; readonly name: string }
  | { readonly code: 'attendance.too-many'; readonly found: number; readonly limit: number };

/**
 * Reads people from the first sheet that has a head with their names. Unit, post and birthday are joined to what tells namesakes
 * apart; a row that has these but no name is read too, so that it can be told.
 */
export function personsOfSheets(
  sheets: readonly ImportSheet[],
  fileName: string,
): Result<readonly PersonRow[], PersonSheetFault> {
  const [table] = sheetTables(sheets, columns, (head) => head.has('name'));
  if (!table) return err({ code: 'attendance.no-table', name: fileName });
  const persons = table.rows.flatMap((row) => personOf(row, table.head) ?? []);
  const found = persons.length;
  if (found > maxConvened) return err({ code: 'attendance.too-many', found, limit: maxConvened });
  return found === 0 ? err({ code: 'attendance.no-rows', name: fileName }) : ok(persons);
}

function personOf(cells: SheetRow, head: SheetHead<Column>): PersonRow | undefined {
  const name = sheetText(cells, head, 'name');
  const birth = birthOf(cells, head);
  const unit = [
    sheetText(cells, head, 'unit'),
    sheetText(cells, head, 'post'),
    birth === '' ? '' : fillWords(words.born, { birth }),
  ]
    .filter((part) => part !== '')
    .join(', ');
  const [first] = cells;
  return first === undefined || (name === '' && unit === '')
    ? undefined
    : { row: first.row, name, unit };
}

/** A year as it is written, a day as papers write it. */
function birthOf(cells: SheetRow, head: SheetHead<Column>): string {
  const written = sheetText(cells, head, 'birth');
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(written)?.[0];
  return day === undefined ? written : formatDate(calendarDate(day), 'vi');
}

/** The sheet to fill in, and the name of its file. */
export function blankPersonSheet(): { readonly name: string; readonly sheet: ExportSheet } {
  const { file, sheet, titles, columns: heads } = words.blank;
  const wide = heads.map((each) => ({ ...each, type: 'text' as const }));
  return { name: file, sheet: { name: sheet, titles, columns: wide, rows: [] } };
}

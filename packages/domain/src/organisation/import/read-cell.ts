import { parseCalendarDate, type CalendarDate } from '../../kernel/index.ts';
import { parseWrittenDate, tidyText } from '../../text/index.ts';
import type { ImportCell } from './import-cell.ts';
import {
  problemAt,
  type CellPlace,
  type ReportProblem,
  type UnitProblemCode,
} from './unit-problem.ts';

/** What a cell said: nothing, something wrong that is already reported, or a value. */
export type Field<T> =
  | { readonly state: 'empty' }
  | { readonly state: 'wrong' }
  | { readonly state: 'given'; readonly value: T };

/** A cell under inspection: where it stands and whom to tell. */
export interface CellInspection {
  readonly cell: ImportCell | undefined;
  readonly place: CellPlace;
  readonly report: ReportProblem;
}

const empty = { state: 'empty' } as const;
const wrong = { state: 'wrong' } as const;

/** More members than any unit has; also keeps sums of all units exact. */
const largestCount = 10_000_000;
const earliestDate = '1930-01-01';
const latestDate = '2199-12-31';

/** The text of a cell, composed, without needless space. What was mended is reported as a warning. */
export function readText(inspected: CellInspection): Field<string> {
  const { cell } = inspected;
  if (!cell) return empty;
  if (cell.formula) return refuse(inspected, 'units.formula');
  if (cell.kind === 'error') return refuse(inspected, 'units.cell-error');
  if (cell.kind !== 'text') return { state: 'given', value: String(cell.value) };
  return mendText(inspected, String(cell.value));
}

function mendText(inspected: CellInspection, raw: string): Field<string> {
  if (/[\p{Cc}\p{Cs}]/u.test(raw.replace(/[\t\n\r]/gu, ''))) {
    return refuse(inspected, 'units.control-characters');
  }
  const composed = raw.normalize('NFC');
  const value = tidyText(raw);
  if (composed !== raw) warn(inspected, 'units.decomposed');
  if (value === '') return empty;
  if (value !== composed) warn(inspected, 'units.whitespace');
  return { state: 'given', value };
}

/** A count of members: a whole number, written plainly or with groups of three. */
export function readCount(inspected: CellInspection): Field<number> {
  const { cell } = inspected;
  const text = readText(inspected);
  if (text.state !== 'given') return text;
  const number = countedIn(cell, text.value);
  if (number === undefined) return refuse(inspected, 'units.number-malformed');
  if (number < 0) return refuse(inspected, 'units.number-negative');
  if (!Number.isInteger(number)) return refuse(inspected, 'units.number-not-whole');
  if (number > largestCount) return refuse(inspected, 'units.number-too-large');
  return { state: 'given', value: number };
}

function countedIn(cell: ImportCell | undefined, text: string): number | undefined {
  if (cell?.kind === 'number') return Number(cell.value);
  return cell?.kind === 'text' ? numberFrom(text) : undefined;
}

function numberFrom(text: string): number | undefined {
  if (/^-?\d{1,3}(?:[. ]\d{3})+$/u.test(text)) return Number(text.replace(/[. ]/gu, ''));
  if (/^-?\d{1,15}(?:[.,]\d+)?$/u.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

/** A day: a date cell, or text as day/month/year or YYYY-MM-DD. */
export function readDate(inspected: CellInspection): Field<CalendarDate> {
  const text = readText(inspected);
  if (text.state !== 'given') return text;
  if (inspected.cell?.kind === 'number' || inspected.cell?.kind === 'boolean') {
    return refuse(inspected, 'units.date-malformed');
  }
  const date = dateFrom(text.value);
  if (date === undefined) return refuse(inspected, 'units.date-malformed');
  if (date < earliestDate || date > latestDate) {
    return refuse(inspected, 'units.date-out-of-range');
  }
  return { state: 'given', value: date };
}

function dateFrom(text: string): CalendarDate | undefined {
  const iso = parseCalendarDate(text.replace(/T\d{2}:\d{2}.*$/u, ''));
  if (iso.ok) return iso.value;
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
  const plain = parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (plain.ok) return plain.value;
  const written = parseWrittenDate(text);
  return written.ok && written.value.kind === 'day' ? written.value.date : undefined;
}

/** Reports an error at the cell. */
export function refuse(
  inspected: CellInspection,
  code: UnitProblemCode,
): { readonly state: 'wrong' } {
  warn(inspected, code);
  return wrong;
}

/** Reports a problem at the cell; its severity is that of the code. */
export function warn(inspected: CellInspection, code: UnitProblemCode): void {
  const { cell, place, report } = inspected;
  report(problemAt(place, { code, value: cell?.value ?? '' }));
}

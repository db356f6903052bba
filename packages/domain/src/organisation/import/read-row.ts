import type { CalendarDate } from '../../kernel/index.ts';
import { searchKey } from '../../text/index.ts';
import { kindWords, levelWords } from '../data/unit-words.ts';
import { organizationLevels, type OrganizationLevel } from '../organization-level.ts';
import { unitKinds, type MemberCount, type UnitKind } from '../unit.ts';
import type { UnitColumnKey, UnitTable } from './find-table.ts';
import type { ImportCell } from './import-cell.ts';
import {
  readCount,
  readDate,
  readText,
  refuse,
  warn,
  type CellInspection,
  type Field,
} from './read-cell.ts';
import type { CellPlace, ReportProblem } from './unit-problem.ts';

/** A row as far as it could be read. `empty` where the file says nothing, `wrong` where a problem is already reported. */
export interface DraftRow {
  readonly row: number;
  readonly code: Field<string>;
  readonly fullName: Field<string>;
  readonly shortName: Field<string>;
  readonly level: Field<OrganizationLevel>;
  readonly kind: Field<UnitKind>;
  readonly parentCode: Field<string>;
  readonly validFrom: Field<CalendarDate>;
  readonly memberCount: Field<MemberCount>;
}

export interface RowReading {
  readonly table: UnitTable;
  /** The day of the import: counts cannot be of a later one. */
  readonly today: CalendarDate;
  readonly report: ReportProblem;
}

/** Letters, digits and the signs of a code; the first is a letter or digit. */
const codeForm = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,31}$/u;
const longestFullName = 200;
const longestShortName = 80;

const levelByWord = wordsOf(organizationLevels, levelWords);
const kindByWord = wordsOf(unitKinds, kindWords);

/** Reads one row, reporting every fault of its cells. */
export function readUnitRow(
  reading: RowReading,
  line: { readonly row: number; readonly cells: readonly ImportCell[] },
): DraftRow {
  const inspect = inspector(reading, line);
  const level = readWord(inspect('level'), { words: levelByWord, unknown: 'units.level-unknown' });
  return {
    row: line.row,
    code: required(inspect('code'), {
      field: readCode(inspect('code')),
      code: 'units.code-missing',
    }),
    fullName: required(inspect('fullName'), {
      field: readName(inspect('fullName'), longestFullName),
      code: 'units.name-missing',
    }),
    shortName: readName(inspect('shortName'), longestShortName),
    level: required(inspect('level'), { field: level, code: 'units.level-missing' }),
    kind: readWord(inspect('kind'), { words: kindByWord, unknown: 'units.kind-unknown' }),
    parentCode: readCode(inspect('parentCode')),
    validFrom: readDate(inspect('validFrom')),
    memberCount: readMemberCount(reading, inspect),
  };
}

type Inspect = (key: UnitColumnKey) => CellInspection;

function inspector(
  reading: RowReading,
  line: { readonly row: number; readonly cells: readonly ImportCell[] },
): Inspect {
  const byColumn = new Map(line.cells.map((cell) => [cell.column, cell]));
  return (key) => {
    const column = reading.table.columns.get(key) ?? 0;
    const place: CellPlace = { sheet: reading.table.sheet, row: line.row, column };
    return { cell: byColumn.get(column), place, report: reading.report };
  };
}

function required<T>(
  inspected: CellInspection,
  wanted: {
    readonly field: Field<T>;
    readonly code: 'units.code-missing' | 'units.name-missing' | 'units.level-missing';
  },
): Field<T> {
  if (wanted.field.state !== 'empty' || inspected.place.column === 0) return wanted.field;
  return refuse(inspected, wanted.code);
}

function readCode(inspected: CellInspection): Field<string> {
  const text = readText(inspected);
  if (text.state !== 'given') return text;
  if (!codeForm.test(text.value)) return refuse(inspected, 'units.code-malformed');
  if (inspected.cell?.kind === 'number') warn(inspected, 'units.code-was-number');
  return text;
}

function readName(inspected: CellInspection, longest: number): Field<string> {
  const text = readText(inspected);
  if (text.state !== 'given' || text.value.length <= longest) return text;
  return refuse(inspected, 'units.name-too-long');
}

function readWord<T>(
  inspected: CellInspection,
  dictionary: {
    readonly words: ReadonlyMap<string, T>;
    readonly unknown: 'units.level-unknown' | 'units.kind-unknown';
  },
): Field<T> {
  const text = readText(inspected);
  if (text.state !== 'given') return text;
  const value = dictionary.words.get(searchKey(text.value));
  return value === undefined ? refuse(inspected, dictionary.unknown) : { state: 'given', value };
}

function readMemberCount(reading: RowReading, inspect: Inspect): Field<MemberCount> {
  const official = readCount(inspect('official'));
  const probationary = readCount(inspect('probationary'));
  const asOf = readDate(inspect('countsAsOf'));
  const hasWrong = [official, probationary, asOf].some((field) => field.state === 'wrong');
  if (hasWrong) return { state: 'wrong' };
  if (official.state !== 'given') {
    const stray = [probationary, asOf].some((field) => field.state === 'given');
    return stray ? refuse(inspect('official'), 'units.date-without-count') : { state: 'empty' };
  }
  if (asOf.state !== 'given') return refuse(inspect('countsAsOf'), 'units.count-without-date');
  if (asOf.value > reading.today) return refuse(inspect('countsAsOf'), 'units.date-in-future');
  const more = probationary.state === 'given' ? probationary.value : 0;
  return {
    state: 'given',
    value: { asOf: asOf.value, official: official.value, probationary: more },
  };
}

function wordsOf<T extends string>(
  codes: readonly T[],
  words: Readonly<Record<T, { readonly word: string; readonly aliases: readonly string[] }>>,
): ReadonlyMap<string, T> {
  return new Map(
    codes.flatMap((code) =>
      [code, words[code].word, ...words[code].aliases].map(
        (word) => [searchKey(word), code] as const,
      ),
    ),
  );
}

/**
 * Everything that can be wrong with a units table. An error keeps the whole table out; a warning was mended or needs a
 * second look; an info only tells.
 */
export const unitProblemSeverities = {
  'units.no-data': 'error',
  'units.sheet-skipped': 'info',
  'units.missing-column': 'error',
  'units.duplicate-column': 'error',
  'units.unknown-column': 'warning',
  'units.too-many-rows': 'error',
  'units.merged-cells': 'error',
  'units.formula': 'error',
  'units.cell-error': 'error',
  'units.decomposed': 'warning',
  'units.whitespace': 'warning',
  'units.control-characters': 'error',
  'units.code-missing': 'error',
  'units.code-malformed': 'error',
  'units.code-was-number': 'warning',
  'units.code-duplicate': 'error',
  'units.code-elsewhere': 'error',
  'units.outside-subtree': 'error',
  'units.name-missing': 'error',
  'units.name-too-long': 'error',
  'units.level-missing': 'error',
  'units.level-unknown': 'error',
  'units.level-order': 'error',
  'units.level-differs': 'error',
  'units.kind-unknown': 'error',
  'units.kind-not-for-level': 'error',
  'units.parent-missing': 'error',
  'units.parent-unknown': 'error',
  'units.parent-differs': 'error',
  'units.cycle': 'error',
  'units.valid-from-differs': 'error',
  'units.older-than-parent': 'warning',
  'units.date-malformed': 'error',
  'units.date-out-of-range': 'error',
  'units.date-in-future': 'error',
  'units.number-malformed': 'error',
  'units.number-not-whole': 'error',
  'units.number-negative': 'error',
  'units.number-too-large': 'error',
  'units.count-without-date': 'error',
  'units.date-without-count': 'error',
  'units.count-older': 'warning',
} as const satisfies Readonly<Record<string, ProblemSeverity>>;

export type ProblemSeverity = 'error' | 'warning' | 'info';
export type UnitProblemCode = keyof typeof unitProblemSeverities;

/** One thing wrong at one place. Row and column count from 1; row 0 is the sheet, column 0 the whole row. */
export interface UnitProblem {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly code: UnitProblemCode;
  readonly severity: ProblemSeverity;
  /** What stands there, cut short. */
  readonly value: string;
  /** What it clashes with: the other row, the code of the superior, the limit. */
  readonly against?: string;
}

/** A place in a file. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Takes problems in as they are found. */
export type ReportProblem = (problem: UnitProblem) => void;

const shownLength = 80;

/** Builds a problem; severity comes from the table, the value is cut to what a screen shows. */
export function problemAt(
  place: CellPlace,
  fault: {
    readonly code: UnitProblemCode;
    readonly value?: string | number | boolean;
    readonly against?: string;
  },
): UnitProblem {
  const { sheet, row, column } = place;
  const { code } = fault;
  const value = String(fault.value ?? '').slice(0, shownLength);
  const problem = { sheet, row, column, code, severity: unitProblemSeverities[code], value };
  return fault.against === undefined ? problem : { ...problem, against: fault.against };
}

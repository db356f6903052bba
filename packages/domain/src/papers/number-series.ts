import { invariant, type CalendarDate, type CongressId, type UnitId } from '../kernel/index.ts';
import { congressBody } from './data/body-abbreviations.ts';
import type { DocumentSymbol } from './document-number.ts';

/**
 * Within what numbers run from 01 (NO-01, NO-03): the papers of one type of a committee during its term, which begins
 * on the day its congress closed; or the papers of one type of one congress.
 */
export type NumberSeries = DocumentSymbol &
  (
    | { readonly kind: 'committee'; readonly unitId: UnitId; readonly termFrom: CalendarDate }
    | { readonly kind: 'congress'; readonly congressId: CongressId }
  );

/** Whose numbers: those of a committee in its term, or those of a congress under its own symbol. */
export const seriesHolders = ['committee', 'congress'] as const satisfies NumberSeries['kind'][];
export type SeriesHolder = (typeof seriesHolders)[number];

/** The series of a congress and its own bodies, whose symbol names the congress. */
export function congressSeries(
  congress: { readonly congressId: CongressId },
  typeCode: string,
): NumberSeries {
  return { kind: 'congress', congressId: congress.congressId, typeCode, body: congressBody };
}

/** A text that is equal exactly for equal series, to store numbers under. */
export function seriesKey(series: NumberSeries): string {
  const holder =
    series.kind === 'committee'
      ? `committee:${series.unitId}:${series.termFrom}`
      : `congress:${series.congressId}`;
  return `${holder}:${series.typeCode}/${series.body}`;
}

/** The number the next paper of a series gets at signature: after the greatest ever given, so that none is reused. */
export function nextNumber(issued: readonly number[]): number {
  invariant(issued.every(isSerial), 'numbers of papers are whole and begin with 1');
  return issued.reduce((greatest, each) => Math.max(greatest, each), 0) + 1;
}

/** What a register must explain (NO-06): numbers left out below the greatest, and numbers given twice. */
export interface SeriesFaults {
  readonly gaps: readonly number[];
  readonly repeated: readonly number[];
}

/** Finds the gaps and repetitions of a series, each in rising order. */
export function findSeriesFaults(issued: readonly number[]): SeriesFaults {
  const given = new Set(issued);
  const sorted = issued.toSorted((left, right) => left - right);
  return {
    gaps: Array.from({ length: nextNumber(issued) - 1 }, (_, index) => index + 1).filter(
      (serial) => !given.has(serial),
    ),
    repeated: [...new Set(sorted.filter((serial, index) => serial === sorted[index - 1]))],
  };
}

function isSerial(serial: number): boolean {
  return Number.isSafeInteger(serial) && serial > 0;
}

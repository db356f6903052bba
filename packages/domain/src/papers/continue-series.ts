import { err, ok, type Result } from '../kernel/index.ts';

/** Where a series stands: the last number used anywhere, and the greatest that this program gave itself. */
export interface SeriesStand {
  readonly last: number;
  readonly given: number;
}

export type ContinueRefusal =
  | { readonly code: 'series.below-given'; readonly given: number; readonly last: number }
  | { readonly code: 'series.unchanged'; readonly last: number };

/**
 * Lets a series go on after numbers that were used outside the program (NO-06: none is given twice). A wrong step is put
 * right by another, but never below a number that stands on a paper of the program.
 * @param last the last number used, whoever used it
 */
export function continueSeries(
  stand: SeriesStand,
  last: number,
): Result<SeriesStand, ContinueRefusal> {
  if (last === stand.last) return err({ code: 'series.unchanged', last });
  if (last < stand.given) return err({ code: 'series.below-given', given: stand.given, last });
  return ok({ last, given: stand.given });
}

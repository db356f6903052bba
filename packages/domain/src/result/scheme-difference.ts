import type { ElectionOffice } from '../election/index.ts';
import type { OfficeResult } from './election-result-form.ts';

/** The approved line-up of one office: who was foreseen. */
export interface SchemeEntry {
  readonly office: ElectionOffice;
  readonly post: string;
  readonly planned: readonly string[];
}

/** Where the result is not per the approved option. The reason is given by the reporting organisation. */
export interface SchemeDifference {
  readonly office: ElectionOffice;
  readonly post: string;
  /** Foreseen, and not elected. */
  readonly planned: readonly string[];
  /** Elected, and not foreseen. */
  readonly elected: readonly string[];
  readonly reason?: string;
}

/**
 * Compares the result with the approved option, office by office; offices as foreseen leave no entry.
 * @param reasons the explanations given so far, by office
 */
export function differencesFromScheme(
  scheme: readonly SchemeEntry[],
  offices: readonly OfficeResult[],
  reasons: Readonly<Partial<Record<ElectionOffice, string>>> = {},
): readonly SchemeDifference[] {
  return scheme.flatMap((entry) => {
    const block = offices.find((each) => each.office === entry.office);
    const elected = (block?.elected ?? []).map((each) => each.id);
    const missing = entry.planned.filter((id) => !elected.includes(id));
    const others = elected.filter((id) => !entry.planned.includes(id));
    if (missing.length === 0 && others.length === 0) return [];
    const reason = reasons[entry.office]?.trim();
    const { office, post } = entry;
    const difference = { office, post, planned: missing, elected: others };
    return [reason === undefined || reason === '' ? difference : { ...difference, reason }];
  });
}

/** The differences that still lack their reason: the report names each before it is sent. */
export function unexplainedDifferences(
  differences: readonly SchemeDifference[],
): readonly SchemeDifference[] {
  return differences.filter((each) => each.reason === undefined);
}

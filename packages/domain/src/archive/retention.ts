import { monthsLater, type CalendarDate } from '../kernel/index.ts';
import type { ArchivePart } from './archive-manifest.ts';

/** What is kept for a time or for good. The index of an archive is never removed, nor what was numbered: it stays in the register. */
export type RetainedPart = Exclude<ArchivePart, 'index' | 'issued'>;
export const retainedParts = [
  'dossier',
  'drafts',
  'counts',
  'results',
  'synthesis',
  'deliveries',
] as const satisfies readonly RetainedPart[];

/** How long the files of a part are kept, and which clause says so. A part without one is kept: no rule that we read sets a term. */
export type RetentionTerm =
  | { readonly kind: 'permanent'; readonly clause: string }
  | { readonly kind: 'years'; readonly years: number; readonly clause: string };

/**
 * The last day on which a file is kept; undefined while it is kept without end. A file that lies in several parts is kept as long as
 * the longest of their terms.
 * @param from the day on which its matter ended
 */
export function keptUntil(
  from: CalendarDate,
  terms: readonly (RetentionTerm | undefined)[],
): CalendarDate | undefined {
  const years = terms.map((term) => (term?.kind === 'years' ? term.years : undefined));
  const known = years.filter((each) => each !== undefined);
  if (known.length === 0 || known.length < years.length) return undefined;
  return monthsLater(from, 12 * Math.max(...known));
}

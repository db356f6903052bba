import { tidyText, toneKey } from '../text/index.ts';
import type { CommitteeMember, ListedCandidate } from './ballot-session.ts';

/** What is written behind a name to tell namesakes apart: a post, a unit, a birthday. */
const qualifier = /\s*[,;(/].*$|\s+[-\u2013\u2014]\s.*$/u;

/** The key of a name without what tells namesakes apart: it is the same however letters and tones are written. */
export function bareName(name: string): string {
  return tidyText(name)
    .replace(qualifier, '')
    .split(' ')
    .map((word) => toneKey(word))
    .join(' ');
}

/**
 * The candidates that a member of the counting committee may be: the one who was named as such, and everybody of the same name,
 * for a list knows no birthdays. Those whom the office has declared to be another person, with a reason, are left out.
 */
export function candidatesBehind<Candidate extends Pick<ListedCandidate, 'id' | 'name'>>(
  { name, candidateId, namesake }: Pick<CommitteeMember, 'name' | 'candidateId' | 'namesake'>,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const wanted = bareName(name);
  return candidates.filter(
    (each) =>
      each.id === candidateId ||
      (bareName(each.name) === wanted && namesake?.candidates.includes(each.id) !== true),
  );
}

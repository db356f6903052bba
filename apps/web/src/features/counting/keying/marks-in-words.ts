import { namesLeft, type BallotMarks } from '@daihoi/domain/ballot-session';
import type { KeyingWords } from './use-keying-words.ts';

interface Marked {
  readonly marks: BallotMarks;
}

interface Told {
  /** How many names are printed. */
  readonly names: number;
  readonly words: KeyingWords;
}

/** What was marked on a ballot, as its typist keyed it. */
export function seenIn({ marks }: Marked, { names, words }: Told): string {
  const { k, election } = words;
  if (marks.flag !== undefined) return election.ballotFlag[marks.flag];
  if (marks.question !== undefined) return election.ballotQuestion[marks.question];
  if (!marks.struck) return '';
  if (marks.struck.length === 0) return k('recentNone');
  const width = String(names).length;
  return k('recentStruck', {
    numbers: marks.struck.map((each) => String(each).padStart(width, '0')).join(' '),
  });
}

/** How many names a ballot leaves. */
export function leftIn({ marks }: Marked, { names, words }: Told): string {
  const n = namesLeft(marks, names);
  return words.k(marks.rows ? 'recentAgree' : 'recentKept', { n });
}

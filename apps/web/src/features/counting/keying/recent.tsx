import { namesLeft } from '@daihoi/domain/ballot-session';
import { clockSeconds } from '../clock-seconds.ts';
import type { BundleDesk, KeyedHere } from './bundle-desk.ts';
import { useKeyingWords, type KeyingWords } from './use-keying-words.ts';

/** The two ballots before this one, so that a typist who was disturbed finds the place again. */
export function Recent({ desk }: { readonly desk: BundleDesk }) {
  const words = useKeyingWords();
  const { k } = words;
  const before = desk.keyed
    .filter(({ position }) => position < desk.position)
    .slice(-2)
    .toReversed();
  if (before.length === 0) return null;
  return (
    <div className="recent">
      <p>{k('recent')}</p>
      <ul>
        {before.map((ballot) => (
          <li key={ballot.position}>
            <b>{k('recentBallot', { n: ballot.position })}</b>
            <span>{seenIn(ballot, { desk, words })}</span>
            <span>{leftIn(ballot, { desk, words })}</span>
            <time dateTime={ballot.at}>{clockSeconds(ballot.at)}</time>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Told {
  readonly desk: BundleDesk;
  readonly words: KeyingWords;
}

function seenIn({ marks }: KeyedHere, { desk, words }: Told): string {
  const { k, election } = words;
  if (marks.flag !== undefined) return election.ballotFlag[marks.flag];
  if (marks.question !== undefined) return election.ballotQuestion[marks.question];
  if (!marks.struck) return '';
  if (marks.struck.length === 0) return k('recentNone');
  const width = String(desk.ballot.names).length;
  return k('recentStruck', {
    numbers: marks.struck.map((each) => String(each).padStart(width, '0')).join(' '),
  });
}

function leftIn({ marks }: KeyedHere, { desk, words }: Told): string {
  const n = namesLeft(marks, desk.ballot.names);
  return words.k(marks.rows ? 'recentAgree' : 'recentKept', { n });
}

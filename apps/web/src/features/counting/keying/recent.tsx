import { clockSeconds } from '../clock-seconds.ts';
import type { BundleDesk } from './bundle-desk.ts';
import { leftIn, seenIn } from './marks-in-words.ts';
import { useKeyingWords } from './use-keying-words.ts';

/** The two ballots before this one, so that a typist who was disturbed finds the place again. */
export function Recent({ desk }: { readonly desk: BundleDesk }) {
  const words = useKeyingWords();
  const { k } = words;
  const names = desk.ballot.names;
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
            <span>{seenIn(ballot, { names, words })}</span>
            <span>{leftIn(ballot, { names, words })}</span>
            <time dateTime={ballot.at}>{clockSeconds(ballot.at)}</time>
          </li>
        ))}
      </ul>
    </div>
  );
}

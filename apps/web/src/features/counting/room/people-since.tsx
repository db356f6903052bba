import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { UserRoundCheck } from 'lucide-react';
import { Icon } from '../../../components/icon.tsx';
import { memberName } from '../ballot-view.ts';
import { clockSeconds } from '../clock-seconds.ts';
import { usePeopleWords } from '../use-people-words.ts';
import './people-since.css';

/** Who leads the committee since the list was fixed, and whose code somebody outside the committee helped to reset. */
export function PeopleSince({ view }: { readonly view: BallotSessionView }) {
  const { p } = usePeopleWords();
  const led = view.headChanges.map(({ at, left, came, decision }) => ({
    at,
    says: p('head.since', {
      left: memberName(view, left),
      came: memberName(view, came),
      at: clockSeconds(at),
      decision,
    }),
  }));
  const reset = view.vouchedResets.map(({ at, whose, by, officer }) => ({
    at,
    says: p('reset.since', {
      whose: memberName(view, whose),
      by: memberName(view, by),
      at: clockSeconds(at),
      officer,
    }),
  }));
  return (
    <div role="status" className="people-since">
      {[...led, ...reset]
        .toSorted((one, other) => (one.at < other.at ? -1 : 1))
        .map(({ at, says }) => (
          <p key={at}>
            <Icon of={UserRoundCheck} />
            <span>{says}</span>
          </p>
        ))}
    </div>
  );
}

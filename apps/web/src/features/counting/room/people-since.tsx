import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { UserRoundCheck } from 'lucide-react';
import { Icon } from '../../../components/icon.tsx';
import { memberName } from '../ballot-view.ts';
import { clockSeconds } from '../clock-seconds.ts';
import { usePeopleWords } from '../use-people-words.ts';
import './people-since.css';

/** Who leads the committee since the list was fixed, and by which decision. */
export function PeopleSince({ view }: { readonly view: BallotSessionView }) {
  const { p } = usePeopleWords();
  return (
    <div role="status" className="people-since">
      {view.headChanges.map(({ at, left, came, decision }) => (
        <p key={at}>
          <Icon of={UserRoundCheck} />
          <span>
            {p('head.since', {
              left: memberName(view, left),
              came: memberName(view, came),
              at: clockSeconds(at),
              decision,
            })}
          </span>
        </p>
      ))}
    </div>
  );
}

import { actName } from '@daihoi/contract/audit';
import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { defined } from '@daihoi/domain/kernel';
import { useRoute } from '../../../api/use-route.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { addressOf, askedOf } from '../ballot-view.ts';
import { clockSeconds } from '../clock-seconds.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { usePeopleWords } from '../use-people-words.ts';

interface LogDialogProps {
  readonly view: BallotSessionView;
  readonly onClose: () => void;
}

/** Who did what in this room, to the second; the newest first. */
export function LogDialog({ view, onClose }: LogDialogProps) {
  const { lang } = useCountingWords();
  const { p } = usePeopleWords();
  const found = useRoute(ballotSessionRoutes.events, {
    params: addressOf(view),
    query: askedOf(view),
  });
  return (
    <Dialog title={p('log.title')} open wide onClose={onClose}>
      <Here of={found}>
        {({ events }) =>
          events.length === 0 ? (
            <p>{p('log.empty')}</p>
          ) : (
            <ol className="room-log">
              {events.toReversed().map(({ seq, at, kind, members, about, reason }) => (
                <li key={seq}>
                  <time dateTime={at}>{clockSeconds(at)}</time>
                  <span>
                    {actName(kind, lang)}
                    {members.length > 0 && <b> {members.join(', ')}</b>}
                    {about.came !== undefined && (
                      <small>
                        {p(
                          kind === 'ballot.head-replaced' ? 'log.head' : 'log.replaced',
                          defined(about),
                        )}
                      </small>
                    )}
                    {about.whose !== undefined && (
                      <small>
                        {p(
                          about.officer === undefined ? 'log.reset' : 'log.vouched',
                          defined(about),
                        )}
                      </small>
                    )}
                    {reason !== undefined && <small>{p('log.reason', { reason })}</small>}
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </Here>
    </Dialog>
  );
}

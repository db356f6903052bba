import { actName } from '@daihoi/contract/audit';
import { ballotSessionRoutes, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { useRoute } from '../../../api/use-route.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { addressOf, askedOf } from '../ballot-view.ts';
import { clockSeconds } from '../clock-seconds.ts';
import { useCountingWords } from '../use-counting-words.ts';

interface LogDialogProps {
  readonly view: BallotSessionView;
  readonly onClose: () => void;
}

/** Who did what in this room, to the second; the newest first. */
export function LogDialog({ view, onClose }: LogDialogProps) {
  const { s, lang } = useCountingWords();
  const found = useRoute(ballotSessionRoutes.events, {
    params: addressOf(view),
    query: askedOf(view),
  });
  return (
    <Dialog title={s('log.title')} open wide onClose={onClose}>
      <Here of={found}>
        {({ events }) =>
          events.length === 0 ? (
            <p>{s('log.empty')}</p>
          ) : (
            <ol className="room-log">
              {events.toReversed().map(({ seq, at, kind, members }) => (
                <li key={seq}>
                  <time dateTime={at}>{clockSeconds(at)}</time>
                  <span>
                    {actName(kind, lang)}
                    {members.length > 0 && <b> {members.join(', ')}</b>}
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

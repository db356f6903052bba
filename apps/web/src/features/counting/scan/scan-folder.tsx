import { ballotScanRoutes, type ScanFolderView } from '@daihoi/contract/ballot-scan';
import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { FolderSync } from 'lucide-react';
import { useAct } from '../../../api/use-act.ts';
import { Button } from '../../../components/button.tsx';
import { FieldMessage } from '../../../components/field.tsx';
import { Said } from '../../../components/said.tsx';
import { addressOf } from '../ballot-view.ts';
import type { Seat } from '../keying/seat.ts';
import { useScanWords } from './use-scan-words.ts';
import { Wrong } from '../../../components/wrong.tsx';

interface ScanFolderProps {
  readonly view: BallotSessionView;
  readonly seat: Seat;
  readonly folder: ScanFolderView;
}

/** The folder that a scanner writes into: the server takes what comes there, for one scanner at a time. */
export function ScanFolder({ view, seat, folder }: ScanFolderProps) {
  const { c } = useScanWords();
  const act = useAct(ballotScanRoutes.watch);
  const { path, watchedFor, there, older, refused } = folder;
  const on = watchedFor === seat.witness;
  return (
    <section className="panel scan-folder" aria-label={c('folder.title')}>
      <h2>{c('folder.title')}</h2>
      <p className="scan-path">{path}</p>
      <p className="hands-note">{c(on ? 'folder.on' : 'folder.off')}</p>
      {on && !there && <Wrong>{c('folder.gone', { path })}</Wrong>}
      {on && older > 0 && <p className="hands-note">{c('folder.older', { n: older })}</p>}
      {on && refused.length > 0 && (
        <ul className="scan-refused">
          {refused.map(({ name, message }) => (
            <li key={name}>
              <FieldMessage>{message}</FieldMessage>
            </li>
          ))}
        </ul>
      )}
      <Said state={act.state} />
      <Button
        size="small"
        icon={FolderSync}
        busy={act.state.status === 'sending'}
        onPress={() =>
          void act.tell({ params: addressOf(view), body: { seat: seat.token, on: !on } })
        }
      >
        {c(on ? 'folder.stop' : 'folder.start')}
      </Button>
    </section>
  );
}

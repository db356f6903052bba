import { type BallotSessionView } from '@daihoi/contract/ballot-session';
import { scanFileLimit } from '@daihoi/domain/ballot-session';
import { Camera } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { FieldMessage } from '../../../components/field.tsx';
import { FileDrop } from '../../../components/file-drop.tsx';
import { LeaveGuard } from '../../../components/leave-guard.tsx';
import type { Seat } from '../keying/seat.ts';
import { useScanUpload } from './use-scan-upload.ts';
import { useScanWords } from './use-scan-words.ts';

const ScanCamera = lazy(async () => ({
  default: (await import('./scan-camera.tsx')).ScanCamera,
}));

const limits = {
  endings: ['.jpg', '.jpeg', '.png', '.tif', '.tiff', '.pdf'],
  maxBytes: scanFileLimit,
} as const;

/** Order of names as people number them: scan-2 before scan-10. */
const byName = new Intl.Collator('vi', { numeric: true });

interface ScanSenderProps {
  readonly view: BallotSessionView;
  readonly seat: Seat;
}

/** Files are dropped here and go to the server one after the other, in the order of their names. */
export function ScanSender({ view, seat }: ScanSenderProps) {
  const { c } = useScanWords();
  const [camera, setCamera] = useState(false);
  const { add, sending, waiting, offline, notTaken } = useScanUpload(view, seat.token);
  return (
    <section className="panel scan-sender" aria-label={c('drop')}>
      <FileDrop
        label={c('drop')}
        limits={limits}
        many
        sending={sending}
        onFiles={(files) =>
          add(
            files
              .toSorted((one, two) => byName.compare(one.name, two.name))
              .map((file) => ({ file, source: 'upload' })),
          )
        }
      />
      {camera ? (
        <Suspense>
          <ScanCamera
            onShot={(file) => add([{ file, source: 'camera' }])}
            onClose={() => setCamera(false)}
          />
        </Suspense>
      ) : (
        <div>
          <Button size="small" icon={Camera} onPress={() => setCamera(true)}>
            {c('camera.open')}
          </Button>
        </div>
      )}
      <p role="status" className="hands-note">
        {offline && sending ? c('offline', { name: sending.name }) : null}
        {!offline && waiting > 1 ? c('later', { n: waiting - 1 }) : null}
      </p>
      {notTaken.length > 0 && (
        <div role="alert" className="scan-refused">
          <h2>{c('notSent')}</h2>
          <ul>
            {notTaken.map(({ name, message }, at) => (
              <li key={`${name}/${String(at)}`}>
                <b>{name}</b>
                <FieldMessage>{message}</FieldMessage>
              </li>
            ))}
          </ul>
        </div>
      )}
      <LeaveGuard unsaved={waiting > 0} />
    </section>
  );
}

import { type BallotSessionView } from '@daihoi/contract/ballot-session';
import type { ScanningView } from '@daihoi/contract/ballot-scan';
import { useMemo, useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useShortcuts } from '../../../components/shortcuts.tsx';
import type { Seat } from '../keying/seat.ts';
import { RoomFrame } from '../room/room-frame.tsx';
import { StepHeading } from '../room/step-heading.tsx';
import { ScanFolder } from './scan-folder.tsx';
import { ScanFigures } from './scan-figures.tsx';
import { ScanFiles } from './scan-files.tsx';
import { ScanSender } from './scan-sender.tsx';
import { ScanStops } from './scan-stops.tsx';
import { useScanWords } from './use-scan-words.ts';
import { scansOf, useScans } from './use-scans.ts';
import './scan.css';

interface ScanScreenProps {
  readonly view: BallotSessionView;
  readonly witness: number;
  /** Whoever sits at the scanner; without a seat the page only shows and explains. */
  readonly seat?: Seat | undefined;
  readonly onLeave: () => void;
}

/** How often the page asks how far the reading is, in milliseconds. */
const lookAgain = 1000;

/** Scanning: files go in, sheets are read, what stops the count is explained. */
export function ScanScreen({ view, witness, seat, onLeave }: ScanScreenProps) {
  const { c, t, s } = useScanWords();
  const [files, setFiles] = useState(0);
  const found = useScans(view, { every: lookAgain, files });
  const says = c('leave');
  useShortcuts(useMemo(() => [{ keys: 'Escape', says, run: onLeave }], [says, onLeave]));
  return (
    <RoomFrame
      view={view}
      keys={[
        { cap: 'Tab', says: t('foot.tab') },
        { cap: 'Esc', says },
      ]}
    >
      <div className="step step-with-side">
        <div className="step-main">
          <p className="step-now">{s('now')}</p>
          <StepHeading>{c(seat ? 'title.screen' : 'title.look', { n: witness })}</StepHeading>
          <p className="step-text">{c('text.screen')}</p>
          {seat && <ScanSender view={view} seat={seat} />}
          <Here of={found}>
            {(data) => <OneWitness view={view} scans={scansOf(data, witness)} onFiles={setFiles} />}
          </Here>
        </div>
        <aside className="step-side">
          <Here of={found}>
            {(data) => (
              <>
                <ScanFigures scans={scansOf(data, witness)} />
                {seat && data.folder && <ScanFolder view={view} seat={seat} folder={data.folder} />}
              </>
            )}
          </Here>
          <Button onPress={onLeave}>{says}</Button>
        </aside>
      </div>
    </RoomFrame>
  );
}

interface OneWitnessProps {
  readonly view: BallotSessionView;
  readonly scans: ScanningView | undefined;
  readonly onFiles: (wanted: number) => void;
}

function OneWitness({ view, scans, onFiles }: OneWitnessProps) {
  if (!scans) return null;
  return (
    <>
      <ScanStops view={view} scans={scans} />
      <ScanFiles scans={scans} onWanted={onFiles} />
    </>
  );
}

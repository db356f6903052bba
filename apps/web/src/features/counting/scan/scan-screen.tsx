import { type BallotSessionView } from '@daihoi/contract/ballot-session';
import { ballotScanRoutes, type ScanningView } from '@daihoi/contract/ballot-scan';
import { useMemo } from 'react';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useShortcuts } from '../../../components/shortcuts.tsx';
import { addressOf } from '../ballot-view.ts';
import type { Seat } from '../keying/seat.ts';
import { RoomFrame } from '../room/room-frame.tsx';
import { StepHeading } from '../room/step-heading.tsx';
import { ScanFolder } from './scan-folder.tsx';
import { ScanFigures } from './scan-figures.tsx';
import { ScanFiles } from './scan-files.tsx';
import { ScanSender } from './scan-sender.tsx';
import { ScanStops } from './scan-stops.tsx';
import { useScanWords } from './use-scan-words.ts';
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
  const params = addressOf(view);
  const found = useRoute(ballotScanRoutes.show, { params }, { every: lookAgain });
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
            {({ witnesses }) => (
              <OneWitness view={view} scans={witnesses.find((each) => each.witness === witness)} />
            )}
          </Here>
        </div>
        <aside className="step-side">
          <Here of={found}>
            {({ witnesses, folder }) => (
              <>
                <ScanFigures scans={witnesses.find((each) => each.witness === witness)} />
                {seat && folder && <ScanFolder view={view} seat={seat} folder={folder} />}
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
}

function OneWitness({ view, scans }: OneWitnessProps) {
  if (!scans) return null;
  return (
    <>
      <ScanStops view={view} scans={scans} />
      <ScanFiles scans={scans} />
    </>
  );
}

import type { BallotSessionView } from '@daihoi/contract/ballot-session';
import { Download, PlugZap, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { GuideLink } from '../../../components/guide-link.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Mark } from '../../../components/mark.tsx';
import { useOnline } from '../../../lib/use-online.ts';
import { clockSeconds } from '../clock-seconds.ts';
import { useCountingWords } from '../use-counting-words.ts';
import { lastRecorded } from './last-recorded.ts';
import { StageLine } from './stage-line.tsx';
import './room.css';
import '../steps/steps.css';

/** One key of the foot line. */
export interface FootKey {
  readonly cap: string;
  readonly says: string;
}

interface RoomFrameProps {
  readonly view: BallotSessionView;
  readonly keys: readonly FootKey[];
  /** What is saved, where that is more than the time of the last act. */
  readonly saved?: ReactNode;
  /** Room pages that fill the whole height bring their own edges. */
  readonly full?: boolean;
  readonly children: ReactNode;
}

/** The room's own frame: the sequence above, the keys below, one duty between. */
export function RoomFrame({ view, keys, saved, full = false, children }: RoomFrameProps) {
  const { t, ballot, round } = useCountingWords();
  return (
    <div className="room">
      <header className="room-top">
        <Mark />
        <div className="room-name">
          <b>{t('name')}</b>
          <span>
            {ballot(view)}, {round(view)}.{' '}
            {view.tint !== undefined && `${t(`onTint.${view.tint}`)}. `}
            {view.congressTitle}
          </span>
        </div>
        <StageLine view={view} />
        <GuideLink className="room-guide" named />
      </header>
      <main className={full ? 'room-body room-body-full' : 'room-body'}>{children}</main>
      <footer className="room-foot">
        <ul className="room-keys" aria-label={t('foot.keys')}>
          {keys.map(({ cap, says }) => (
            <li key={cap}>
              <kbd>{cap}</kbd> {says}
            </li>
          ))}
        </ul>
        {saved === undefined ? <FootStatus view={view} /> : <FootSaved saved={saved} />}
      </footer>
    </div>
  );
}

/** Rooms that save all the time say so, and name the network only when it is gone. */
function FootSaved({ saved }: { readonly saved: ReactNode }) {
  const { t } = useCountingWords();
  const online = useOnline();
  return (
    <div className="room-status">
      {!online && (
        <span>
          <Icon of={Unplug} size="small" />
          {t('foot.offline')}
        </span>
      )}
      <span role="status">{saved}</span>
    </div>
  );
}

function FootStatus({ view }: { readonly view: BallotSessionView }) {
  const { t } = useCountingWords();
  const online = useOnline();
  return (
    <div className="room-status">
      <span>
        <Icon of={online ? PlugZap : Unplug} size="small" />
        {t(online ? 'foot.online' : 'foot.offline')}
      </span>
      <span role="status">
        <LastRecorded view={view} />
      </span>
    </div>
  );
}

function LastRecorded({ view }: { readonly view: BallotSessionView }) {
  const { t } = useCountingWords();
  const at = lastRecorded(view);
  if (at === undefined) return null;
  return (
    <>
      <Icon of={Download} size="small" />
      {t('foot.saved', { time: clockSeconds(at) })}
    </>
  );
}

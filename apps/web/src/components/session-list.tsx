import type { SessionView } from '@daihoi/contract/people';
import { instantFrom } from '@daihoi/domain/kernel';
import { profileTexts } from '../i18n/profile.ts';
import { useText } from '../i18n/use-text.ts';
import { useAsOf } from '../lib/as-of.ts';
import { deviceName } from '../lib/device-name.ts';
import { useFormat } from '../lib/format.ts';
import { Button } from './button.tsx';
import './session-list.css';

interface SessionListProps {
  readonly sessions: readonly SessionView[];
  readonly onEnd: (sessionId: string) => void;
}

/** Where an account is signed in: device, address, since when; each can be ended. */
export function SessionList({ sessions, onEnd }: SessionListProps) {
  const { t } = useText(profileTexts);
  const format = useFormat();
  const { today } = useAsOf();
  function moment(at: string): string {
    return format.moment(instantFrom(Date.parse(at)), today);
  }
  return (
    <ul className="session-list">
      {sessions.map((session) => (
        <li key={session.id}>
          <div>
            <b>{deviceName(session.agent) ?? t('sessions.other')}</b>
            {session.own && <span className="session-list-own">{t('sessions.own')}</span>}
            <div className="session-list-quiet">
              {[
                session.address,
                t('sessions.since', { moment: moment(session.createdAt) }),
                t('sessions.seen', { moment: moment(session.lastSeenAt) }),
              ].join(' · ')}
            </div>
          </div>
          {!session.own && (
            <Button size="small" onPress={() => onEnd(session.id)}>
              {t('sessions.end')}
              <span className="seen-by-readers-only"> {session.address}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

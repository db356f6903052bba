import { Ellipsis } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../icon.tsx';
import { SaveState } from '../save-state.tsx';
import { isIn, phoneRooms, rooms, type Room } from './rooms.ts';
import type { ShellView } from './shell-view.ts';
import './nav.css';

/** The navigation of a PC; on a tablet it folds to icons that name themselves on focus. */
export function Nav({ view }: { readonly view: ShellView }) {
  const { t } = useText(shellTexts);
  const shown = rooms.filter((room) => view.rooms.includes(room.id));
  return (
    <nav className="nav" aria-label={t('nav.label')}>
      <ul>
        {shown.map((room, index) => (
          <Fragment key={room.id}>
            {index > 0 && shown[index - 1]?.part !== room.part && (
              <li className="nav-line" aria-hidden="true" />
            )}
            <li>
              <RoomLink room={room}>
                <Icon of={room.icon} />
                <span className="nav-label">{t(`nav.${room.id}`)}</span>
                {room.id === 'today' && view.due > 0 && <i>{view.due}</i>}
              </RoomLink>
            </li>
          </Fragment>
        ))}
      </ul>
      <div className="nav-foot">
        {view.term && (
          <b>{t('term', { from: String(view.term.from), to: String(view.term.to) })}</b>
        )}
        {view.rulebook !== undefined && <div>{view.rulebook}</div>}
        {view.saving && <SaveState saving={view.saving} />}
      </div>
    </nav>
  );
}

function RoomLink({ room, children }: { readonly room: Room; readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Link to={room.to} aria-current={isIn(room, pathname) ? 'page' : undefined}>
      {children}
    </Link>
  );
}

interface PhoneBarProps {
  readonly view: ShellView;
  readonly onSearch: () => void;
}

/** The bar at a phone's foot: three rooms, and everything else behind "Thêm". */
export function PhoneBar({ view, onSearch }: PhoneBarProps) {
  const { t } = useText(shellTexts);
  const shown = phoneRooms
    .filter((id) => view.rooms.includes(id))
    .flatMap((id) => rooms.filter((room) => room.id === id));
  return (
    <nav className="phone-bar" aria-label={t('nav.label')}>
      {shown.map((room) => (
        <RoomLink key={room.id} room={room}>
          <Icon of={room.icon} size="touch" />
          {t(room.id === 'today' ? 'nav.todayShort' : `nav.${room.id}`)}
        </RoomLink>
      ))}
      <button type="button" onClick={onSearch}>
        <Icon of={Ellipsis} size="touch" />
        {t('nav.more')}
      </button>
    </nav>
  );
}

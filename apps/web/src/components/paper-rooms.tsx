import { NavLink } from 'react-router';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import './tabs.css';

const rooms = [
  { id: 'reports', to: '/reports' },
  { id: 'issued', to: '/reports/issued' },
  { id: 'received', to: '/reports/received' },
  { id: 'verify', to: '/reports/verify' },
  { id: 'numbers', to: '/reports/numbers' },
  { id: 'archive', to: '/reports/archive' },
] as const;

/** The sides of Báo cáo: what is being written, what was issued, whether a paper in hand is one of those, its numbers, its archive. */
export function PaperRooms() {
  const { t } = useText(commonTexts);
  return (
    <nav className="tabs" aria-label={t('paperRooms.label')} ref={showCurrent}>
      {rooms.map(({ id, to }) => (
        <NavLink key={id} to={to} end>
          {t(`paperRooms.${id}`)}
        </NavLink>
      ))}
    </nav>
  );
}

/** Brings the open side into view where a phone shows only some of them. */
function showCurrent(nav: HTMLElement | null): void {
  const current = nav?.querySelector<HTMLElement>('[aria-current="page"]');
  if (nav && current) nav.scrollLeft = current.offsetLeft - nav.offsetLeft - 16;
}

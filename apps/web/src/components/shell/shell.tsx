import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { classes } from '../../lib/classes.ts';
import { useFormat } from '../../lib/format.ts';
import { useOnline } from '../../lib/use-online.ts';
import { LinkButton } from '../button.tsx';
import { GuideLink } from '../guide-link.tsx';
import { Mark } from '../mark.tsx';
import { OfflineStrip } from '../offline-strip.tsx';
import { AsOfPicker } from './as-of-picker.tsx';
import { CommandPanel } from './command-panel.tsx';
import { InboxLink } from './inbox-link.tsx';
import { fetchPanelsAhead, KeyHelp } from './load-panels.ts';
import { Nav, PhoneBar } from './nav.tsx';
import { PersonMenu } from './person-menu.tsx';
import { PrintHead } from './print-head.tsx';
import { SearchButton } from './search-button.tsx';
import type { ShellActs, ShellView } from './shell-view.ts';
import { UnitSwitcher } from './unit-switcher.tsx';
import { useShellKeys } from './use-shell-keys.ts';
import './shell.css';

interface ShellProps {
  readonly view: ShellView;
  readonly acts: ShellActs;
  readonly children: ReactNode;
}

type Panel = 'none' | 'search' | 'keys';

/** The frame around every page: top bar, navigation, strips, and the page itself. */
export function Shell({ view, acts, children }: ShellProps) {
  const { t } = useText(shellTexts);
  const [panel, setPanel] = useState<Panel>('none');
  useShellKeys({ rooms: view.rooms, open: setPanel });
  useEffect(fetchPanelsAhead, []);
  const past = view.asOf !== view.today;
  return (
    <div className={classes('shell', past && 'shell-past')}>
      <a className="shell-skip" href="#main">
        {t('skip')}
      </a>
      <header className="shell-top">
        <Link to="/" className="shell-brand">
          <Mark />
          <span>{t('product')}</span>
        </Link>
        <UnitSwitcher unit={view.unit} acts={acts} />
        {view.demonstration && <span className="shell-demo">{t('demo')}</span>}
        {view.rehearsal && (
          <Link to="/rehearsal" className="shell-rehearsal">
            {t('rehearsal')}
          </Link>
        )}
        <span className="shell-gap" />
        <SearchButton onPress={() => setPanel('search')} />
        <AsOfPicker asOf={view.asOf} today={view.today} onChoose={acts.chooseAsOf} />
        <InboxLink count={view.inbox} />
        <GuideLink className="bar-icon" />
        <PersonMenu person={view.person} onKeys={() => setPanel('keys')} onSignOut={acts.signOut} />
      </header>
      <Nav view={view} />
      <div className="shell-page">
        <Strips view={view} onToday={() => acts.chooseAsOf(undefined)} />
        <PrintHead view={view} />
        <main id="main" className="shell-main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <PhoneBar view={view} onSearch={() => setPanel('search')} />
      <CommandPanel open={panel === 'search'} acts={acts} view={view} onClose={close} />
      {panel === 'keys' && (
        <Suspense>
          <KeyHelp onClose={close} />
        </Suspense>
      )}
    </div>
  );

  function close(): void {
    setPanel('none');
  }
}

function Strips({ view, onToday }: { readonly view: ShellView; readonly onToday: () => void }) {
  const { t } = useText(shellTexts);
  const format = useFormat();
  const online = useOnline();
  return (
    <>
      {!online && <OfflineStrip />}
      {view.asOf !== view.today && (
        <div className="shell-past-strip" role="status">
          {t('asOf.past', { date: format.date(view.asOf) })}{' '}
          <LinkButton onPress={onToday}>{t('asOf.back')}</LinkButton>
        </div>
      )}
    </>
  );
}

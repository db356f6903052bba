import { CalendarRange } from 'lucide-react';
import { useSession } from '../../api/session-context.ts';
import { ButtonLink } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Tabs, type Tab } from '../../components/tabs.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { AccountsPanel } from './accounts-panel.tsx';
import { DemonstrationPanel } from './demonstration-panel.tsx';
import { HolidaysPanel } from './holidays-panel.tsx';
import './admin.css';

/** Quản trị: who may work here, which days count, and the demonstration's day. */
export function AdminPage() {
  const { t } = useText(adminTexts);
  const { demonstration } = useSession();
  const accounts: Tab = {
    id: 'accounts',
    label: t('tabs.accounts'),
    content: <AccountsPanel />,
  };
  const holidays: Tab = { id: 'holidays', label: t('tabs.holidays'), content: <HolidaysPanel /> };
  const demo: Tab = { id: 'demo', label: t('tabs.demo'), content: <DemonstrationPanel /> };
  return (
    <>
      <PageHead
        name={t('name')}
        actions={
          <>
            <ButtonLink to="/secret-papers" size="small" kind="text">
              {t('secret')}
            </ButtonLink>
            <ButtonLink to="/retention" size="small" kind="text">
              {t('retention')}
            </ButtonLink>
            <ButtonLink to="/season" size="small" icon={CalendarRange}>
              {t('season')}
            </ButtonLink>
          </>
        }
      />
      <Tabs
        label={t('tabs.label')}
        tabs={demonstration ? [accounts, holidays, demo] : [accounts, holidays]}
      />
    </>
  );
}

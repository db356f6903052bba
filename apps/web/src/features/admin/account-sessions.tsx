import { accountRoutes, type AccountView } from '@daihoi/contract/people';
import { useAct } from '../../api/use-act.ts';
import { Card } from '../../components/card.tsx';
import { SessionList } from '../../components/session-list.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { Said } from '../../components/said.tsx';

/** Where the account is signed in now. */
export function AccountSessions({ account }: { readonly account: AccountView }) {
  const { t } = useText(adminTexts);
  const act = useAct(accountRoutes.endSession);
  return (
    <Card title={t('account.sessions')}>
      {account.sessions.length === 0 && <p>{t('account.noSessions')}</p>}
      <SessionList
        sessions={account.sessions}
        onEnd={(sessionId) => void act.send({ params: { accountId: account.id, sessionId } })}
      />
      <Said state={act.state} />
    </Card>
  );
}

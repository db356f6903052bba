import { profileRoutes, type ProfileView } from '@daihoi/contract/people';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Here } from '../../components/screen-states.tsx';
import { SessionList } from '../../components/session-list.tsx';
import { profileTexts } from '../../i18n/profile.ts';
import { useText } from '../../i18n/use-text.ts';
import { AuthenticatorCard } from './authenticator-card.tsx';
import { LooksCard } from './looks-card.tsx';
import { PasswordCard } from './password-card.tsx';
import './profile.css';

/** Tài khoản của tôi: what everybody may do with their own account. */
export function ProfilePage() {
  const profile = useRoute(profileRoutes.show, {});
  return (
    <Here page of={profile}>
      {(data) => <Profile profile={data} />}
    </Here>
  );
}

function Profile({ profile }: { readonly profile: ProfileView }) {
  const { t } = useText(profileTexts);
  const end = useAct(profileRoutes.endSession);
  return (
    <>
      <PageHead
        name={t('name')}
        title={profile.displayName}
        meta={
          <>
            {profile.postTitle !== '' && <span>{profile.postTitle}</span>}
            <span>
              {t('username')}: {profile.username}
            </span>
          </>
        }
      >
        {profile.demonstration ? t('demo') : undefined}
      </PageHead>
      <div className="profile-desk">
        <div>
          {!profile.demonstration && <PasswordCard />}
          {!profile.demonstration && <AuthenticatorCard profile={profile} />}
          <LooksCard />
        </div>
        <Card title={t('sessions.title')}>
          <p className="profile-line">{t('sessions.text')}</p>
          <SessionList
            sessions={profile.sessions}
            onEnd={(sessionId) => void end.send({ params: { sessionId } })}
          />
        </Card>
      </div>
    </>
  );
}

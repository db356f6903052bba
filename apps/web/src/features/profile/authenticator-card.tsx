import { profileRoutes, type ProfileView } from '@daihoi/contract/people';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { profileTexts } from '../../i18n/profile.ts';
import { useText } from '../../i18n/use-text.ts';
import { AddAuthenticator } from './add-authenticator.tsx';
import { PasswordProof } from './password-proof.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

type Doing = 'add' | 'remove' | 'renew';
const fewCodes = 3;

/** The second step of signing in: adding it, its recovery codes, taking it away. */
export function AuthenticatorCard({ profile }: { readonly profile: ProfileView }) {
  const { t } = useText(profileTexts);
  const [doing, setDoing] = useState<Doing>();
  const [codes, setCodes] = useState<readonly string[]>();
  const remove = useAct(profileRoutes.removeAuthenticator);
  const renew = useAct(profileRoutes.renewRecoveryCodes);
  function stop(): void {
    setDoing(undefined);
  }
  function showCodes(made: readonly string[]): void {
    setCodes(made);
    stop();
  }
  if (codes)
    return (
      <Card title={t('totp.codesTitle')}>
        <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />
      </Card>
    );
  return (
    <Card title={t('totp.title')}>
      <p className="profile-line">
        {profile.totp ? t('totp.on', { left: profile.recoveryLeft }) : t('totp.off')}
        {profile.totp && profile.recoveryLeft <= fewCodes && ` ${t('totp.few')}`}
      </p>
      {doing === undefined && <Choices on={profile.totp} onChoose={setDoing} />}
      {doing === 'add' && <AddAuthenticator onAdded={showCodes} onStop={stop} />}
      {doing === 'remove' && (
        <PasswordProof
          send={t('totp.remove')}
          state={remove.state}
          onStop={stop}
          onProof={async (current) => {
            const removed = await remove.send({ body: { current } });
            if (removed.ok) stop();
          }}
        />
      )}
      {doing === 'renew' && (
        <PasswordProof
          send={t('totp.renew')}
          state={renew.state}
          onStop={stop}
          onProof={async (current) => {
            const renewed = await renew.send({ body: { current } });
            if (renewed.ok) showCodes(renewed.value.codes);
          }}
        />
      )}
    </Card>
  );
}

interface ChoicesProps {
  readonly on: boolean;
  readonly onChoose: (doing: Doing) => void;
}

function Choices({ on, onChoose }: ChoicesProps) {
  const { t } = useText(profileTexts);
  if (!on) return <Button onPress={() => onChoose('add')}>{t('totp.begin')}</Button>;
  return (
    <div className="profile-acts">
      <Button onPress={() => onChoose('renew')}>{t('totp.renew')}</Button>
      <Button kind="text" onPress={() => onChoose('remove')}>
        {t('totp.remove')}
      </Button>
    </div>
  );
}

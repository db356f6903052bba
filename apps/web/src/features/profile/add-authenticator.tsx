import { profileRoutes, type AuthenticatorKey } from '@daihoi/contract/people';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { profileTexts } from '../../i18n/profile.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { PasswordProof } from './password-proof.tsx';

interface AddAuthenticatorProps {
  readonly onAdded: (codes: readonly string[]) => void;
  readonly onStop: () => void;
}

/** Password, key, first code: three short steps. */
export function AddAuthenticator({ onAdded, onStop }: AddAuthenticatorProps) {
  const { t } = useText(profileTexts);
  const begin = useAct(profileRoutes.beginAuthenticator);
  const [key, setKey] = useState<AuthenticatorKey>();
  if (key) return <FirstCode authenticator={key} onAdded={onAdded} onStop={onStop} />;
  return (
    <PasswordProof
      send={t('totp.begin')}
      state={begin.state}
      onStop={onStop}
      onProof={async (current) => {
        const begun = await begin.send({ body: { current } });
        if (begun.ok) setKey(begun.value);
      }}
    />
  );
}

interface FirstCodeProps extends AddAuthenticatorProps {
  readonly authenticator: AuthenticatorKey;
}

function FirstCode({ authenticator, onAdded, onStop }: FirstCodeProps) {
  const { t } = useText(profileTexts);
  const common = useText(commonTexts);
  const confirm = useAct(profileRoutes.confirmAuthenticator);
  async function handleSend(entered: FormData): Promise<void> {
    const code = formText(entered, 'code').replaceAll(/\s/gu, '');
    const confirmed = await confirm.send({ body: { code } });
    if (confirmed.ok) onAdded(confirmed.value.codes);
  }
  const groups = authenticator.secret.match(/.{1,4}/gu) ?? [];
  return (
    <Form onSend={(entered) => void handleSend(entered)}>
      <div>
        <p className="profile-line">{t('totp.scan')}</p>
        <img
          className="profile-picture"
          src={`data:image/svg+xml,${encodeURIComponent(authenticator.picture)}`}
          alt={t('totp.picture')}
          width={188}
          height={188}
        />
        <p className="profile-line">{t('totp.type')}</p>
        <p className="profile-key">
          <span className="seen-by-readers-only">{t('totp.key')}: </span>
          {groups.join(' ')}
        </p>
        <a href={authenticator.uri}>{t('totp.open')}</a>
      </div>
      <TextField
        name="code"
        label={t('totp.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        width="figure"
        maxLength={7}
        autoFocus
      />
      <Said state={confirm.state} />
      <FormActions>
        <Button type="submit" busy={confirm.state.status === 'sending'}>
          {t('totp.confirm')}
        </Button>
        <Button kind="text" onPress={onStop}>
          {common.t('act.cancel')}
        </Button>
      </FormActions>
    </Form>
  );
}

import { Printer } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { profileTexts } from '../../i18n/profile.ts';
import { useText } from '../../i18n/use-text.ts';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Ten codes, shown this once. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useText(profileTexts);
  return (
    <>
      <p className="profile-line">{t('totp.codesText')}</p>
      <ul className="profile-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="profile-acts not-printed">
        <Button icon={Printer} onPress={() => print()}>
          {t('totp.print')}
        </Button>
        <Button kind="text" onPress={onKept}>
          {t('totp.kept')}
        </Button>
      </div>
    </>
  );
}

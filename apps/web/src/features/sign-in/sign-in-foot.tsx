import { Contrast, Languages } from 'lucide-react';
import { Icon } from '../../components/icon.tsx';
import { themeChoice } from '../../design/theme.ts';
import { langChoice } from '../../i18n/lang-store.ts';
import { signInTexts } from '../../i18n/sign-in.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSavedChoice } from '../../lib/saved-choice.ts';

/** Language and theme, before anyone has signed in. */
export function SignInFoot() {
  const { t } = useText(signInTexts);
  const [lang, chooseLang] = useSavedChoice(langChoice);
  const [theme, chooseTheme] = useSavedChoice(themeChoice);
  return (
    <div className="sign-in-foot">
      <button
        type="button"
        lang={lang === 'vi' ? 'en' : 'vi'}
        onClick={() => chooseLang(lang === 'vi' ? 'en' : 'vi')}
      >
        <Icon of={Languages} />
        {t('language')}
      </button>
      <button type="button" onClick={() => chooseTheme(theme === 'light' ? 'dark' : 'light')}>
        <Icon of={Contrast} />
        {t(theme === 'light' ? 'dark' : 'light')}
      </button>
    </div>
  );
}

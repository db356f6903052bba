import { Card } from '../../components/card.tsx';
import { RadioGroup } from '../../components/choice-fields.tsx';
import { themeChoice } from '../../design/theme.ts';
import { langChoice } from '../../i18n/lang-store.ts';
import { profileTexts } from '../../i18n/profile.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSavedChoice } from '../../lib/saved-choice.ts';

/** Language and theme of this browser. */
export function LooksCard() {
  const { t } = useText(profileTexts);
  const [lang, chooseLang] = useSavedChoice(langChoice);
  const [theme, chooseTheme] = useSavedChoice(themeChoice);
  return (
    <Card title={t('looks.title')}>
      <div className="profile-looks">
        <RadioGroup
          name="lang"
          label={t('looks.language')}
          options={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
          defaultValue={lang}
          onChoose={(value) => chooseLang(value === 'en' ? 'en' : 'vi')}
        />
        <RadioGroup
          name="theme"
          label={t('looks.theme')}
          options={[
            { value: 'light', label: t('looks.light') },
            { value: 'dark', label: t('looks.dark') },
          ]}
          defaultValue={theme}
          onChoose={(value) => chooseTheme(value === 'dark' ? 'dark' : 'light')}
        />
      </div>
    </Card>
  );
}

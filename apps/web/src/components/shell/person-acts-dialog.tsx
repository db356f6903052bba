import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { themeChoice } from '../../design/theme.ts';
import { langChoice } from '../../i18n/lang-store.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSavedChoice } from '../../lib/saved-choice.ts';

/** The person at the machine, and what their menu leads to. */
export interface PersonMenuActs {
  readonly person: { readonly name: string; readonly post: string };
  readonly onKeys: () => void;
  readonly onSignOut: () => void;
}

/** What opens under the person in the bar. */
export function PersonActs({
  person,
  onKeys,
  onSignOut,
  onClose,
}: PersonMenuActs & { readonly onClose: () => void }) {
  const { t } = useText(shellTexts);
  const [lang, chooseLang] = useSavedChoice(langChoice);
  const [theme, chooseTheme] = useSavedChoice(themeChoice);
  const otherLang = lang === 'vi' ? 'en' : 'vi';
  return (
    <>
      <div className="menu-person">
        <b>{person.name}</b>
        <div>{person.post}</div>
      </div>
      <ul className="menu">
        <MenuAct lang={otherLang} onPress={() => chooseLang(otherLang)}>
          {t(lang === 'vi' ? 'person.toEn' : 'person.toVi')}
        </MenuAct>
        <MenuAct onPress={() => chooseTheme(theme === 'light' ? 'dark' : 'light')}>
          {t(theme === 'light' ? 'person.toDark' : 'person.toLight')}
        </MenuAct>
        <MenuAct
          onPress={() => {
            onClose();
            onKeys();
          }}
        >
          {t('person.keys')}
        </MenuAct>
        <li>
          <Link to="/account" onClick={onClose}>
            {t('person.account')}
          </Link>
        </li>
        <MenuAct onPress={onSignOut}>{t('person.signOut')}</MenuAct>
      </ul>
    </>
  );
}

interface MenuActProps {
  readonly lang?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function MenuAct({ lang, onPress, children }: MenuActProps) {
  return (
    <li>
      <button type="button" lang={lang} onClick={onPress}>
        {children}
      </button>
    </li>
  );
}

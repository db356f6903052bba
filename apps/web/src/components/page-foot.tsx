import { Contrast, Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { themeChoice } from '../design/theme.ts';
import { langChoice } from '../i18n/lang-store.ts';
import { shellTexts } from '../i18n/shell.ts';
import { useText } from '../i18n/use-text.ts';
import { useSavedChoice } from '../lib/saved-choice.ts';
import { Icon } from './icon.tsx';
import './page-foot.css';

/** Language and theme at the foot of a page that stands outside the frame, before whatever else the page leads to. */
export function PageFoot({ children }: { readonly children?: ReactNode }) {
  const { t } = useText(shellTexts);
  const [lang, chooseLang] = useSavedChoice(langChoice);
  const [theme, chooseTheme] = useSavedChoice(themeChoice);
  const other = lang === 'vi' ? 'en' : 'vi';
  return (
    <footer className="page-foot not-printed">
      <button type="button" lang={other} onClick={() => chooseLang(other)}>
        <Icon of={Languages} />
        {t(lang === 'vi' ? 'person.toEn' : 'person.toVi')}
      </button>
      <button type="button" onClick={() => chooseTheme(theme === 'light' ? 'dark' : 'light')}>
        <Icon of={Contrast} />
        {t(theme === 'light' ? 'person.toDark' : 'person.toLight')}
      </button>
      {children}
    </footer>
  );
}

import { Contrast, Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { Mark } from '../../components/mark.tsx';
import { themeChoice } from '../../design/theme.ts';
import { langChoice } from '../../i18n/lang-store.ts';
import { publicCommentTexts } from '../../i18n/public-comments.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSavedChoice } from '../../lib/saved-choice.ts';
import './comment-page.css';

/** The frame of pages without signing in: the mark, what the page is, language and theme at its foot. */
export function PageShell({ children }: { readonly children: ReactNode }) {
  const shell = useText(shellTexts);
  return (
    <>
      <header className="comment-page-brand">
        <Mark size={28} />
        {shell.t('product')}
      </header>
      <main className="comment-page">{children}</main>
      <Foot />
    </>
  );
}

function Foot() {
  const { t } = useText(publicCommentTexts);
  const [lang, chooseLang] = useSavedChoice(langChoice);
  const [theme, chooseTheme] = useSavedChoice(themeChoice);
  const other = lang === 'vi' ? 'en' : 'vi';
  return (
    <footer className="comment-page-foot">
      <button type="button" lang={other} onClick={() => chooseLang(other)}>
        <Icon of={Languages} />
        {t('foot.language')}
      </button>
      <button type="button" onClick={() => chooseTheme(theme === 'light' ? 'dark' : 'light')}>
        <Icon of={Contrast} />
        {t(theme === 'light' ? 'foot.dark' : 'foot.light')}
      </button>
    </footer>
  );
}

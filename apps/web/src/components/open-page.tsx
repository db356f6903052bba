import type { ReactNode } from 'react';
import { shellTexts } from '../i18n/shell.ts';
import { useText } from '../i18n/use-text.ts';
import { Mark } from './mark.tsx';
import { PageFoot } from './page-foot.tsx';
import './open-page.css';

interface OpenPageProps {
  /** What stands at the right of the product's name. */
  readonly aside?: ReactNode;
  readonly className: string;
  readonly children: ReactNode;
}

/** The frame of pages without signing in: the mark, what the page is, language and theme at its foot. */
export function OpenPage({ aside, className, children }: OpenPageProps) {
  const { t } = useText(shellTexts);
  return (
    <div className="open-page">
      <header className="open-page-brand">
        <Mark size={28} />
        {t('product')}
        {aside !== undefined && <div className="open-page-aside not-printed">{aside}</div>}
      </header>
      <main className={className}>{children}</main>
      <PageFoot />
    </div>
  );
}

import { BookOpen, Printer } from 'lucide-react';
import { Suspense, use, useEffect, useMemo } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { OpenPage } from '../../components/open-page.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, LoadingLines } from '../../components/screen-states.tsx';
import { guidesTexts } from '../../i18n/guides.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Guide } from '../../lib/guide.ts';
import { useTitledObject } from '../../lib/object-title.ts';
import { GuideBlocks } from './guide-blocks.tsx';
import { GuideWords } from './guide-words.tsx';
import { loadGuide } from './guides.ts';
import './guides.css';

/** One guide: what the office reads beside its work, or prints for the hall. */
export function GuidePage() {
  const { t } = useText(guidesTexts);
  const { name = '' } = useParams();
  const loading = useMemo(() => loadGuide(name), [name]);
  return (
    <OpenPage className="guide" aside={<Link to="/guides">{t('all')}</Link>}>
      {loading === undefined ? (
        <Missing />
      ) : (
        <Suspense fallback={<LoadingLines />}>
          <Shown key={name} loading={loading} />
        </Suspense>
      )}
    </OpenPage>
  );
}

function Shown({ loading }: { readonly loading: Promise<Guide> }) {
  const { t, lang } = useText(guidesTexts);
  const { title, lead, blocks } = use(loading);
  useTitledObject(title);
  useAnchor();
  return (
    <div lang="vi">
      <PageHead
        name={<span lang={lang}>{t('name')}</span>}
        title={title}
        actions={
          <span className="not-printed" lang={lang}>
            <Button kind="outline" size="small" icon={Printer} onPress={() => print()}>
              {t('print')}
            </Button>
          </span>
        }
      >
        <GuideWords parts={lead} />
      </PageHead>
      <Contents blocks={blocks} />
      <GuideBlocks blocks={blocks} />
    </div>
  );
}

/** The headings of a long guide, so that a reader in a hurry finds the one case. */
function Contents({ blocks }: Pick<Guide, 'blocks'>) {
  const { t, lang } = useText(guidesTexts);
  const headings = blocks.filter((each) => each.kind === 'heading');
  if (headings.length < 5) return null;
  return (
    <nav className="guide-contents not-printed" lang={lang} aria-label={t('contents')}>
      <ul lang="vi">
        {headings.map(({ id, level, parts }) => (
          <li key={id} className={`guide-contents-${level}`}>
            <Link to={`#${id}`}>
              <GuideWords parts={parts} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The heading that the address names comes into view once the guide stands: the browser looked for it too early. */
function useAnchor(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash]);
}

function Missing() {
  const { t } = useText(guidesTexts);
  return (
    <EmptyState
      page
      icon={BookOpen}
      title={t('missing')}
      action={
        <ButtonLink to="/guides" size="small">
          {t('all')}
        </ButtonLink>
      }
    >
      {t('missingWhy')}
    </EmptyState>
  );
}

import { Link } from 'react-router';
import { OpenPage } from '../../components/open-page.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { guidesTexts } from '../../i18n/guides.ts';
import { useText } from '../../i18n/use-text.ts';
import { GuideWords } from './guide-words.tsx';
import { allGuides } from './guides.ts';
import './guides.css';

/** Every guide, with the sentence that says for whom it is. */
export function GuideListPage() {
  const { t } = useText(guidesTexts);
  return (
    <OpenPage className="guide-list">
      <PageHead name={t('name')}>{t('sentence')}</PageHead>
      <ul lang="vi">
        {allGuides().map(({ name, title, lead }) => (
          <li key={name}>
            <h2>
              <Link to={`/guides/${name}`}>{title}</Link>
            </h2>
            <p>
              <GuideWords parts={lead} />
            </p>
          </li>
        ))}
      </ul>
    </OpenPage>
  );
}

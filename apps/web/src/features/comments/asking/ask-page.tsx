import { gatherRoutes } from '@daihoi/contract/comments';
import { draftingRoutes } from '@daihoi/contract/drafting';
import { Link, useParams } from 'react-router';
import { useRoute } from '../../../api/use-route.ts';
import { Breadcrumb } from '../../../components/breadcrumb.tsx';
import { Card } from '../../../components/card.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { useCommentWords } from '../use-comment-words.ts';
import '../comments.css';
import { AskForm, type Asking } from './ask-form.tsx';

/** Asks the levels below about a passed draft. */
export function AskPage() {
  const { congressId = '', draftId = '' } = useParams();
  const { t } = useCommentWords();
  const params = { congressId, draftId };
  const draft = useRoute(draftingRoutes.show, { params, query: {} });
  const asking = useRoute(gatherRoutes.asking, { params });
  return (
    <Here page of={draft}>
      {({ title, version, unit }) => (
        <>
          <Breadcrumb
            levels={[
              { label: unit.shortName, to: `/congresses/${congressId}` },
              { label: title, to: `/drafts/${congressId}/${draftId}` },
              { label: t('ask.title') },
            ]}
          />
          <PageHead name={t('ask.title')} title={title}>
            {t('ask.sentence')}
          </PageHead>
          <Here of={asking}>
            {(data) => (
              <div className="comments-narrow comments-stack">
                <Before {...data} />
                <Card>
                  <AskForm params={params} draft={{ title, version }} asking={data} />
                </Card>
              </div>
            )}
          </Here>
        </>
      )}
    </Here>
  );
}

/** What was asked about this draft before. */
function Before({ unitId, consultations }: Asking) {
  const { t, day } = useCommentWords();
  if (consultations.length === 0) return null;
  return (
    <Card title={t('ask.before')}>
      <ul className="comments-plain">
        {consultations.map((each) => (
          <li key={each.id}>
            <Link to={`/comments/${unitId}/${each.id}`}>{each.title}</Link>{' '}
            <small>
              {t('ask.again', {
                n: each.draftVersion,
                from: day(each.opensOn),
                to: day(each.closesOn),
              })}
            </small>
          </li>
        ))}
      </ul>
    </Card>
  );
}

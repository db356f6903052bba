import { heldCommentRoutes, type HeldDesk } from '@daihoi/contract/public-comments';
import { Inbox } from 'lucide-react';
import { useParams } from 'react-router';
import { useRoute } from '../../../api/use-route.ts';
import { Breadcrumb } from '../../../components/breadcrumb.tsx';
import { PageHead } from '../../../components/page-head.tsx';
import { EmptyState, Here } from '../../../components/screen-states.tsx';
import { useListKeys } from '../../../components/use-list-keys.ts';
import { publicCommentTexts } from '../../../i18n/public-comments.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useTitledObject } from '../../../lib/object-title.ts';
import { DecidedLine } from './decided-line.tsx';
import { DeskPages } from './desk-pages.tsx';
import { HeldList } from './held-list.tsx';
import { useDeciding, type WhichDesk } from './use-deciding.ts';
import './held-page.css';

/** What came by the pages of a unit and waits for a look of its office. */
export function HeldPage() {
  const { t } = useText(publicCommentTexts);
  const { consultationId = '', unitId = '' } = useParams();
  const which = { consultationId, unitId };
  useListKeys();
  const desk = useRoute(heldCommentRoutes.desk, { params: which });
  const here = desk.status === 'here' ? desk.data : undefined;
  useTitledObject(here?.title);
  return (
    <>
      <Breadcrumb
        levels={[
          { label: t('held.consultations'), to: '/comments' },
          { label: here?.title ?? '…', to: `/comments/${unitId}/${consultationId}` },
          { label: t('held.name') },
        ]}
      />
      <PageHead name={t('held.name')}>{here && <Sentence desk={here} />}</PageHead>
      <Here of={desk}>
        {(data) => (
          <div className="held-page">
            <Waiting which={which} desk={data} />
            <DeskPages which={which} pages={data.pages} />
          </div>
        )}
      </Here>
    </>
  );
}

function Sentence({ desk }: { readonly desk: HeldDesk }) {
  const { t } = useText(publicCommentTexts);
  const { unit, title, counts } = desk;
  const said = t(counts.held === 0 ? 'held.sentenceNone' : 'held.sentence', {
    unit,
    title,
    n: counts.held,
  });
  const aside = counts.setAside === 0 ? '' : t('held.setAsideCount', { n: counts.setAside });
  return `${said} ${aside}`;
}

function Waiting({ which, desk }: { readonly which: WhichDesk; readonly desk: HeldDesk }) {
  const { t } = useText(publicCommentTexts);
  const deciding = useDeciding(which); // outlives the list, whose last line it may take away
  if (desk.held.length === 0)
    return (
      <>
        <DecidedLine deciding={deciding} />
        <EmptyState icon={Inbox} title={t('held.none')}>
          {t('held.noneText')}
        </EmptyState>
      </>
    );
  return (
    <>
      <p className="held-page-rule">{t(desk.mayWrite ? 'held.rule' : 'held.ended')}</p>
      {desk.counts.held > desk.held.length && (
        <p className="held-page-rule">{t('held.first', { n: desk.held.length })}</p>
      )}
      <HeldList deciding={deciding} held={desk.held} mayWrite={desk.mayWrite} />
    </>
  );
}

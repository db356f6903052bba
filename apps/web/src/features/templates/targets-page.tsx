import { templateRoutes } from '@daihoi/contract/templates';
import { useParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Here } from '../../components/screen-states.tsx';
import { TargetsForm } from './targets-form.tsx';
import { useTemplateWords } from './use-template-words.ts';
import './templates.css';

/** The targets of the last resolution and what was achieved. */
export function TargetsPage() {
  const { t } = useTemplateWords();
  const { congressId = '' } = useParams();
  const targets = useRoute(templateRoutes.targets, { params: { congressId } });
  return (
    <Here page of={targets}>
      {(data) => (
        <>
          <Breadcrumb
            levels={[
              { label: data.unit.shortName, to: `/congresses/${congressId}` },
              { label: t('toDrafts'), to: `/drafts/${congressId}` },
              { label: t('targets.name') },
            ]}
          />
          <PageHead name={t('targets.name')}>
            {t('targets.sentence', { unit: data.unit.fullName })}
          </PageHead>
          <TargetsForm congressId={congressId} list={data} />
        </>
      )}
    </Here>
  );
}

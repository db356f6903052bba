import { studyRoutes } from '@daihoi/contract/drafting';
import { useParams } from 'react-router';
import { useRoute } from '../../../api/use-route.ts';
import { Here } from '../../../components/screen-states.tsx';
import { CheckedPaper } from '../checked-paper.tsx';
import { useDraftWords } from '../use-draft-words.ts';

/** A file of a thematic study: what the check says of it, beside its pages. */
export function StudyCheckPage() {
  const { t } = useDraftWords();
  const { congressId = '', draftId = '', fileId = '' } = useParams();
  const checked = useRoute(studyRoutes.check, { params: { congressId, draftId, fileId } });
  return (
    <Here page of={checked}>
      {(data) => (
        <CheckedPaper
          name={t('study.check')}
          within={[
            { label: t('name'), to: `/drafts/${congressId}` },
            { label: t('study.draft'), to: `/drafts/${congressId}/${draftId}` },
          ]}
          checked={data}
        />
      )}
    </Here>
  );
}

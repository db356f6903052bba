import { dossierRoutes } from '@daihoi/contract/dossier';
import { useParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { Here } from '../../components/screen-states.tsx';
import { CheckedPaper } from './checked-paper.tsx';
import { useDraftWords } from './use-draft-words.ts';

/** A Word file of a dossier: what the check says of it, beside its pages. Nothing can be changed here. */
export function PaperCheckPage() {
  const { t } = useDraftWords();
  const { congressId = '', paperId = '' } = useParams();
  const checked = useRoute(dossierRoutes.check, { params: { congressId, paperId } });
  return (
    <Here page of={checked}>
      {(data) => (
        <CheckedPaper
          name={t('dossier.name')}
          within={[{ label: t('dossier.congress'), to: `/congresses/${congressId}#dossier` }]}
          checked={data}
        />
      )}
    </Here>
  );
}

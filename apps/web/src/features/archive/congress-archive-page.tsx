import { archiveRoutes } from '@daihoi/contract/archive';
import { useParams } from 'react-router';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { urlOf } from '../../api/url-of.ts';
import { PageHead } from '../../components/page-head.tsx';
import { Here } from '../../components/screen-states.tsx';
import { ArchiveRoom } from './archive-room.tsx';
import { useArchiveWords } from './use-archive-words.ts';

/** Lưu trữ hồ sơ đại hội: what the archive of a congress would hold, what is open, what was closed. */
export function CongressArchivePage() {
  const { t } = useArchiveWords();
  const { congressId = '' } = useParams();
  const params = { congressId };
  const view = useRoute(archiveRoutes.congress, { params });
  const act = useAct(archiveRoutes.closeCongress);
  return (
    <Here of={view} page>
      {(data) => (
        <>
          <PageHead name={t('name')} title={data.title} />
          <ArchiveRoom
            view={data}
            congressId={congressId}
            state={act.state}
            onClose={(body) => void act.tell({ params, body })}
            hrefOf={(archiveId) =>
              urlOf(archiveRoutes.downloadCongress, { params: { congressId, archiveId } })
            }
          />
        </>
      )}
    </Here>
  );
}

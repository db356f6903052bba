import { archiveRoutes } from '@daihoi/contract/archive';
import { useSession } from '../../api/session-context.ts';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { urlOf } from '../../api/url-of.ts';
import { PageHead } from '../../components/page-head.tsx';
import { PaperRooms } from '../../components/paper-rooms.tsx';
import { Here, LoadingLines, NoRights } from '../../components/screen-states.tsx';
import { SeasonChoice } from '../../components/season-choice.tsx';
import { useAddress } from '../../lib/use-address.ts';
import { ArchiveRoom } from './archive-room.tsx';
import { useArchiveWords } from './use-archive-words.ts';

/** Lưu trữ văn bản: every paper that a unit issued in a term, closed as one file. */
export function TermArchivePage() {
  const { t } = useArchiveWords();
  const { grants, seasons } = useSession();
  const [chosen] = useAddress('season');
  const [asked] = useAddress('unit');
  const unitId = asked ?? grants[0]?.unit.id;
  const season = seasons.find(({ id }) => id === chosen) ?? seasons[0];
  return (
    <>
      <PageHead name={t('name')} />
      <PaperRooms />
      {unitId === undefined || !season ? (
        <NoRights />
      ) : (
        <>
          <SeasonChoice season={season.id} label={t('season')} className="archive-season" />
          <Term key={season.id} unitId={unitId} season={season.id} />
        </>
      )}
    </>
  );
}

function Term({ unitId, season }: { readonly unitId: string; readonly season: string }) {
  const input = { params: { unitId }, query: { season } };
  const view = useRoute(archiveRoutes.term, input);
  const act = useAct(archiveRoutes.closeTerm);
  return (
    <Here of={view} waiting={<LoadingLines lines={8} />}>
      {(data) => (
        <>
          <p className="archive-sentence">{data.title}</p>
          <ArchiveRoom
            view={data}
            state={act.state}
            onClose={(body) => void act.tell({ ...input, body })}
            hrefOf={(archiveId) =>
              urlOf(archiveRoutes.downloadTerm, {
                params: { unitId, archiveId },
                query: { season },
              })
            }
          />
        </>
      )}
    </Here>
  );
}

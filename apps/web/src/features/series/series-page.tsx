import { seriesRoutes, type NumberSeriesView, type SeriesLine } from '@daihoi/contract/series';
import { ListOrdered } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { PaperRooms } from '../../components/paper-rooms.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { SeasonChoice } from '../../components/season-choice.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { seriesTexts } from '../../i18n/series.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAddress } from '../../lib/use-address.ts';
import { ContinueDialog } from './continue-dialog.tsx';
import { SeriesTable } from './series-table.tsx';
import { StepsTable } from './steps-table.tsx';
import './series.css';

/** Số văn bản: where the numbers of one's own unit stand in the term, and where they go on after papers issued outside. */
export function SeriesPage() {
  const { t } = useText(seriesTexts);
  const { grants, seasons } = useSession();
  const [chosen] = useAddress('season');
  const unitId = grants[0]?.unit.id;
  const season = seasons.find((each) => each.id === chosen) ?? seasons[0];
  if (unitId !== undefined && season)
    return <Series key={season.id} unitId={unitId} season={season.id} />;
  return (
    <>
      <PageHead name={t('name')} />
      <PaperRooms />
      <EmptyState icon={ListOrdered} title={t('noSeason')}>
        {t('noSeasonText')}
      </EmptyState>
    </>
  );
}

interface SeriesProps {
  readonly unitId: string;
  readonly season: string;
}

function Series({ unitId, season }: SeriesProps) {
  const { t } = useText(seriesTexts);
  const [moving, setMoving] = useState<SeriesLine['type']>();
  useListKeys();
  const [chosen, choose] = useAddress('day-so');
  const holder = chosen === 'dai-hoi' ? 'congress' : 'committee';
  const page = useRoute(seriesRoutes.show, { params: { unitId }, query: { season, holder } });
  const view = page.status === 'here' ? page.data : undefined;
  const line = view?.series.find((each) => each.type === moving);
  return (
    <>
      <PageHead name={t('name')}>{view && t(`sentence.${view.holder}`, sentenceOf(view))}</PageHead>
      <PaperRooms />
      <SeasonChoice season={season} label={t('season')} className="series-season" width="name" />
      {(view?.hasCongress === true || holder === 'congress') && (
        <div className="series-holders" role="group" aria-label={t('holders')}>
          <Button size="small" pressed={holder === 'committee'} onPress={() => choose()}>
            {t('holder.committee')}
          </Button>
          <Button size="small" pressed={holder === 'congress'} onPress={() => choose('dai-hoi')}>
            {t('holder.congress')}
          </Button>
        </div>
      )}
      <Here of={page}>{(shown) => <Shown view={shown} onContinue={setMoving} />}</Here>
      {line && (
        <ContinueDialog
          key={line.type}
          place={{ unitId, season, holder }}
          line={line}
          onClose={() => setMoving(undefined)}
        />
      )}
    </>
  );
}

function sentenceOf({ committee, term }: NumberSeriesView) {
  return { committee, term: term.replace('-', '–') };
}

interface ShownProps {
  readonly view: NumberSeriesView;
  readonly onContinue: (type: SeriesLine['type']) => void;
}

function Shown({ view, onContinue }: ShownProps) {
  const { t } = useText(seriesTexts);
  return (
    <div className="series">
      <Card padded={false}>
        <SeriesTable view={view} onContinue={onContinue} />
      </Card>
      <Card title={t('steps')} padded={view.continuations.length === 0}>
        {view.continuations.length === 0 ? (
          <p className="series-note">{t('noSteps')}</p>
        ) : (
          <StepsTable view={view} />
        )}
      </Card>
    </div>
  );
}

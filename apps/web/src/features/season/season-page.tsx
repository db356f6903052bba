import { seasonRoutes, type SeasonView } from '@daihoi/contract/season';
import { calendarDate } from '@daihoi/domain/kernel';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/choice-fields.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { seasonTexts } from '../../i18n/season.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { LayPanel } from './lay-panel.tsx';
import { PilotsPanel } from './pilots-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { StartForm } from './start-form.tsx';
import { WindowsPanel } from './windows-panel.tsx';
import './season.css';

/** Mùa đại hội: the plan of a season, its windows, its congresses and its pilots. */
export function SeasonPage() {
  const { seasonId } = useParams();
  const { seasons } = useSession();
  const shown = seasonId ?? seasons[0]?.id;
  return shown === undefined ? <NoSeason /> : <OneSeason seasonId={shown} />;
}

function NoSeason() {
  const { t } = useText(seasonTexts);
  const { grants } = useSession();
  const [open, setOpen] = useState(false);
  const root = grants.find((each) => each.role === 'organizationBoard' || each.role === 'leader');
  return (
    <>
      <PageHead name={t('name')} />
      {open && root ? (
        <StartForm unitId={root.unit.id} />
      ) : (
        <EmptyState
          icon={CalendarPlus}
          title={t('none.title')}
          action={
            root && (
              <Button kind="act" onPress={() => setOpen(true)}>
                {t('none.begin')}
              </Button>
            )
          }
        >
          {t('none.text')}
        </EmptyState>
      )}
    </>
  );
}

function OneSeason({ seasonId }: { readonly seasonId: string }) {
  const season = useRoute(seasonRoutes.show, { params: { seasonId } });
  return (
    <Here page of={season}>
      {(data) => (
        <>
          <Head season={data} />
          <Parts season={data} />
        </>
      )}
    </Here>
  );
}

function Head({ season }: { readonly season: SeasonView }) {
  const { t, rich, lang } = useText(seasonTexts);
  const format = useFormat();
  const units = season.lay.reduce((sum, line) => sum + line.units, 0);
  const laid = season.lay.reduce((sum, line) => sum + line.laid, 0);
  return (
    <PageHead
      name={t('name')}
      title={season.name}
      meta={`${season.code} · ${season.root.fullName}`}
      actions={<SeasonChoice shown={season.id} />}
    >
      {rich('sentence', {
        term: season.term.replace('-', '–'),
        directive: <span className="season-unbroken">{season.directive.source.words[lang]}</span>,
        laid: <b>{format.integer(laid)}</b>,
        units: <b>{format.integer(units)}</b>,
        from: format.date(calendarDate(season.countedFrom)),
      })}
    </PageHead>
  );
}

/** Another season, for whoever sees several. */
function SeasonChoice({ shown }: { readonly shown: string }) {
  const { t } = useText(seasonTexts);
  const { seasons } = useSession();
  const goTo = useNavigate();
  if (seasons.length < 2) return null;
  return (
    <Select
      name="season"
      label={t('choose')}
      options={seasons.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
      defaultValue={shown}
      onChoose={(id) => void goTo(`/season/${id}`)}
    />
  );
}

function Parts({ season }: { readonly season: SeasonView }) {
  const { t } = useText(seasonTexts);
  const { grants } = useSession();
  const { past } = useAsOf();
  const mayPlan =
    !past &&
    grants.some(
      ({ role, unit }) =>
        unit.id === season.root.id && (role === 'organizationBoard' || role === 'leader'),
    );
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={[
        {
          id: 'plan',
          label: t('tabs.plan'),
          content: <PlanPanel season={season} mayPlan={mayPlan} />,
        },
        { id: 'windows', label: t('tabs.windows'), content: <WindowsPanel season={season} /> },
        {
          id: 'lay',
          label: t('tabs.lay'),
          content: <LayPanel season={season} mayPlan={mayPlan} />,
        },
        { id: 'pilots', label: t('tabs.pilots'), content: <PilotsPanel season={season} /> },
      ]}
    />
  );
}

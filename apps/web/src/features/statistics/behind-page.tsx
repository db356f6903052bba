import { useState } from 'react';
import { capitalised } from '@daihoi/domain/text';
import { useParams } from 'react-router';
import { electionWording } from '@daihoi/contract/election';
import { personWording } from '@daihoi/contract/result';
import {
  contestPicks,
  personPicks,
  statisticsRoutes,
  type ContestsBehind,
  type PersonsBehind,
} from '@daihoi/contract/statistics';
import { electionOffices } from '@daihoi/domain/election';
import { calendarDate } from '@daihoi/domain/kernel';
import { educationLevels } from '@daihoi/domain/result';
import type { z } from 'zod';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Here } from '../../components/screen-states.tsx';
import { statisticsTexts } from '../../i18n/statistics.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useAddress } from '../../lib/use-address.ts';
import { useStatisticsAbout } from './use-statistics-about.ts';
import { useDated } from '../../lib/as-of.ts';

type Person = z.infer<typeof PersonsBehind>['rows'][number];
type Contest = z.infer<typeof ContestsBehind>['rows'][number];

const page = 100;

/** The people or elections behind one figure of the statistics. */
export function BehindPage() {
  const { t, lang } = useText(statisticsTexts);
  const { unitId = '', office = '' } = useParams();
  const [of] = useAddress('of');
  const [season] = useAddress('season');
  const back = `/statistics/${unitId}${season === null ? '' : `?season=${season}`}`;
  const name = electionOffices.find((each) => each === office) ?? 'committee';
  const title = electionWording[lang].office[name];
  return (
    <>
      <Breadcrumb levels={[{ label: t('back'), to: back }, { label: title }]} />
      <PageHead name={t('name')} title={capitalised(title)} />
      {of === 'contests' ? <Contests /> : <Persons />}
    </>
  );
}

/** The question of the address, and how many rows are wanted so far. */
function useAsked() {
  const about = useStatisticsAbout();
  const { unitId = '', level = '', office = '', pick = '' } = useParams();
  const [code] = useAddress('code');
  const [limit, setLimit] = useState(page);
  const name = electionOffices.find((each) => each === office) ?? 'committee';
  const query = {
    season: about?.season ?? '',
    asOf: about?.asOf ?? '',
    level,
    office: name,
    offset: 0,
    limit,
  };
  return { query, pick, code, params: { unitId }, more: () => setLimit(200), limit };
}

function Persons() {
  const dated = useDated();
  const { t, lang } = useText(statisticsTexts);
  const format = useFormat();
  const { query, pick, code, params, more } = useAsked();
  const listed = useRoute(
    statisticsRoutes.persons,
    {
      params,
      query: {
        ...query,
        pick: personPicks.find((each) => each === pick) ?? 'all',
        ...(code === null ? {} : { code }),
      },
    },
    { keepLast: true },
  );
  const words = personWording[lang];
  const columns: readonly Column<Person>[] = [
    { id: 'name', head: t('col.person'), cell: (each) => each.name },
    {
      id: 'birth',
      head: t('col.birth'),
      phone: 'figure',
      cell: (each) =>
        each.birth.precision === 'day'
          ? format.date(calendarDate(each.birth.date))
          : each.birth.date.slice(0, 4),
    },
    { id: 'post', head: t('col.post'), phone: 'figure', cell: (each) => each.post },
    {
      id: 'education',
      head: t('col.education'),
      cell: (each) => {
        const known = educationLevels.find((level) => level === each.education);
        return known ? words.education[known] : each.education;
      },
    },
    { id: 'unit', head: t('col.unit'), phone: 'figure', cell: (each) => each.unitName },
  ];
  return (
    <Here of={listed}>
      {({ total, rows }) => (
        <Card title={t('total', { n: format.integer(total) })} padded={false}>
          <DataTable
            label={t('name')}
            columns={columns}
            rows={rows}
            keyOf={(each) => `${each.congressId}/${each.name}/${each.birth.date}`}
            linkOf={(each) => dated(`/congresses/${each.congressId}`)}
          />
          {rows.length < total && <More onMore={more} />}
        </Card>
      )}
    </Here>
  );
}

function Contests() {
  const dated = useDated();
  const { t } = useText(statisticsTexts);
  const format = useFormat();
  const { query, pick, params, more } = useAsked();
  const listed = useRoute(
    statisticsRoutes.contests,
    { params, query: { ...query, pick: contestPicks.find((each) => each === pick) ?? 'all' } },
    { keepLast: true },
  );
  const figures = ['seats', 'candidates', 'elected', 'rounds'] as const;
  const columns: readonly Column<Contest>[] = [
    { id: 'unit', head: t('col.unit'), cell: (each) => each.unitName },
    ...figures.map((name) => ({
      id: name,
      head: t(`col.${name}`),
      numeric: true,
      phone: 'figure' as const,
      cell: (each: Contest) => format.integer(each[name]),
      sortBy: (each: Contest) => each[name],
    })),
  ];
  return (
    <Here of={listed}>
      {({ total, rows }) => (
        <Card title={t('total', { n: format.integer(total) })} padded={false}>
          <DataTable
            label={t('name')}
            columns={columns}
            rows={rows}
            keyOf={(each) => each.congressId}
            linkOf={(each) => dated(`/congresses/${each.congressId}`)}
          />
          {rows.length < total && <More onMore={more} />}
        </Card>
      )}
    </Here>
  );
}

function More({ onMore }: { readonly onMore: () => void }) {
  const { t } = useText(statisticsTexts);
  return (
    <p className="statistics-note">
      <Button size="small" onPress={onMore}>
        {t('more')}
      </Button>
    </p>
  );
}

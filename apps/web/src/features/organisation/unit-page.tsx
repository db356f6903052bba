import { unitImportRoutes, unitRoutes, type UnitPage as Page } from '@daihoi/contract/organisation';
import { calendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { urlOf } from '../../api/url-of.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Here } from '../../components/screen-states.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';
import { useTitledObject } from '../../lib/object-title.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { ChildrenTable } from './children-table.tsx';
import { MemberCounts } from './member-counts.tsx';
import { UnitFacts } from './unit-facts.tsx';
import { UnitHistory } from './unit-history.tsx';
import './organisation.css';

/** One unit as of a day: facts, subordinates, history with its papers, member counts. */
export function UnitPage() {
  const { unitId = '' } = useParams();
  const { day } = useAsOf();
  const page = useRoute(unitRoutes.show, { params: { unitId }, query: { asOf: day } });
  return (
    <Here page of={page}>
      {(data) => <UnitOn key={data.unit.id} page={data} />}
    </Here>
  );
}

function UnitOn({ page }: { readonly page: Page }) {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  const name = page.state?.fullName ?? page.unit.fullName;
  useTitledObject(name);
  const gone = page.state === null;
  return (
    <>
      <Breadcrumb levels={trailOf(page)} />
      <PageHead name={t('title')} title={name} actions={<Acts page={page} />}>
        {page.unit.validTo !== null
          ? t('page.endedNote', { date: format.date(calendarDate(page.unit.validTo)) })
          : gone
            ? t('page.notYet', { date: format.date(calendarDate(page.asOf)) })
            : undefined}
      </PageHead>
      <div className="unit-columns">
        <Sides page={page} />
        <UnitFacts page={page} />
      </div>
    </>
  );
}

function Sides({ page }: { readonly page: Page }) {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  return (
    <div className="unit-main">
      <Tabs
        label={page.unit.fullName}
        tabs={[
          {
            id: 'children',
            label: t('page.children'),
            count: format.integer(page.children.length),
            content: <ChildrenTable units={page.children} />,
          },
          {
            id: 'history',
            label: t('page.history'),
            count: format.integer(page.history.length),
            content: <UnitHistory entries={page.history} />,
          },
          {
            id: 'members',
            label: t('page.members'),
            content: <MemberCounts page={page} />,
          },
        ]}
      />
    </div>
  );
}

function Acts({ page }: { readonly page: Page }) {
  const { t } = useText(organisationTexts);
  const { past } = useAsOf();
  const [changing, setChanging] = useState(false);
  const { unit, acts } = page;
  const params = { unitId: unit.id };
  const living = unit.validTo === null && !past;
  return (
    <>
      {acts.includes('board.view') && (
        <a
          className="button button-outline button-small"
          href={urlOf(unitImportRoutes.export, { params, query: { format: 'xlsx' } })}
          download
        >
          {t('act.exportXlsx')}
        </a>
      )}
      {acts.includes('unit.import') && living && (
        <ButtonLink to={`/units/${unit.id}/import`} size="small">
          {t('act.import')}
        </ButtonLink>
      )}
      {acts.includes('unit.change') && living && (
        <Button kind="act" size="small" onPress={() => setChanging(true)}>
          {t('act.change')}
        </Button>
      )}
      {changing && <ChangeDialog page={page} onClose={() => setChanging(false)} />}
    </>
  );
}

function trailOf(page: Page) {
  return page.line.map((unit) =>
    unit.id === page.unit.id
      ? { label: unit.shortName }
      : { label: unit.shortName, to: `/units/${unit.id}` },
  );
}

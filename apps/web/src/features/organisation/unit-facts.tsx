import { unitImportRoutes, type UnitPage } from '@daihoi/contract/organisation';
import { congressStates, type CongressState } from '@daihoi/domain/congress';
import { calendarDate } from '@daihoi/domain/kernel';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { urlOf } from '../../api/url-of.ts';
import { Card } from '../../components/card.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { organisationTexts } from '../../i18n/organisation.ts';
import { commonTexts } from '../../i18n/common.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useUnitWords } from './use-unit-words.ts';

/** What a unit is, beside the sides of its page: facts, its congresses, the way out as a file. */
export function UnitFacts({ page }: { readonly page: UnitPage }) {
  const { t } = useText(organisationTexts);
  const format = useFormat();
  const words = useUnitWords();
  const { unit } = page;
  const shown = page.state ?? { ...unit, members: null };
  const superior = page.line.at(-2);
  return (
    <aside className="unit-aside">
      <Card title={t('page.facts')}>
        <dl className="unit-facts">
          <Fact name={t('page.code')}>
            <span className="unit-code">{unit.code}</span>
          </Fact>
          <Fact name={t('page.short')}>{shown.shortName}</Fact>
          <Fact name={t('page.level')}>{words.level(shown.level)}</Fact>
          <Fact name={t('page.kind')}>{words.kind(shown.unitType)}</Fact>
          {superior && (
            <Fact name={t('page.superior')}>
              <Link to={`/units/${superior.id}`}>{superior.fullName}</Link>
            </Fact>
          )}
          <Fact name={t('page.since')}>{format.date(calendarDate(unit.validFrom))}</Fact>
          {unit.validTo !== null && (
            <Fact name={t('page.ended')}>{format.date(calendarDate(unit.validTo))}</Fact>
          )}
          <Fact name={t('page.members')}>{shown.members ? words.members(shown.members) : '—'}</Fact>
        </dl>
      </Card>
      <Card title={t('page.congresses')}>
        {page.congresses.length === 0 && <p className="unit-quiet">{t('page.noCongress')}</p>}
        {page.congresses.map((congress) => (
          <p key={congress.id} className="unit-congress">
            <Link to={`/congresses/${congress.id}`}>{congress.seasonName}</Link>
            {isState(congress.state) && <StatusChip state={congress.state} />}
          </p>
        ))}
        <PapersLink page={page} />
        {page.acts.includes('board.view') && (
          <p className="unit-quiet">
            <a
              href={urlOf(unitImportRoutes.export, {
                params: { unitId: unit.id },
                query: { format: 'csv' },
              })}
              download
            >
              {t('act.exportCsv')}
            </a>
          </p>
        )}
      </Card>
    </aside>
  );
}

/** The register of what the unit and those below it issued, for those who may read it. */
function PapersLink({ page }: { readonly page: UnitPage }) {
  const { t } = useText(commonTexts);
  if (!page.acts.includes('congress.view')) return null;
  return (
    <p className="unit-quiet">
      <Link to={`/reports/issued?unit=${page.unit.id}&reach=subtree`}>
        {t('paperRooms.issued')}
      </Link>
    </p>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function isState(raw: string): raw is CongressState {
  return congressStates.some((state) => state === raw);
}

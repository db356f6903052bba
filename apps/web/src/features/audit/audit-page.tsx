import type { UnitRef } from '@daihoi/contract/http';
import { auditRoutes } from '@daihoi/contract/audit';
import { ScrollText } from 'lucide-react';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here, NoRights } from '../../components/screen-states.tsx';
import { auditTexts } from '../../i18n/audit.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { AuditFilter } from './audit-filter.tsx';
import { AuditRow } from './audit-row.tsx';
import { linesByDay } from './lines-by-day.ts';
import { useAuditQuery, type AuditQuery } from './use-audit-query.ts';
import './audit.css';

const readers = ['administrator', 'organizationBoard', 'observer'];

/** Nhật ký: every act on the own unit and those below it, by day, newest first. */
export function AuditPage() {
  const { t } = useText(auditTexts);
  const unit = useSession().grants.find((grant) => readers.includes(grant.role))?.unit;
  return (
    <>
      <PageHead name={t('name')}>{unit && t('sentence', { unit: unit.fullName })}</PageHead>
      {unit ? <Acts unit={unit} /> : <NoRights>{t('noRights')}</NoRights>}
    </>
  );
}

function Acts({ unit }: { readonly unit: UnitRef }) {
  const { t } = useText(auditTexts);
  const format = useFormat();
  const query = useAuditQuery();
  const found = useRoute(
    auditRoutes.list,
    { params: { unitId: unit.id }, query: query.sent },
    { keepLast: true },
  );
  return (
    <Here of={found}>
      {({ lines, next, acts }) => (
        <>
          <AuditFilter query={query} acts={acts} />
          {lines.length === 0 && (
            <EmptyState icon={ScrollText} title={t('emptyTitle')}>
              {t('empty')}
            </EmptyState>
          )}
          {linesByDay(lines).map(({ day, lines: ofDay }) => (
            <Card key={day} title={format.date(day)}>
              <ol className="audit-day">
                {ofDay.map((line) => (
                  <AuditRow key={line.id} line={line} home={unit.id} />
                ))}
              </ol>
            </Card>
          ))}
          <Onward query={query} next={next} />
        </>
      )}
    </Here>
  );
}

function Onward({ query, next }: { readonly query: AuditQuery; readonly next: string | null }) {
  const { t } = useText(auditTexts);
  return (
    <nav className="audit-onward" aria-label={t('name')}>
      {query.sent.after !== undefined && (
        <Button kind="text" onPress={() => query.change({ after: '' })}>
          {t('newest')}
        </Button>
      )}
      {next !== null && <Button onPress={() => query.change({ after: next })}>{t('older')}</Button>}
    </nav>
  );
}

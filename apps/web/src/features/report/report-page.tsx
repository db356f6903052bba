import { reportRoutes, type ReportView } from '@daihoi/contract/report';
import { calendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useRoute } from '../../api/use-route.ts';
import { PageHead } from '../../components/page-head.tsx';
import { PaperSheet } from '../../components/paper-sheet/paper-sheet.tsx';
import { LeaveGuard } from '../../components/leave-guard.tsx';
import { Here, LoadingLines } from '../../components/screen-states.tsx';
import { reportTexts } from '../../i18n/report.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';
import { useTitledObject } from '../../lib/object-title.ts';
import { EditPanel } from './edit-panel.tsx';
import { figureLink } from './figure-link.ts';
import { ReportHead } from './report-head.tsx';
import './report.css';

/** One report: the paper with its figures open, beside it the words that people write, above it what can be done. */
export function ReportPage() {
  const { reportId = '' } = useParams();
  const report = useRoute(reportRoutes.show, { params: { reportId } });
  const { past } = useAsOf();
  const { t } = useText(reportTexts);
  return (
    <>
      {report.status !== 'here' && <PageHead name={t('name')} />}
      <Here of={report} waiting={<LoadingLines lines={14} />}>
        {(data) => (
          <LoadedReport
            key={data.id}
            report={past ? { ...data, may: { edit: false, issue: false } } : data}
          />
        )}
      </Here>
    </>
  );
}

function LoadedReport({ report }: { readonly report: ReportView }) {
  const { t } = useText(reportTexts);
  const format = useFormat();
  const [unsaved, setUnsaved] = useState(false);
  const title = t('page.title', { date: format.date(calendarDate(report.asOf)) });
  useTitledObject(title);
  return (
    <>
      <LeaveGuard unsaved={unsaved} />
      <ReportHead report={report} title={title} unsaved={unsaved} />
      <div className="report-columns">
        <PaperSheet paper={report.paper} label={t('page.paper')} linkOf={figureLink} />
        <aside className="report-side not-printed" aria-label={t('edit.title')}>
          <EditPanel report={report} unsaved={unsaved} onUnsaved={setUnsaved} />
        </aside>
      </div>
    </>
  );
}

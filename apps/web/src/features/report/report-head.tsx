import { reportRoutes, type ReportView } from '@daihoi/contract/report';
import { calendarDate } from '@daihoi/domain/kernel';
import { Download, Printer, RefreshCw, Stamp } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../api/session-context.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { reportTexts } from '../../i18n/report.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { IssueDialog } from './issue-dialog.tsx';
import { ReportState } from './report-state.tsx';
import { Wrong } from '../../components/wrong.tsx';

interface ReportHeadProps {
  readonly report: ReportView;
  readonly title: string;
  readonly unsaved: boolean;
}

/** What the report is, and what can be done with it. */
export function ReportHead({ report, title, unsaved }: ReportHeadProps) {
  const { t } = useText(reportTexts);
  const [issuing, setIssuing] = useState(false);
  const several = useSession().seasons.length > 1;
  const back = several ? `/reports?season=${report.seasonId}` : '/reports';
  return (
    <div className="not-printed">
      <PageHead
        name={<Link to={back}>{t('page.back')}</Link>}
        title={title}
        meta={<ReportMeta report={report} />}
        actions={
          report.may.issue && (
            <Button
              kind="seal"
              size="small"
              icon={Stamp}
              onPress={() => setIssuing(true)}
              {...(unsaved ? { blockedBecause: t('page.saveFirst') } : {})}
            >
              {t('page.issue')}
            </Button>
          )
        }
      />
      <ReportTools report={report} unsaved={unsaved} />
      {report.template && (
        <p className="report-words">
          {t('page.byTemplate', { title: report.template.title, unit: report.template.unitName })}
        </p>
      )}
      {issuing && <IssueDialog report={report} onClose={() => setIssuing(false)} />}
    </div>
  );
}

function ReportMeta({ report }: { readonly report: ReportView }) {
  const { t } = useText(reportTexts);
  const format = useFormat();
  const { number, issuedOn, checkCode } = report;
  return (
    <>
      <ReportState issued={number !== null} />
      <span>{report.unit.fullName}</span>
      <span>
        {number !== null && issuedOn !== null
          ? t('page.issuedMeta', { number, date: format.date(calendarDate(issuedOn)) })
          : t('page.draftMeta')}
      </span>
      {checkCode !== null && <span>{t('page.checkCode', { code: checkCode })}</span>}
    </>
  );
}

function ReportTools({ report, unsaved }: Omit<ReportHeadProps, 'title'>) {
  const { t } = useText(reportTexts);
  const refresh = useAct(reportRoutes.refresh);
  const { id: reportId, version } = report;
  const { state } = refresh;
  return (
    <div className="report-tools">
      {(['docx', 'pdf'] as const).map((kind) => (
        <a
          key={kind}
          className="button button-outline button-small"
          href={`/api/reports/${reportId}/${kind}`}
          download
        >
          <Icon of={Download} /> {t(kind === 'docx' ? 'page.word' : 'page.pdf')}
        </a>
      ))}
      <Button size="small" icon={Printer} onPress={() => window.print()}>
        {t('page.print')}
      </Button>
      {report.may.edit && (
        <Button
          size="small"
          icon={RefreshCw}
          busy={state.status === 'sending'}
          onPress={() => void refresh.send({ params: { reportId }, body: { version } })}
          {...(unsaved ? { blockedBecause: t('page.saveFirst') } : {})}
        >
          {t('page.refresh')}
        </Button>
      )}
      <span role="status" className="report-said">
        {state.status === 'done' && t('page.refreshed')}
      </span>
      {'error' in state && <Wrong>{state.error.message}</Wrong>}
    </div>
  );
}

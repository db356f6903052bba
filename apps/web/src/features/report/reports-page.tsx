import { reportRoutes, type ReportListItem } from '@daihoi/contract/report';
import { FileText, Plus, UsersRound } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session-context.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { PaperRooms } from '../../components/paper-rooms.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { SeasonChoice } from '../../components/season-choice.tsx';
import { ToQuickCheck } from '../../components/to-quick-check.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { reportTexts } from '../../i18n/report.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAddress } from '../../lib/use-address.ts';
import { ReportTable } from './report-table.tsx';
import { StartDialog } from './start-dialog.tsx';
import './report.css';

/** Báo cáo: the progress reports of one's own unit in a season. */
export function ReportsPage() {
  const { t } = useText(reportTexts);
  const { grants, seasons } = useSession();
  const [chosen] = useAddress('season');
  const unit = grants[0]?.unit;
  const season = seasons.find((each) => each.id === chosen) ?? seasons[0];
  if (!unit || !season)
    return (
      <>
        <PageHead name={t('name')} actions={<ToQuickCheck />} />
        <PaperRooms />
        <EmptyState icon={FileText} title={t('empty.noSeason')}>
          {t('empty.noSeasonText')}
        </EmptyState>
      </>
    );
  return <Reports key={season.id} unit={unit} season={season.id} />;
}

interface ReportsProps {
  readonly unit: { readonly id: string; readonly fullName: string };
  readonly season: string;
}

function Reports({ unit, season }: ReportsProps) {
  const { t } = useText(reportTexts);
  const [starting, setStarting] = useState(false);
  useListKeys();
  const several = useSession().seasons.length > 1;
  const statistics = `/statistics/${unit.id}${several ? `?season=${season}` : ''}`;
  const list = useRoute(reportRoutes.list, { params: { unitId: unit.id }, query: { season } });
  const start = (
    <Button kind="act" size="small" icon={Plus} onPress={() => setStarting(true)}>
      {t('start')}
    </Button>
  );
  return (
    <>
      {list.status !== 'here' && <PageHead name={t('name')} />}
      <Here of={list}>
        {({ reports, mayDraft }) => (
          <>
            <PageHead
              name={t('name')}
              actions={
                <HeadActs statistics={statistics}>
                  {mayDraft && reports.length > 0 && start}
                </HeadActs>
              }
            >
              {reports.length > 0 ? sentenceOf(reports) : undefined}
            </PageHead>
            <PaperRooms />
            <SeasonChoice season={season} label={t('starting.season')} className="report-season" />
            {reports.length === 0 ? (
              <EmptyState
                icon={FileText}
                title={t('empty.title')}
                action={mayDraft ? start : undefined}
              >
                {t('empty.text')} {!mayDraft && t('empty.reader')}
              </EmptyState>
            ) : (
              <Card padded={false}>
                <ReportTable label={t('list.label', { unit: unit.fullName })} reports={reports} />
              </Card>
            )}
          </>
        )}
      </Here>
      {starting && (
        <StartDialog unitId={unit.id} season={season} onClose={() => setStarting(false)} />
      )}
    </>
  );

  function sentenceOf(reports: readonly ReportListItem[]): string {
    const issued = reports.filter((each) => each.number !== null).length;
    return t('sentence', { unit: unit.fullName, issued, drafts: reports.length - issued });
  }
}

interface HeadActsProps {
  /** The address of the statistics of the unit. */
  readonly statistics: string;
  readonly children: ReactNode;
}

function HeadActs({ statistics, children }: HeadActsProps) {
  const { t } = useText(reportTexts);
  return (
    <>
      <ToQuickCheck />
      <ButtonLink size="small" icon={UsersRound} to={statistics}>
        {t('statistics')}
      </ButtonLink>
      {children}
    </>
  );
}

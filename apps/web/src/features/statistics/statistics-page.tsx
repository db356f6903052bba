import { ChartNoAxesGantt, Download, FileText } from 'lucide-react';
import {
  statisticsRoutes,
  type StatisticsLine,
  type StatisticsView,
} from '@daihoi/contract/statistics';
import { calendarDate } from '@daihoi/domain/kernel';
import { levelSchemes } from '@daihoi/domain/organisation';
import { useRoute } from '../../api/use-route.ts';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { statisticsTexts } from '../../i18n/statistics.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { useTitledObject } from '../../lib/object-title.ts';
import { CommitteeDetail } from './committee-detail.tsx';
import { OfficeLines } from './office-lines.tsx';
import { fileHref, useStatisticsAbout, type StatisticsAbout } from './use-statistics-about.ts';
import './statistics.css';

/** Those elected under a unit by level and office; every figure opens. */
export function StatisticsPage() {
  const { t } = useText(statisticsTexts);
  const about = useStatisticsAbout();
  if (!about)
    return (
      <>
        <PageHead name={t('name')} />
        <EmptyState icon={ChartNoAxesGantt} title={t('name')}>
          {t('noSeason')}
        </EmptyState>
      </>
    );
  return <LoadedStatistics about={about} />;
}

function LoadedStatistics({ about }: { readonly about: StatisticsAbout }) {
  const { t } = useText(statisticsTexts);
  const { unitId, season, asOf } = about;
  const view = useRoute(
    statisticsRoutes.show,
    { params: { unitId }, query: { season, asOf } },
    { keepLast: true },
  );
  return (
    <>
      {view.status !== 'here' && <PageHead name={t('name')} />}
      <Here of={view}>{(data) => <Shown view={data} about={about} />}</Here>
    </>
  );
}

interface ShownProps {
  readonly view: StatisticsView;
  readonly about: StatisticsAbout;
}

function Shown({ view, about }: ShownProps) {
  const { t } = useText(statisticsTexts);
  const format = useFormat();
  useTitledObject(view.unit.fullName);
  const date = format.date(calendarDate(view.asOf));
  const contests = sum(view, (line) => line.contests);
  if (contests === 0)
    return (
      <>
        <PageHead name={t('name')} title={view.unit.fullName} />
        <EmptyState icon={ChartNoAxesGantt} title={t('emptyTitle')}>
          {t('empty', { date })}
        </EmptyState>
      </>
    );
  const elected = format.integer(sum(view, (line) => line.elected));
  return (
    <>
      <PageHead name={t('name')} title={view.unit.fullName} actions={<Files about={about} />}>
        {t('sentence', { date, contests: format.integer(contests), elected })}
      </PageHead>
      {[...Map.groupBy(view.lines, (line) => line.level)].map(([level, lines]) => (
        <LevelCard key={level} level={level} lines={lines} view={view} about={about} />
      ))}
    </>
  );
}

function Files({ about }: { readonly about: StatisticsAbout }) {
  const { t } = useText(statisticsTexts);
  return (
    <>
      <a className="button button-outline button-small" href={fileHref(about, 'xlsx')} download>
        <Icon of={Download} />
        {t('workbook')}
      </a>
      <a className="button button-outline button-small" href={fileHref(about, 'docx')} download>
        <Icon of={FileText} />
        {t('paper')}
      </a>
    </>
  );
}

interface LevelCardProps extends ShownProps {
  readonly level: string;
  readonly lines: readonly StatisticsLine[];
}

function LevelCard({ level, lines, view, about }: LevelCardProps) {
  const { t, lang } = useText(statisticsTexts);
  const format = useFormat();
  const known = levelSchemes
    .flatMap((scheme) => scheme.levels)
    .find((each) => each.level === level);
  const committee = lines.find((line) => line.office === 'committee');
  const direct = lines.reduce((n, line) => n + line.directlyElectedSecretaries, 0);
  return (
    <Card title={known?.names[lang] ?? level} padded={false}>
      <OfficeLines view={view} lines={lines} about={about} />
      {committee && <CommitteeDetail view={view} line={committee} about={about} />}
      <p className="statistics-note">{t('direct', { n: format.integer(direct) })}</p>
    </Card>
  );
}

function sum(view: StatisticsView, read: (line: StatisticsLine) => number): number {
  return view.lines.reduce((total, line) => total + read(line), 0);
}

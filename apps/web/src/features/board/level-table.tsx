import type { Board, BoardLevel } from '@daihoi/contract/progress';
import { calendarDate } from '@daihoi/domain/kernel';
import { useState, type ReactNode } from 'react';
import { LinkButton } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { NoneFigure, OpenFigure, UnknownFigure } from '../../components/open-figure.tsx';
import { ProgressBar, ReportedBar } from '../../components/progress-bar.tsx';
import { boardTexts } from '../../i18n/board.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { figureLink } from './board-links.ts';
import { useLevelWords } from './level-words.ts';
import { levelsWithoutCounts, ShareDialog, useMayShare } from './share-dialog.tsx';
import type { BoardAbout } from './use-board-about.ts';

interface LevelTableProps {
  readonly board: Board;
  readonly about: BoardAbout;
}

type FigureName = 'held' | 'closed' | 'ratified' | 'late' | 'forecastLate';

/** One line a level: figures that open, the bar with the plan's notch, the day of the total. */
export function LevelTable({ board, about }: LevelTableProps) {
  const { t } = useText(boardTexts);
  const columns = useColumns(about);
  const reported = board.levels.some((level) => level.shares.length > 0);
  return (
    <div className="board-levels">
      <Card padded={false}>
        <DataTable
          name="levels"
          label={t('table.label')}
          columns={columns}
          rows={board.levels}
          keyOf={(level) => level.level}
        />
      </Card>
      <LevelKey about={about} reported={reported}>
        <ShareAct board={board} about={about} />
      </LevelKey>
    </div>
  );
}

function useColumns(about: BoardAbout): readonly Column<BoardLevel>[] {
  const { t } = useText(boardTexts);
  const words = useLevelWords();
  const format = useFormat();
  function figure(name: FigureName, phone?: 'figure'): Column<BoardLevel> {
    return {
      id: name,
      head: t(`table.${name}`),
      numeric: true,
      ...(phone ? { phone } : {}),
      cell: (level) => <LevelFigure level={level} name={name} about={about} />,
    };
  }
  return [
    { id: 'level', head: t('table.level'), cell: ({ level }) => <b>{words.name(level)}</b> },
    {
      id: 'total',
      head: t('table.total'),
      numeric: true,
      phone: 'figure',
      cell: ({ total }) => (total > 0 ? format.integer(total) : t('table.noTotal')),
    },
    figure('held'),
    {
      id: 'bar',
      head: t('table.bar'),
      width: '19%',
      phone: 'wide',
      cell: (level) => <LevelBar level={level} />,
    },
    figure('closed', 'figure'),
    figure('ratified'),
    figure('late'),
    figure('forecastLate'),
    {
      id: 'totalAsOf',
      head: t('table.totalAsOf'),
      numeric: true,
      cell: (level) => <TotalDay level={level} />,
    },
  ];
}

function LevelFigure(props: {
  readonly level: BoardLevel;
  readonly name: FigureName;
  readonly about: BoardAbout;
}): ReactNode {
  const { level, name, about } = props;
  const { t } = useText(boardTexts);
  const format = useFormat();
  const words = useLevelWords();
  const share = level.shares.find((each) => each.milestone === name);
  if (level.total === 0 && share)
    return <span className="board-share">{format.percent(share.hundredths, 10_000)} *</span>;
  if (level.total === 0 && level.shares.length > 0)
    return <UnknownFigure why={t('table.unknown')} />;
  const n = level[name];
  if (n === 0) return <NoneFigure />;
  const late = name === 'late' || name === 'forecastLate';
  return (
    <OpenFigure
      to={figureLink(about, level.level, name)}
      tone={late ? 'late' : 'ink'}
      words={`${t(`table.${name}`)}: ${t('sentence.words', {
        n: format.integer(n),
        of: format.integer(level.total),
        level: words.inSentence(level.level),
        percent: format.percent(n, level.total),
        date: format.date(about.asOf),
      })}`}
    >
      {format.integer(n)}
    </OpenFigure>
  );
}

function LevelBar({ level }: { readonly level: BoardLevel }) {
  const { t } = useText(boardTexts);
  const format = useFormat();
  const share = level.shares.find((each) => each.milestone === 'closed') ?? level.shares[0];
  if (level.total === 0 && share) {
    const percent = format.percent(share.hundredths, 10_000);
    return (
      <ReportedBar percent={share.hundredths / 100} label={t('table.shareWords', { percent })} />
    );
  }
  const { total, held, closed, ratified, planned } = level;
  const label = t('table.barWords', {
    closed: format.integer(closed),
    total: format.integer(total),
    planned: format.integer(planned),
  });
  return <ProgressBar {...{ total, held, closed, ratified, planned, label }} />;
}

/** The day that the total stands for; for a share that was only reported, the day it was reported for. */
function TotalDay({ level }: { readonly level: BoardLevel }) {
  const { t } = useText(boardTexts);
  const format = useFormat();
  const share = level.total === 0 ? level.shares[0] : undefined;
  const changed = level.totalChangedOn;
  return (
    <span
      title={changed ? t('table.changed', { date: format.date(calendarDate(changed)) }) : undefined}
    >
      {format.date(calendarDate(share?.asOf ?? level.totalAsOf))}
    </span>
  );
}

/** For whoever reports for this unit: a share of a level that nobody counts. */
function ShareAct({ board, about }: LevelTableProps) {
  const { t } = useText(boardTexts);
  const [open, setOpen] = useState(false);
  const levels = levelsWithoutCounts(board);
  const may = useMayShare(about);
  if (!may || levels.length === 0) return null;
  return (
    <>
      <LinkButton onPress={() => setOpen(true)}>{t('share.act')}</LinkButton>
      {open && <ShareDialog about={about} levels={levels} onClose={() => setOpen(false)} />}
    </>
  );
}

interface LevelKeyProps {
  readonly about: BoardAbout;
  readonly reported: boolean;
  readonly children: ReactNode;
}

function LevelKey({ about, reported, children }: LevelKeyProps) {
  const { t } = useText(boardTexts);
  const format = useFormat();
  return (
    <div className="board-key">
      <span className="board-key-ratified">{t('table.ratifiedKey')}</span>
      <span className="board-key-closed">{t('table.closedKey')}</span>
      <span className="board-key-held">{t('table.heldKey')}</span>
      <span className="board-key-plan">
        {t('table.planKey', { date: format.dayMonth(about.asOf) })}
      </span>
      {children}
      {reported && <span className="board-footnote">{t('table.footnote')}</span>}
    </div>
  );
}

import {
  progressRoutes,
  type Board,
  type BoardCurves,
  type BoardTile,
} from '@daihoi/contract/progress';
import { calendarDate } from '@daihoi/domain/kernel';
import { useRoute } from '../../api/use-route.ts';
import { ChartOrTable } from '../../components/charts/chart-or-table.tsx';
import { TileChart, type UnitTile } from '../../components/charts/tile-chart.tsx';
import { TimeCurve, type CurveLevel } from '../../components/charts/time-curve.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Here } from '../../components/screen-states.tsx';
import { MarkChip, StatusChip } from '../../components/status-chip.tsx';
import { boardTexts } from '../../i18n/board.ts';
import { useText } from '../../i18n/use-text.ts';
import { countOn, daysOf, type CurvePoint } from '../../lib/curve.ts';
import { useFormat } from '../../lib/format.ts';
import { wireState } from '../../lib/wire-state.ts';
import { congressLink } from './board-links.ts';
import { seasonSpan } from './board-ruler.tsx';
import { useLevelWords } from './level-words.ts';
import type { BoardAbout } from './use-board-about.ts';
import { useDated } from '../../lib/as-of.ts';

interface BoardChartsProps {
  readonly board: Board;
  readonly about: BoardAbout;
}

/** The curve and the tiles side by side. */
export function BoardCharts({ board, about }: BoardChartsProps) {
  const { unitId, season, asOf } = about;
  const curves = useRoute(
    progressRoutes.curves,
    { params: { unitId }, query: { season, asOf } },
    { keepLast: true },
  );
  return (
    <div className="board-charts">
      <Here of={curves}>{(data) => <Curves board={board} about={about} curves={data} />}</Here>
      {board.tiles.length > 0 && <Tiles tiles={board.tiles} />}
    </div>
  );
}

function Curves({ board, about, curves }: BoardChartsProps & { readonly curves: BoardCurves }) {
  const { t } = useText(boardTexts);
  const words = useLevelWords();
  const span = seasonSpan(board);
  const several = curves.levels.filter((level) => level.total > 1);
  const shown = several.length > 0 ? several : curves.levels;
  const levels = shown.map((level): CurveLevel => {
    const forecast = pointsOf(level.forecast);
    return {
      id: level.level,
      label: words.short(level.level),
      total: level.total,
      plan: pointsOf(level.planned),
      actual: pointsOf(level.closed),
      ...(forecast.length > 1 ? { forecast } : {}),
    };
  });
  if (!span) return null;
  const pauses = curves.pauses.map((pause) => ({
    from: calendarDate(pause.from),
    to: calendarDate(pause.until ?? about.asOf),
    label: t('curve.pause'),
  }));
  return (
    <ChartOrTable
      title={t('curve.title')}
      chart={<TimeCurve levels={levels} span={span} asOf={about.asOf} pauses={pauses} />}
      table={<CurveTable levels={levels} />}
    />
  );
}

function CurveTable({ levels }: { readonly levels: readonly CurveLevel[] }) {
  const { t } = useText(boardTexts);
  const format = useFormat();
  const rows = levels.flatMap((level) =>
    daysOf([level.plan, level.actual]).map((day) => ({
      day,
      level,
      planned: countOn(level.plan, day),
      closed: countOn(level.actual, day),
    })),
  );
  return (
    <DataTable
      name="curve"
      label={t('curve.title')}
      density="dense"
      rows={rows}
      keyOf={(row) => `${row.level.id} ${row.day}`}
      columns={[
        { id: 'day', head: t('curveTable.day'), cell: (row) => format.date(row.day) },
        { id: 'level', head: t('curveTable.level'), phone: 'chip', cell: (row) => row.level.label },
        {
          id: 'planned',
          head: t('curveTable.planned'),
          numeric: true,
          phone: 'figure',
          cell: (row) => format.integer(row.planned),
        },
        {
          id: 'closed',
          head: t('curveTable.closed'),
          numeric: true,
          phone: 'figure',
          cell: (row) => format.integer(row.closed),
        },
      ]}
    />
  );
}

function Tiles({ tiles }: { readonly tiles: readonly BoardTile[] }) {
  const dated = useDated();
  const { t } = useText(boardTexts);
  const format = useFormat();
  const units = tiles.flatMap((tile): UnitTile[] => {
    const state = wireState(tile.state);
    if (!state || !tile.congressId) return [];
    return [
      {
        id: tile.unit.id,
        name: tile.unit.shortName,
        size: Math.max(1, tile.grassroots.total),
        sizeWords: t('tiles.size', { n: format.integer(tile.grassroots.total) }),
        state,
        forecastLate: tile.forecastLate || tile.late,
        to: dated(congressLink(tile.congressId)),
      },
    ];
  });
  return (
    <ChartOrTable
      title={t('tiles.title', { n: format.integer(units.length) })}
      chart={<TileChart tiles={units} height={356} />}
      table={<TileTable tiles={tiles} />}
    />
  );
}

function TileTable({ tiles }: { readonly tiles: readonly BoardTile[] }) {
  const dated = useDated();
  const { t } = useText(boardTexts);
  const format = useFormat();
  return (
    <DataTable
      name="tiles"
      label={t('tiles.title', { n: format.integer(tiles.length) })}
      density="dense"
      rows={tiles}
      keyOf={(tile) => tile.unit.id}
      linkOf={(tile) => (tile.congressId ? dated(congressLink(tile.congressId)) : undefined)}
      columns={[
        { id: 'unit', head: t('tiles.unit'), cell: (tile) => tile.unit.fullName },
        {
          id: 'grassroots',
          head: t('tiles.grassroots'),
          numeric: true,
          phone: 'figure',
          sortBy: (tile) => tile.grassroots.total,
          cell: (tile) => format.integer(tile.grassroots.total),
        },
        {
          id: 'closed',
          head: t('tiles.closed'),
          numeric: true,
          phone: 'figure',
          sortBy: (tile) => tile.grassroots.closed,
          cell: (tile) => format.integer(tile.grassroots.closed),
        },
        {
          id: 'state',
          head: t('tiles.state'),
          phone: 'chip',
          cell: (tile) => <StateChips {...tile} />,
        },
      ]}
    />
  );
}

function StateChips({ state, late, forecastLate }: BoardTile) {
  const known = wireState(state);
  return (
    <span className="board-chips">
      {known && <StatusChip state={known} />}
      {late && <MarkChip mark="late" />}
      {forecastLate && <MarkChip mark="forecast" />}
    </span>
  );
}

function pointsOf(
  points: readonly { readonly day: string; readonly count: number }[],
): readonly CurvePoint[] {
  return points.map(({ day, count }) => ({ day: calendarDate(day), count }));
}

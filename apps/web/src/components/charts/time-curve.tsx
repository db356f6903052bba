import type { CalendarDate } from '@daihoi/domain/kernel';
import { area, line } from 'd3-shape';
import { chartTexts } from '../../i18n/charts.ts';
import { useText } from '../../i18n/use-text.ts';
import { countOn, type CurvePoint } from '../../lib/curve.ts';
import { useFormat } from '../../lib/format.ts';
import { monthMark, monthStarts, placeOf, type DaySpan } from '../../lib/time-scale.ts';
import { useWidth } from '../../lib/use-width.ts';
import './time-curve.css';

/** One level of the season: how many were planned and done day by day. */
export interface CurveLevel {
  readonly id: string;
  readonly label: string;
  readonly total: number;
  readonly plan: readonly CurvePoint[];
  readonly actual: readonly CurvePoint[];
  readonly forecast?: readonly CurvePoint[];
}

interface TimeCurveProps {
  readonly levels: readonly CurveLevel[];
  readonly span: DaySpan;
  readonly asOf: CalendarDate;
  /** Days on which congresses were halted, with the reason. */
  readonly pauses?: readonly (DaySpan & { readonly label: string })[];
}

const panel = { height: 186, head: 44, foot: 12, right: 34, left: 2 };

/** One small multiple per level over shared months: plan in dashes, actual in jade, forecast in dots, the as-of day in son. */
export function TimeCurve({ levels, span, asOf, pauses = [] }: TimeCurveProps) {
  const { lang } = useText(chartTexts);
  const format = useFormat();
  const { element, width } = useWidth<HTMLDivElement>(440);
  const height = levels.length * panel.height + 28;
  function x(day: CalendarDate): number {
    return panel.left + placeOf(day, span) * Math.max(0, width - panel.left - panel.right);
  }
  return (
    <div className="curve" ref={element}>
      <svg width={width} height={height} role="img" aria-label={useCurveWords(levels, asOf)}>
        {pauses.map((pause) => (
          <g key={pause.from}>
            <rect
              className="curve-pause"
              x={x(pause.from)}
              width={x(pause.to) - x(pause.from)}
              y={24}
              height={height - 48}
            />
            <text x={x(pause.from) - 5} y={54} textAnchor="end">
              {pause.label}
            </text>
          </g>
        ))}
        {monthStarts(span).map((day) => (
          <g key={day}>
            <line className="curve-grid" x1={x(day)} x2={x(day)} y1={24} y2={height - 24} />
            <text x={x(day) + 4} y={height - 8}>
              {monthMark(day, lang)}
            </text>
          </g>
        ))}
        {levels.map((level, row) => (
          <g key={level.id} transform={`translate(0 ${row * panel.height + 14})`}>
            <LevelPanel level={level} asOf={asOf} x={x} named={row === 0} />
          </g>
        ))}
        <line className="curve-now" x1={x(asOf)} x2={x(asOf)} y1={18} y2={height - 24} />
        <text className="curve-now-text" x={x(asOf)} y={12} textAnchor="middle">
          {format.dayMonth(asOf)}
        </text>
      </svg>
    </div>
  );
}

interface LevelPanelProps {
  readonly level: CurveLevel;
  readonly asOf: CalendarDate;
  readonly x: (day: CalendarDate) => number;
  /** Names the plan's line; once is enough for all panels. */
  readonly named: boolean;
}

function LevelPanel({ level, asOf, x, named }: LevelPanelProps) {
  const { t } = useText(chartTexts);
  const format = useFormat();
  const base = panel.height - panel.foot;
  function y(count: number): number {
    return base - (count / Math.max(1, level.total)) * (base - panel.head);
  }
  const path = line<CurvePoint>(
    (point) => x(point.day),
    (point) => y(point.count),
  );
  const fill = area<CurvePoint>(
    (point) => x(point.day),
    base,
    (point) => y(point.count),
  );
  const reached = countOn(level.actual, asOf);
  const shown = level.actual.filter((point) => point.day <= asOf);
  const drawn = [...shown, { day: asOf, count: reached }];
  const value = { x: x(asOf) - 9, y: y(reached) + (y(reached) < panel.head + 24 ? 18 : -10) };
  const free = level.plan.filter((point) => isFree({ x: x(point.day), y: y(point.count) }, value));
  const middle = free[Math.floor(free.length / 2)];
  return (
    <>
      <text className="curve-level" x={panel.left} y={14}>
        {level.label}
      </text>
      <line className="curve-zero" x1={panel.left} x2="100%" y1={base} y2={base} />
      <path className="curve-plan" d={path(level.plan) ?? ''} />
      <path className="curve-area" d={fill(drawn) ?? ''} />
      <path className="curve-actual" d={path(drawn) ?? ''} />
      {level.forecast && <path className="curve-forecast" d={path(level.forecast) ?? ''} />}
      <circle className="curve-point" cx={x(asOf)} cy={y(reached)} r={4.5} />
      <text className="curve-value" x={value.x} y={value.y} textAnchor="end">
        {format.integer(reached)}/{format.integer(level.total)}
      </text>
      {named && middle && (
        <text x={x(middle.day) - 8} y={y(middle.count) - 6} textAnchor="end">
          {t('curve.plan')}
        </text>
      )}
      <EndTotals level={level} asOf={asOf} x={x} y={y} />
    </>
  );
}

interface EndTotalsProps extends Omit<LevelPanelProps, 'named'> {
  readonly y: (count: number) => number;
}

/** Where the plan ends after today, and what the forecast comes to. */
function EndTotals({ level, asOf, x, y }: EndTotalsProps) {
  const { t } = useText(chartTexts);
  const format = useFormat();
  const planned = level.plan.at(-1);
  const end = level.forecast?.at(-1);
  return (
    <>
      {planned && planned.day > asOf && (
        <text x={x(planned.day) + 5} y={y(planned.count) - 3}>
          {format.integer(planned.count)}
        </text>
      )}
      {end && (
        <text className="curve-late" x={x(end.day) + 5} y={y(end.count) + 11}>
          {format.integer(end.count)} {t('curve.forecast')}
        </text>
      )}
    </>
  );
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Whether words that end left of a point of the plan stay clear of the figure beside the as-of day. */
function isFree(point: Spot, value: Spot): boolean {
  const figureWidth = 66;
  const lineHeight = 20;
  const leftEdge = 60;
  const apart = Math.abs(point.y - 6 - value.y) > lineHeight;
  return point.x > leftEdge && (apart || point.x - 8 < value.x - figureWidth);
}

function useCurveWords(levels: readonly CurveLevel[], asOf: CalendarDate): string {
  const { t } = useText(chartTexts);
  const format = useFormat();
  return levels
    .map((level) =>
      t('curve.label', {
        level: level.label,
        total: format.integer(level.total),
        actual: format.integer(countOn(level.actual, asOf)),
        plan: format.integer(countOn(level.plan, asOf)),
        date: format.date(asOf),
      }),
    )
    .join('. ');
}

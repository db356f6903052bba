import { addDays, toDayNumber, type CalendarDate } from '@daihoi/domain/kernel';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { chartTexts } from '../../i18n/charts.ts';
import { useText } from '../../i18n/use-text.ts';
import { classes } from '../../lib/classes.ts';
import { useFormat } from '../../lib/format.ts';
import { dayAt, monthMark, monthStarts, placeOf, type DaySpan } from '../../lib/time-scale.ts';
import './season-ruler.css';

/** The window of one level, as a bar. */
export interface SeasonWindow extends DaySpan {
  readonly id: string;
  readonly label: string;
}

interface SeasonRulerProps {
  readonly span: DaySpan;
  readonly windows: readonly SeasonWindow[];
  readonly asOf: CalendarDate;
  readonly onMove: (day: CalendarDate) => void;
}

/** The season as a ruler: months, a bar per level's window, the as-of day in son. Click, drag, or use the arrow keys. */
export function SeasonRuler({ span, windows, asOf, onMove }: SeasonRulerProps) {
  const { lang } = useText(chartTexts);
  const track = useRef<HTMLDivElement>(null);
  function move(day: CalendarDate): void {
    onMove(day < span.from ? span.from : day > span.to ? span.to : day);
  }
  function handlePointer(event: PointerEvent): void {
    const box = track.current?.getBoundingClientRect();
    if (!box || (event.type === 'pointermove' && event.buttons !== 1)) return;
    move(dayAt((event.clientX - box.left) / box.width, span));
  }
  return (
    <div
      className="ruler"
      ref={track}
      style={{ height: 30 + windows.length * 26 }}
      onPointerDown={handlePointer}
      onPointerMove={handlePointer}
    >
      {monthStarts(span).map((day) => (
        <span key={day} className="ruler-month" style={{ left: percent(placeOf(day, span)) }}>
          {monthMark(day, lang)}
        </span>
      ))}
      {windows.map((window, row) => (
        <WindowBar key={window.id} window={window} row={row} span={span} />
      ))}
      <Marker span={span} asOf={asOf} onMove={move} />
    </div>
  );
}

interface WindowBarProps {
  readonly window: SeasonWindow;
  readonly row: number;
  readonly span: DaySpan;
}

function WindowBar({ window, row, span }: WindowBarProps) {
  const { t } = useText(chartTexts);
  const format = useFormat();
  const start = placeOf(window.from, span);
  const width = placeOf(window.to, span) - start;
  const narrow = width < 0.12;
  const words = (
    <>
      <b>{window.label}</b>{' '}
      {narrow
        ? format.dateRange(window.from, window.to)
        : t('ruler.until', { date: format.dayMonth(window.to) })}
    </>
  );
  const top = 26 + row * 26;
  return (
    <>
      <div
        className={classes('ruler-window', narrow && 'ruler-window-narrow')}
        style={{ left: percent(start), width: percent(width), top }}
      >
        {!narrow && words}
      </div>
      {narrow && (
        <div
          className="ruler-words"
          style={{
            top,
            ...(start > 0.5
              ? { right: percent(1 - start + 0.005) }
              : { left: percent(start + width + 0.005) }),
          }}
        >
          {words}
        </div>
      )}
    </>
  );
}

interface MarkerProps {
  readonly span: DaySpan;
  readonly asOf: CalendarDate;
  readonly onMove: (day: CalendarDate) => void;
}

function Marker({ span, asOf, onMove }: MarkerProps) {
  const { t } = useText(chartTexts);
  const format = useFormat();
  function handleKey(event: KeyboardEvent): void {
    const day = dayAfterKey(event, { asOf, span });
    if (day === undefined) return;
    event.preventDefault();
    onMove(day);
  }
  return (
    <div
      className="ruler-marker"
      style={{ left: percent(placeOf(asOf, span)) }}
      role="slider"
      tabIndex={0}
      aria-label={t('ruler.label')}
      aria-description={t('ruler.help')}
      aria-valuemin={toDayNumber(span.from)}
      aria-valuemax={toDayNumber(span.to)}
      aria-valuenow={toDayNumber(asOf)}
      aria-valuetext={format.date(asOf)}
      onKeyDown={handleKey}
    >
      <span>{format.date(asOf)}</span>
    </div>
  );
}

function dayAfterKey(
  event: { readonly key: string; readonly shiftKey: boolean },
  { asOf, span }: { readonly asOf: CalendarDate; readonly span: DaySpan },
): CalendarDate | undefined {
  const days = event.shiftKey ? 7 : 1;
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return addDays(asOf, days);
    case 'ArrowLeft':
    case 'ArrowDown':
      return addDays(asOf, -days);
    case 'Home':
      return span.from;
    case 'End':
      return span.to;
    default:
      return undefined;
  }
}

function percent(place: number): string {
  return `${place * 100}%`;
}

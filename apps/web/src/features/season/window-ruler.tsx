import { calendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import type { WindowsView } from '@daihoi/contract/season';
import { seasonTexts } from '../../i18n/season.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { monthMark, monthStarts, placeOf, type DaySpan } from '../../lib/time-scale.ts';
import { frameDays, type Frame } from './frame-days.ts';

type Line = WindowsView['lines'][number];

interface WindowRulerProps {
  readonly line: Line;
  readonly span: DaySpan;
}

/** The unit's window on the months of the season, its superior's and the directive's behind it. The words stand beside it. */
export function WindowRuler({ line, span }: WindowRulerProps) {
  const { lang } = useText(seasonTexts);
  return (
    <div className="season-ruler" aria-hidden="true">
      {monthStarts(span).map((day) => (
        <span key={day} className="season-month" style={{ left: percent(placeOf(day, span)) }}>
          {monthMark(day, lang)}
        </span>
      ))}
      {frameDays(line).map((frame) => (
        <Bar key={frame.kind} frame={frame} span={span} />
      ))}
    </div>
  );
}

function Bar({ frame, span }: { readonly frame: Frame; readonly span: DaySpan }) {
  const start = placeOf(frame.from, span);
  return (
    <div
      className={`season-bar season-bar-${frame.kind}`}
      style={{ left: percent(start), width: percent(placeOf(frame.to, span) - start) }}
    />
  );
}

/** What binds the unit, in words: the superior's window and the directive's. */
export function FrameWords({ line }: { readonly line: Line }) {
  const { t, lang } = useText(seasonTexts);
  const say = useSpan();
  const { parent, central } = line;
  return (
    <ul className="season-frames">
      {parent && (
        <li>
          <i className="season-key season-bar-parent" />
          {t('window.label', { who: parent.unitName, span: say(parent) })}
          {parent.paper !== null && ` (${parent.paper})`}
        </li>
      )}
      {central && (
        <li>
          <i className="season-key season-bar-central" />
          {t('window.label', { who: t('window.central'), span: say(central) })}
          {` (${central.source.words[lang]})`}
        </li>
      )}
    </ul>
  );
}

interface Span {
  readonly opens: string | null;
  readonly closes: string;
  readonly pilotOpens: string | null;
}

/** A window in words, pilots named where they go before. */
export function useSpan(): (span: Span) => string {
  const { t } = useText(seasonTexts);
  const format = useFormat();
  return ({ opens, closes, pilotOpens }) => {
    const to: CalendarDate = calendarDate(closes);
    const whole =
      opens === null
        ? t('window.until', { date: format.date(to) })
        : format.dateRange(calendarDate(opens), to);
    return pilotOpens === null
      ? whole
      : `${whole}, ${t('window.pilots', { date: format.date(calendarDate(pilotOpens)) })}`;
  };
}

function percent(place: number): string {
  return `${place * 100}%`;
}

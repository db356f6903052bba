import type { Board } from '@daihoi/contract/progress';
import { addDays, calendarDate } from '@daihoi/domain/kernel';
import { Link } from 'react-router';
import { SeasonRuler } from '../../components/charts/season-ruler.tsx';
import { boardTexts } from '../../i18n/board.ts';
import { useText } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { placeOf, type DaySpan } from '../../lib/time-scale.ts';
import { useLevelWords } from './level-words.ts';

/** The days that a season's windows take, from the month before the first to the month of the last. */
export function seasonSpan({ windows }: Board): DaySpan | undefined {
  const opens = windows.map((window) => window.opens).toSorted()[0];
  const closes = windows
    .map((window) => window.closes)
    .toSorted()
    .at(-1);
  if (!opens || !closes) return undefined;
  const before = addDays(calendarDate(`${opens.slice(0, 7)}-01`), -1);
  return { from: calendarDate(`${before.slice(0, 7)}-01`), to: addDays(calendarDate(closes), 14) };
}

interface BoardRulerProps {
  readonly board: Board;
  readonly season: string;
}

/** The season as a ruler; moving its marker moves the whole page to that day. */
export function BoardRuler({ board, season }: BoardRulerProps) {
  const { t } = useText(boardTexts);
  const words = useLevelWords();
  const asOf = useAsOf();
  const span = seasonSpan(board);
  if (!span) return null;
  const windows = board.windows.map(({ level, opens, closes }) => ({
    id: level,
    label: words.short(level),
    from: calendarDate(opens),
    to: calendarDate(closes),
  }));
  const atEnd = placeOf(asOf.day, span) > 0.96;
  return (
    <div className={atEnd ? 'board-ruler-end' : undefined}>
      <SeasonRuler
        span={span}
        windows={windows}
        asOf={asOf.day}
        onMove={(day) => asOf.choose(day > asOf.today ? undefined : day)}
      />
      <p className="board-ruler-link">
        <Link to={`/season/${season}`}>{t('acts.season')}</Link>
      </p>
    </div>
  );
}

import type { BoardLevel } from '@daihoi/contract/progress';
import { addDays, calendarDate } from '@daihoi/domain/kernel';
import { SeasonRuler } from '../../components/charts/season-ruler.tsx';
import { useAsOf } from '../../lib/as-of.ts';
import type { DaySpan } from '../../lib/time-scale.ts';
import { useLevelWords } from './level-words.ts';

/** The days that a season's windows take, from the month before the first to the month of the last. */
export function seasonSpan(levels: readonly BoardLevel[]): DaySpan | undefined {
  const windows = levels.flatMap((level) => (level.window ? [level.window] : []));
  const opens = windows.map((window) => window.opens).toSorted()[0];
  const closes = windows
    .map((window) => window.closes)
    .toSorted()
    .at(-1);
  if (!opens || !closes) return undefined;
  const before = addDays(calendarDate(`${opens.slice(0, 7)}-01`), -1);
  return { from: calendarDate(`${before.slice(0, 7)}-01`), to: addDays(calendarDate(closes), 14) };
}

/** The season as a ruler; moving its marker moves the whole page to that day. */
export function BoardRuler({ levels }: { readonly levels: readonly BoardLevel[] }) {
  const words = useLevelWords();
  const asOf = useAsOf();
  const span = seasonSpan(levels);
  if (!span) return null;
  const windows = levels.flatMap(({ level, window }) =>
    window
      ? [
          {
            id: level,
            label: words.short(level),
            from: calendarDate(window.opens),
            to: calendarDate(window.closes),
          },
        ]
      : [],
  );
  return (
    <SeasonRuler
      span={span}
      windows={windows}
      asOf={asOf.day}
      onMove={(day) => asOf.choose(day > asOf.today ? undefined : day)}
    />
  );
}

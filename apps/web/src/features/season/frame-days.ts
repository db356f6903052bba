import type { WindowsView } from '@daihoi/contract/season';
import { addDays, calendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import type { DaySpan } from '../../lib/time-scale.ts';

type Line = WindowsView['lines'][number];

/** A bar of the ruler: the directive's behind, the superior's over it, the unit's own in front. */
export interface Frame extends DaySpan {
  readonly kind: 'central' | 'parent' | 'own';
}

/** The bars of a level, the widest frame first. A frame without a first day begins with the season's months. */
export function frameDays({ central, parent, own }: Line): readonly Frame[] {
  const days = { central, parent, own };
  return (['central', 'parent', 'own'] as const).flatMap((kind) => {
    const window = days[kind];
    if (!window) return [];
    const to = calendarDate(window.closes);
    const first = window.pilotOpens ?? window.opens;
    return [{ kind, to, from: first === null ? addDays(to, -150) : calendarDate(first) }];
  });
}

/** The months that all windows of a season lie in; undefined while there is none. */
export function seasonSpan(lines: readonly Line[]): DaySpan | undefined {
  const frames = lines.flatMap(frameDays);
  const from = frames.map((each) => each.from).toSorted()[0];
  const to = frames
    .map((each) => each.to)
    .toSorted()
    .at(-1);
  return from && to ? { from: monthStart(from), to: addDays(to, 10) } : undefined;
}

function monthStart(day: CalendarDate): CalendarDate {
  return calendarDate(`${day.slice(0, 7)}-01`);
}

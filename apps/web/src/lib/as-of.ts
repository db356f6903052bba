import { parseCalendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { createContext, useContext } from 'react';

/** The day that the figures on screen stand for. */
export interface AsOf {
  readonly day: CalendarDate;
  readonly today: CalendarDate;
  /** In the past nothing can be edited. */
  readonly past: boolean;
  /** Undefined goes back to today. */
  choose(day: CalendarDate | undefined): void;
}

export const AsOfContext = createContext<AsOf | undefined>(undefined);

/** The as-of day of this page; it stands in the address as `asOf` while it is not today. */
export function useAsOf(): AsOf {
  const asOf = useContext(AsOfContext);
  if (!asOf) throw new Error('useAsOf outside the frame');
  return asOf;
}

/** What to ask for so that an answer stands for the day of the page: nothing while that is today. */
export function useAsOfQuery(): { readonly asOf?: CalendarDate } {
  const { past, day } = useAsOf();
  return past ? { asOf: day } : {};
}

/** A link that takes the day of the page along, so that what it opens stands for the same day. */
export function useDated(): (path: string) => string {
  const { past, day } = useAsOf();
  return (path) => (past ? `${path}?asOf=${day}` : path);
}

/** Reads the as-of day of an address: a day up to today, else today. */
export function readAsOf(text: string | null, today: CalendarDate): CalendarDate {
  const day = parseCalendarDate(text ?? '');
  return day.ok && day.value <= today ? day.value : today;
}

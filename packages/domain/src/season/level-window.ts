import { err, ok, type ArticleRef, type CalendarDate, type Result } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organisation/index.ts';

/** The days in which the congresses of a level are held, both ends included. */
export interface CongressWindow {
  /** First day; left out where the paper names only the end: then the superior's first day holds. */
  readonly opens?: CalendarDate;
  readonly closes: CalendarDate;
  /** First day for pilot congresses, which go before the others. */
  readonly pilotOpens?: CalendarDate;
}

/** A window that was replaced: kept, with the day, the reason and the paper that replaced it. */
export interface PastWindow {
  readonly window: CongressWindow;
  readonly replacedOn: CalendarDate;
  readonly reason: string;
  readonly by: ArticleRef;
}

/** The window of one level in a season, and what it was before. */
export interface LevelWindow {
  readonly level: OrganizationLevel;
  readonly window: CongressWindow;
  readonly setBy: ArticleRef;
  /** Earliest first. */
  readonly past: readonly PastWindow[];
}

export interface WindowInsideOut {
  readonly code: 'window.inside-out';
  readonly opens: CalendarDate;
  readonly closes: CalendarDate;
  readonly by: ArticleRef;
}

export type AmendWindowError =
  | WindowInsideOut
  | { readonly code: 'window.reason-missing' }
  | { readonly code: 'window.amended-before-last'; readonly last: CalendarDate };

export interface WindowAmendment {
  readonly to: CongressWindow;
  readonly on: CalendarDate;
  readonly reason: string;
  readonly by: ArticleRef;
}

/** Replaces a window; the old one stays with the reason and the paper. */
export function amendWindow(
  entry: LevelWindow,
  amendment: WindowAmendment,
): Result<LevelWindow, AmendWindowError> {
  const turned = insideOut(amendment.to, amendment.by);
  if (turned !== undefined) return err(turned);
  if (amendment.reason.trim() === '') return err({ code: 'window.reason-missing' });
  const last = entry.past.at(-1)?.replacedOn;
  if (last !== undefined && amendment.on < last) {
    return err({ code: 'window.amended-before-last', last });
  }
  const { on: replacedOn, reason, by } = amendment;
  return ok({
    level: entry.level,
    window: amendment.to,
    setBy: by,
    past: [...entry.past, { window: entry.window, replacedOn, reason, by }],
  });
}

/** The window as it stood on a day, for reports about the past. */
export function windowAsOf(entry: LevelWindow, on: CalendarDate): CongressWindow {
  return entry.past.find((each) => on < each.replacedOn)?.window ?? entry.window;
}

/** The error of a window that ends before it begins; undefined for a sound one. */
export function insideOut(window: CongressWindow, by: ArticleRef): WindowInsideOut | undefined {
  const starts = [window.opens, window.pilotOpens].filter((each) => each !== undefined);
  const opens = starts.find((each) => each > window.closes);
  return opens === undefined
    ? undefined
    : { code: 'window.inside-out', opens, closes: window.closes, by };
}

import type { HolidayTable } from '@daihoi/domain/calendar';
import type { CalendarDate, Result } from '@daihoi/domain/kernel';
import type { StaleVersion } from '../ports/versioned.ts';

/** What an installation says of one day; it wins over the table that the program brings. */
export interface HolidayEdit {
  readonly day: CalendarDate;
  readonly name: string;
  /** True: people work on this day, whatever the table or the week says. */
  readonly working: boolean;
  /** For a Saturday or Sunday that is worked: the day that is off in exchange. */
  readonly insteadOf: CalendarDate | undefined;
  /** The paper that says so. */
  readonly source: string;
  readonly version: number;
}

export interface HolidayStore {
  /** The holidays in force here: the table that the program brings, with this installation's edits over it. */
  table(): Promise<HolidayTable>;
  edits(): Promise<readonly HolidayEdit[]>;
  /** Writes the edit of a day; `version` is the one that was read, 0 for a day without an edit. */
  put(edit: HolidayEdit): Promise<Result<number, StaleVersion>>;
  /** Takes the edit of a day back, so that the table that the program brings speaks again. */
  remove(day: CalendarDate, version: number): Promise<Result<true, StaleVersion>>;
}

import { calendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import type { PaperRuleSet } from './paper-model.ts';

/** 05-HD/VPTW replaces 36-HD/VPTW of 03/04/2018 on this day. */
const format2026From = calendarDate('2026-05-27');

/**
 * The format in force on the date a paper bears (not on today's date). Earlier formats are only read, never written, so a
 * paper dated before 03/04/2018 also gets PF-2018.
 */
export function paperRuleSetOn(date: CalendarDate): PaperRuleSet {
  return date >= format2026From ? 'PF-2026' : 'PF-2018';
}

import { err, ok, parseCalendarDate, type CalendarDate, type Result } from '../kernel/index.ts';
import { paperDateParts, type PaperDateParts } from '../text/index.ts';
import { paperWords } from './data/paper-words.ts';
import { placeAndDatePattern } from './data/patterns.ts';

/** Where and when a paper was signed: the seat of the issuing body and the day (DT-01, DT-03). */
export interface PlaceAndDate {
  readonly place: string;
  readonly date: CalendarDate;
}

/** The parts of the line in the form in which they are printed (DT-02). */
export function placeAndDateParts(line: PlaceAndDate): PaperDateParts & { readonly place: string } {
  return { place: line.place, ...paperDateParts(line.date) };
}

/** Writes the line of place and date of a paper. */
export function formatPlaceAndDate(line: PlaceAndDate): string {
  const { place, day, month, year } = placeAndDateParts(line);
  const words = paperWords;
  return `${place}, ${words.day} ${day} ${words.month} ${month} ${words.year} ${year}`;
}

/** `impossible`: well written, but there is no such day. */
export interface MalformedPlaceAndDate {
  readonly code: 'placeAndDate.malformed' | 'placeAndDate.impossible';
  readonly raw: string;
}

/** Reads the line of place and date of a paper to be issued; only the exact form is let through. */
export function parsePlaceAndDate(line: string): Result<PlaceAndDate, MalformedPlaceAndDate> {
  const groups = placeAndDatePattern.exec(line)?.groups;
  if (!groups || line !== line.normalize('NFC')) {
    return err({ code: 'placeAndDate.malformed', raw: line });
  }
  const { place = '', day = '', month = '', year = '' } = groups;
  const date = parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day}`);
  return date.ok
    ? ok({ place, date: date.value })
    : err({ code: 'placeAndDate.impossible', raw: line });
}

import { z } from 'zod';
import { Day, Done, Nothing, route, Text } from '../http/index.ts';

export const HolidayLine = z.object({
  day: Day,
  name: z.string(),
  /** off: a day without work. worked: a day of rest that is worked in exchange. ordinary: a holiday of the table that is worked here. */
  kind: z.enum(['off', 'worked', 'ordinary']),
  insteadOf: Day.nullable(),
  source: z.string(),
  confidence: z.string(),
  /** The version of this installation's own edit; 0 for a day of the table that the program brings. */
  version: z.number().int(),
});
export type HolidayLine = z.infer<typeof HolidayLine>;

export const Holidays = z.object({
  years: z.object({ from: z.number().int(), to: z.number().int() }),
  lines: z.array(HolidayLine),
});
export type Holidays = z.infer<typeof Holidays>;

const changeSettings = { kind: 'act', act: 'setting.change', on: 'root' } as const;

export const settingsRoutes = {
  holidays: route({
    id: 'settings.holidays',
    method: 'GET',
    path: '/api/settings/holidays',
    summary: 'The holidays by which working days are counted',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: Holidays,
  }),
  setHoliday: route({
    id: 'settings.set-holiday',
    method: 'PUT',
    path: '/api/settings/holidays/:day',
    summary: 'Say of one day that it is off, or that it is worked',
    access: changeSettings,
    params: z.object({ day: Day }),
    query: Nothing,
    body: z.object({
      version: z.number().int(),
      name: Text(120),
      working: z.boolean(),
      insteadOf: Day.nullable(),
      source: z.string().trim().max(200),
    }),
    answer: Done,
  }),
  takeBackHoliday: route({
    id: 'settings.take-back-holiday',
    method: 'DELETE',
    path: '/api/settings/holidays/:day',
    summary: 'Take the own edit of a day back',
    access: changeSettings,
    params: z.object({ day: Day }),
    query: z.object({ version: z.coerce.number().int() }),
    body: Nothing,
    answer: Nothing,
  }),
  moveDay: route({
    id: 'settings.move-demonstration-day',
    method: 'PUT',
    path: '/api/settings/demonstration-day',
    summary: 'Move the day of a demonstration; a real installation refuses',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: Nothing,
    body: z.object({ day: Day }),
    answer: Nothing,
  }),
};

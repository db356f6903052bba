import { z } from 'zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsNumbered, rulebookFor } from '@daihoi/domain/rulebook';
import { calendarDate, daysBetween } from '@daihoi/domain/kernel';
import { isOrganizationLevel } from '@daihoi/domain/organisation';
import { centralWindow, isInWindow } from '@daihoi/domain/season';
import { loaded, type Loaded } from './load.ts';

let demo: Loaded;
beforeAll(async () => {
  demo = await loaded();
}, 180_000);
afterAll(() => demo.drop());

function issued(code: string, year: string): string {
  const found = documentsNumbered(code).find((each) => each.issuedOn.startsWith(year));
  if (!found) throw new Error(`not registered: ${code}`);
  return found.issuedOn;
}

async function lastDay(column: string, where: string): Promise<string> {
  const found = await demo.rows(
    z.object({ day: z.string() }),
    `select max(c.${column}) as day from congress c join unit u on u.id = c.unit_id where ${where}`,
  );
  return found[0]?.day ?? '';
}

test('the story of the cycle stands in its order', async () => {
  const bacKan = await demo.season('BK');
  const october = await demo.ports.read.congresses.byUnit(bacKan.id, bacKan.rootUnitId);
  const story = [
    issued('35-CT/TW', '2019'),
    bacKan.countedFrom,
    issued('26-HD/BTCTW', '2019'),
    issued('08-HD/UBKTTW', '2020'),
    await lastDay('closed_on', `u.code like 'LS-%' and c.pilot`),
    issued('03-HD/TW', '2020'),
    await lastDay('closed_on', `u.code like 'BK-%' and c.level = 'GRASSROOTS'`),
    await lastDay('closed_on', `u.code like 'KG-%' and c.level = 'UPPER_GRASSROOTS'`),
    '2020-07-31',
    await lastDay('plan_to', `u.code like 'KG-%' and c.level = 'UPPER_GRASSROOTS'`),
    '2020-08-31',
    october?.value.plan?.from ?? '',
  ];
  const backwards = story.filter((day, at) => day < (story[at - 1] ?? ''));
  expect(backwards).toEqual([]);
});

const Held = z.object({
  code: z.string(),
  level: z.string(),
  pilot: z.boolean(),
  held_on: z.string(),
  opens: z.string(),
  closes: z.string(),
});

test('no congress broke a rule of its window: pilots in theirs, all others in the season’s', async () => {
  const { rules } = rulebookFor('2020-2025');
  const found = await demo.rows(
    Held,
    `select u.code, c.level, c.pilot, c.held_on, w.opens, w.closes
     from congress c join unit u on u.id = c.unit_id
     join season_window w on w.season_id = c.season_id and w.level = c.level
     where c.held_on is not null`,
  );
  expect(found.length).toBeGreaterThan(1_290);
  const outside = found.filter((row) => {
    if (!isOrganizationLevel(row.level)) return true;
    const pilotOpens = centralWindow(rules, row.level)?.window.pilotOpens;
    const window = {
      opens: calendarDate(row.opens),
      closes: calendarDate(row.closes),
      ...(pilotOpens ? { pilotOpens } : {}),
    };
    return !isInWindow(window, { on: calendarDate(row.held_on), pilot: row.pilot });
  });
  expect(outside.map((row) => row.code)).toEqual([]);
});

test('nobody met while meetings were halted, and every superior met after those below', async () => {
  const halted = await demo.rows(
    z.object({ n: z.number() }),
    `select count(*)::int as n from congress where held_on between '2020-04-01' and '2020-04-23'`,
  );
  expect(halted).toEqual([{ n: 0 }]);
  const early = await demo.rows(
    z.object({ code: z.string() }),
    `select u.code from congress c join unit u on u.id = c.unit_id
     join unit b on b.parent_id = u.id join congress below on below.unit_id = b.id
     where c.convened_on is not null and (below.closed_on is null or below.closed_on >= c.held_on)`,
  );
  expect(early).toEqual([]);
});

test('only the cells of Bắc Kạn are late: 55 days after the last day of their window', async () => {
  const board = await demo.board('BK', '2020-06-30');
  const cells = board.lines.find((line) => line.level === 'CELL');
  const share = cells?.shares[0];
  expect(share?.hundredths).toBe(10_000);
  const window = (await demo.ports.read.seasons.windows((await demo.season('BK')).id)).find(
    (each) => each.level === 'CELL',
  );
  if (!window || !share) throw new Error('no cells');
  expect(daysBetween({ from: window.closes, to: share.asOf })).toBe(55);
  expect((await demo.board('BK', '2020-05-24')).lines.some((line) => line.level === 'CELL')).toBe(
    false,
  );
});

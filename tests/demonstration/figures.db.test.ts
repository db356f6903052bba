import { z } from 'zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatPercent } from '@daihoi/domain/text';
import {
  allowedPilots,
  centralWindow,
  checkPilots,
  checkWindow,
  countPilots,
} from '@daihoi/domain/season';
import { rulebookFor } from '@daihoi/domain/rulebook';
import { isOrganizationLevel } from '@daihoi/domain/organisation';
import { count, loaded, type Loaded } from './load.ts';

let demo: Loaded;
beforeAll(async () => {
  demo = await loaded();
}, 180_000);
afterAll(() => demo.drop());

function percent(part: number, whole: number): string {
  const written = formatPercent({ part, whole, decimals: 1 }, 'vi');
  return written.kind === 'shown' ? written.text : written.kind;
}

async function closed(
  code: string,
  level: string,
  asOf: string,
): Promise<readonly [number, number]> {
  const board = await demo.board(code, asOf);
  return [count(board, level, 'closed'), count(board, level, 'total')];
}

test('FX-01: Kiên Giang, 811 of 811 grassroots organisations at the end of July, 100 %', async () => {
  expect(await closed('KG', 'GRASSROOTS', '2020-07-31')).toEqual([811, 811]);
  expect(percent(811, 811)).toBe('100\u00a0%');
});

test('Kiên Giang and Lạng Sơn lay down pilots and direct election by their plan', async () => {
  const Settings = z.object({ settings: z.unknown() });
  const settings = (code: string) =>
    demo.rows(Settings, `select settings from season where code = '${code}-2020'`);
  expect(await settings('KG')).toMatchObject([
    {
      settings: {
        pilots: { min: 2, max: 3 },
        directElection: ['standingCommittee', 'secretary', 'deputySecretary'],
        paper: '118-KH/TU',
      },
    },
  ]);
  expect(await settings('LS')).toMatchObject([
    { settings: { pilots: { min: 2, max: 3 }, directElection: ['secretary'], paper: '132-KH/TU' } },
  ]);
});

test('FX-02: Kiên Giang, 9 of 19 upper organisations, 47,4 %, ten that remain are planned for August', async () => {
  expect(await closed('KG', 'UPPER_GRASSROOTS', '2020-07-31')).toEqual([9, 19]);
  expect(percent(9, 19)).toBe('47,4\u00a0%');
  const left = await demo.rows(
    z.object({ code: z.string(), plan_from: z.string(), plan_to: z.string() }),
    `select u.code, c.plan_from, c.plan_to from congress c join unit u on u.id = c.unit_id
     where u.code like 'KG-%' and c.level = 'UPPER_GRASSROOTS' and c.closed_on is null`,
  );
  expect(left).toHaveLength(10);
  for (const row of left) {
    expect(row.plan_from >= '2020-08-01', row.code).toBe(true);
    expect(row.plan_to <= '2020-08-31', row.code).toBe(true);
  }
});

test('six of the nine are ratified, 806 of the 811; Rạch Giá alone is forecast late', async () => {
  const board = await demo.board('KG', '2020-07-31');
  expect(count(board, 'UPPER_GRASSROOTS', 'ratified')).toBe(6);
  expect(count(board, 'GRASSROOTS', 'ratified')).toBe(806);
  const forecast = board.tiles.filter((tile) => tile.forecastLate);
  expect(forecast.map((tile) => tile.unit.code)).toEqual(['KG-RG']);
  expect(board.tiles.reduce((sum, tile) => sum + tile.grassroots.total, 0)).toBe(811);
});

test('FX-03: Bắc Kạn, 452 of 452 at the end of June', async () => {
  expect(await closed('BK', 'GRASSROOTS', '2020-06-30')).toEqual([452, 452]);
  expect(percent(452, 452)).toBe('100\u00a0%');
});

test('FX-04: Bắc Kạn, 1 of 11, which is Bạch Thông, 9,1 %', async () => {
  expect(await closed('BK', 'UPPER_GRASSROOTS', '2020-06-30')).toEqual([1, 11]);
  expect(percent(1, 11)).toBe('9,1\u00a0%');
  const board = await demo.board('BK', '2020-06-30');
  const done = board.tiles.filter((tile) => tile.state === 'CLOSED');
  expect(done.map((tile) => tile.unit.shortName)).toEqual(['Huyện Bạch Thông']);
});

test('FX-05: Lạng Sơn, 14 and 12 pilots are 26; five of the fourteen elect their secretary directly, 35,7 %', async () => {
  const found = await demo.rows(
    z.object({ kind: z.enum(['MULTI_CELL', 'SINGLE_CELL']), posts: z.array(z.string()) }),
    `select u.unit_type as kind, c.direct_posts as posts from congress c join unit u on u.id = c.unit_id
     where u.code like 'LS-%' and c.pilot and c.level = 'GRASSROOTS'`,
  );
  const totals = countPilots(
    found.map((row) => ({ kind: row.kind, directElection: row.posts.includes('secretary') })),
  );
  expect(totals).toEqual({ multiCell: 14, singleCell: 12, total: 26, directElection: 5 });
  const direct = found.filter((row) => row.posts.length > 0);
  expect(new Set(direct.map((row) => row.kind))).toEqual(new Set(['MULTI_CELL']));
  expect(percent(5, 14)).toBe('35,7\u00a0%');
  expect(await closed('LS', 'GRASSROOTS', '2020-03-12')).toEqual([26, 26]);
});

test('FX-10: every window of plan 153-KH/TU of Bắc Kạn lies inside the central one', async () => {
  const { id } = await demo.season('BK');
  const { rules } = rulebookFor('2020-2025');
  const windows = await demo.ports.read.seasons.windows(id);
  expect(windows.map(({ level, opens, closes }) => [level, opens, closes])).toEqual(
    expect.arrayContaining([
      ['CELL', '2020-01-01', '2020-03-31'],
      ['SECTIONAL', '2020-03-01', '2020-03-31'],
      ['PROVINCIAL', '2020-10-01', '2020-10-31'],
    ]),
  );
  for (const { level, opens, closes } of windows) {
    if (!isOrganizationLevel(level)) throw new Error(level);
    const central = centralWindow(rules, level);
    const child = { window: { opens, closes }, by: { document: '153-KH/TU' } };
    expect(checkWindow(central ? { child, central } : { child }), level).toEqual([]);
  }
});

test('FX-11: each of the 19 chose two or three pilots, 38 to 57 in all; 37 would be too few', async () => {
  const found = await demo.rows(
    z.object({ upper: z.string(), pilots: z.number() }),
    `select substring(u.code from '^KG-[A-Z]+') as upper, count(*)::int as pilots
     from congress c join unit u on u.id = c.unit_id
     where u.code like 'KG-%' and c.pilot and c.level = 'GRASSROOTS' group by 1`,
  );
  const bounds = { min: 2, max: 3, by: { document: '118-KH/TU' } };
  expect(found).toHaveLength(19);
  for (const { pilots } of found) expect(checkPilots({ pilots, parents: 1, bounds })).toEqual([]);
  const all = found.reduce((sum, row) => sum + row.pilots, 0);
  expect(allowedPilots(bounds, 19)).toEqual({ min: 38, max: 57 });
  expect(checkPilots({ pilots: all, parents: 19, bounds })).toEqual([]);
  expect(checkPilots({ pilots: 37, parents: 19, bounds })[0]?.code).toBe('pilots.too-few');
});

test('members of Kiên Giang are 59,592, and every superior has the sum of those below', async () => {
  const found = await demo.rows(
    z.object({ code: z.string(), own: z.number(), below: z.number() }),
    `select parent.code, m.official + m.probationary as own, sum(n.official + n.probationary)::int as below
     from unit parent join member_count m on m.unit_id = parent.id
     join unit child on child.parent_id = parent.id join member_count n on n.unit_id = child.id
     group by 1, 2`,
  );
  expect(found.find((row) => row.code === 'KG')?.own).toBe(59_592);
  expect(found.filter((row) => row.own !== row.below)).toEqual([]);
});

test('the boards of any day equal a full count of the congresses', async () => {
  for (const day of ['2019-12-31', '2020-03-20', '2020-04-15', '2020-05-29', '2020-06-30']) {
    const counted = await demo.rows(
      z.object({ held: z.number(), closed: z.number(), ratified: z.number() }),
      `select count(*) filter (where c.held_on <= $1)::int as held,
              count(*) filter (where c.closed_on <= $1)::int as closed,
              count(*) filter (where c.ratified_on <= $1)::int as ratified
       from congress c where c.level = 'GRASSROOTS' and c.season_id = $2`,
      [day, (await demo.season('KG')).id],
    );
    const board = await demo.board('KG', day);
    expect(
      {
        held: count(board, 'GRASSROOTS', 'held'),
        closed: count(board, 'GRASSROOTS', 'closed'),
        ratified: count(board, 'GRASSROOTS', 'ratified'),
      },
      day,
    ).toEqual(counted[0]);
  }
});

test('the halt of April stands in the curve: some are put off, nobody meets, and then it rises', async () => {
  const halted = await demo.board('KG', '2020-04-20');
  expect(count(halted, 'GRASSROOTS', 'postponed')).toBeGreaterThan(50);
  const before = count(await demo.board('KG', '2020-03-31'), 'GRASSROOTS', 'held');
  expect(count(await demo.board('KG', '2020-05-03'), 'GRASSROOTS', 'held')).toBe(before);
  const may = count(await demo.board('KG', '2020-05-31'), 'GRASSROOTS', 'held');
  expect(may).toBeGreaterThan(before + 300);
});

test('nothing is counted before the season, nothing is late before September', async () => {
  const before = await demo.board('KG', '2019-09-01');
  expect(before.lines).toEqual([]);
  for (const [code, day] of [
    ['KG', '2020-08-31'],
    ['BK', '2020-06-30'],
  ] as const) {
    const board = await demo.board(code, day);
    for (const line of board.lines) expect(line.counts.late ?? 0, `${code} ${line.level}`).toBe(0);
  }
});

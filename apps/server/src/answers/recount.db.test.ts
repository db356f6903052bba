import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { recordCongress } from '@daihoi/application/congress';
import type { Actor } from '@daihoi/application/access';
import {
  movesFrom,
  moveCongress,
  postponeCongress,
  reschedule,
  resumeCongress,
} from '@daihoi/domain/congress';
import { addDays, brand, calendarDate, ok, type CalendarDate } from '@daihoi/domain/kernel';
import {
  catchUpRollups,
  foldRollups,
  openQueries,
  rebuildRollups,
  recountRollups,
} from '@daihoi/adapters/storage';

let database: FreshDatabase;
let wire: Wire;
let db: ReturnType<typeof openQueries>;
let actor: Actor;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  db = openQueries(database.pool);
  await wire.addAccount('tinh', { role: 'leader', code: 'T' });
  const account = await database.pool.query<{ id: string }>('select id from account limit 1');
  actor = { accountId: brand(account.rows[0]?.id ?? ''), name: 'Tỉnh', grants: [] };
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

beforeEach(() => rebuildRollups(db));

const codes = ['T', 'T1', 'T2', 'T11', 'T12', 'T21'];

/** The same pseudo-random walk on every run. */
function chance(seed: number) {
  let state = seed;
  return (n: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * n);
  };
}

/** Takes one random move of the table on a congress; a second writer at the same moment is refused, which is fine. */
async function moveAtRandom(
  code: string,
  day: CalendarDate,
  pick: (n: number) => number,
): Promise<string | undefined> {
  const id = brand<Parameters<typeof wire.ports.read.congresses.byId>[0]>(
    await wire.congressId(code),
  );
  const moved = await wire.ports.transact(async (stores) => {
    const before = await stores.congresses.byId(id);
    if (!before) throw new Error(`no congress ${code}`);
    if (pick(4) === 0) return rescheduled(stores, before);
    // Few are given up, or no moves would be left for the tests that follow.
    const givesUp = pick(5) === 0;
    const moves = movesFrom(before.value.state).filter((each) => givesUp || each !== 'cancel');
    const move = moves[pick(moves.length)];
    if (!move) return ok(0);
    const next =
      move === 'postpone'
        ? postponeCongress(before.value, { decidedOn: day, authority: 'A', reason: 'R' })
        : move === 'resume'
          ? resumeCongress(before.value, {
              on: day,
              plan: { from: addDays(day, 20), to: addDays(day, 21) },
              deadline: addDays(day, 30),
            })
          : moveCongress(before.value, move, day);
    if (!next.ok) return ok(0);
    return recordCongress(wire.ports, stores, {
      actor,
      before,
      after: { ...before, value: next.value },
      act: `congress.${move}`,
      occurredOn: day,
      payload: { move },
    });
  });
  return moved.ok ? undefined : moved.error.code;

  /** Other planned days, or another last day. */
  function rescheduled(
    stores: Parameters<typeof recordCongress>[1],
    before: Parameters<typeof recordCongress>[2]['before'],
  ) {
    const later = addDays(day, pick(90) - 20);
    const change = pick(2) === 0 ? { plan: { from: later, to: later } } : { deadline: later };
    return recordCongress(wire.ports, stores, {
      actor,
      before,
      after: { ...before, value: reschedule(before.value, { on: day, ...change }) },
      act: 'congress.plan',
      occurredOn: day,
      payload: change,
    });
  }
}

/** What every board of the province says on some days. */
async function boardsOn(days: readonly CalendarDate[]): Promise<readonly unknown[]> {
  const unit = await wire.ports.read.units.byId(brand(await wire.unitId('T')));
  return Promise.all(
    days.map(async (day) => {
      const counts = await wire.ports.read.boards.counts(wire.season.id, unit?.segment ?? '', day);
      return counts
        .filter((each) => each.n !== 0)
        .map((each) => `${day} ${each.level} ${each.milestone} ${each.n}`)
        .toSorted((left, right) => (left < right ? -1 : 1));
    }),
  );
}

describe('boards are a full recount', () => {
  test('after the province was laid', async () => {
    expect(await recountRollups(db)).toEqual([]);
  });

  test('after many random moves, folded and unfolded, on every day', async () => {
    const pick = chance(41);
    for (let step = 0; step < 60; step += 1) {
      const day = addDays(calendarDate('2020-01-01'), step * 4);
      expect(await moveAtRandom(codes[pick(codes.length)] ?? 'T', day, pick)).toBeUndefined();
      if (step % 9 === 0) await foldRollups(db, 7);
    }
    expect(await recountRollups(db)).toEqual([]);
  });

  test('after twenty writers at once on the same and on different congresses while steps are folded', async () => {
    let writing = true;
    const folding = (async () => {
      let folded = 0;
      while (writing) folded += await foldRollups(db, 5);
      return folded;
    })();
    const refusals: string[] = [];
    const differences: unknown[] = [];
    for (let round = 0; round < 4; round += 1) {
      const day = addDays(calendarDate('2021-01-01'), round * 7);
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          moveAtRandom(codes[n % codes.length] ?? 'T', day, chance(round * 100 + n)),
        ),
      );
      refusals.push(...results.filter((code) => code !== undefined));
      differences.push(...(await recountRollups(db)));
    }
    writing = false;
    expect(differences).toEqual([]);
    expect(refusals.filter((code) => code !== 'version.stale')).toEqual([]);
    expect(await folding).toBeGreaterThan(0);
    while ((await foldRollups(db)) > 0);
    expect(await recountRollups(db)).toEqual([]);
  });

  test('a sum that was tampered with is named, and a rebuild puts it right', async () => {
    await database.pool.query(
      `update rollup_day set n = n + 1 where ctid = (select ctid from rollup_day where milestone = 'total' and level = 'GRASSROOTS' limit 1)`,
    );
    const found = await recountRollups(db);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ level: 'GRASSROOTS', milestone: 'total' });
    expect((found[0]?.held ?? 0) - (found[0]?.recounted ?? 0)).toBe(1);
    await rebuildRollups(db);
    expect(await recountRollups(db)).toEqual([]);
  });

  test('a rebuild beside writers loses none of their steps', async () => {
    const day = calendarDate('2021-06-01');
    await Promise.all([
      ...codes.map((code, n) => moveAtRandom(code, day, chance(n))),
      rebuildRollups(db),
      rebuildRollups(db),
    ]);
    expect(await recountRollups(db)).toEqual([]);
  });

  test('of a past day they never change, whatever is done later', async () => {
    const pick = chance(11);
    const days: CalendarDate[] = [];
    const seen: unknown[] = [];
    for (let step = 0; step < 40; step += 1) {
      const day = addDays(calendarDate('2021-07-01'), step * 2);
      await moveAtRandom(codes[pick(codes.length)] ?? 'T', day, pick);
      days.push(day);
      seen.push(...(await boardsOn([day])));
    }
    expect(await boardsOn(days)).toEqual(seen);
  });

  test('records of old, which kept no history, are counted anew once and go on', async () => {
    await database.pool.query("update congress set steps = '[]', schedules = '[]'");
    await database.pool.query("insert into setting (key, value) values ('boards.recount', 'true')");
    expect(await catchUpRollups(db)).toBe(true);
    expect(await catchUpRollups(db)).toBe(false);
    expect(await recountRollups(db)).toEqual([]);
    const pick = chance(5);
    for (let step = 0; step < 30; step += 1)
      await moveAtRandom(
        codes[pick(codes.length)] ?? 'T',
        addDays(calendarDate('2021-10-01'), step),
        pick,
      );
    expect(await recountRollups(db)).toEqual([]);
  });
});

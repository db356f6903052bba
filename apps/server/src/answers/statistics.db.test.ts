import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ContestsBehind, PersonsBehind, StatisticsView } from '@daihoi/contract/statistics';
import { calendarDate } from '@daihoi/domain/kernel';
import {
  statisticsBasis,
  statisticsByOffice,
  toStatisticsRow,
  type StatisticsRow,
} from '@daihoi/domain/result';
import { rulebookFor, rulesInForce } from '@daihoi/domain/rulebook';
import { readStanding } from '@daihoi/application/result';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { minutes, personOf, ResultWalk } from '../../../../tests/support/results/result-walk.ts';

let database: FreshDatabase;
let wire: Wire;
const asOf = calendarDate('2020-06-30');

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('xem', { role: 'observer', code: 'T' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  for (const [index, code] of ['T11', 'T12', 'T21'].entries()) await holdOne(code, index);
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

/** One congress with a committee of three, of whom the last was not foreseen. */
async function holdOne(code: string, index: number): Promise<void> {
  const own = code.toLowerCase();
  await wire.addAccount(own, { role: 'committeeOffice', code });
  const walk = new ResultWalk({ wire, database, code, own, superior: 'huyen' });
  await walk.approved();
  await walk.foresee(index === 0 ? ['An', 'Bình', 'Dũng'] : []);
  await walk.move('convene', '2020-05-10');
  await walk.attend();
  await walk.move('openFormal', '2020-05-20');
  await walk.move('close', index === 2 ? '2020-06-25' : '2020-05-21');
  await walk.enter('committee', 1, minutes(3, { An: 25, Bình: 20, Chi: 18, Dũng: 9 }));
  await walk.enter('secretary', 1, minutes(1, { An: 25, Bình: 4 }));
  await walk.enterPersons('committee', [
    personOf('An', { sex: 'MALE', birth: { year: 1970 }, ethnicity: 'Kinh' }),
    personOf('Bình', { birth: { year: 1980, month: 6, day: 30 }, politicalTheoryLevel: 'BASIC' }),
    personOf('Chi', {
      birth: { year: 1980, month: 7, day: 1 },
      educationLevel: 'MASTER',
      professor: true,
    }),
  ]);
  await walk.enterPersons('secretary', [personOf('An', { sex: 'MALE', ethnicity: ' kinh' })]);
}

async function get(code: string, tail: string, query: object = {}, who = 'tinh') {
  const search = new URLSearchParams({ season: wire.season.id, asOf, ...query });
  const url = `/api/units/${await wire.unitId(code)}/statistics${tail}?${search}`;
  return wire.ask(who, { method: 'GET', url });
}

async function show(code: string, query: object = {}) {
  return StatisticsView.parse((await get(code, '', query)).body);
}

/** The rows that the pure count takes, from the stored results of some congresses. */
async function rowsOf(codes: readonly string[]): Promise<readonly StatisticsRow[]> {
  const rows: StatisticsRow[] = [];
  for (const code of codes) {
    const unit = await wire.ports.read.units.byCode(code);
    const record = unit && (await wire.ports.read.congresses.byUnit(wire.season.id, unit.id));
    if (!record) throw new Error(`no congress of ${code}`);
    const standing = await readStanding(wire.ports.read, record, asOf);
    if (!standing.ok) throw new Error(standing.error.code);
    for (const office of standing.value.offices) {
      const elected = office.persons.map((each) => each.person);
      const ballots = office.ballots.map((each) => each.form);
      const { seats } = office.standing;
      const block = {
        office: office.office,
        byCongress: office.byCongress,
        seats,
        ballots,
        elected,
      };
      const differs = standing.value.differences.some((each) => each.office === office.office);
      rows.push(toStatisticsRow(block, differs));
    }
  }
  return rows;
}

describe('statistics of those elected', () => {
  test.each([
    ['T', ['T11', 'T12', 'T21']],
    ['T1', ['T11', 'T12']],
    ['T11', ['T11']],
  ])('the sums of the database under %s are those of the pure count', async (code, units) => {
    const basis = statisticsBasis(rulesInForce(rulebookFor('2020-2025').rules, asOf), asOf);
    if (!basis) throw new Error('no basis');
    const pure = statisticsByOffice(await rowsOf(units), basis);
    const view = await show(code);
    expect(view.lines.map((each) => each.office).toSorted()).toEqual(Object.keys(pure).toSorted());
    for (const { level, office, oldest, youngest, ...figures } of view.lines) {
      expect(level).toBe('GRASSROOTS');
      expect({ ...figures, oldest, youngest }).toEqual({ ...pure[office] });
    }
  });

  test('forty on the day is not young, a day before it is', async () => {
    const committee = (await show('T11')).lines.find((each) => each.office === 'committee');
    expect(committee).toMatchObject({ elected: 3, young: 1, female: 2, notPerPlan: 1 });
  });

  test('a past day shows only what had closed by then', async () => {
    const before = await show('T', { asOf: '2020-06-24' });
    expect(before.lines.find((each) => each.office === 'committee')?.contests).toBe(2);
    expect((await show('T', { asOf: '2020-05-20' })).lines).toEqual([]);
  });
});

describe('every figure opens', () => {
  const committee = { level: 'GRASSROOTS', office: 'committee' };

  test.each([
    ['all', {}, 9],
    ['female', {}, 6],
    ['young', {}, 3],
    ['ethnicMinority', {}, 6],
    ['reElected', {}, 3],
    ['firstTime', {}, 6],
    ['professor', {}, 3],
    ['band', { code: 'FROM_30_TO_40' }, 6],
    ['education', { code: 'MASTER' }, 3],
    ['politicalTheory', { code: 'BASIC' }, 3],
  ])('%s opens its people', async (pick, more, total) => {
    const reply = await get('T', '/persons', { ...committee, pick, ...more });
    const listed = PersonsBehind.parse(reply.body);
    expect([listed.total, listed.rows.length]).toEqual([total, total]);
  });

  test('people are listed by given name, a page at a time', async () => {
    const query = { ...committee, pick: 'all', limit: '4' };
    const listed = PersonsBehind.parse((await get('T', '/persons', query)).body);
    expect(listed.total).toBe(9);
    expect(listed.rows.map((each) => each.name)).toEqual(['An', 'An', 'An', 'Bình']);
  });

  test('what was not as foreseen opens its units', async () => {
    const reply = await get('T', '/contests', { ...committee, pick: 'notPerPlan' });
    const listed = ContestsBehind.parse(reply.body);
    expect(listed.rows).toMatchObject([{ unitName: 'Đảng bộ xã An Khê', elected: 3, seats: 3 }]);
  });

  test('an observer sees figures and units, not people', async () => {
    const query = { ...committee, pick: 'all' };
    expect((await get('T', '', {}, 'xem')).status).toBe(200);
    expect((await get('T', '/contests', query, 'xem')).status).toBe(200);
    expect((await get('T', '/persons', query, 'xem')).status).toBe(403);
  });

  test('a band that is none is refused', async () => {
    const reply = await get('T', '/persons', { ...committee, pick: 'band', code: 'NONE' });
    expect(reply.status).toBe(404);
    const Refused = z.object({ error: z.object({ code: z.string() }) });
    expect(Refused.parse(reply.body).error.code).toBe('target.not-found');
  });
});

describe('files', () => {
  test.each(['.xlsx', '.docx'])('%s is a package with content', async (kind) => {
    const reply = await get('T', kind);
    expect(reply.status).toBe(200);
    expect(reply.bytes.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect(reply.bytes.length).toBeGreaterThan(2_000);
  });
});

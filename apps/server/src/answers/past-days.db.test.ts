import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CongressView } from '@daihoi/contract/congress';
import { ResultView } from '@daihoi/contract/result';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Reply, type Wire } from '../../../../tests/support/province/wire.ts';
import { minutes, ResultWalk } from '../../../../tests/support/results/result-walk.ts';

let database: FreshDatabase;
let wire: Wire;
let walk: ResultWalk;

const Refusal = z.object({ error: z.object({ code: z.string() }) });

async function ask(tail: string, who = 'xa'): Promise<Reply> {
  return wire.ask(who, { method: 'GET', url: await walk.url(tail) });
}

async function pageOn(day: string): Promise<CongressView> {
  return CongressView.parse((await ask(`?asOf=${day}`)).body);
}

async function resultOn(day: string): Promise<ResultView> {
  return ResultView.parse((await ask(`/result?asOf=${day}`)).body);
}

async function plan(from: string, to: string): Promise<void> {
  const { version } = await walk.page();
  const contents = ['REVIEW_AND_DIRECTION', 'ELECT_COMMITTEE', 'ELECT_DELEGATES'];
  const body = { version, plan: { from, to }, type: 'ALL_MEMBER', ordinal: 3, contents };
  await wire.ask('xa', { method: 'PUT', url: await walk.url('/plan'), body });
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T12' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('huyen-hai', { role: 'leader', code: 'T1' });
  walk = new ResultWalk({ wire, database, code: 'T12', own: 'xa', superior: 'huyen' });
  await walk.approved();
  wire.setToday('2020-05-04');
  await plan('2020-05-25', '2020-05-26');
  wire.setToday('2020-05-08');
  await plan('2020-05-20', '2020-05-21');
  await walk.foresee([]);
  await walk.move('convene', '2020-05-10');
  await walk.attend();
  await walk.move('openFormal', '2020-05-20');
  await walk.enter('committee', 1, minutes(3, { An: 25, Bình: 20, Chi: 18, Dũng: 9 }));
  await walk.move('close', '2020-05-21');
  wire.setToday('2020-05-22');
  await walk.enter('secretary', 1, minutes(1, { An: 25, Bình: 4 }));
  await walk.completePersons();
  await walk.uploadResultPapers();
  await walk.move('reportResult', '2020-05-25');
  wire.setToday('2020-05-29');
  const ratified = await walk.ratify({ kind: 'full' });
  if (ratified.status !== 200) throw new Error(JSON.stringify(ratified.body));
  wire.setToday('2020-06-10');
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('the page of a congress on a past day', () => {
  test('shows the plan that was in force then', async () => {
    expect((await pageOn('2020-05-07')).plan).toEqual({ from: '2020-05-25', to: '2020-05-26' });
    expect((await pageOn('2020-05-08')).plan).toEqual({ from: '2020-05-20', to: '2020-05-21' });
  });

  test('shows the stage and the days of then, and nobody who had not come yet', async () => {
    const before = await pageOn('2020-05-09');
    expect(before).toMatchObject({ state: 'APPROVED', asOf: '2020-05-09' });
    expect(before.days).not.toHaveProperty('convenedOn');
    expect(before.attendance).toEqual({ convened: null, present: null, place: null });
    const sitting = await pageOn('2020-05-20');
    expect(sitting).toMatchObject({ state: 'FORMAL_SESSION', attendance: { present: 29 } });
    expect(sitting.days).not.toHaveProperty('closedOn');
  });

  test('offers nothing to do; today does', async () => {
    const past = await pageOn('2020-05-24');
    expect(past.moves).toEqual([]);
    expect(past.may.filter((act) => !act.endsWith('.view'))).toEqual([]);
    const today = CongressView.parse((await ask('')).body);
    expect(today).toMatchObject({ state: 'RATIFIED', asOf: null });
    expect(await pageOn('2020-06-10')).toEqual(today);
    expect(today.may).toContain('congress.prepare');
  });

  test('tells only what had happened', async () => {
    const lines = z.object({
      lines: z.array(z.object({ act: z.string(), occurredOn: z.string() })),
    });
    const told = lines.parse((await ask('/chronicle?asOf=2020-05-21')).body).lines;
    expect(told.every((line) => line.occurredOn <= '2020-05-21')).toBe(true);
    expect(told.map((line) => line.act)).toContain('congress.close');
    expect(told.map((line) => line.act)).not.toContain('congress.reportResult');
  });

  test('is not there before the season counts it', async () => {
    const reply = await ask('?asOf=2019-01-01');
    expect(reply.status).toBe(404);
    expect(Refusal.parse(reply.body).error.code).toBe('congress.not-counted-yet');
  });
});

describe('the result on a past day', () => {
  test('has the ballots that were entered by then, and no decision', async () => {
    const first = await resultOn('2020-05-21');
    const states = first.offices.map((each) => `${each.office} ${each.state}`);
    expect(states).toEqual(['committee complete', 'secretary none']);
    expect(first).toMatchObject({ mayEnter: false, mayDecide: false, conclusions: [] });
    const reported = await resultOn('2020-05-28');
    expect(reported.offices.flatMap((each) => each.persons.map((who) => who.ratified))).toEqual(
      reported.offices.flatMap((each) => each.persons.map(() => null)),
    );
    expect(reported.ratificationDue).toMatchObject({ doneOn: null, late: false });
    const decided = await resultOn('2020-05-29');
    expect(decided.offices[0]?.persons.every((who) => who.ratified === true)).toBe(true);
  });
});

describe('a window that is set anew', () => {
  const closesOn = z.object({
    windows: z.array(z.object({ level: z.string(), closes: z.string() })),
  });

  async function windowOn(day: string): Promise<string | undefined> {
    const url = `/api/units/${await wire.unitId('T1')}/board?season=${wire.season.id}&asOf=${day}`;
    const { windows } = closesOn.parse((await wire.ask('huyen', { method: 'GET', url })).body);
    return windows.find((each) => each.level === 'GRASSROOTS')?.closes;
  }

  async function otherOn(day: string): Promise<CongressView> {
    const url = `/api/congresses/${await wire.congressId('T11')}?asOf=${day}`;
    return CongressView.parse((await wire.ask('huyen', { method: 'GET', url })).body);
  }

  test('leaves the days before it their window, their last day and their lateness', async () => {
    const url = `/api/units/${await wire.unitId('T1')}/seasons/${wire.season.id}/windows/GRASSROOTS`;
    const body = {
      version: 0,
      opens: '2020-04-15',
      closes: '2020-06-05',
      pilotOpens: null,
      paper: '07-KH/HU',
      paperIssuedOn: null,
      reason: null,
    };
    const set = await wire.ask('huyen', { method: 'PUT', url, body });
    expect(set.body).toEqual({ version: 1, moved: 1 });
    wire.setToday('2020-06-12');
    expect([await windowOn('2020-06-09'), await windowOn('2020-06-10')]).toEqual([
      '2020-06-30',
      '2020-06-05',
    ]);
    expect(await otherOn('2020-06-09')).toMatchObject({ deadline: '2020-06-30', late: false });
    expect(await otherOn('2020-06-10')).toMatchObject({ deadline: '2020-06-05', late: true });
  });
});

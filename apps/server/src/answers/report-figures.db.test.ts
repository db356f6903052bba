import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openQueries, rebuildRollups } from '@daihoi/adapters/storage';
import { progressRoutes } from '@daihoi/contract/progress';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
const asOf = '2020-06-25';

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  wire.setToday('2020-07-02');
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  const begun = { plan_approved_on: '2020-02-01', preparing_since: '2020-02-10' };
  const approved = { ...begun, submitted_on: '2020-03-01', approved_on: '2020-03-20' };
  const closed = { ...approved, held_on: '2020-05-05', closed_on: '2020-05-06' };
  await stand('T11', 'RESULTS_REPORTED', { ...closed, reported_on: '2020-05-20' });
  await stand('T12', 'RETURNED', {
    ...begun,
    submitted_on: '2020-06-01',
    returned_on: '2020-06-10',
    plan_from: '2020-06-28',
    plan_to: '2020-06-29',
  });
  await stand('T21', 'CLOSED', closed);
  await stand('T1', 'PREPARING', begun);
  await stand('T2', 'APPROVED', {
    ...approved,
    plan_from: '2020-08-10',
    plan_to: '2020-08-11',
  });
  await rebuildRollups(openQueries(database.pool));
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

/** Puts a congress where it stands, as a list that was taken over brings it. */
async function stand(code: string, state: string, days: Readonly<Record<string, string>>) {
  const names = Object.keys(days);
  const sets = names.map((name, at) => `${name} = $${String(at + 3)}`).join(', ');
  await database.pool.query(
    `update congress set state = $2, ${sets} where unit_id = (select id from unit where code = $1)`,
    [code, state, ...names.map((name) => days[name])],
  );
}

const Figure = z.object({
  text: z.string(),
  figure: z.object({ kind: z.literal('congresses'), params: z.record(z.string(), z.string()) }),
});
type Figure = z.infer<typeof Figure>;

/** Every figure of a paper that opens to a list, wherever it stands. */
function figuresIn(value: unknown): readonly Figure[] {
  const figure = Figure.safeParse(value);
  if (figure.success) return [figure.data];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(figuresIn);
}

/** The figures of a report of a unit on the day. */
async function reportOf(code: string): Promise<readonly Figure[]> {
  const started = await wire.ask('tinh', {
    method: 'POST',
    url: `/api/units/${await wire.unitId(code)}/reports`,
    body: { season: wire.season.id, asOf },
  });
  const { id } = z.object({ id: z.string() }).parse(started.body);
  const shown = await wire.ask('tinh', { method: 'GET', url: `/api/reports/${id}` });
  return figuresIn(z.object({ paper: z.unknown() }).parse(shown.body).paper);
}

async function listBehind({ figure: { params } }: Figure): Promise<readonly string[]> {
  const { unit = '', season = '', asOf: day = '', level = '', milestone = '', below } = params;
  const query = new URLSearchParams({ season, asOf: day, level, figure: milestone, limit: '200' });
  if (below !== undefined) query.set('below', below);
  const url = `/api/units/${unit}/board/congresses?${query.toString()}`;
  const reply = await wire.ask('tinh', { method: 'GET', url });
  return progressRoutes.behind.answer.parse(reply.body).rows.map((row) => row.unit.code);
}

describe('the figures of a report', () => {
  test('each open a list of just as many units, on the day and in the season of the report', async () => {
    const figures = await reportOf('T');
    const counts = await Promise.all(
      figures.map(async (each) => ({
        says: Number(each.text.split('/')[0]),
        holds: (await listBehind(each)).length,
        of: each.figure.params['milestone'],
      })),
    );
    expect(counts.filter(({ says, holds }) => says !== holds)).toEqual([]);
    expect(new Set(counts.map((each) => each.of))).toEqual(
      new Set([
        'total',
        'held',
        'closed',
        'remaining',
        'unplanned',
        'unapproved',
        'returned',
        'appraising',
        'unreported',
      ]),
    );
    expect(new Set(figures.map((each) => each.figure.params['season']))).toEqual(
      new Set([wire.season.id]),
    );
  });

  test.each([
    ['GRASSROOTS', 'appraising', ['T11']],
    ['GRASSROOTS', 'unreported', ['T21']],
    ['GRASSROOTS', 'returned', ['T12']],
    ['GRASSROOTS', 'unapproved', ['T12']],
    ['UPPER_GRASSROOTS', 'unapproved', ['T1']],
    ['UPPER_GRASSROOTS', 'unplanned', ['T1']],
  ])('%s %s: %j', async (level, milestone, codes) => {
    const unit = await wire.unitId('T');
    const params = { unit, season: wire.season.id, asOf, level, milestone };
    const figure = { text: '', figure: { kind: 'congresses' as const, params } };
    expect(await listBehind(figure)).toEqual(codes);
  });

  test('of a day before, are those of that day', async () => {
    const unit = await wire.unitId('T');
    const params = { unit, season: wire.season.id, asOf: '2020-06-05', level: 'GRASSROOTS' };
    const ask = (milestone: string) =>
      listBehind({ text: '', figure: { kind: 'congresses', params: { ...params, milestone } } });
    expect(await ask('returned')).toEqual([]);
    expect(await ask('unapproved')).toEqual(['T12']);
  });

  test('leave the own congress of a unit out where the report speaks of those below', async () => {
    const unit = await wire.unitId('T1');
    const params = {
      unit,
      season: wire.season.id,
      asOf,
      level: 'UPPER_GRASSROOTS',
      milestone: 'total',
    };
    const figure = { text: '', figure: { kind: 'congresses' as const, params } };
    expect(await listBehind(figure)).toEqual(['T1']);
    const below = { ...figure, figure: { ...figure.figure, params: { ...params, below: '1' } } };
    expect(await listBehind(below)).toEqual([]);
  });
});

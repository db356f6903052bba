import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('xa-khac', { role: 'committeeOffice', code: 'T12' });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

const Version = z.object({ version: z.number() });
const Page = z.object({
  moves: z.array(
    z.object({ move: z.string(), checklist: z.array(z.object({ code: z.string() }).loose()) }),
  ),
});
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

async function boardLine(level: string, asOf: string) {
  const url = `/api/units/${await wire.unitId('T')}/board?season=${wire.season.id}&asOf=${asOf}`;
  const reply = await wire.ask('tinh', { method: 'GET', url });
  const Board = z.object({ levels: z.array(z.object({ level: z.string() }).loose()) });
  return Board.parse(reply.body).levels.find((line) => line.level === level);
}

describe('a congress over the wire', () => {
  test('nobody signed in is told to sign in', async () => {
    const reply = await wire.ask(undefined, {
      method: 'GET',
      url: `/api/congresses/${await wire.congressId('T11')}`,
    });
    expect(reply.status).toBe(401);
  });

  test('the neighbour may not touch it, and is told so in a sentence', async () => {
    const reply = await wire.ask('xa-khac', {
      method: 'GET',
      url: `/api/congresses/${await wire.congressId('T11')}`,
    });
    expect(reply.status).toBe(403);
    expect(Refusal.parse(reply.body).error.message).toContain('chưa có quyền');
  });

  test('its own office sets the plan; a second writer with the old version is refused and nothing is lost', async () => {
    const url = `/api/congresses/${await wire.congressId('T11')}/plan`;
    const body = {
      version: 1,
      plan: { from: '2020-05-20', to: '2020-05-21' },
      type: 'DELEGATE',
      ordinal: 14,
      contents: ['REVIEW_AND_DIRECTION', 'DISCUSS_DRAFTS', 'ELECT_COMMITTEE', 'ELECT_DELEGATES'],
    };
    const first = await wire.ask('xa', { method: 'PUT', url, body });
    expect(Version.parse(first.body)).toEqual({ version: 2 });
    const second = await wire.ask('xa', { method: 'PUT', url, body });
    expect(second.status).toBe(409);
    expect(Refusal.parse(second.body).error.code).toBe('version.stale');
  });

  test('its planned days are measured by the longest duration that the directive allows, with its article', async () => {
    const url = `/api/congresses/${await wire.congressId('T11')}`;
    const page = Page.parse((await wire.ask('xa', { method: 'GET', url })).body);
    const checklist = page.moves.find((each) => each.move === 'approvePlan')?.checklist ?? [];
    expect(checklist.find((item) => item.code === 'duration-within')).toMatchObject({
      state: 'done',
      figures: { days: 2, max: 2 },
      rule: { document: '35-CT/TW' },
    });
  });

  test('a board counts it from the first day, and as late once its last day has passed', async () => {
    expect(await boardLine('GRASSROOTS', '2020-06-30')).toMatchObject({
      total: 3,
      closed: 0,
      late: 0,
    });
    expect(await boardLine('GRASSROOTS', '2020-07-01')).toMatchObject({
      total: 3,
      closed: 0,
      late: 3,
    });
    expect(await boardLine('UPPER_GRASSROOTS', '2020-07-01')).toMatchObject({ total: 2, late: 0 });
  });
});

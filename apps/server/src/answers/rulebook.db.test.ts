import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rulebookRoutes } from '@daihoi/contract/rulebook';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('xa', { role: 'observer', code: 'T11' });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const women = 'cycle-2025/structure.women/ANY/general/2025-04-14';

async function rules(query: string) {
  const reply = await wire.ask('xa', { method: 'GET', url: `/api/rules?${query}` });
  return rulebookRoutes.list.answer.parse(reply.body);
}

async function ruleOf(id: string) {
  const found = (await rules('term=2025-2030&on=2025-06-01')).rules.find((each) => each.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}

function enter(username: string, body: object) {
  return wire.ask(username, {
    method: 'POST',
    url: '/api/rules/sources',
    body: {
      ruleId: women,
      version: 0,
      document: '28-HD/BTCTW',
      issuedOn: '2025-05-06',
      article: 'Mục II',
      ...body,
    },
  });
}

describe('rules over the wire', () => {
  test('a commune reads the rules in force, with value, source and the value that was replaced', async () => {
    const found = await rules('term=2025-2030&on=2025-06-01&level=UPPER_GRASSROOTS');
    const duration = found.rules.find((each) => each.key === 'congress.maxDuration');
    expect(duration).toMatchObject({
      value: { vi: '2 ngày', en: '2 days' },
      source: { document: '45-CT/TW', words: { vi: '45-CT/TW ngày 14/4/2025' } },
      standing: 'inForce',
      earlier: [{ value: { vi: '3 ngày' }, effectiveTo: '2025-04-13' }],
    });
    expect(found.regulation?.vi).toBe('190-QĐ/TW ngày 10/10/2024');
    expect(new Set(found.rules.map((each) => each.level))).toEqual(new Set(['UPPER_GRASSROOTS']));
  });

  test('an area alone can be asked for; a day outside the cycle is drawn into it', async () => {
    const found = await rules('term=2020-2025&on=2030-01-01&area=result');
    expect(found.on).toBe('2025-12-31');
    expect(found.rules.length).toBeGreaterThan(0);
    expect(found.rules.every((each) => each.area === 'result')).toBe(true);
  });

  test('the two cycles side by side', async () => {
    const reply = await wire.ask('xa', { method: 'GET', url: '/api/rules/comparison' });
    const { lines } = rulebookRoutes.compare.answer.parse(reply.body);
    const young = lines.find((each) => each.key === 'structure.youngUnder');
    expect(young).toMatchObject({
      same: false,
      left: { value: { vi: '40 tuổi' } },
      right: { value: { vi: '42 tuổi' } },
    });
  });

  test('papers that share a number are told apart by their day; search needs no diacritics', async () => {
    const reply = await wire.ask('xa', { method: 'GET', url: '/api/documents?q=35%20ct' });
    const { documents } = rulebookRoutes.documents.answer.parse(reply.body);
    const same = documents.filter((each) => each.code === '35-CT/TW');
    expect(same.map((each) => each.issuedOn)).toEqual(['2024-06-14', '2019-05-30']);
    expect(same[0]?.sameNumber.map((each) => each.issuedOn)).toEqual(['2019-05-30']);
    const words = await wire.ask('xa', { method: 'GET', url: '/api/documents?q=nghe%20an' });
    expect(rulebookRoutes.documents.answer.parse(words.body).documents.length).toBeGreaterThan(2);
  });
});

describe('the source of an unverified rule', () => {
  test('a district may not enter it', async () => {
    expect((await enter('huyen', {})).status).toBe(403);
  });

  test('the province enters it: the mark goes, and who and when stay', async () => {
    expect((await ruleOf(women)).unverified).toBe(true);
    expect((await enter('tinh', {})).body).toEqual({ version: 1 });
    expect(await ruleOf(women)).toMatchObject({
      unverified: false,
      entered: [{ version: 1, document: '28-HD/BTCTW', article: 'Mục II', by: 'tinh' }],
    });
  });

  test('a second writer who has not seen it is refused; a correction is a further version', async () => {
    const stale = await enter('tinh', { article: 'Mục III' });
    expect(Refusal.parse(stale.body).error.code).toBe('version.stale');
    expect((await enter('tinh', { version: 1, article: 'Mục III' })).body).toEqual({ version: 2 });
    expect((await ruleOf(women)).entered.map((each) => each.article)).toEqual([
      'Mục III',
      'Mục II',
    ]);
  });

  test('the database refuses to change what was entered', async () => {
    await expect(database.pool.query(`update rule_source set article = 'x'`)).rejects.toThrow(
      'append_only',
    );
  });

  test('the audit keeps what was entered, before and after', async () => {
    const { rows } = await database.pool.query(
      `select count(*)::int as n from audit_entry where act = 'rule.enter-source'`,
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  test('a rule read in its text takes none, and one that is not there is not found', async () => {
    const confirmed = 'cycle-2025/structure.science/ANY/general/2025-04-14';
    const reply = await enter('tinh', { ruleId: confirmed });
    expect(Refusal.parse(reply.body).error.code).toBe('rule.confirmed-already');
    expect((await enter('tinh', { ruleId: 'no/such/rule' })).status).toBe(404);
  });
});

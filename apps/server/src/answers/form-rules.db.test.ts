import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DraftView } from '@daihoi/contract/drafting';
import { ClauseFile, rulebookRoutes } from '@daihoi/contract/rulebook';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { draftPaper } from '../../../../tests/support/drafts/draft-papers.ts';
import { refusalOf } from '../../../../tests/support/province/refusal-of.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('quan-tri', { role: 'administrator', code: 'T' });
  await wire.addAccount('quan-tri-huyen', { role: 'administrator', code: 'T1' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

const margin = 'PF-2018/PG-08';

async function rules(set?: string) {
  const url = `/api/rules/form${set === undefined ? '' : `?set=${set}`}`;
  return rulebookRoutes.form.answer.parse((await wire.ask('xa', { method: 'GET', url })).body);
}

async function ruleOf(id: string) {
  return (await rules('PF-2018')).rules.find((each) => each.id === id);
}

function enter(username: string, body: object = {}) {
  return wire.ask(username, {
    method: 'POST',
    url: '/api/rules/sources',
    body: {
      ruleId: margin,
      version: 0,
      document: '36-HD/VPTW',
      issuedOn: '2018-04-03',
      article: 'Mục II, điểm 1.3',
      ...body,
    },
  });
}

function withdraw(username: string, body: object) {
  const url = '/api/rules/sources/withdrawal';
  return wire.ask(username, {
    method: 'POST',
    url,
    body: { ruleId: margin, reason: 'Nhầm mục', ...body },
  });
}

/** A new draft with one version whose left margin is too narrow: what its check says of that. */
async function marginFinding() {
  const root = `/api/congresses/${await wire.congressId('T11')}/drafts`;
  const title = 'Báo cáo chính trị';
  const begun = await wire.ask('xa', {
    method: 'POST',
    url: root,
    body: { kind: 'politicalReport', title },
  });
  const url = `${root}/${z.object({ id: z.string() }).parse(begun.body).id}`;
  const bytes = await draftPaper({ faults: ['narrowMargin'] });
  const file = { name: 'bao-cao.docx', bytes };
  const { version } = DraftView.parse((await wire.ask('xa', { method: 'GET', url })).body);
  const sent = await wire.ask('xa', {
    method: 'POST',
    url: `${url}/versions?version=${version}&why=${encodeURIComponent('Bản đầu')}`,
    file,
  });
  expect(sent.status).toBe(200);
  const draft = DraftView.parse((await wire.ask('xa', { method: 'GET', url })).body);
  return draft.shown?.findings.find(({ code }) => code === 'PG-08');
}

describe('the rules of form over the wire', () => {
  test('of the papers of today, or of another set, each with title, source and weight', async () => {
    expect((await rules()).set).toBe('PF-2018');
    const found = await rules('PF-2026');
    expect(found.rules.length).toBeGreaterThan(60);
    expect(found.rules.find(({ code }) => code === 'CH-07')).toMatchObject({
      id: 'PF-2026/CH-07',
      label: { vi: 'Kiểu chữ của tên loại', en: 'Letters of the type name' },
      document: '05-HD/VPTW',
      severity: 'warning',
      wouldWeigh: 'error',
      awaitsClause: true,
      unverified: true,
      entered: [],
    });
    expect(found.rules.find(({ code }) => code === 'BD-05')).toMatchObject({
      document: null,
      awaitsClause: false,
      unverified: false,
    });
    const url = '/api/rules/form?set=PF-1900';
    expect((await wire.ask('xa', { method: 'GET', url })).status).toBe(400);
  });

  test('before anybody entered the clause, a margin is a warning', async () => {
    expect(await marginFinding()).toMatchObject({
      severity: 'warning',
      rule: { document: '36-HD/VPTW', clause: '', entered: null },
    });
  });

  test('the administrator of a district may not enter it, an office neither, and neither is offered to', async () => {
    expect((await rules()).mayEnter).toBe(false);
    const url = '/api/rules/form';
    const offered = await wire.ask('quan-tri', { method: 'GET', url });
    expect(rulebookRoutes.form.answer.parse(offered.body).mayEnter).toBe(true);
    expect((await enter('quan-tri-huyen')).status).toBe(403);
    expect((await enter('xa')).status).toBe(403);
  });

  test('that of the province does: the rule weighs more and says who and when', async () => {
    expect((await enter('quan-tri')).body).toEqual({ version: 1 });
    expect(await ruleOf(margin)).toMatchObject({
      severity: 'error',
      unverified: false,
      entered: [{ version: 1, document: '36-HD/VPTW', by: 'quan-tri' }],
    });
  });

  test('the next check cites it, and weighs it as an error', async () => {
    expect(await marginFinding()).toMatchObject({
      severity: 'error',
      rule: {
        document: '36-HD/VPTW',
        clause: 'Mục II, điểm 1.3',
        entered: { by: 'quan-tri', issuedOn: '2018-04-03' },
      },
    });
  });

  test('a second writer who has not seen it is refused; a correction keeps what it corrects', async () => {
    expect(refusalOf(await enter('quan-tri')).code).toBe('version.stale');
    const corrected = await enter('quan-tri', { version: 1, article: 'Mục II, điểm 1.4' });
    expect(corrected.body).toEqual({ version: 2 });
    expect((await ruleOf(margin))?.entered.map(({ article }) => article)).toEqual([
      'Mục II, điểm 1.4',
      'Mục II, điểm 1.3',
    ]);
  });

  test('the file for the command holds the newest word on each rule, and nothing of the rulebook', async () => {
    const women = 'cycle-2025/structure.women/ANY/general/2025-04-14';
    expect((await enter('quan-tri', { ruleId: women })).status).toBe(200);
    const reply = await wire.ask('xa', { method: 'GET', url: '/api/rules/form/clauses' });
    expect(ClauseFile.parse(reply.body).clauses).toMatchObject([
      { rule: margin, article: 'Mục II, điểm 1.4', by: 'quan-tri', issuedOn: '2018-04-03' },
    ]);
  });

  test('only the administrator of the top unit withdraws a clause, and only the one that was seen', async () => {
    await wire.addAccount('ban-to-chuc', { role: 'organizationBoard', code: 'T' });
    for (const username of ['xa', 'quan-tri-huyen', 'ban-to-chuc'])
      expect((await withdraw(username, { version: 2 })).status).toBe(403);
    const url = '/api/rules/form';
    const offered = await wire.ask('ban-to-chuc', { method: 'GET', url });
    expect(rulebookRoutes.form.answer.parse(offered.body)).toMatchObject({
      mayEnter: true,
      mayWithdraw: false,
    });
    expect(refusalOf(await withdraw('quan-tri', { version: 1 })).code).toBe('version.stale');
    expect((await withdraw('quan-tri', { version: 2, reason: ' ' })).status).toBe(400);
  });

  test('a clause that was withdrawn weighs no more: in the list, in the next check, in the file', async () => {
    expect((await withdraw('quan-tri', { version: 2 })).body).toEqual({ version: 3 });
    expect(await ruleOf(margin)).toMatchObject({
      severity: 'warning',
      wouldWeigh: 'error',
      unverified: true,
      entered: [
        { version: 3, article: 'Mục II, điểm 1.4', by: 'quan-tri', withdrawnBecause: 'Nhầm mục' },
        { version: 2, article: 'Mục II, điểm 1.4', withdrawnBecause: null },
        { version: 1, article: 'Mục II, điểm 1.3', withdrawnBecause: null },
      ],
    });
    expect(await marginFinding()).toMatchObject({
      severity: 'warning',
      rule: { clause: '', entered: null },
    });
    const reply = await wire.ask('xa', { method: 'GET', url: '/api/rules/form/clauses' });
    expect(ClauseFile.parse(reply.body).clauses).toEqual([]);
  });

  test('what has no source is not withdrawn again; a further entry stands after it', async () => {
    expect(refusalOf(await withdraw('quan-tri', { version: 3 })).code).toBe('rule.no-source');
    const never = { ruleId: 'PF-2018/PG-06', version: 1 };
    expect(refusalOf(await withdraw('quan-tri', never)).code).toBe('version.stale');
    expect((await enter('quan-tri', { version: 3 })).body).toEqual({ version: 4 });
    expect(await ruleOf(margin)).toMatchObject({ severity: 'error', unverified: false });
  });

  test('what was read, and what the program holds to by itself, takes none', async () => {
    for (const ruleId of ['PF-2018/CH-07', 'PF-2026/BD-05']) {
      const refused = await enter('quan-tri', { ruleId });
      expect(refusalOf(refused).code).toBe('rule.confirmed-already');
    }
    for (const ruleId of ['PF-2018/PF-00', 'PF-2018/XX-01', 'CH-07'])
      expect((await enter('quan-tri', { ruleId })).status).toBe(404);
  });

  test('the audit keeps each entry', async () => {
    const { rows } = await database.pool.query(
      `select count(*)::int as n from audit_entry where act = 'rule.enter-source' and target_id = $1`,
      [margin],
    );
    expect(rows).toEqual([{ n: 3 }]);
    const withdrawn = await database.pool.query(
      `select before ->> 'article' as taken, after ->> 'withdrawnBecause' as why
         from audit_entry where act = 'rule.withdraw-source'`,
    );
    expect(withdrawn.rows).toEqual([{ taken: 'Mục II, điểm 1.4', why: 'Nhầm mục' }]);
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { DraftView } from '@daihoi/contract/drafting';
import { z } from 'zod';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { draftPaper } from '../../../../tests/support/drafts/draft-papers.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

/** A new draft, whose head names the district An Bien as the superior. */
async function newDraft(faults: Parameters<typeof draftPaper>[0] = {}) {
  const root = `/api/congresses/${await wire.congressId('T11')}/drafts`;
  const begun = await wire.ask('xa', {
    method: 'POST',
    url: root,
    body: { kind: 'politicalReport', title: 'Báo cáo chính trị' },
  });
  const url = `${root}/${z.object({ id: z.string() }).parse(begun.body).id}`;
  const { version } = DraftView.parse((await wire.ask('xa', { method: 'GET', url })).body);
  const sent = await wire.ask('xa', {
    method: 'POST',
    url: `${url}/versions?version=${version}&why=${encodeURIComponent('Bản đầu')}`,
    file: { name: 'bao-cao.docx', bytes: await draftPaper(faults) },
  });
  expect(sent.status).toBe(200);
  return url;
}

async function show(url: string, who = 'xa') {
  return DraftView.parse((await wire.ask(who, { method: 'GET', url })).body);
}

/** What the check of a new draft says of the superior in its head. */
async function saidOfSuperior() {
  const found = (await show(await newDraft())).shown?.findings ?? [];
  return found
    .filter(({ code }) => code === 'UN-03' || code === 'HD-04')
    .map(({ code, severity }) => [code, severity]);
}

/** The district of the commune takes another name, on a day of its own. */
async function rename(district: string, effectiveOn: string) {
  const unit = z
    .object({ id: z.string(), version: z.number() })
    .parse((await database.pool.query(`select id, version from unit where code = 'T1'`)).rows[0]);
  const reply = await wire.ask('tinh', {
    method: 'POST',
    url: `/api/units/${unit.id}/changes`,
    body: {
      version: unit.version,
      effectiveOn,
      paper: { number: '12-QĐ/TU', issuedOn: effectiveOn, issuer: 'Tỉnh ủy' },
      change: {
        kind: 'rename',
        fullName: `Đảng bộ huyện ${district}`,
        shortName: `Huyện ${district}`,
      },
    },
  });
  expect(reply.status).toBe(200);
}

test('another superior than the tree has is an error', async () => {
  expect(await saidOfSuperior()).toEqual([['UN-03', 'error']]);
});

test('an error against a tree that may be behind is let stand with a reason and opened again; what official texts ask for is not', async () => {
  const url = await newDraft({ faults: ['dottedAuthority'] });
  const of = async (code: string) =>
    (await show(url)).shown?.findings.find((each) => each.code === code);
  const [superior, authority] = [await of('UN-03'), await of('SG-02')];
  expect([superior, authority]).toMatchObject([
    { severity: 'error', mayStand: true },
    { severity: 'error', mayStand: false },
  ]);
  const reason = 'Sáp nhập theo Nghị quyết số 12-NQ/TU, cây tổ chức chưa ghi.';
  const act = async (method: 'PUT' | 'POST', path: string, body: object) => {
    const { version } = await show(url);
    return wire.ask('xa', { method, url: `${url}${path}`, body: { version, ...body } });
  };
  const refused = await act('PUT', '/acceptances', { key: authority?.key, reason });
  expect(refused.body).toMatchObject({ error: { code: 'draft.error-stands' } });
  const { key } = superior ?? {};
  expect((await act('PUT', '/acceptances', { key, reason: ' ' })).status).toBe(400);
  expect((await act('PUT', '/acceptances', { key, reason })).status).toBe(200);
  expect(await of('UN-03')).toMatchObject({ accepted: { reason, by: 'xa' } });
  expect((await act('POST', '/acceptances/withdrawal', { key })).status).toBe(200);
  expect(await of('UN-03')).toMatchObject({ accepted: null });
});

test('a name that the superior had is none', async () => {
  await rename('An Biên', '2020-01-02');
  expect(await saidOfSuperior()).toEqual([]);
  await rename('Bờ Tây', '2020-01-03');
  expect(await saidOfSuperior()).toEqual([]);
});

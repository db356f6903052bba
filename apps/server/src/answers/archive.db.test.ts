import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ArchiveView } from '@daihoi/contract/archive';
import { openBundle } from '../../../../tests/support/archive/open-bundle.ts';
import { draftPaper } from '../../../../tests/support/drafts/draft-papers.ts';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

let database: FreshDatabase;
let wire: Wire;
let url: string;
let room: CountingWalk;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const Closed = z.object({ id: z.string() });

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  const congressId = await (await sittingCongress({ wire, database }, names)).id();
  url = `/api/congresses/${congressId}/archive`;
  room = new CountingWalk({ wire, who: 'xa', congressId });
  await room.signed(names, 3);
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function seen() {
  return ArchiveView.parse((await wire.ask('xa', { method: 'GET', url })).body);
}

async function close(note: string, fingerprint?: string) {
  const body = { fingerprint: fingerprint ?? (await seen()).fingerprint, note };
  return wire.ask('xa', { method: 'POST', url, body });
}

function codeOf(reply: { readonly body: unknown }) {
  return Refusal.parse(reply.body).error.code;
}

async function download(id: string) {
  const reply = await wire.ask('xa', { method: 'GET', url: `${url}/${id}` });
  expect(reply.status).toBe(200);
  return reply.bytes;
}

let first: Uint8Array;

describe('what is open is listed before anything is closed', () => {
  test('a count without a seal and a congress that sits are open, and no ballot is among the files', async () => {
    const view = await seen();
    expect(view.lacking).toContainEqual({
      kind: 'countOpen',
      about: 'bầu Ban Chấp hành, lần bỏ phiếu 1',
    });
    expect(view.lacking).toContainEqual({ kind: 'congressOpen', about: '' });
    expect(view.files.filter(({ part }) => part === 'counts')).toEqual([]);
    expect(view.closed).toEqual([]);
  });

  test('it is not closed without a reason while something is open, nor by a list that has changed', async () => {
    const reply = await close('');
    expect(codeOf(reply)).toBe('archive.reason-missing');
    const { fingerprint } = await seen();
    await room.move('seal', ['head', 'lan']);
    expect(codeOf(await close('Bàn giao', fingerprint))).toBe('archive.changed');
    expect((await seen()).closed).toEqual([]);
  });

  test('it is for the own office alone: its superior and others are refused', async () => {
    expect((await wire.ask('huyen', { method: 'GET', url })).status).toBe(403);
    expect((await wire.ask(undefined, { method: 'GET', url })).status).toBe(401);
  });
});

describe('a closed archive', () => {
  test('holds the signed count and its minutes, says what is lacking, and is whole by itself', async () => {
    const reply = await close('Bàn giao giữa chừng');
    first = await download(Closed.parse(reply.body).id);
    const { manifest, verdict } = await openBundle(first);
    expect(verdict).toMatchObject({ faults: [], removed: [] });
    expect(verdict.checks.every(({ holds }) => holds)).toBe(true);
    expect(manifest).toMatchObject({ number: 1, note: 'Bàn giao giữa chừng', confidential: 0 });
    const paths = manifest.files.map(({ path }) => path);
    expect(paths).toContain('muc-luc/muc-luc-van-ban-ho-so.docx');
    expect(paths).toContain('4-kiem-phieu/committee-lan-1-daihoi-count.json');
    expect(paths).toContain('4-kiem-phieu/committee-lan-1-minutes.docx');
    const missing = manifest.lacking.filter(({ kind }) => kind === 'paperMissing');
    expect(missing.length, 'nobody uploaded a dossier').toBeGreaterThan(0);
  });

  test('tells no ballot', () => {
    expect(Buffer.from(first).includes('"struck"')).toBe(false);
  });

  test('closed again without a change is the same one, byte for byte', async () => {
    wire.setToday('2020-06-30');
    const again = Closed.parse((await close('Lần nữa')).body).id;
    const { closed } = await seen();
    expect(closed).toMatchObject([{ id: again, number: 1, upToDate: true, closedBy: 'xa' }]);
    expect(Buffer.from(await download(again)).equals(first)).toBe(true);
    const log = await database.pool.query("select 1 from audit_entry where act = 'archive.closed'");
    expect(log.rowCount).toBe(1);
  });

  test('what came later makes another one that names the first by its hash', async () => {
    const { closed } = await seen();
    const move = await wire.ask('xa', {
      method: 'POST',
      url: `${url.replace(/archive$/u, 'drafts')}`,
      body: { kind: 'plan', title: 'Kế hoạch' },
    });
    expect(move.status).toBe(200);
    const view = await seen();
    expect(view.lacking).toContainEqual({ kind: 'draftUnnumbered', about: 'Kế hoạch' });
    expect(view.closed).toMatchObject([{ upToDate: false }]);
    const id = Closed.parse((await close('Bổ sung')).body).id;
    const { manifest } = await openBundle(await download(id));
    expect(manifest).toMatchObject({ number: 2, previous: closed[0]?.manifestHash });
    expect((await seen()).closed.map(({ number }) => number)).toEqual([2, 1]);
  });

  test('says which sealed count cannot be handed over whole', async () => {
    const seal = `update ballot_session set value = jsonb_set(value, '{sealHash}', $1)
      where state = 'SEALED'`;
    const { rows } = await database.pool.query<{ hash: string }>(
      `select value->'sealHash' as hash from ballot_session where state = 'SEALED'`,
    );
    const lacking = { kind: 'countPapersMissing', about: 'bầu Ban Chấp hành, lần bỏ phiếu 1' };
    expect((await seen()).lacking).not.toContainEqual(lacking);
    await database.pool.query(seal, ['""']);
    expect((await seen()).lacking).toContainEqual(lacking);
    await database.pool.query(seal, [JSON.stringify(rows[0]?.hash)]);
    expect((await seen()).lacking).not.toContainEqual(lacking);
  });

  test('is never changed, whoever writes to the database', async () => {
    const write = database.pool.query("update archive set manifest = '{}'");
    await expect(write).rejects.toThrow('append_only');
    await expect(database.pool.query('delete from archive_file')).rejects.toThrow('append_only');
  });

  test('of another congress is not there', async () => {
    await wire.addAccount('xa-ben', { role: 'committeeOffice', code: 'T11' });
    const other = `/api/congresses/${await wire.congressId('T11')}/archive`;
    const id = (await seen()).closed[0]?.id ?? '';
    const reply = await wire.ask('xa-ben', { method: 'GET', url: `${other}/${id}` });
    expect(codeOf(reply)).toBe('target.not-found');
  });
});

test('a congress is not handed over before its archive was closed', async () => {
  const id = await wire.congressId('T11');
  const at = `/api/congresses/${id}`;
  await database.pool.query(
    `update congress set state = 'POST_CONGRESS', held_on = '2020-05-11', closed_on = '2020-05-12', ratified_on = '2020-05-30'
     where id = $1`,
    [id],
  );
  async function handOver() {
    const page = await wire.ask('xa-ben', { method: 'GET', url: at });
    const { version } = z.object({ version: z.number() }).parse(page.body);
    const body = { version, move: 'archive', on: '2020-06-30' };
    return wire.ask('xa-ben', { method: 'POST', url: `${at}/own-moves`, body });
  }
  expect(codeOf(await handOver())).toBe('congress.checklist-open');
  const draft = { kind: 'plan', title: 'Kế hoạch' };
  const begun = await wire.ask('xa-ben', { method: 'POST', url: `${at}/drafts`, body: draft });
  const url = `${at}/drafts/${Closed.parse(begun.body).id}/versions?version=1&why=ban+dau`;
  const file = { name: 'ke-hoach.docx', bytes: await draftPaper({ note: 'Kế hoạch.' }) };
  await wire.ask('xa-ben', { method: 'POST', url, file });
  const list = await wire.ask('xa-ben', { method: 'GET', url: `${at}/archive` });
  const { fingerprint } = ArchiveView.parse(list.body);
  const body = { fingerprint, note: 'Bàn giao' };
  expect((await wire.ask('xa-ben', { method: 'POST', url: `${at}/archive`, body })).status).toBe(
    200,
  );
  expect((await handOver()).status).toBe(200);
});

test('the papers of a term go into the archive of their unit, with the originals of copies', async () => {
  const unitPath = `/api/units/${await wire.unitId('T12')}`;
  const season = `season=${wire.season.id}`;
  const original = await draftPaper({ note: 'Chỉ thị.' });
  const query = new URLSearchParams({
    season: wire.season.id,
    form: 'recopy',
    issuedOn: '2020-05-04',
    post: 'BÍ THƯ',
    name: 'Lưu Hồ An',
    number: '35-CT/TW',
    originalOn: '2019-05-30',
    issuer: 'Bộ Chính trị',
    title: 'Chỉ thị về đại hội đảng bộ các cấp',
  });
  const file = { name: 'chi-thi-35.docx', bytes: original };
  await wire.ask('xa', { method: 'POST', url: `${unitPath}/paper-copies?${query}`, file });
  const list = { method: 'GET', url: `${unitPath}/archive?${season}` } as const;
  const view = ArchiveView.parse((await wire.ask('xa', list)).body);
  const copy = '1-van-ban/2020-05-04-01-bs-du';
  expect(view.files).toMatchObject([{ path: `${copy}.docx` }, { path: `${copy}-ban-goc.docx` }]);
  const body = { fingerprint: view.fingerprint, note: '' };
  const reply = await wire.ask('xa', { ...list, method: 'POST', body });
  const at = `${unitPath}/archive/${Closed.parse(reply.body).id}?${season}`;
  const { bytes } = await wire.ask('xa', { method: 'GET', url: at });
  const { verdict, manifest } = await openBundle(bytes);
  expect(verdict).toMatchObject({ faults: [] });
  expect(manifest).toMatchObject({ scope: 'term', term: { from: 2020, to: 2025 } });
  expect(Buffer.from(bytes).includes(Buffer.from(original))).toBe(true);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openPaperInspector } from '@daihoi/adapters/documents';
import { SecretLine, SecretPages, SecretView } from '@daihoi/contract/confidential';
import { lineText, linesOf } from '@daihoi/domain/paper-format';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { draftPaper } from '../../../../tests/support/drafts/draft-papers.ts';
import { openWire, type Asked, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
let add: string;
let paper: string;
const title = 'Phuong an nhan su mat cua huyen';

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('giu', { role: 'committeeOffice', code: 'T1' });
  await wire.addAccount('dong-nghiep', { role: 'leader', code: 'T1' });
  await wire.addAccount('cap-tren', { role: 'leader', code: 'T' });
  await wire.addAccount('quan-tri', { role: 'administrator', code: 'T' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  add = `/api/units/${await wire.unitId('T1')}/secret-papers`;
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

async function codeOf(who: string, request: Asked): Promise<string> {
  const reply = await wire.ask(who, request);
  return reply.status === 200 ? 'done' : Refusal.parse(reply.body).error.code;
}

async function bring(degree: string, bytes?: Uint8Array<ArrayBuffer>) {
  const query = new URLSearchParams({ degree, title });
  const file = { name: 'phuong-an.docx', bytes: bytes ?? (await draftPaper()) };
  return wire.ask('giu', { method: 'POST', url: `${add}?${query}`, file });
}

async function mine(who: string) {
  const reply = await wire.ask(who, { method: 'GET', url: '/api/secret-papers' });
  return z.object({ papers: z.array(SecretLine) }).parse(reply.body).papers;
}

async function show(who: string) {
  const reply = await wire.ask(who, { method: 'GET', url: paper });
  return reply.status === 200 ? SecretView.parse(reply.body) : reply.status;
}

function permit(who: string, permission: object | null) {
  return codeOf(who, { method: 'PUT', url: '/api/settings/secret-papers', body: { permission } });
}

describe('what may be held at all', () => {
  test('nothing before an administrator names the paper that permits it', async () => {
    const refused = await bring('confidential');
    expect(Refusal.parse(refused.body).error.code).toBe('secret.not-permitted');
    const permission = { number: '12-QĐ/TU', issuedOn: '2020-03-02' };
    expect(await permit('giu', permission)).toBe('actor.not-allowed');
    expect(await permit('quan-tri', permission)).toBe('done');
    const told = await wire.ask('giu', { method: 'GET', url: '/api/settings/secret-papers' });
    expect(told.body).toEqual({ permission });
  });

  test('the two upper degrees are refused also then; a PDF cannot carry a name on its pages', async () => {
    for (const degree of ['secret', 'topSecret']) {
      const refused = await bring(degree);
      expect(Refusal.parse(refused.body).error.code).toBe('secret.degree-refused');
    }
    const pdf = await wire.ask('giu', {
      method: 'POST',
      url: `${add}?degree=confidential&title=x`,
      file: { name: 'x.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n%%EOF\n') },
    });
    expect(Refusal.parse(pdf.body).error.code).toBe('secret.not-word');
    expect(await mine('giu')).toEqual([]);
  });
});

describe('who may open it', () => {
  test('who brought it, and nobody else: no colleague, no superior, no administrator', async () => {
    const done = await bring('confidential', await draftPaper({ noted: true }));
    const { id } = z.object({ id: z.string() }).parse(done.body);
    paper = `/api/secret-papers/${id}`;
    expect(await mine('giu')).toMatchObject([{ keeper: true, paper: { title } }]);
    for (const who of ['dong-nghiep', 'cap-tren', 'quan-tri', 'xa']) {
      expect(await mine(who)).toEqual([]);
      expect(await show(who)).toBe(404);
      for (const [method, url] of [
        ['POST', `${paper}/openings`],
        ['GET', `${paper}/file`],
      ] as const)
        expect((await wire.ask(who, { method, url })).status).toBe(404);
    }
  });

  test('a named person reads it on pages that carry name and time; each opening is written down', async () => {
    const body = { username: 'Cap-Tren', keeper: false };
    const url = `${paper}/readers`;
    expect(await codeOf('cap-tren', { method: 'POST', url, body })).toBe('target.not-found');
    expect(await codeOf('giu', { method: 'POST', url, body })).toBe('done');
    expect(await codeOf('giu', { method: 'POST', url, body })).toBe('secret.named-already');
    const nobody = { username: 'khong-co', keeper: false };
    expect(await codeOf('giu', { method: 'POST', url, body: nobody })).toBe('secret.nobody');
    expect(await codeOf('cap-tren', { method: 'POST', url, body: nobody })).toBe(
      'secret.not-keeper',
    );
    const opened = await wire.ask('cap-tren', { method: 'POST', url: `${paper}/openings` });
    const pages = SecretPages.parse(opened.body);
    expect(pages.mark).toMatch(/^MẬT\. cap-tren \(cap-tren\) mở lúc \d\d:\d\d ngày /u);
    expect(pages.paper.blocks.length).toBeGreaterThan(5);
    expect(pages.paper.pictures?.[0]?.data).toMatch(/^data:image\/png;base64,iVBOR/u);
    expect(await show('cap-tren')).toMatchObject({ keeper: false, readers: [], openings: [] });
    expect(await show('giu')).toMatchObject({
      readers: [{ username: 'cap-tren' }, { username: 'giu', me: true }],
      openings: [{ name: 'cap-tren', manner: 'screen' }],
    });
  });

  test('its file goes out with the name on every page, otherwise word for word', async () => {
    const { bytes } = await wire.ask('cap-tren', { method: 'GET', url: `${paper}/file` });
    const read = openPaperInspector().inspect(bytes);
    if (!read.ok) throw new Error(read.error);
    const { sections, blocks } = read.value;
    const [first] = blocks.flatMap(linesOf).map(lineText);
    expect(first).toMatch(/^MẬT\. cap-tren/u);
    expect(sections.every(({ head }) => head.some((line) => lineText(line) === first))).toBe(true);
    expect(await show('giu')).toMatchObject({ openings: [{ manner: 'file' }, {}] });
  });

  test('recalled it is closed at once, and says so and why; nothing of its words is left to be seen', async () => {
    const view = await show('giu');
    if (typeof view === 'number') throw new Error('the keeper does not see it');
    const accountId = view.readers.find(({ username }) => username === 'cap-tren')?.accountId;
    const own = view.readers.find(({ me }) => me)?.accountId;
    const url = `${paper}/recalls`;
    const reason = 'Đã chuyển công tác.';
    expect(await codeOf('giu', { method: 'POST', url, body: { accountId: own, reason } })).toBe(
      'secret.last-keeper',
    );
    expect(await codeOf('giu', { method: 'POST', url, body: { accountId, reason } })).toBe('done');
    const closed = await wire.ask('cap-tren', { method: 'POST', url: `${paper}/openings` });
    expect(Refusal.parse(closed.body).error).toMatchObject({
      code: 'secret.recalled',
      message: `Quyền xem văn bản này đã bị thu hồi. Lý do: ${reason}`,
    });
    expect((await wire.ask('cap-tren', { method: 'GET', url: `${paper}/file` })).status).toBe(403);
    expect(await mine('cap-tren')).toMatchObject([{ paper: null, recalled: { reason } }]);
    const again = { username: 'cap-tren', keeper: false };
    expect(await codeOf('giu', { method: 'POST', url: `${paper}/readers`, body: again })).toBe(
      'done',
    );
    expect(await mine('cap-tren')).toMatchObject([{ recalled: null, paper: { title } }]);
  });
});

describe('where it never shows', () => {
  test('no register, tray, desk, task list or log has its title; the log has who opened it', async () => {
    const unit = await wire.unitId('T1');
    const congress = await wire.congressId('T1');
    const urls = [
      `/api/units/${unit}/issued-papers`,
      `/api/units/${unit}/inbox`,
      `/api/congresses/${congress}/drafts`,
      `/api/tasks?season=${wire.season.id}`,
    ];
    for (const url of urls)
      for (const who of ['giu', 'cap-tren']) {
        const reply = await wire.ask(who, { method: 'GET', url });
        expect(reply.status).toBe(200);
        expect(JSON.stringify(reply.body)).not.toContain(title);
      }
    const log = await database.pool.query<{ act: string; line: string }>(
      "select act, row_to_json(e)::text as line from audit_entry e where act like 'secret.%'",
    );
    expect(log.rows.filter(({ act }) => act === 'secret.opened')).toHaveLength(2);
    expect(log.rows.every(({ line }) => !line.includes(title))).toBe(true);
  });

  test('a draft that carries a mark of secrecy is not taken by the drafting office', async () => {
    const root = `/api/congresses/${await wire.congressId('T11')}/drafts`;
    const body = { kind: 'plan', title: 'Kế hoạch' };
    const begun = await wire.ask('xa', { method: 'POST', url: root, body });
    const { id } = z.object({ id: z.string() }).parse(begun.body);
    const bytes = await draftPaper({ faults: ['secretMark'] });
    const url = `${root}/${id}/versions?version=1&why=ban`;
    const file = { name: 'ke-hoach.docx', bytes };
    expect(await codeOf('xa', { method: 'POST', url, file })).toBe('paper.secret-mark');
    const reply = await wire.ask('xa', { method: 'POST', url, file });
    const said = z.object({ error: z.object({ message: z.string() }) }).parse(reply.body);
    expect(said.error.message).toMatch(/ke-hoach\.docx mang dấu “MẬT” \(đoạn \d+/u);
  });

  test('openings are never changed or taken away', async () => {
    await expect(database.pool.query('delete from secret_opening')).rejects.toThrow(
      /append-only|change/iu,
    );
  });
});

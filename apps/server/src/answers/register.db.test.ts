import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { issuePaper, readIssuedFile, type IssuedPaperRow } from '@daihoi/application/issuing';
import { issuingRoutes } from '@daihoi/contract/issuing';
import { calendarDate, ok, parseId, type CongressId } from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

const migration = new URL(
  '../../../../packages/adapters/src/storage/migrations/0025-paper-register.sql',
  import.meta.url,
);
let database: FreshDatabase;
let wire: Wire;
/** A notice of T1 about the congress of T11, and one of T2 about nothing. */
let notice: IssuedPaperRow;
let other: IssuedPaperRow;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'organizationBoard', code: 'T' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('huyen-hai', { role: 'committeeOffice', code: 'T2' });
  const about = parseId<CongressId>(await wire.congressId('T11'));
  if (!about.ok) throw new Error('no congress of T11');
  notice = await issue('T1', { title: 'Thông báo về việc duyệt đại hội', congressId: about.value });
  other = await issue('T2', { title: 'Thông báo khác' });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function issue(
  code: string,
  {
    title,
    congressId,
    publicAddress,
  }: {
    readonly title: string;
    readonly congressId?: CongressId;
    readonly publicAddress?: string;
  },
): Promise<IssuedPaperRow> {
  const unit = await wire.ports.read.units.byCode(code);
  const account = await wire.ports.read.accounts.byUsername('tinh');
  if (!unit || !account) throw new Error('no unit or account');
  const on = calendarDate('2020-05-04');
  const issued = await wire.ports.transact(async (stores) =>
    ok(
      await issuePaper({ ...wire.ports, publicAddress }, stores, {
        actor: { accountId: account.id, name: 'tinh', grants: [] },
        unit,
        season: wire.season,
        ...(congressId ? { congressId } : {}),
        type: 'notice',
        kind: 'approvalNotice',
        title,
        issuedOn: on,
        paper: {
          kind: 'notice',
          purpose: 'official',
          issuingBody: unit.fullName,
          placeAndDate: { place: 'Bờ Tây', date: { kind: 'dated', on } },
          title: { kind: 'named', typeName: 'Thông báo', abstract: [title] },
          blocks: [
            { kind: 'paragraph', runs: [{ kind: 'text', text: 'Đồng ý 15 ủy viên.' }] },
            { kind: 'paragraph', runs: [{ kind: 'text', text: 'Thời gian: 02 ngày.' }] },
          ],
          signatures: [],
          recipients: ['Lưu Văn phòng'],
        },
      }),
    ),
  );
  if (!issued.ok) throw new Error('not issued');
  return issued.value;
}

async function register(who: string, code: string, query = '') {
  const url = `/api/units/${await wire.unitId(code)}/issued-papers?${query}`;
  return wire.ask(who, { method: 'GET', url });
}

async function numbers(who: string, code: string, query = ''): Promise<readonly string[]> {
  const reply = await register(who, code, query);
  return issuingRoutes.register.answer.parse(reply.body).papers.map((each) => each.issuer.code);
}

async function fileOf(who: string, through: string, paper: IssuedPaperRow, kind = 'docx') {
  const url = `/api/units/${await wire.unitId(through)}/issued-papers/${paper.id}/${kind}`;
  return wire.ask(who, { method: 'GET', url });
}

const Refusal = z.object({ error: z.object({ code: z.string() }) });

describe('the register of issued papers', () => {
  test('holds what a unit issued, and with its subtree what those below issued', async () => {
    expect(await numbers('tinh', 'T')).toEqual([]);
    expect(await numbers('tinh', 'T', 'reach=subtree')).toEqual(['T2', 'T1']);
    expect(await numbers('huyen', 'T1', 'reach=subtree')).toEqual(['T1']);
  });

  test('shows a unit what its superior issued about its congress, and leads to that congress', async () => {
    const reply = await register('xa', 'T11', 'reach=received');
    const { papers, total, exact } = issuingRoutes.register.answer.parse(reply.body);
    expect([total, exact]).toEqual([1, true]);
    expect(papers[0]).toMatchObject({
      number: notice.number,
      checkCode: notice.checkCode,
      congress: { unit: { code: 'T11' } },
      report: null,
    });
  });

  test.each([
    ['q=duyet%20dai%20hoi', ['T1']],
    ['q=01-tb', ['T2', 'T1']],
    ['q=khong%20co', []],
    ['kind=progressReport', []],
    ['kind=approvalNotice&from=2020-05-04&to=2020-05-04', ['T2', 'T1']],
    ['from=2020-05-05', []],
    ['offset=1', ['T1']],
  ])('narrowed by %s', async (query, expected) => {
    expect(await numbers('tinh', 'T', `reach=subtree&${query}`)).toEqual(expected);
  });

  test('is read by those who may read the unit, and by nobody from beside or below', async () => {
    expect((await register('huyen-hai', 'T1')).status).toBe(403);
    expect((await register('xa', 'T1')).status).toBe(403);
  });

  test('hands out files through a unit that the paper belongs to, never through another', async () => {
    const word = await fileOf('xa', 'T11', notice);
    expect(Buffer.from(word.bytes.subarray(0, 2)).toString()).toBe('PK');
    expect((await fileOf('huyen-hai', 'T2', notice)).status).toBe(404);
    expect((await fileOf('xa', 'T11', other)).status).toBe(404);
  });

  test('gives everybody the same PDF, made once', async () => {
    const [first, second] = await Promise.all([
      fileOf('xa', 'T11', notice, 'pdf'),
      fileOf('tinh', 'T', notice, 'pdf'),
    ]);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    const { papers } = wire.ports;
    const unitId = (await wire.ports.read.units.byCode('T1'))?.id;
    if (!unitId) throw new Error('no unit');
    const broken = { ...papers, toPdf: () => Promise.reject(new Error('made twice')) };
    const again = await readIssuedFile(
      { ...wire.ports, papers: broken },
      { unitId, paperId: notice.id, kind: 'pdf' },
    );
    expect(again.ok && Buffer.compare(again.value.bytes, first.bytes)).toBe(0);
  });
});

function ofCode(who: string | undefined, code: string) {
  const url = `/api/${who === undefined ? 'public/' : ''}check-codes/${encodeURIComponent(code)}`;
  return wire.ask(who, { method: 'GET', url });
}

async function ofFile(who: string, name: string, bytes: Uint8Array) {
  const reply = await wire.ask(who, {
    method: 'POST',
    url: '/api/check-files',
    file: { name, bytes: new Uint8Array(bytes) },
  });
  return reply.status === 200 ? issuingRoutes.verifyFile.answer.parse(reply.body) : reply.body;
}

/** The Word file of the notice after somebody edited its text and saved it anew. */
async function edited(change: (xml: string) => string): Promise<Uint8Array> {
  const bytes = await wire.ports.files.get(notice.docxHash);
  const parts = unzipSync(bytes ?? new Uint8Array());
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(body)) });
}

describe('a paper in hand', () => {
  test('is found by its code however it is typed, with what the register says and where it leads', async () => {
    const reply = await ofCode('tinh', ` ${notice.checkCode.toLowerCase().replaceAll('-', ' ')}`);
    expect(issuingRoutes.verifyCode.answer.parse(reply.body)).toMatchObject({
      verdict: 'registered',
      paper: { number: notice.number, title: notice.title, opens: { paperId: notice.id } },
    });
  });

  test('is told to whoever is signed in, but opens only to those who may read it', async () => {
    const stranger = issuingRoutes.verifyCode.answer.parse(
      (await ofCode('huyen-hai', notice.checkCode)).body,
    );
    expect(stranger.paper).toMatchObject({ title: notice.title, opens: null });
    const office = issuingRoutes.verifyCode.answer.parse(
      (await ofCode('xa', notice.checkCode)).body,
    );
    expect(office.paper?.opens).toMatchObject({ congressId: await wire.congressId('T11') });
  });

  test('says to a stranger no more than its head: number, day, issuer', async () => {
    const { status, body } = await ofCode(undefined, notice.checkCode);
    expect(status).toBe(200);
    expect(body).toEqual({
      verdict: 'registered',
      paper: {
        number: notice.number,
        issuedOn: '2020-05-04',
        issuer: 'Đảng bộ huyện Bờ Tây',
        purpose: 'official',
      },
    });
    expect((await wire.ask(undefined, { method: 'GET', url: '/api/check-codes/A' })).status).toBe(
      401,
    );
  });

  test('with a code that nobody issued is unknown; what cannot be a code is refused by name', async () => {
    const unknown = await ofCode('tinh', 'AAAA-AAAA-AAAA-AAAA');
    expect(unknown.body).toEqual({ verdict: 'unknown', paper: null });
    const off = await ofCode(undefined, 'ABCD-EFWH');
    expect([off.status, Refusal.parse(off.body).error.code]).toEqual([422, 'check-code.letter']);
  });

  test('as the file that was issued is genuine, Word and PDF', async () => {
    const word = await fileOf('tinh', 'T', notice);
    const pdf = await fileOf('tinh', 'T', notice, 'pdf');
    expect(await ofFile('tinh', 'a.docx', word.bytes)).toMatchObject({ verdict: 'genuine' });
    expect(await ofFile('tinh', 'a.pdf', pdf.bytes)).toMatchObject({
      verdict: 'genuine',
      paper: { number: notice.number },
    });
  });

  test('saved anew without a changed word has the same words', async () => {
    const bytes = await edited((xml) => xml.replaceAll('<w:r>', '<w:r><w:lang/>'));
    expect(await ofFile('tinh', 'a.docx', bytes)).toMatchObject({ verdict: 'sameWords' });
  });

  test('with one changed figure is changed; who may read it sees where, a stranger only how much', async () => {
    const bytes = await edited((xml) => xml.replace('15 ủy viên', '17 ủy viên'));
    expect(await ofFile('tinh', 'a.docx', bytes)).toMatchObject({
      verdict: 'changed',
      difference: { added: ['Đồng ý 17 ủy viên.'], addedCount: 1, missingCount: 1 },
    });
    expect(await ofFile('huyen-hai', 'a.docx', bytes)).toMatchObject({
      verdict: 'changed',
      difference: { added: [], addedCount: 1, missingCount: 1 },
    });
  });

  test('as a PDF with other bytes is changed, and a paper of nobody is unknown', async () => {
    const { bytes } = await fileOf('tinh', 'T', notice, 'pdf');
    const touched = new Uint8Array([...bytes, 0x0a]);
    expect(await ofFile('tinh', 'a.pdf', touched)).toMatchObject({
      verdict: 'changed',
      difference: null,
    });
    const foreign = new TextEncoder().encode('%PDF-1.7\n%%EOF\n');
    expect(await ofFile('tinh', 'a.pdf', foreign)).toMatchObject({ verdict: 'unknown' });
  });

  test('that is neither Word nor PDF is refused by name', async () => {
    const refused = await ofFile('tinh', 'a.docx', new TextEncoder().encode('chữ thường'));
    expect(Refusal.parse(refused).error.code).toBe('file.not-document');
  });

  test('whose record was touched is called damaged, not genuine', async () => {
    await database.pool.query(
      `update issued_paper set model = jsonb_set(model, '{issuingBody}', '"Huyện ủy khác"') where id = $1`,
      [other.id],
    );
    const reply = await ofCode('tinh', other.checkCode);
    expect(reply.body).toMatchObject({ verdict: 'damaged', paper: { number: other.number } });
  });
});

describe('the foot of an issued paper', () => {
  test('says where to check it, in both files, as the installation was reached on that day', async () => {
    const publicAddress = 'https://dai-hoi.tinh.example';
    const paper = await issue('T2', { title: 'Thông báo có địa chỉ', publicAddress });
    const said = `Mã kiểm ${paper.checkCode}. Kiểm tại dai-hoi.tinh.example/verify.`;
    const { bytes } = await fileOf('tinh', 'T', paper);
    expect(wire.ports.documents.read({ name: 'a.docx', bytes }, 'docx').margins).toContain(said);
    const pdf = await fileOf('tinh', 'T', paper, 'pdf');
    const read = wire.ports.documents.read({ name: 'a.pdf', bytes: pdf.bytes }, 'pdf');
    expect(read.margins).toContain(paper.checkCode);
    const silent = await wire.ports.files.get(other.docxHash);
    const before = wire.ports.documents.read(
      { name: 'b.docx', bytes: silent ?? new Uint8Array() },
      'docx',
    );
    expect(before.margins).not.toContain('Kiểm tại');
  });
});

describe('papers issued before codes were kept', () => {
  test('get from the migration the code and the search key that the program makes', async () => {
    const sql = await readFile(migration, 'utf8');
    const made = /create function .*?end \$\$;/su.exec(sql)?.[0] ?? '';
    const filled = /update issued_paper set.*?;/su.exec(sql)?.[0] ?? '';
    const client = await database.pool.connect();
    const kept = 'select id, check_code, search_key from issued_paper order by id';
    try {
      await client.query('begin');
      const before = await client.query(kept);
      await client.query(`update issued_paper set check_code = '', search_key = ''`);
      await client.query(`${made} ${filled}`);
      expect((await client.query(kept)).rows).toEqual(before.rows);
      expect(before.rows.length).toBeGreaterThan(1);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openPaperInspector } from '@daihoi/adapters/documents';
import { DraftView } from '@daihoi/contract/drafting';
import { RegisteredPaper } from '@daihoi/contract/issuing';
import { InboxView, PaperView, ReleaseView } from '@daihoi/contract/releasing';
import { TaskList } from '@daihoi/contract/tasks';
import { findParts, lineText } from '@daihoi/domain/paper-format';
import { findSeriesFaults, readDocumentNumber } from '@daihoi/domain/papers';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { draftPaper } from '../../../../tests/support/drafts/draft-papers.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
let commune: string;
let district: string;
let root: string;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('bithu', { role: 'leader', code: 'T11' });
  await wire.addAccount('xa-ben', { role: 'committeeOffice', code: 'T12' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  commune = await wire.unitId('T11');
  district = await wire.unitId('T1');
  root = `/api/congresses/${await wire.congressId('T11')}/drafts`;
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

const Refusal = z.object({
  error: z.object({ code: z.string(), message: z.string(), details: z.looseObject({}) }),
});
const Issued = z.object({ unitId: z.string(), paperId: z.string() });
const signer = { post: 'BÍ THƯ', name: 'Lưu Hồ An' };

function refusalOf(reply: { readonly body: unknown }) {
  return Refusal.parse(reply.body).error;
}

async function versionOf(url: string): Promise<number> {
  return DraftView.parse((await wire.ask('xa', { method: 'GET', url })).body).version;
}

/** Begins a draft of a plan or report with a file, submits it and has it passed; answers where it stands. */
async function passed(bytes: Uint8Array<ArrayBuffer>, kind = 'politicalReport'): Promise<string> {
  const body = { kind, title: 'Báo cáo chính trị trình đại hội' };
  const begun = await wire.ask('xa', { method: 'POST', url: root, body });
  const url = `${root}/${z.object({ id: z.string() }).parse(begun.body).id}`;
  const query = `version=${await versionOf(url)}&why=ban+dau`;
  const file = { name: 'bao-cao.docx', bytes };
  const brought = await wire.ask('xa', { method: 'POST', url: `${url}/versions?${query}`, file });
  expect(brought.status).toBe(200);
  const submit = { version: await versionOf(url), move: 'submit' };
  await wire.ask('xa', { method: 'POST', url: `${url}/own-moves`, body: submit });
  const pass = { version: await versionOf(url), move: 'pass' };
  await wire.ask('huyen', { method: 'POST', url: `${url}/decisions`, body: pass });
  return url;
}

async function before(url: string, who = 'bithu') {
  const reply = await wire.ask(who, { method: 'GET', url: `${url}/release` });
  return ReleaseView.parse(reply.body);
}

function issue(
  url: string,
  seen: { readonly version: number; readonly next: string },
  given: object = {},
) {
  const { version, next } = seen;
  const body = { version, expected: next, issuedOn: '2020-05-04', signer, ...given };
  return wire.ask('bithu', { method: 'POST', url: `${url}/release`, body });
}

async function paperPage(who: string, unitId: string, paperId: string) {
  const url = `/api/units/${unitId}/issued-papers/${paperId}`;
  const reply = await wire.ask(who, { method: 'GET', url });
  return reply.status === 200 ? PaperView.parse(reply.body) : reply.status;
}

/** The figures of the tasks to confirm papers that were sent. */
async function papersToConfirm(who: string) {
  const url = `/api/tasks?season=${wire.season.id}`;
  const { tasks } = TaskList.parse((await wire.ask(who, { method: 'GET', url })).body);
  return tasks.flatMap(({ kind, figures }) => (kind === 'papers.receive' ? [figures] : []));
}

async function inbox(who: string, unitId: string) {
  const reply = await wire.ask(who, { method: 'GET', url: `/api/units/${unitId}/inbox` });
  return InboxView.parse(reply.body);
}

function headOf(bytes: Uint8Array) {
  const paper = openPaperInspector().inspect(bytes);
  if (!paper.ok) throw new Error(paper.error);
  const { documentNumber, placeAndDate } = findParts(paper.value).head;
  return [documentNumber, placeAndDate].map((line) => line && lineText(line));
}

let first: { readonly url: string; readonly paperId: string };

describe('a passed draft becomes a numbered paper', () => {
  test('only a passed draft is issued, only by the unit itself: no superior, no neighbour', async () => {
    const body = { kind: 'plan', title: 'Kế hoạch' };
    const begun = await wire.ask('xa', { method: 'POST', url: root, body });
    const open = `${root}/${z.object({ id: z.string() }).parse(begun.body).id}/release`;
    expect((await wire.ask('xa-ben', { method: 'GET', url: open })).status).toBe(403);
    expect((await wire.ask('huyen', { method: 'GET', url: open })).status).toBe(403);
    const early = await wire.ask('bithu', { method: 'GET', url: open });
    expect(refusalOf(early).code).toBe('release.not-passed');
  });

  test('what is seen before: the next number, the signer that the file names', async () => {
    const url = await passed(await draftPaper());
    const seen = await before(url);
    expect(seen).toMatchObject({
      next: '01-BC/ĐU',
      place: 'Đông Yên',
      signer,
      unfit: null,
      number: 1,
    });
    expect(refusalOf(await issue(url, seen, { issuedOn: '2020-05-05' })).code).toBe(
      'release.in-future',
    );
    const other = { signer: { post: 'BÍ THƯ', name: 'Người Khác' } };
    expect(refusalOf(await issue(url, seen, other))).toMatchObject({
      code: 'release.other-signer',
      details: { found: 'Lưu Hồ An' },
    });
    const stale = refusalOf(await issue(url, { ...seen, next: '09-BC/ĐU' }));
    expect([stale.code, stale.details['number']]).toEqual(['release.number-moved', '01-BC/ĐU']);
    expect((await before(url)).next).toBe('01-BC/ĐU');
    const done = await issue(url, seen);
    expect(done.status).toBe(200);
    first = { url, paperId: Issued.parse(done.body).paperId };
  });

  test('its file carries number and day, the register has it, and it is verified to the byte', async () => {
    const url = `/api/units/${commune}/issued-papers/${first.paperId}`;
    const { bytes } = await wire.ask('xa', { method: 'GET', url: `${url}/docx` });
    expect(headOf(bytes)).toEqual(['Số 01-BC/ĐU', 'Đông Yên, ngày 04 tháng 5 năm 2020']);
    expect((await wire.ask('xa', { method: 'GET', url: `${url}/pdf` })).status).toBe(404);
    const register = `/api/units/${commune}/issued-papers?kind=congressPaper`;
    const listed = await wire.ask('xa', { method: 'GET', url: register });
    const { papers } = z.object({ papers: z.array(RegisteredPaper) }).parse(listed.body);
    expect(papers).toMatchObject([{ number: '01-BC/ĐU', files: { docx: true, pdf: false } }]);
    const file = { name: 'x.docx', bytes: new Uint8Array(bytes) };
    const check = await wire.ask('xa', { method: 'POST', url: '/api/check-files', file });
    expect(check.body).toMatchObject({ verdict: 'genuine', paper: { number: '01-BC/ĐU' } });
    const code = papers[0]?.checkCode ?? '';
    const public_ = await wire.ask(undefined, {
      method: 'GET',
      url: `/api/public/check-codes/${code}`,
    });
    expect(public_.body).toMatchObject({ verdict: 'registered', paper: { number: '01-BC/ĐU' } });
  });

  test('it is issued once', async () => {
    const again = await issue(first.url, { version: await versionOf(first.url), next: '02-BC/ĐU' });
    expect(refusalOf(again)).toMatchObject({
      code: 'release.already',
      details: { number: '01-BC/ĐU' },
    });
  });

  test('six that were passed are issued by two offices at once: no number twice, none left out', async () => {
    const urls: string[] = [];
    for (let at = 0; at < 6; at += 1)
      urls.push(await passed(await draftPaper({ note: `Bản thứ ${at}.` })));
    async function issueUntilDone(url: string): Promise<void> {
      for (;;) {
        const reply = await issue(url, await before(url));
        if (reply.status === 200) return;
        expect(refusalOf(reply).code).toBe('release.number-moved');
      }
    }
    await Promise.all(
      [urls.slice(0, 3), urls.slice(3)].map(async (own) => {
        for (const url of own) await issueUntilDone(url);
      }),
    );
    const listed = await wire.ask('xa', {
      method: 'GET',
      url: `/api/units/${commune}/issued-papers`,
    });
    const { papers } = z.object({ papers: z.array(RegisteredPaper) }).parse(listed.body);
    const serials = papers.map(({ number }) => {
      const read = readDocumentNumber(number);
      return read.ok ? read.value.document.serial : 0;
    });
    expect(serials.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(findSeriesFaults(serials)).toEqual({ gaps: [], repeated: [] });
  });

  test('a symbol of another body is refused by what was found', async () => {
    const url = await passed(await draftPaper(), 'plan');
    const reply = await wire.ask('bithu', { method: 'GET', url: `${url}/release` });
    expect(refusalOf(reply)).toMatchObject({
      code: 'release.other-type',
      details: { found: 'BC', expected: 'KH' },
    });
  });

  test('a file that was signed outside: a Word file has to carry the number, a PDF is taken as it is', async () => {
    const url = await passed(await draftPaper({ note: 'Ký ngoài.' }));
    const seen = await before(url);
    const query = new URLSearchParams({
      version: String(seen.version),
      expected: seen.next,
      issuedOn: '2020-05-04',
      ...signer,
    });
    const signed = `${url}/release/signed?${query}`;
    const wrong = { name: 'da-ky.docx', bytes: await draftPaper() };
    const refused = await wire.ask('bithu', { method: 'POST', url: signed, file: wrong });
    expect(refusalOf(refused).code).toBe('release.other-number');
    const pdf = await wire.ports.papers.toPdf({
      ruleSet: 'PF-2018',
      kind: 'report',
      purpose: 'official',
      issuingBody: 'Đảng ủy',
      documentNumber: { state: 'unnumbered' },
      placeAndDate: { place: 'Đông Yên', date: { kind: 'open', year: 2020 } },
      title: { kind: 'named', typeName: 'Báo cáo', abstract: [] },
      blocks: [],
      signatures: [],
      recipients: [],
    });
    const file = { name: 'da-ky.pdf', bytes: new Uint8Array(pdf) };
    const done = await wire.ask('bithu', { method: 'POST', url: signed, file });
    const { paperId } = Issued.parse(done.body);
    const page = await paperPage('xa', commune, paperId);
    expect(page).toMatchObject({ paper: { number: seen.next, files: { docx: false, pdf: true } } });
    const at = `/api/units/${commune}/issued-papers/${paperId}`;
    expect((await wire.ask('xa', { method: 'GET', url: `${at}/pdf` })).bytes).toEqual(file.bytes);
  });
});

describe('to whom it goes, and who has it', () => {
  test('before it is sent nobody else knows of it', async () => {
    const neighbour = await wire.unitId('T12');
    expect(await paperPage('xa-ben', neighbour, first.paperId)).toBe(404);
    expect(await paperPage('xa-ben', commune, first.paperId)).toBe(403);
  });

  test('it is sent up, to a neighbour and outside; opening and receipt are seen by the issuer', async () => {
    const neighbour = await wire.unitId('T12');
    const url = `/api/units/${commune}/issued-papers/${first.paperId}/deliveries`;
    const none = { superior: false, below: 'none', units: [], outside: [] };
    const nobody = await wire.ask('xa', { method: 'POST', url, body: none });
    expect(refusalOf(nobody).code).toBe('release.nobody');
    const body = {
      ...none,
      superior: true,
      units: [neighbour],
      outside: ['Ủy ban nhân dân xã Đông Yên'],
    };
    expect((await wire.ask('xa', { method: 'POST', url, body })).body).toEqual({ count: 3 });
    const again = await wire.ask('xa', { method: 'POST', url, body });
    expect(refusalOf(again).code).toBe('release.sent-already');
    expect((await wire.ask('xa-ben', { method: 'POST', url, body })).status).toBe(403);
    const tray = await inbox('xa-ben', neighbour);
    expect(tray).toMatchObject({ total: 1, waiting: 1, lines: [{ openedAt: null }] });
    expect(await papersToConfirm('xa-ben')).toEqual([{ count: 1 }]);
    const at = `/api/units/${neighbour}/issued-papers/${first.paperId}`;
    expect((await wire.ask('xa-ben', { method: 'GET', url: `${at}/docx` })).status).toBe(200);
    expect((await wire.ask('xa-ben', { method: 'POST', url: `${at}/receipt` })).status).toBe(200);
    expect((await inbox('xa-ben', neighbour)).waiting).toBe(0);
    expect(await papersToConfirm('xa-ben')).toEqual([]);
    const page = await paperPage('xa', commune, first.paperId);
    expect(page).toMatchObject({
      deliveries: { units: 2, opened: 1, received: 1, outside: 1 },
      maySend: true,
    });
    expect(await paperPage('xa-ben', neighbour, first.paperId)).toMatchObject({
      deliveries: null,
      maySend: false,
    });
  });

  test('the superior opens what was sent to it; opening is not yet a receipt', async () => {
    const at = `/api/units/${district}/issued-papers/${first.paperId}/docx`;
    expect((await wire.ask('huyen', { method: 'GET', url: at })).status).toBe(200);
    expect(await paperPage('xa', commune, first.paperId)).toMatchObject({
      deliveries: { opened: 2, received: 1 },
    });
  });

  test('a paper that takes the place of another is shown on both', async () => {
    const listed = await wire.ask('xa', {
      method: 'GET',
      url: `/api/units/${commune}/issued-papers`,
    });
    const { papers } = z.object({ papers: z.array(RegisteredPaper) }).parse(listed.body);
    const newer = papers.find(({ number }) => number === '02-BC/ĐU');
    if (!newer) throw new Error('there is no second paper');
    const url = `/api/units/${commune}/issued-papers/${newer.id}/replacements`;
    const body = { replaced: { kind: 'registered', id: first.paperId } };
    expect((await wire.ask('xa', { method: 'POST', url, body })).status).toBe(200);
    const twice = await wire.ask('xa', { method: 'POST', url, body });
    expect(refusalOf(twice).code).toBe('release.replaced-already');
    const itself = { replaced: { kind: 'registered', id: newer.id } };
    expect(refusalOf(await wire.ask('xa', { method: 'POST', url, body: itself })).code).toBe(
      'release.replaces-itself',
    );
    expect(await paperPage('xa', commune, newer.id)).toMatchObject({
      replaces: [{ number: '01-BC/ĐU', paperId: first.paperId }],
    });
    expect(await paperPage('xa', commune, first.paperId)).toMatchObject({
      paper: { replacedBy: { number: '02-BC/ĐU' } },
    });
  });
});

describe('certified copies', () => {
  const signing = {
    issuedOn: '2020-05-04',
    signer: { post: 'CHÁNH VĂN PHÒNG', name: 'Trần Văn Sao' },
  };

  async function copy(who: string, unitId: string, given: object) {
    const url = `/api/units/${unitId}/issued-papers/${first.paperId}/copies`;
    const body = { season: wire.season.id, passage: '', ...signing, ...given };
    return wire.ask(who, { method: 'POST', url, body });
  }

  test("a full copy is the issuer's, a re-copy the recipient's, an extract names its passage", async () => {
    const neighbour = await wire.unitId('T12');
    const codes = [
      refusalOf(await copy('xa', commune, { form: 'recopy' })).code,
      refusalOf(await copy('xa-ben', neighbour, { form: 'fullCopy' })).code,
      refusalOf(await copy('xa', commune, { form: 'extract' })).code,
      refusalOf(await copy('xa', commune, { form: 'fullCopy', issuedOn: '2020-05-03' })).code,
    ];
    expect(codes).toEqual([
      'copy.own-paper',
      'copy.by-issuer-only',
      'copy.no-passage',
      'copy.before-original',
    ]);
  });

  test('a re-copy has a number of the own series of copies and carries the original to the byte', async () => {
    const neighbour = await wire.unitId('T12');
    const done = await copy('xa-ben', neighbour, { form: 'recopy' });
    const { paperId } = Issued.parse(done.body);
    const page = await paperPage('xa-ben', neighbour, paperId);
    expect(page).toMatchObject({
      paper: { number: '01-BS/ĐU', kind: 'certifiedCopy', hasPage: true },
      copy: { form: 'recopy', number: '01-BC/ĐU', fileName: '01-BC-ĐU.docx' },
      maySend: true,
    });
    const at = `/api/units/${neighbour}/issued-papers/${paperId}`;
    const original = await wire.ask('xa-ben', { method: 'GET', url: `${at}/original` });
    const issued = await wire.ask('xa', {
      method: 'GET',
      url: `/api/units/${commune}/issued-papers/${first.paperId}/docx`,
    });
    expect(original.bytes).toEqual(issued.bytes);
    const sheet = await wire.ask('xa-ben', { method: 'GET', url: `${at}/docx` });
    expect(headOf(sheet.bytes)[0]).toBe('Số 01-BS/ĐU');
    const of = await wire.ask('xa', { method: 'GET', url: `${at}/original` });
    expect(of.status).toBe(403);
  });

  test('a paper of a superior outside the program travels down the tree with its copy', async () => {
    const query = new URLSearchParams({
      season: wire.season.id,
      form: 'recopy',
      issuedOn: signing.issuedOn,
      ...signing.signer,
      number: '35-CT/TW',
      originalOn: '2019-05-30',
      issuer: 'Bộ Chính trị',
      title: 'Chỉ thị về đại hội đảng bộ các cấp',
    });
    const url = `/api/units/${district}/paper-copies?${query}`;
    const file = { name: 'chi-thi-35.docx', bytes: await draftPaper({ note: 'Chỉ thị.' }) };
    const done = await wire.ask('huyen', { method: 'POST', url, file });
    const { paperId } = Issued.parse(done.body);
    const send = `/api/units/${district}/issued-papers/${paperId}/deliveries`;
    const body = { superior: false, below: 'subtree', units: [], outside: [] };
    const sent = await wire.ask('huyen', { method: 'POST', url: send, body });
    expect(z.object({ count: z.number() }).parse(sent.body).count).toBeGreaterThan(1);
    const tray = await inbox('xa', commune);
    expect(tray.lines[0]?.paper).toMatchObject({ kind: 'certifiedCopy', number: '01-BS/HU' });
    const at = `/api/units/${commune}/issued-papers/${paperId}/original`;
    const original = await wire.ask('xa', { method: 'GET', url: at });
    expect(original.bytes).toEqual(file.bytes);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ConsultationId } from '@daihoi/application/comments';
import { issueChallenge } from '@daihoi/application/challenge';
import { openSecrets } from '@daihoi/adapters/identity';
import {
  ChallengeView,
  CommentPageView,
  HeldDesk,
  ReceiptView,
} from '@daihoi/contract/public-comments';
import { solveChallenge } from '@daihoi/domain/challenge';
import { brand, instantFrom, type Instant, type UnitId } from '@daihoi/domain/kernel';
import { askForComments, passedDraft } from '../../../../tests/support/comments/asked-draft.ts';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { textOfWord } from '../../../../tests/e2e/support/word-text.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
let consultation: ConsultationId;
let memberPage: string;
let desk: { readonly owner: string; readonly cell: string };
const publicPage = '/api/comment-pages/public/TEST-0000-PAGE';

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'committeeOffice', code: 'T' });
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('xa-ben', { role: 'committeeOffice', code: 'T12' });
  const draft = await passedDraft(wire, 'T', 'tinh');
  const levels = ['UPPER_GRASSROOTS', 'GRASSROOTS'];
  consultation = await askForComments(wire, draft, { levels, asksPublic: true });
  const xa = await wire.unitId('T11');
  const asked = await wire.ports.read.comments.asked(consultation, brand<UnitId>(xa));
  memberPage = `/api/comment-pages/member/${asked?.memberCode ?? ''}`;
  const held = (unitId: string) =>
    `/api/units/${unitId}/consultations/${consultation}/held-comments`;
  desk = { owner: held(await wire.unitId('T')), cell: held(xa) };
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

function codeOf(reply: { readonly status: number; readonly body: unknown }): string {
  return reply.status === 200 ? 'done' : Refusal.parse(reply.body).error.code;
}

interface Proof {
  readonly ticket: string;
  readonly answers: readonly number[];
}

async function prove(page: string): Promise<Proof> {
  const reply = await wire.ask(undefined, { method: 'POST', url: `${page}/challenges`, body: {} });
  const { ticket, parts, bits } = ChallengeView.parse(reply.body);
  return { ticket, answers: solveChallenge(ticket, { parts, bits }) };
}

interface Words {
  readonly text?: string;
  readonly paragraph?: number | null;
  readonly name?: string | null;
  readonly contact?: string | null;
}

function send(page: string, proof: Proof, words: Words = {}) {
  const plain = { paragraph: null, passage: '', text: 'Cần thêm chỉ tiêu nước sạch.', name: null };
  return wire.ask(undefined, {
    method: 'POST',
    url: `${page}/comments`,
    body: { ...plain, contact: null, ...proof, ...words },
  });
}

/** Writes a comment as a page does; answers its receipt. */
async function write(page: string, words: Words = {}): Promise<string> {
  const reply = await send(page, await prove(page), words);
  return z.object({ receipt: z.string() }).parse(reply.body).receipt;
}

function lookUp(receipt: string) {
  return wire.ask(undefined, { method: 'POST', url: '/api/comment-receipts', body: { receipt } });
}

async function held(who: string, url: string) {
  return HeldDesk.parse((await wire.ask(who, { method: 'GET', url })).body);
}

async function decide(
  who: string,
  url: string,
  given: { readonly comments: readonly { id: string; version: number }[]; decision: object },
) {
  const { comments, decision } = given;
  const chosen = comments.map(({ id, version }) => ({ id, version }));
  const body = { comments: chosen, decision };
  return codeOf(await wire.ask(who, { method: 'POST', url: `${url}/decisions`, body }));
}

describe('a page without signing in', () => {
  test('shows the draft as it was frozen, who asks, and until when', async () => {
    const reply = await wire.ask(undefined, { method: 'GET', url: publicPage });
    const page = CommentPageView.parse(reply.body);
    expect(page).toMatchObject({
      title: 'Dự thảo báo cáo chính trị',
      closesOn: '2020-05-10',
      phase: 'open',
      daysLeft: 7,
      members: null,
      questions: ['Chỉ tiêu nào chưa sát?'],
    });
    expect(page.passages.length).toBeGreaterThan(3);
  });

  test('of members names their unit, however its code is typed', async () => {
    const typed = memberPage
      .toLowerCase()
      .replaceAll('-', '')
      .replace('/api/commentpages', '/api/comment-pages');
    const reply = await wire.ask(undefined, { method: 'GET', url: typed });
    const unit = await wire.ports.read.units.byCode('T11');
    expect(CommentPageView.parse(reply.body)).toMatchObject({
      kind: 'member',
      members: unit?.fullName,
    });
  });

  test('with a code that nobody gave out is not there, nor is one of the other kind', async () => {
    for (const url of [
      '/api/comment-pages/public/TEST-0000-PAGF',
      '/api/comment-pages/public/x',
      '/api/comment-pages/member/TEST-0000-PAGE',
      memberPage.replace('member', 'public'),
    ])
      expect(codeOf(await wire.ask(undefined, { method: 'GET', url }))).toBe(
        'comment-page.unknown',
      );
  });
});

describe('a comment', () => {
  test('waits for a look, and its writer finds it by the receipt', async () => {
    const receipt = await write(publicPage, { name: 'Nguyễn Thị Mẫu', contact: '0900 000 000' });
    expect(receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
    const found = await lookUp(receipt.toLowerCase().replaceAll('-', ' '));
    expect(ReceiptView.parse(found.body)).toMatchObject({ receipt, state: 'held', passage: null });
    expect(JSON.stringify(found.body)).not.toMatch(/Thị Mẫu|0900/u);
    const counts = await wire.ports.read.comments.boxCounts(
      consultation,
      brand<UnitId>(await wire.unitId('T')),
    );
    expect(counts).toMatchObject({ lines: 0, held: 1 });
  });

  test('of a member goes to the box of the unit and carries a name', async () => {
    const nameless = await send(memberPage, await prove(memberPage));
    expect(codeOf(nameless)).toBe('comment-page.name-missing');
    await write(memberPage, { name: 'Trần Văn Thử', text: 'Nên nêu rõ nguồn vốn.' });
    expect(await held('xa', desk.cell)).toMatchObject({
      counts: { held: 1 },
      held: [{ source: 'member', name: 'Trần Văn Thử', text: 'Nên nêu rõ nguồn vốn.' }],
    });
  });

  test('is about a passage that is there', async () => {
    const { passages } = CommentPageView.parse(
      (await wire.ask(undefined, { method: 'GET', url: publicPage })).body,
    );
    const paragraph = passages[2]?.paragraph ?? 0;
    const receipt = await write(publicPage, { paragraph, text: 'Ý kiến vào đoạn này.' });
    expect(ReceiptView.parse((await lookUp(receipt)).body).passage).toBe(passages[2]?.text);
    const nowhere = await send(publicPage, await prove(publicPage), { paragraph: 9_999 });
    expect(codeOf(nowhere)).toBe('comment-page.no-such-passage');
  });

  test('too long, empty or without its parts is refused by name', async () => {
    const proof = await prove(publicPage);
    for (const text of ['', '   ', 'a'.repeat(8_001)])
      expect(codeOf(await send(publicPage, proof, { text }))).toBe('request.malformed');
  });
});

describe('the sum of the browser', () => {
  test('opens once; sent again after a lost answer it gives the same receipt', async () => {
    const proof = await prove(publicPage);
    const first = await send(publicPage, proof, { text: 'Mất mạng khi gửi.' });
    const again = await send(publicPage, proof, { text: 'Mất mạng khi gửi.' });
    expect(again.body).toEqual(first.body);
    const other = await send(publicPage, proof, { text: 'Ý kiến khác.' });
    expect(codeOf(other)).toBe('challenge.spent');
    const { held: waiting } = await held('tinh', desk.owner);
    expect(waiting.filter(({ text }) => text === 'Mất mạng khi gửi.')).toHaveLength(1);
  });

  test('of twenty that send one proof at the same moment one comment comes', async () => {
    const proof = await prove(publicPage);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => send(publicPage, proof, { text: 'Cùng một lúc.' })),
    );
    expect(replies.every(({ status }) => status === 200)).toBe(true);
    const { held: waiting } = await held('tinh', desk.owner);
    expect(waiting.filter(({ text }) => text === 'Cùng một lúc.')).toHaveLength(1);
  });

  test('of another page, of another installation, unsolved or out of date opens nothing', async () => {
    const own = await prove(publicPage);
    const of = (secret: string, at: string) => {
      const purpose = 'comment:public:TEST-0000-PAGE';
      const clock = { now: () => brand<Instant>(at), today: wire.ports.clock.today };
      const { ticket, effort } = issueChallenge({ clock }, openSecrets(secret), {
        purpose,
        bits: 4,
      });
      return { ticket, answers: solveChallenge(ticket, effort) };
    };
    const now = instantFrom(Date.now());
    const tries = [
      await prove(memberPage),
      of('another secret', now),
      { ticket: `${own.ticket}x`, answers: own.answers },
      { ticket: 'x', answers: [] },
      { ticket: own.ticket, answers: own.answers.map((answer) => answer + 1) },
      { ticket: own.ticket, answers: [] },
      of('the secret of the tests', '2020-05-04T00:00:00.000Z'),
    ];
    const codes = [];
    for (const proof of tries) codes.push(codeOf(await send(publicPage, proof)));
    const [foreign, unsolved] = ['challenge.foreign', 'challenge.unsolved'];
    expect(codes).toEqual([
      foreign,
      foreign,
      foreign,
      foreign,
      unsolved,
      unsolved,
      'challenge.expired',
    ]);
    const fresh = of('the secret of the tests', now);
    expect(codeOf(await send(publicPage, fresh, { text: 'Phép tính còn hạn.' }))).toBe('done');
  });
});

describe('when too much comes', () => {
  async function usedUp(like: string): Promise<string> {
    const { rowCount } = await database.pool.query(
      `update page_use set uses = uses + 100000 where key like $1`,
      [like],
    );
    expect(rowCount).toBeGreaterThan(0);
    const proof = await prove(publicPage);
    const code = codeOf(await send(publicPage, proof));
    await database.pool.query(`update page_use set uses = uses - 100000 where key like $1`, [like]);
    // The refused proof was not spent: what was written goes out later without another sum.
    expect(codeOf(await send(publicPage, proof))).toBe('done');
    return code;
  }

  test('a page takes no more within the hour', async () => {
    expect(await usedUp('comment:public:%')).toBe('comment-page.too-many-now');
  });

  test('one address sends no more within the hour; it is kept as a keyed hash alone', async () => {
    const { rows } = await database.pool.query<{ key: string }>('select key from page_use');
    expect(rows.some(({ key }) => key.includes('127.0.0.1'))).toBe(false);
    const hashed = rows.filter(({ key }) => !key.startsWith('comment:'));
    for (const { key } of hashed) expect(key).toMatch(/^[\w-]{43}$/u);
    const { rows: counted } = await database.pool.query<{ key: string }>(
      `select key from page_use where key not like 'comment:%' order by uses desc limit 1`,
    );
    expect(await usedUp(counted[0]?.key ?? '')).toBe('comment-page.too-many-from-here');
  });
});

describe('the office looks at what came', () => {
  test('like comments are told, taken together, and count from then on', async () => {
    await write(publicPage, { text: 'Đề nghị làm đường liên thôn Khe Sâu trong năm tới.' });
    await write(publicPage, { text: 'đề nghị làm đường liên thôn khe sâu trong năm tới!' });
    const { held: waiting } = await held('tinh', desk.owner);
    const road = waiting.filter(({ text }) => /khe sâu/iu.test(text));
    expect(road).toHaveLength(2);
    expect(road[0]?.like).toBeGreaterThan(0);
    expect(road[0]?.like).toBe(road[1]?.like);
    expect(await decide('tinh', desk.owner, { comments: road, decision: { kind: 'take' } })).toBe(
      'done',
    );
    const unit = brand<UnitId>(await wire.unitId('T'));
    expect(await wire.ports.read.comments.boxCounts(consultation, unit)).toMatchObject({
      lines: 2,
    });
    expect(await decide('tinh', desk.owner, { comments: road, decision: { kind: 'take' } })).toBe(
      'held-comments.gone',
    );
  });

  test('what is set aside says why to its writer, and its words and its writer never reach the log', async () => {
    const receipt = await write(publicPage, { text: 'Mua thuốc giảm cân ở đây.', name: 'Rao Vặt' });
    const { held: waiting } = await held('tinh', desk.owner);
    const comments = waiting.filter(({ text }) => text.includes('giảm cân'));
    const decision = { kind: 'setAside', ground: 'spam', words: 'quảng cáo thuốc' };
    expect(await decide('tinh', desk.owner, { comments, decision })).toBe('done');
    expect(ReceiptView.parse((await lookUp(receipt)).body)).toMatchObject({
      state: 'setAside',
      reason: 'Nội dung gửi tự động hoặc quảng cáo: quảng cáo thuốc',
    });
    const { rows } = await database.pool.query<{ act: string; text: string }>(
      `select act, before::text || after::text as text from audit_entry where act like 'comment.held-%'`,
    );
    expect(rows.map(({ act }) => act)).toContain('comment.held-set-aside');
    expect(JSON.stringify(rows)).not.toMatch(/giảm cân|Rao Vặt|quảng cáo/u);
  });

  test('is for the own office alone, and for what stands there', async () => {
    for (const method of ['GET', 'POST'] as const) {
      const url = method === 'GET' ? desk.cell : `${desk.cell}/decisions`;
      const reply = await wire.ask('xa-ben', {
        method,
        url,
        ...(method === 'POST' ? { body: {} } : {}),
      });
      expect(codeOf(reply)).toBe('actor.not-allowed');
    }
    const { held: waiting } = await held('tinh', desk.owner);
    expect(
      await decide('xa', desk.cell, { comments: waiting.slice(0, 1), decision: { kind: 'take' } }),
    ).toBe('held-comments.gone');
  });

  test('prints a sheet that names the draft, with the square of the page', async () => {
    const docx = await wire.ask('xa', { method: 'GET', url: `${desk.cell}/sheets/member/docx` });
    const text = textOfWord(docx.bytes);
    expect(text).toContain('PHIẾU GÓP Ý');
    expect(text).toContain('Chỉ tiêu nào chưa sát?');
    const pdf = await wire.ask('tinh', { method: 'GET', url: `${desk.owner}/sheets/public/pdf` });
    expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    const none = await wire.ask('xa', { method: 'GET', url: `${desk.cell}/sheets/public/pdf` });
    expect(codeOf(none)).toBe('held-comments.no-page');
  });
});

describe('a receipt', () => {
  test('that cannot be one, or that nobody got, is told apart', async () => {
    expect(codeOf(await lookUp('ABCD'))).toBe('comment-page.receipt-malformed');
    expect(codeOf(await lookUp('0000-0000-0000'))).toBe('comment-page.receipt-unknown');
  });
});

describe('the answer', () => {
  test('is shown once the consultation is concluded, without the names of anybody', async () => {
    const { comments } = wire.ports.read;
    const receipt = await write(publicPage, {
      text: 'Thêm chỉ tiêu trồng rừng.',
      name: 'Lê Văn Giấu',
    });
    const { held: waiting } = await held('tinh', desk.owner);
    const mine = waiting.filter(({ text }) => text.includes('trồng rừng'));
    await decide('tinh', desk.owner, { comments: mine, decision: { kind: 'take' } });
    await database.pool.query(
      `with grouped as (
        insert into comment_group (id, consultation_id, number, gist, outcome, reason, answered_at, answered_by)
        select gen_random_uuid(), $1, 1, 'Thêm chỉ tiêu.', 'partly', 'Thêm ở mục 2.', now(), created_by
        from consultation where id = $1 returning id)
      update draft_comment set group_id = grouped.id from grouped where receipt = $2`,
      [consultation, receipt],
    );
    expect(ReceiptView.parse((await lookUp(receipt)).body).answer).toBeNull();
    const record = await comments.byId(consultation);
    await database.pool.query(`update consultation set state = 'CONCLUDED' where id = $1`, [
      consultation,
    ]);
    const found = ReceiptView.parse((await lookUp(receipt)).body);
    expect(found.answer).toMatchObject({ outcome: 'partly', reason: 'Thêm ở mục 2.' });
    expect(JSON.stringify(found)).not.toContain('Giấu');
    const late = await send(publicPage, { ticket: 'x', answers: [] });
    expect(codeOf(late)).toBe('comment-page.ended');
    await database.pool.query(`update consultation set state = $2 where id = $1`, [
      consultation,
      record?.value.state,
    ]);
  });
});

describe('outside the window', () => {
  test('the page still shows the draft, and says since when or until when it takes comments', async () => {
    const proof = await prove(publicPage);
    const came = [];
    for (const day of ['2020-05-03', '2020-05-11']) {
      wire.setToday(day);
      const { phase } = CommentPageView.parse(
        (await wire.ask(undefined, { method: 'GET', url: publicPage })).body,
      );
      const asked = await wire.ask(undefined, {
        method: 'POST',
        url: `${publicPage}/challenges`,
        body: {},
      });
      came.push([phase, codeOf(asked), codeOf(await send(publicPage, proof))]);
    }
    wire.setToday('2020-05-04');
    expect(came).toEqual([
      ['before', 'comment-page.not-begun', 'comment-page.not-begun'],
      ['over', 'comment-page.over', 'comment-page.over'],
    ]);
  });
});

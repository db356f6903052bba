import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueChallenge } from '@daihoi/application/challenge';
import { openSecrets } from '@daihoi/adapters/identity';
import { gatherRoutes } from '@daihoi/contract/comments';
import { PaperPreview } from '@daihoi/contract/drafting';
import { CommentPageView, ReceiptView } from '@daihoi/contract/public-comments';
import { solveChallenge } from '@daihoi/domain/challenge';
import { brand, instantFrom, type Instant, type UnitId } from '@daihoi/domain/kernel';
import {
  codeOf,
  CommentPages,
  publicPage,
} from '../../../../tests/support/comments/comment-pages.ts';

let pages: CommentPages;

beforeAll(async () => {
  pages = await CommentPages.open();
});
afterAll(() => pages.close());

describe('a page without signing in', () => {
  test('shows the draft as it was frozen, who asks, and until when', async () => {
    const reply = await pages.wire.ask(undefined, { method: 'GET', url: publicPage });
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
    const typed = pages.memberPage
      .toLowerCase()
      .replaceAll('-', '')
      .replace('/api/commentpages', '/api/comment-pages');
    const reply = await pages.wire.ask(undefined, { method: 'GET', url: typed });
    const unit = await pages.wire.ports.read.units.byCode('T11');
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
      pages.memberPage.replace('member', 'public'),
    ])
      expect(codeOf(await pages.wire.ask(undefined, { method: 'GET', url }))).toBe(
        'comment-page.unknown',
      );
  });
});

describe('notes and pictures of a draft', () => {
  test('stand with the frozen text of the page without signing in', async () => {
    const { passages } = await pages.page(publicPage);
    const noted = passages.filter(({ notes }) => notes !== undefined);
    expect(noted.map(({ notes }) => notes?.map(({ label }) => label))).toEqual([['1'], ['2']]);
    const [{ text, notes: [note] = [] } = { text: '' }] = noted;
    expect(text.slice(0, note?.at)).toMatch(/tăng so với năm trước/u);
    expect(note?.text).toBe('Theo báo cáo của Chi cục Thống kê ngày 31-3-2020.');
    expect(passages.flatMap(({ pictures = [] }) => pictures)).toEqual([
      { width: 2000, height: 1000, alt: 'Mô tả ban-do.png', image: 'ban-do.png' },
      { width: 2000, height: 1000, alt: 'Mô tả so-do.emf' },
    ]);
  });

  test('come out there as what their bytes are, and only what the page shows', async () => {
    const url = `${publicPage}/pictures/ban-do.png`;
    const reply = await pages.wire.ask(undefined, { method: 'GET', url });
    expect(reply.status).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    });
    expect([...reply.bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    for (const [page, image] of [
      [publicPage, 'so-do.emf'],
      [publicPage, 'khac.png'],
      ['/api/comment-pages/public/x', 'ban-do.png'],
    ]) {
      const asked = { method: 'GET', url: `${page}/pictures/${image}` } as const;
      expect((await pages.wire.ask(undefined, asked)).status).toBe(404);
    }
    const outside = `${publicPage}/pictures/..%2Fdocument.xml`;
    expect(codeOf(await pages.wire.ask(undefined, { method: 'GET', url: outside }))).toBe(
      'request.malformed',
    );
  });

  test('and where a unit that is asked reads it, and for no other unit', async () => {
    const { wire, consultation } = pages;
    const url = `/api/units/${await wire.unitId('T11')}/consultations/${consultation}`;
    const read = (who: string, path: string) =>
      wire.ask(who, { method: 'GET', url: `${url}/${path}` });
    const { passages } = gatherRoutes.passages.answer.parse((await read('xa', 'passages')).body);
    const labels = passages.flatMap(({ notes = [] }) => notes.map(({ label }) => label));
    expect(labels).toEqual(['1', '2']);
    const shown = passages.flatMap(({ pictures = [] }) => pictures.map(({ image }) => image));
    expect(shown).toEqual(['ban-do.png', undefined]);
    const picture = await read('xa', 'pictures/ban-do.png');
    expect(picture.headers).toMatchObject({ 'content-type': 'image/png' });
    expect((await read('xa', 'pictures/so-do.emf')).status).toBe(404);
    expect((await read('xa-ben', 'pictures/ban-do.png')).status).toBe(403);
  });

  test('and on the pages of its draft for those who may read it, and for nobody else', async () => {
    const asking = await pages.wire.ports.read.comments.byId(pages.consultation);
    const { congressId = '', draftId = '' } = asking ?? {};
    const url = `/api/congresses/${congressId}/drafts/${draftId}/versions/1`;
    const preview = await pages.wire.ask('tinh', { method: 'GET', url: `${url}/preview` });
    const { blocks, notes = [] } = PaperPreview.parse(preview.body);
    const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block] : []));
    expect(
      lines.flatMap(({ runs }) => runs.filter(({ note }) => note !== undefined)),
    ).toMatchObject([
      { text: '1', note: 1 },
      { text: '2', note: 2 },
    ]);
    expect(notes.map(({ note, lines: [first] }) => [note, first?.label])).toEqual([
      [1, '1'],
      [2, '2'],
    ]);
    expect(lines.flatMap(({ pictures = [] }) => pictures)).toEqual([
      { width: 2000, height: 1000, image: 'ban-do.png', alt: 'Mô tả ban-do.png' },
      { width: 2000, height: 1000, alt: 'Mô tả so-do.emf' },
    ]);
    const picture = `${url}/pictures/ban-do.png`;
    const asked = await pages.wire.ask('tinh', { method: 'GET', url: picture });
    expect(asked.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    });
    expect((await pages.wire.ask('xa-ben', { method: 'GET', url: picture })).status).toBe(403);
    const drawing = await pages.wire.ask('tinh', {
      method: 'GET',
      url: `${url}/pictures/so-do.emf`,
    });
    expect(drawing.status).toBe(404);
  });
});

describe('a comment', () => {
  test('waits for a look, and its writer finds it by the receipt', async () => {
    const receipt = await pages.write(publicPage, {
      name: 'Nguyễn Thị Mẫu',
      contact: '0900 000 000',
    });
    expect(receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
    const found = await pages.lookUp(receipt.toLowerCase().replaceAll('-', ' '));
    expect(ReceiptView.parse(found.body)).toMatchObject({ receipt, state: 'held', passage: null });
    expect(JSON.stringify(found.body)).not.toMatch(/Thị Mẫu|0900/u);
    const counts = await pages.wire.ports.read.comments.boxCounts(
      pages.consultation,
      brand<UnitId>(await pages.wire.unitId('T')),
    );
    expect(counts).toMatchObject({ lines: 0, held: 1 });
  });

  test('of a member goes to the box of the unit and carries a name', async () => {
    const nameless = await pages.send(pages.memberPage, await pages.prove(pages.memberPage));
    expect(codeOf(nameless)).toBe('comment-page.name-missing');
    await pages.write(pages.memberPage, { name: 'Trần Văn Thử', text: 'Nên nêu rõ nguồn vốn.' });
    expect(await pages.held('xa', pages.desks.cell)).toMatchObject({
      counts: { held: 1 },
      held: [{ source: 'member', name: 'Trần Văn Thử', text: 'Nên nêu rõ nguồn vốn.' }],
    });
  });

  test('is about a passage that is there', async () => {
    const { passages } = CommentPageView.parse(
      (await pages.wire.ask(undefined, { method: 'GET', url: publicPage })).body,
    );
    const paragraph = passages[2]?.paragraph ?? 0;
    const receipt = await pages.write(publicPage, { paragraph, text: 'Ý kiến vào đoạn này.' });
    expect(ReceiptView.parse((await pages.lookUp(receipt)).body).passage).toBe(passages[2]?.text);
    const nowhere = await pages.send(publicPage, await pages.prove(publicPage), {
      paragraph: 9_999,
    });
    expect(codeOf(nowhere)).toBe('comment-page.no-such-passage');
  });

  test('too long, empty or without its parts is refused by name', async () => {
    const proof = await pages.prove(publicPage);
    for (const text of ['', '   ', 'a'.repeat(8_001)])
      expect(codeOf(await pages.send(publicPage, proof, { text }))).toBe('request.malformed');
  });
});

describe('the sum of the browser', () => {
  test('opens once; sent again after a lost answer it gives the same receipt', async () => {
    const proof = await pages.prove(publicPage);
    const first = await pages.send(publicPage, proof, { text: 'Mất mạng khi gửi.' });
    const again = await pages.send(publicPage, proof, { text: 'Mất mạng khi gửi.' });
    expect(again.body).toEqual(first.body);
    const other = await pages.send(publicPage, proof, { text: 'Ý kiến khác.' });
    expect(codeOf(other)).toBe('challenge.spent');
    const { held: waiting } = await pages.held('tinh', pages.desks.owner);
    expect(waiting.filter(({ text }) => text === 'Mất mạng khi gửi.')).toHaveLength(1);
  });

  test('of twenty that send one proof at the same moment one comment comes', async () => {
    const proof = await pages.prove(publicPage);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => pages.send(publicPage, proof, { text: 'Cùng một lúc.' })),
    );
    expect(replies.every(({ status }) => status === 200)).toBe(true);
    const { held: waiting } = await pages.held('tinh', pages.desks.owner);
    expect(waiting.filter(({ text }) => text === 'Cùng một lúc.')).toHaveLength(1);
  });

  test('of another page, of another installation, unsolved or out of date opens nothing', async () => {
    const own = await pages.prove(publicPage);
    const of = (secret: string, at: string) => {
      const purpose = 'comment:public:TEST-0000-PAGE';
      const clock = { now: () => brand<Instant>(at), today: pages.wire.ports.clock.today };
      const { ticket, effort } = issueChallenge({ clock }, openSecrets(secret), {
        purpose,
        bits: 4,
      });
      return { ticket, answers: solveChallenge(ticket, effort) };
    };
    const now = instantFrom(Date.now());
    const tries = [
      await pages.prove(pages.memberPage),
      of('another secret', now),
      { ticket: `${own.ticket}x`, answers: own.answers },
      { ticket: 'x', answers: [] },
      { ticket: own.ticket, answers: own.answers.map((answer) => answer + 1) },
      { ticket: own.ticket, answers: [] },
      of('the secret of the tests', '2020-05-04T00:00:00.000Z'),
    ];
    const codes = [];
    for (const proof of tries) codes.push(codeOf(await pages.send(publicPage, proof)));
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
    expect(codeOf(await pages.send(publicPage, fresh, { text: 'Phép tính còn hạn.' }))).toBe(
      'done',
    );
  });
});

describe('when too much comes', () => {
  async function usedUp(like: string): Promise<string> {
    const { rowCount } = await pages.database.pool.query(
      `update page_use set uses = uses + 100000 where key like $1`,
      [like],
    );
    expect(rowCount).toBeGreaterThan(0);
    const proof = await pages.prove(publicPage);
    const code = codeOf(await pages.send(publicPage, proof));
    await pages.database.pool.query(`update page_use set uses = uses - 100000 where key like $1`, [
      like,
    ]);
    // The refused proof was not spent: what was written goes out later without another sum.
    expect(codeOf(await pages.send(publicPage, proof))).toBe('done');
    return code;
  }

  test('a page takes no more within the hour', async () => {
    expect(await usedUp('comment:public:%')).toBe('comment-page.too-many-now');
  });

  test('one address sends no more within the hour; it is kept as a keyed hash alone', async () => {
    const { rows } = await pages.database.pool.query<{ key: string }>('select key from page_use');
    expect(rows.some(({ key }) => key.includes('127.0.0.1'))).toBe(false);
    const hashed = rows.filter(({ key }) => !key.startsWith('comment:'));
    for (const { key } of hashed) expect(key).toMatch(/^[\w-]{43}$/u);
    const { rows: counted } = await pages.database.pool.query<{ key: string }>(
      `select key from page_use where key not like 'comment:%' order by uses desc limit 1`,
    );
    expect(await usedUp(counted[0]?.key ?? '')).toBe('comment-page.too-many-from-here');
  });
});

describe('a receipt', () => {
  test('that cannot be one, or that nobody got, is told apart', async () => {
    expect(codeOf(await pages.lookUp('ABCD'))).toBe('comment-page.receipt-malformed');
    expect(codeOf(await pages.lookUp('0000-0000-0000'))).toBe('comment-page.receipt-unknown');
  });
});

describe('outside the window', () => {
  test('the page still shows the draft, and says since when or until when it takes comments', async () => {
    const proof = await pages.prove(publicPage);
    const came = [];
    for (const day of ['2020-05-03', '2020-05-11']) {
      pages.wire.setToday(day);
      const { phase } = CommentPageView.parse(
        (await pages.wire.ask(undefined, { method: 'GET', url: publicPage })).body,
      );
      const asked = await pages.wire.ask(undefined, {
        method: 'POST',
        url: `${publicPage}/challenges`,
        body: {},
      });
      came.push([phase, codeOf(asked), codeOf(await pages.send(publicPage, proof))]);
    }
    pages.wire.setToday('2020-05-04');
    expect(came).toEqual([
      ['before', 'comment-page.not-begun', 'comment-page.not-begun'],
      ['over', 'comment-page.over', 'comment-page.over'],
    ]);
  });
});

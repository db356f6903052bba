import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReceiptView } from '@daihoi/contract/public-comments';
import { TaskList } from '@daihoi/contract/tasks';
import { brand, type UnitId } from '@daihoi/domain/kernel';
import {
  codeOf,
  CommentPages,
  publicPage,
} from '../../../../tests/support/comments/comment-pages.ts';
import { textOfWord } from '../../../../tests/e2e/support/word-text.ts';

let pages: CommentPages;

beforeAll(async () => {
  pages = await CommentPages.open();
});
afterAll(() => pages.close());

describe('the office looks at what came', () => {
  test('like comments are told, taken together, and count from then on', async () => {
    await pages.write(publicPage, { text: 'Đề nghị làm đường liên thôn Khe Sâu trong năm tới.' });
    await pages.write(publicPage, { text: 'đề nghị làm đường liên thôn khe sâu trong năm tới!' });
    const { held: waiting } = await pages.held('tinh', pages.desks.owner);
    const road = waiting.filter(({ text }) => /khe sâu/iu.test(text));
    expect(road).toHaveLength(2);
    expect(road[0]?.like).toBeGreaterThan(0);
    expect(road[0]?.like).toBe(road[1]?.like);
    expect(
      await pages.decide('tinh', pages.desks.owner, { comments: road, decision: { kind: 'take' } }),
    ).toBe('done');
    const unit = brand<UnitId>(await pages.wire.unitId('T'));
    expect(await pages.wire.ports.read.comments.boxCounts(pages.consultation, unit)).toMatchObject({
      lines: 2,
    });
    expect(
      await pages.decide('tinh', pages.desks.owner, { comments: road, decision: { kind: 'take' } }),
    ).toBe('held-comments.gone');
  });

  test('what is set aside says why to its writer, and its words and its writer never reach the log', async () => {
    const receipt = await pages.write(publicPage, {
      text: 'Mua thuốc giảm cân ở đây.',
      name: 'Rao Vặt',
    });
    const { held: waiting } = await pages.held('tinh', pages.desks.owner);
    const comments = waiting.filter(({ text }) => text.includes('giảm cân'));
    const decision = { kind: 'setAside', ground: 'spam', words: 'quảng cáo thuốc' };
    expect(await pages.decide('tinh', pages.desks.owner, { comments, decision })).toBe('done');
    expect(ReceiptView.parse((await pages.lookUp(receipt)).body)).toMatchObject({
      state: 'setAside',
      reason: 'Nội dung gửi tự động hoặc quảng cáo: quảng cáo thuốc',
    });
    const { rows } = await pages.database.pool.query<{ act: string; text: string }>(
      `select act, before::text || after::text as text from audit_entry where act like 'comment.held-%'`,
    );
    expect(rows.map(({ act }) => act)).toContain('comment.held-set-aside');
    expect(JSON.stringify(rows)).not.toMatch(/giảm cân|Rao Vặt|quảng cáo/u);
  });

  test('is for the own office alone, and for what stands there', async () => {
    for (const method of ['GET', 'POST'] as const) {
      const url = method === 'GET' ? pages.desks.cell : `${pages.desks.cell}/decisions`;
      const reply = await pages.wire.ask('xa-ben', {
        method,
        url,
        ...(method === 'POST' ? { body: {} } : {}),
      });
      expect(codeOf(reply)).toBe('actor.not-allowed');
    }
    await pages.write(publicPage, { text: 'Ý kiến gửi tỉnh.' });
    const { held: waiting } = await pages.held('tinh', pages.desks.owner);
    expect(
      await pages.decide('xa', pages.desks.cell, {
        comments: waiting.slice(0, 1),
        decision: { kind: 'take' },
      }),
    ).toBe('held-comments.gone');
  });

  test('is the only place where it is decided: the box of the unit sets nothing aside that waits', async () => {
    await pages.write(pages.memberPage, { text: 'Ý kiến chờ xem.', name: 'Lê Thị Chờ' });
    const { held } = await pages.held('xa', pages.desks.cell);
    const waiting = held.find(({ text }) => text === 'Ý kiến chờ xem.');
    const box = pages.desks.cell.replace(/\/held-comments$/u, '');
    const settled = await pages.wire.ask('xa', {
      method: 'POST',
      url: `${box}/comments/${waiting?.id}/settlement`,
      body: { version: waiting?.version, reason: 'không xem' },
    });
    expect(codeOf(settled)).toBe('comment.move-not-from-state');
    const comments = held.filter(({ id }) => id === waiting?.id);
    const decision = { kind: 'take' };
    expect(await pages.decide('xa', pages.desks.cell, { comments, decision })).toBe('done');
  });

  test('prints a sheet that names the draft, with the square of the page', async () => {
    const docx = await pages.wire.ask('xa', {
      method: 'GET',
      url: `${pages.desks.cell}/papers/member/sheet/docx`,
    });
    const text = textOfWord(docx.bytes);
    expect(text).toContain('PHIẾU GÓP Ý');
    expect(text).toContain('Chỉ tiêu nào chưa sát?');
    const read = await pages.wire.ask('xa', {
      method: 'GET',
      url: `${pages.desks.cell}/papers/member/text/docx`,
    });
    const { paragraph, text: passage } = (await pages.page(publicPage)).passages[3] ?? {};
    expect(textOfWord(read.bytes)).toContain(`[${paragraph}] ${passage}`);
    const pdf = await pages.wire.ask('tinh', {
      method: 'GET',
      url: `${pages.desks.owner}/papers/public/sheet/pdf`,
    });
    expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    const none = await pages.wire.ask('xa', {
      method: 'GET',
      url: `${pages.desks.cell}/papers/public/sheet/pdf`,
    });
    expect(codeOf(none)).toBe('held-comments.no-page');
  });
});

describe('the tasks of an office', () => {
  test('name what waits for a look, and no more when nothing does', async () => {
    const url = `/api/tasks?season=${pages.wire.season.id}`;
    async function waiting() {
      const reply = await pages.wire.ask('xa', { method: 'GET', url });
      return TaskList.parse(reply.body).tasks.filter(({ kind }) => kind === 'comments.held');
    }
    expect(await waiting()).toEqual([]);
    await pages.write(pages.memberPage, { name: 'Trần Văn Thử' });
    expect(await waiting()).toMatchObject([{ figures: { count: 1 }, due: '2020-05-10' }]);
    const { held } = await pages.held('xa', pages.desks.cell);
    await pages.decide('xa', pages.desks.cell, { comments: held, decision: { kind: 'take' } });
    expect(await waiting()).toEqual([]);
  });
});

describe('the answer', () => {
  test('is shown once the consultation is concluded, without the names of anybody', async () => {
    const { comments } = pages.wire.ports.read;
    const receipt = await pages.write(publicPage, {
      text: 'Thêm chỉ tiêu trồng rừng.',
      name: 'Lê Văn Giấu',
    });
    const { held: waiting } = await pages.held('tinh', pages.desks.owner);
    const mine = waiting.filter(({ text }) => text.includes('trồng rừng'));
    await pages.decide('tinh', pages.desks.owner, { comments: mine, decision: { kind: 'take' } });
    await pages.database.pool.query(
      `with grouped as (
        insert into comment_group (id, consultation_id, number, gist, outcome, reason, answered_at, answered_by)
        select gen_random_uuid(), $1, 1, 'Thêm chỉ tiêu.', 'partly', 'Thêm ở mục 2.', now(), created_by
        from consultation where id = $1 returning id)
      update draft_comment set group_id = grouped.id from grouped where receipt = $2`,
      [pages.consultation, receipt],
    );
    expect(ReceiptView.parse((await pages.lookUp(receipt)).body).answer).toBeNull();
    const record = await comments.byId(pages.consultation);
    await pages.database.pool.query(`update consultation set state = 'CONCLUDED' where id = $1`, [
      pages.consultation,
    ]);
    const found = ReceiptView.parse((await pages.lookUp(receipt)).body);
    expect(found.answer).toMatchObject({ outcome: 'partly', reason: 'Thêm ở mục 2.' });
    expect(JSON.stringify(found)).not.toContain('Giấu');
    const late = await pages.send(publicPage, { ticket: 'x', answers: [] });
    expect(codeOf(late)).toBe('comment-page.ended');
    await pages.database.pool.query(`update consultation set state = $2 where id = $1`, [
      pages.consultation,
      record?.value.state,
    ]);
  });
});

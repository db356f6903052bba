import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answerGroup,
  answerOfReceipt,
  concludeConsultation,
  linkChanges,
  proposeLikeness,
  reportSynthesis,
  viewChangesForComments,
  viewGroupsBehind,
  viewHomeAnswers,
  viewHomeComments,
  type CommentGroupId,
} from '@daihoi/application/comments';
import { addVersion } from '@daihoi/application/drafting';
import { paperText } from '@daihoi/application/papers';
import { ok } from '@daihoi/domain/kernel';
import { must } from '../support/comments/asked-draft.ts';
import { putComment } from '../support/comments/put-comment.ts';
import {
  openSynthesisDesk,
  water,
  type SynthesisDesk,
} from '../support/comments/synthesis-desk.ts';
import { freshDatabase, type FreshDatabase } from '../support/database/index.ts';
import { draftPaper } from '../support/drafts/draft-papers.ts';

let database: FreshDatabase;
let desk: SynthesisDesk;

beforeAll(async () => {
  database = await freshDatabase();
  desk = await openSynthesisDesk(database.pool);
  await desk.say('late', 'T2', { text: water });
  must(await proposeLikeness(desk.wire.ports, desk.which()));
  await desk.newGroup('water', 'Bổ sung chỉ tiêu cấp nước sạch.');
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});

describe('concluding', () => {
  async function answer(groupId: CommentGroupId, outcome: 'accepted' | 'declined', reason: string) {
    const { version } = await desk.groupNow(groupId);
    return answerGroup(desk.wire.ports, desk.actor, {
      ...desk.which(),
      groupId,
      version,
      outcome,
      reason,
    });
  }

  async function conclude() {
    const { consultation } = await desk.page();
    return concludeConsultation(desk.wire.ports, desk.actor, {
      ...desk.which(),
      version: consultation.version,
    });
  }

  test('is refused with everything that is left, and nothing else', async () => {
    const below = await putComment(desk.wire, {
      consultationId: desk.id,
      by: desk.draft.by,
      unitId: desk.unit('T21'),
      standsAt: desk.unit('T2'),
      value: { text: 'Chưa gửi lên.', paragraph: desk.paragraph },
    });
    await desk.say('held', 'T11', { text: 'Chờ xem.', source: 'member', state: 'held' });
    expect(await conclude()).toMatchObject({
      error: {
        code: 'synthesis.not-concluded',
        hindrances: [
          { kind: 'windowOpen', until: '2020-05-10' },
          { kind: 'held', count: 1 },
          { kind: 'below', count: 1 },
          { kind: 'withoutGroup', count: 2 },
          { kind: 'unanswered', count: 1 },
        ],
      },
    });
    desk.wire.setToday('2020-05-11');
    const stamp = { at: desk.wire.ports.clock.now(), by: desk.draft.by };
    must(
      await desk.wire.ports.transact(async (stores) =>
        ok(await stores.comments.callUp(desk.id, desk.unit('T'), stamp)),
      ),
    );
    const held = await desk.wire.ports.read.comments.comment(desk.said('held').id);
    if (!held) throw new Error('it is held');
    const value = { ...held.value, state: 'setAside', setAsideReason: 'không về dự thảo' } as const;
    must(await desk.wire.ports.transact((stores) => stores.comments.saveComment(held, value)));
    expect((await desk.page()).hindrances).toEqual([
      { kind: 'withoutGroup', count: 3 },
      { kind: 'unanswered', count: 1 },
    ]);
    desk.put.set('below', below);
  });

  test('whoever declines says why', async () => {
    must(await proposeLikeness(desk.wire.ports, desk.which()));
    const roads = await desk.newGroup('road', 'Làm rõ trách nhiệm của người đứng đầu.');
    await desk.newGroup('below', 'Ý kiến lấy lên.');
    must(
      await desk.assign(
        { proposals: [desk.said('whole').id] },
        { kind: 'new', place: 'whole', gist: 'Nhất trí.' },
      ),
    );
    expect(await answer(roads, 'declined', ' ')).toMatchObject({
      error: { code: 'synthesis.reason-missing' },
    });
    must(await answer(roads, 'declined', 'Đã nêu ở chương trình hành động.'));
    const { unanswered } = await desk.page();
    expect(unanswered).toHaveLength(3);
    for (const { id: each } of unanswered) must(await answer(each, 'accepted', ''));
  });

  test('nobody sees an answer before it is concluded', async () => {
    const home = must(
      await viewHomeAnswers(
        desk.wire.ports,
        { unitId: desk.unit('T11'), consultationId: desk.id },
        { after: undefined, limit: 20 },
      ),
    );
    expect(home).toMatchObject({ concluded: false, answers: [] });
    expect(await answerOfReceipt(desk.wire.ports, desk.said('water').receipt)).toMatchObject({
      answer: undefined,
    });
  });

  test('is done when nothing is left, and then nothing changes', async () => {
    must(await conclude());
    expect((await desk.page()).consultation.value.state).toBe('CONCLUDED');
    const [group] = (await desk.at(desk.paragraph)).groups;
    if (!group) throw new Error('a group');
    expect(await answer(group.id, 'declined', 'Đổi ý.')).toMatchObject({
      error: { code: 'consultation.ended' },
    });
    expect(
      await desk.assign(
        { lines: [{ id: desk.said('water').id, seenIn: group.id }] },
        { kind: 'none' },
      ),
    ).toMatchObject({ error: { code: 'consultation.ended' } });
  });
});

describe('answers come home', () => {
  const first = { after: undefined, limit: 20 };

  async function home(code: string) {
    const asked = { unitId: desk.unit(code), consultationId: desk.id };
    return must(await viewHomeAnswers(desk.wire.ports, asked, first)).answers;
  }

  test('to every unit for what it and the units below it said', async () => {
    expect((await home('T11')).map(({ comments }) => comments)).toEqual([2]);
    expect((await home('T21')).map(({ group }) => group.value.gist)).toEqual([
      'Làm rõ trách nhiệm của người đứng đầu.',
      'Ý kiến lấy lên.',
    ]);
    const fromT1 = await home('T1');
    expect(fromT1.reduce((sum, { comments }) => sum + comments, 0)).toBe(4);
    const [answer] = await home('T11');
    const asked = { unitId: desk.unit('T11'), consultationId: desk.id };
    if (!answer) throw new Error('an answer');
    const groupId = answer.group.id;
    const words = must(await viewHomeComments(desk.wire.ports, { ...asked, groupId }, first));
    expect(words.map(({ id: each }) => each)).toEqual([
      desk.said('water').id,
      desk.said('again').id,
    ]);
  });

  test('to whoever holds a receipt; what was set aside has its reason and no answer', async () => {
    expect(await answerOfReceipt(desk.wire.ports, desk.said('road').receipt)).toMatchObject({
      answer: { value: { response: { outcome: 'declined' } } },
    });
    expect(await answerOfReceipt(desk.wire.ports, desk.said('held').receipt)).toMatchObject({
      comment: { value: { state: 'setAside', setAsideReason: 'không về dự thảo' } },
      answer: undefined,
    });
    expect(await answerOfReceipt(desk.wire.ports, '0000-0000-0000')).toBeUndefined();
  });
});

describe('the next version', () => {
  test('shows which passages changed for which comments, once a person said so', async () => {
    expect(
      must(await viewChangesForComments(desk.wire.ports, desk.which())).version,
    ).toBeUndefined();
    await bringVersion();
    const { version, changes, groups } = must(
      await viewChangesForComments(desk.wire.ports, desk.which()),
    );
    expect(version).toBe(2);
    expect(groups.every(({ value }) => value.response?.outcome === 'accepted')).toBe(true);
    const proposed = changes.find((each) => each.proposed.length > 0);
    const accepted = groups.find(({ value }) => value.place === desk.paragraph)?.id;
    if (!proposed || !accepted) throw new Error('a change is proposed');
    expect(proposed.proposed).toContain(accepted);
    const link = { ...desk.which(), draftVersion: 2, paragraphs: [proposed.change.paragraph] };
    must(await linkChanges(desk.wire.ports, desk.actor, { ...link, groupId: accepted }));
    const again = must(await viewChangesForComments(desk.wire.ports, desk.which()));
    expect(again.changes.find((each) => each.linked.includes(accepted))?.change.paragraph).toBe(
      proposed.change.paragraph,
    );
    const { congressId, draftId } = desk.draft;
    const behind = async (number: number) =>
      must(await viewGroupsBehind(desk.wire.ports, { congressId, draftId, number })).groups;
    expect(await behind(2)).toMatchObject([
      { group: { id: accepted }, linked: link.paragraphs, consultation: { draftVersion: 1 } },
    ]);
    expect(await behind(1)).toEqual([]);
    const declined = (await desk.at(desk.paragraph)).groups.find(
      ({ value }) => value.response?.outcome === 'declined',
    );
    if (!declined) throw new Error('a group was declined');
    expect(
      await linkChanges(desk.wire.ports, desk.actor, { ...link, groupId: declined.id }),
    ).toMatchObject({
      error: { code: 'synthesis.not-taken-up' },
    });
  });

  /** Another text of the last passage, as version 2. */
  async function bringVersion() {
    const { ports } = desk.wire;
    must(
      await ports.transact(async (stores) => {
        const record = await stores.drafts.byId(desk.draft.draftId);
        if (!record) throw new Error('the draft is there');
        const value = { ...record.value, state: 'DRAFTING' } as const;
        return stores.drafts.save(record, value, { at: ports.clock.now(), by: desk.draft.by });
      }),
    );
    const record = await ports.read.drafts.byId(desk.draft.draftId);
    const note = 'Đại hội bầu ban chấp hành khóa mới; cấp nước sạch cho 98 % số hộ.';
    const file = { name: 'ban-2.docx', bytes: await draftPaper({ note }) };
    const { congressId, draftId } = desk.draft;
    const version = record?.version ?? 0;
    must(
      await addVersion(ports, desk.actor, { congressId, draftId, version, why: 'tiếp thu', file }),
    );
  }
});

test('the report says what came, what was made of it, and where the text changed', async () => {
  const text = paperText(must(await reportSynthesis(desk.wire.ports, desk.which())));
  expect(text).toContain('Đã nhận 7 ý kiến');
  expect(text).toContain(
    'gom thành 4 nhóm; tiếp thu 3 nhóm, tiếp thu một phần 0 nhóm, giải trình và giữ nguyên 1 nhóm',
  );
  expect(text).toContain('Bổ sung chỉ tiêu cấp nước sạch (4 ý kiến; 1 đảng viên; 3 đơn vị');
  expect(text).toContain('Giữ nguyên như dự thảo. Đã nêu ở chương trình hành động.');
  expect(text).toContain('Đã sửa ở bản thứ 2: đoạn');
  expect(text).toContain('Còn 5 đơn vị chưa gửi ý kiến (danh sách kèm theo).');
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { gatherRoutes } from '@daihoi/contract/comments';
import { TaskList } from '@daihoi/contract/tasks';
import { passedDraft, versionOf } from '../../../../tests/support/comments/asked-draft.ts';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Asked, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
let ofDraft: string;
let draftId: string;
let id: string;
let paragraph: number;
const units = new Map<string, string>();
/** The office that acts at each unit. */
const offices = { T: 'tinh', T1: 'huyen', T11: 'xa', T12: 'xa-ben', T2: 'huyen-dong' } as const;
type Code = keyof typeof offices;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  for (const [code, username] of Object.entries(offices)) {
    await wire.addAccount(username, { role: 'committeeOffice', code });
    units.set(code, await wire.unitId(code));
  }
  const draft = await passedDraft(wire, 'T', 'tinh');
  paragraph = draft.passages.find(({ kind }) => kind === 'text')?.paragraph ?? 0;
  ({ draftId } = draft);
  ofDraft = `/api/congresses/${draft.congressId}/drafts/${draft.draftId}/consultations`;
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

function ask(code: Code, request: Asked) {
  return wire.ask(offices[code], request);
}

function base(code: Code): string {
  return `/api/units/${units.get(code)}/consultations/${id}`;
}

async function act(code: Code, request: Pick<Asked, 'method' | 'url' | 'body'>): Promise<string> {
  const reply = await ask(code, { ...request, url: `${base(code)}${request.url}` });
  return reply.status === 200 ? 'done' : Refusal.parse(reply.body).error.code;
}

async function show(code: Code) {
  const reply = await ask(code, { method: 'GET', url: base(code) });
  return gatherRoutes.show.answer.parse(reply.body);
}

async function box(code: Code, query = '') {
  const reply = await ask(code, { method: 'GET', url: `${base(code)}/comments?${query}` });
  return gatherRoutes.box.answer.parse(reply.body).lines;
}

const question = {
  title: 'Góp ý báo cáo chính trị',
  summary: 'Năm năm qua và năm năm tới.',
  questions: ['Chỉ tiêu nào chưa sát?'],
  levels: ['UPPER_GRASSROOTS', 'GRASSROOTS'],
  asksMembers: true,
  asksPublic: false,
  opensOn: '2020-05-04',
  closesOn: '2020-05-10',
};

function words(text: string, more: object = {}) {
  return {
    source: 'unit',
    authorName: null,
    authorContact: null,
    paragraph,
    passage: '',
    text,
    persons: 20,
    ...more,
  };
}

function write(code: Code, text: string, more: object = {}) {
  return act(code, { method: 'POST', url: '/comments', body: words(text, more) });
}

async function meet(code: Code, more: object = {}) {
  const { unitVersion: version } = await show(code);
  const meeting = { metOn: '2020-05-04', membersTotal: 30, membersPresent: 27, minutesNumber: '3' };
  return act(code, { method: 'PUT', url: '/meeting', body: { version, ...meeting, ...more } });
}

async function send(code: Code, more: object = {}) {
  const { unitVersion: version, box: counts } = await show(code);
  const body = { version, lines: counts.lines, nothingToSay: false, ...more };
  return act(code, { method: 'POST', url: '/sending', body });
}

async function today(code: Code) {
  const url = `/api/tasks?season=${wire.season.id}`;
  return TaskList.parse((await ask(code, { method: 'GET', url })).body);
}

async function tasksOf(code: Code): Promise<readonly string[]> {
  const { tasks } = await today(code);
  return tasks.filter(({ kind }) => kind === 'comments.send').map(({ due }) => due ?? '');
}

describe('asking', () => {
  test('only by the office of the unit, only for a passed draft, of somebody, for at least a day', async () => {
    const body = { version: await versionOf(database.pool, draftId), ...question };
    const asked = (more: object, code: Code = 'T') =>
      ask(code, { method: 'POST', url: ofDraft, body: { ...body, ...more } });
    expect((await asked({}, 'T1')).status).toBe(403);
    const codeOf = async (more: object) => Refusal.parse((await asked(more)).body).error.code;
    expect(await codeOf({ levels: [], asksMembers: false })).toBe('consultation.nobody-asked');
    expect(await codeOf({ closesOn: '2020-05-03' })).toBe('consultation.window');
    expect(await codeOf({ opensOn: '2020-05-01' })).toBe('consultation.in-the-past');
    expect(await codeOf({ version: 1 })).toBe('version.stale');
    await database.pool.query(`update draft set state = 'SUBMITTED' where id = $1`, [draftId]);
    expect(await codeOf({})).toBe('consultation.draft-not-passed');
    await database.pool.query(`update draft set state = 'PASSED' where id = $1`, [draftId]);
    const opened = await asked({});
    id = gatherRoutes.ask.answer.parse(opened.body).id;
    const seen = await ask('T', { method: 'GET', url: ofDraft });
    const asking = gatherRoutes.asking.answer.parse(seen.body);
    expect(asking.consultations).toMatchObject([{ id, state: 'ASKING' }]);
    expect(asking.levels.find(({ level }) => level === 'GRASSROOTS')?.units).toBe(3);
  });

  test('every asked unit sees it with the days left, as a task too; the unit that asks has a board', async () => {
    const url = `/api/units/${units.get('T11')}/consultations?season=${wire.season.id}`;
    const reply = await ask('T11', { method: 'GET', url });
    const { consultations } = gatherRoutes.list.answer.parse(reply.body);
    expect(consultations).toMatchObject([
      { id, isOwn: false, phase: 'open', daysLeft: 7, asker: { shortName: 'tỉnh Mẫu' } },
    ]);
    expect(await tasksOf('T11')).toEqual(['2020-05-10']);
    expect(await tasksOf('T')).toEqual([]);
    expect(await show('T')).toMatchObject({
      isOwn: true,
      mayAsk: true,
      superiorName: null,
      board: { comments: 0, lying: { lines: 0 } },
    });
    expect(await show('T11')).toMatchObject({
      mayAsk: false,
      superiorName: 'huyện Bờ Tây',
      board: null,
    });
  });

  test('the frozen text is read by who is asked, and by nobody in another name', async () => {
    const read = (who: Code, code: Code) =>
      ask(who, { method: 'GET', url: `${base(code)}/passages` });
    const { passages } = gatherRoutes.passages.answer.parse((await read('T11', 'T11')).body);
    expect(passages.map((each) => each.text).join(' ')).toContain('Sản lượng lúa');
    expect((await read('T12', 'T11')).status).toBe(403);
    expect((await read('T', 'T11')).status).toBe(403);
  });
});

describe('writing and keying', () => {
  test('in the name of the unit, or from the paper of a member by name', async () => {
    expect(await write('T11', 'Nêu rõ nguyên nhân tăng sản lượng.')).toBe('done');
    const member = { source: 'member', authorName: 'Trần Văn Mẫu', authorContact: '0900 000 000' };
    expect(await write('T11', 'Nêu rõ nguyên nhân tăng sản lượng lúa.', member)).toBe('done');
    expect(await write('T11', 'Báo cáo nên ngắn hơn.', { paragraph: null })).toBe('done');
    expect(await write('T11', 'x', { ...member, authorName: ' ' })).toBe('comment.no-name');
    expect(await write('T11', 'x', { source: 'public' })).toBe('comment.public-not-asked');
    expect(await write('T11', 'x', { paragraph: 9999 })).toBe('comment.no-such-passage');
    const lines = await box('T11');
    expect(lines.map(({ source }) => source)).toEqual(['unit', 'member', 'unit']);
    expect(lines[1]).toMatchObject({ persons: 1, channel: 'paper', authorContact: '0900 000 000' });
    expect(lines[0]?.passage.length).toBeGreaterThan(10);
    expect((await box('T11', 'paragraph=whole')).map(({ text }) => text)).toEqual([
      'Báo cáo nên ngắn hơn.',
    ]);
  });

  test('one keyed by mistake is set aside with a reason, under the version that was read', async () => {
    expect(await write('T11', 'gõ nhầm')).toBe('done');
    const wrong = (await box('T11')).at(-1);
    const aside = (version: number) =>
      act('T11', {
        method: 'POST',
        url: `/comments/${wrong?.id}/settlement`,
        body: { version, reason: 'Gõ nhầm phiếu.' },
      });
    expect(await aside(7)).toBe('version.stale');
    expect(await aside(1)).toBe('done');
    expect(await aside(2)).toBe('comment.move-not-from-state');
    expect(await box('T11', 'show=setAside')).toMatchObject([{ setAsideReason: 'Gõ nhầm phiếu.' }]);
  });

  test('like ones are proposed, merged by a person, and count as the people behind them', async () => {
    const reply = await ask('T11', { method: 'GET', url: `${base('T11')}/like` });
    const { groups } = gatherRoutes.like.answer.parse(reply.body);
    expect(groups).toMatchObject([{ paragraph }]);
    const chosen = (groups[0]?.lines ?? []).map((line) => ({ id: line.id, version: line.version }));
    expect(chosen).toHaveLength(2);
    const body = { lines: chosen, text: 'Nêu rõ nguyên nhân tăng sản lượng lúa.' };
    expect(await act('T11', { method: 'POST', url: '/merges', body })).toBe('done');
    expect(await act('T11', { method: 'POST', url: '/merges', body })).toBe('comment.elsewhere');
    const merged = (await box('T11')).find(({ source }) => source === 'merged');
    expect(merged?.behind).toEqual({ comments: 2, persons: 21, units: 1, levels: 1 });
    const open = await ask('T11', { method: 'GET', url: `${base('T11')}/comments/${merged?.id}` });
    expect(gatherRoutes.line.answer.parse(open.body).originals).toHaveLength(2);
  });
});

describe('carrying upward', () => {
  test('needs the meeting, with figures that can be', async () => {
    expect(await send('T11')).toBe('comment.no-meeting');
    const { unitVersion: version } = await show('T11');
    const wrong = { membersTotal: 5, membersPresent: 6 };
    expect(await meet('T11', wrong)).toBe('comment.meeting-figures');
    expect(await meet('T11')).toBe('done');
    expect(await meet('T11', { version })).toBe('version.stale');
  });

  test('minutes are put beside it and read by the unit above, not by a neighbour', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');
    const upload = async (name: string, content: Uint8Array<ArrayBuffer>) =>
      ask('T11', {
        method: 'POST',
        url: `${base('T11')}/minutes?version=${(await show('T11')).unitVersion}`,
        file: { name, bytes: content },
      });
    expect((await upload('virus.exe', new Uint8Array([0x4d, 0x5a, 0x90]))).status).toBe(415);
    expect((await upload('bien-ban.pdf', bytes)).status).toBe(200);
    expect((await show('T11')).meeting).toMatchObject({ minutesNumber: '3', hasMinutes: true });
    const read = (code: Code) =>
      ask(code, { method: 'GET', url: `${base(code)}/minutes/${units.get('T11')}` });
    expect((await read('T1')).status).toBe(200);
    expect((await read('T')).status).toBe(200);
    expect((await read('T12')).status).toBe(404);
  });

  test('what was seen is what is sent: a colleague who wrote meanwhile makes it stale', async () => {
    expect(await send('T11', { lines: 1 })).toBe('version.stale');
    expect(await send('T11', { nothingToSay: true })).toBe('comment.something-to-send');
    expect(await send('T11')).toBe('done');
    expect(await box('T11')).toEqual([]);
    expect(await box('T11', 'show=sent')).toHaveLength(2);
    expect(await tasksOf('T11')).toEqual([]);
    expect(await write('T11', 'Ý đến sau lần gửi.', { paragraph: null })).toBe('done');
    expect(await tasksOf('T11')).toEqual(['2020-05-10']);
    expect(await send('T11')).toBe('done');
    expect((await show('T1')).below).toMatchObject([{ level: 'GRASSROOTS', asked: 2, sent: 1 }]);
  });

  test('what was sent is changed no more, and the unit above does not put it away', async () => {
    const line = (await box('T1')).find(({ source }) => source === 'merged');
    const settle = (code: Code) =>
      act(code, {
        method: 'POST',
        url: `/comments/${line?.id}/settlement`,
        body: { version: line?.version, reason: 'không thích' },
      });
    expect(await settle('T11')).toBe('comment.elsewhere');
    expect(await settle('T1')).toBe('comment.from-below');
    const contact = await ask('T1', { method: 'GET', url: `${base('T1')}/comments/${line?.id}` });
    expect(JSON.stringify(contact.body)).not.toContain('0900 000 000');
  });

  test('nothing to say is an answer too; level by level it comes to the unit that asks', async () => {
    expect(await send('T12', { nothingToSay: true })).toBe('done');
    expect(await meet('T1')).toBe('done');
    expect(await send('T1')).toBe('done');
    expect(await send('T')).toBe('comment.top-of-all');
    const top = await box('T');
    expect(new Set(top.map(({ behind }) => behind.comments))).toEqual(new Set([1, 2]));
    const open = await ask('T', {
      method: 'GET',
      url: `${base('T')}/comments/${top.find(({ source }) => source === 'merged')?.id}`,
    });
    const { way, originals } = gatherRoutes.line.answer.parse(open.body);
    expect(way.map(({ to }) => to)).toEqual(['huyện Bờ Tây', 'tỉnh Mẫu']);
    expect(originals.map(({ authorContact }) => authorContact)).toContain('0900 000 000');
    const { board, places } = await show('T');
    expect(board).toMatchObject({
      comments: 4,
      levels: [
        { level: 'UPPER_GRASSROOTS', asked: 2, sent: 1 },
        { level: 'GRASSROOTS', asked: 3, sent: 2, nothingToSay: 1 },
      ],
    });
    expect(places).toEqual([
      { paragraph: null, lines: 2 },
      { paragraph, lines: 1 },
    ]);
  });

  test('who owes an answer is listed for chasing: all to the unit that asks, its own to any other', async () => {
    const listed = async (code: Code, query = '') => {
      const reply = await ask(code, { method: 'GET', url: `${base(code)}/units?${query}` });
      return gatherRoutes.units.answer.parse(reply.body).units.map((each) => each.unit.code);
    };
    expect(await listed('T')).toEqual(['T2', 'T21']);
    expect(await listed('T', 'level=GRASSROOTS')).toEqual(['T21']);
    expect(await listed('T1')).toEqual([]);
    expect(await listed('T1', 'show=sent')).toEqual(['T11', 'T12']);
  });

  test('one act reminds them: each once a day, in its tasks until it sends; one that nobody is left for is refused', async () => {
    const text = 'Gửi góp ý trước hết ngày 10.';
    const remind = (code: Code, more: object = {}) =>
      act(code, { method: 'POST', url: '/reminders', body: { text, ...more } });
    const remindersOf = async (code: Code) => (await today(code)).reminders;
    expect(await remind('T1')).toBe('comment.nobody-to-remind');
    expect(await remind('T', { level: 'UPPER_GRASSROOTS' })).toBe('done');
    expect(await remindersOf('T2')).toMatchObject([{ text, senderName: 'tinh' }]);
    expect(await remindersOf('T11')).toEqual([]);
    expect(await remind('T2')).toBe('done');
    expect(await remind('T')).toBe('comment.nobody-to-remind');
    const reply = await ask('T', { method: 'GET', url: `${base('T')}/units` });
    const lines = gatherRoutes.units.answer.parse(reply.body).units;
    expect(lines.map(({ remindedAt }) => remindedAt !== null)).toEqual([true, true]);
    const { rows } = await database.pool.query<{ unit: string; reminded: number }>(
      `select u.code as unit, (a.after->>'units')::int as reminded from audit_entry a
       join unit u on u.id = a.unit_id where a.act = 'comment.reminded' order by a.at, a.id`,
    );
    expect(rows).toEqual([
      { unit: 'T', reminded: 1 },
      { unit: 'T2', reminded: 1 },
    ]);
    expect(await meet('T2')).toBe('done');
    expect(await send('T2', { nothingToSay: true })).toBe('done');
  });
});

describe('the end of the days', () => {
  test('more days are given only by who asks, and never fewer', async () => {
    const { version } = await show('T');
    const extend = (code: Code, closesOn: string) =>
      act(code, { method: 'PUT', url: '/window', body: { version, closesOn } });
    expect(await extend('T1', '2020-05-12')).toBe('target.not-found');
    expect(await extend('T', '2020-05-09')).toBe('consultation.not-shorter');
    expect(await extend('T', '2020-05-12')).toBe('done');
    expect(await extend('T', '2020-05-13')).toBe('version.stale');
    const body = { version: version + 1 };
    expect(await act('T', { method: 'POST', url: '/call-off', body })).toBe(
      'consultation.has-comments',
    );
  });

  test('after the last day nothing is sent; the unit that asks calls up what lies below', async () => {
    expect(await write('T2', 'Góp ý chưa kịp gửi.')).toBe('done');
    expect(await tasksOf('T2')).toEqual(['2020-05-12']);
    expect((await today('T2')).reminders).toEqual([]);
    const callUp = (code: Code) => act(code, { method: 'POST', url: '/call-up', body: {} });
    expect(await callUp('T')).toBe('consultation.not-over');
    wire.setToday('2020-05-13');
    expect(await write('T2', 'muộn')).toBe('consultation.over');
    expect(await meet('T2')).toBe('done');
    expect(await send('T2')).toBe('consultation.over');
    expect(await callUp('T1')).toBe('comment.not-the-top');
    expect((await show('T')).board?.lying).toEqual({ lines: 1, held: 0 });
    expect(await callUp('T')).toBe('done');
    expect(await callUp('T')).toBe('comment.nothing-below');
    expect((await box('T')).at(-1)?.text).toBe('Góp ý chưa kịp gửi.');
    expect((await show('T2')).calledUpAt).not.toBeNull();
    expect(await tasksOf('T2')).toEqual([]);
    wire.setToday('2020-05-04');
  });

  test('one that nobody wrote to is called off and is gone from the lists', async () => {
    const body = { version: await versionOf(database.pool, draftId), ...question };
    const opened = await ask('T', { method: 'POST', url: ofDraft, body });
    id = gatherRoutes.ask.answer.parse(opened.body).id;
    const { version } = await show('T');
    expect(await act('T', { method: 'POST', url: '/call-off', body: { version } })).toBe('done');
    expect(await write('T11', 'x')).toBe('consultation.ended');
    const url = `/api/units/${units.get('T11')}/consultations?season=${wire.season.id}`;
    const { consultations } = gatherRoutes.list.answer.parse(
      (await ask('T11', { method: 'GET', url })).body,
    );
    expect(consultations.map((each) => each.id)).not.toContain(id);
  });

  test('the log keeps who did what, no word of a comment and no name of a writer', async () => {
    const { rows } = await database.pool.query<{ act: string; body: string }>(
      `select act, coalesce(before::text, '') || coalesce(after::text, '') as body from audit_entry
       where act like 'comment.%' or act like 'consultation.%' order by seq`,
    );
    const acts = new Set(rows.map((row) => row.act));
    for (const each of ['comment.written', 'comment.keyed', 'comment.merged', 'comment.sent'])
      expect(acts).toContain(each);
    const all = rows.map((row) => row.body).join('');
    for (const secret of ['nguyên nhân', 'Trần Văn Mẫu', '0900', 'Gõ nhầm'])
      expect(all).not.toContain(secret);
  });
});

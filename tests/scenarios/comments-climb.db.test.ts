import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommentId, CommentPage, ConsultationId } from '@daihoi/application/comments';
import { codeFrom, mergeComments, moveComment, type DraftComment } from '@daihoi/domain/comments';
import { brand, calendarDate, ok, type Id, type Instant, type UnitId } from '@daihoi/domain/kernel';
import {
  askForComments,
  must,
  passedDraft,
  type PassedDraft,
} from '../support/comments/asked-draft.ts';
import { freshDatabase, type FreshDatabase } from '../support/database/index.ts';
import { openWire, type Wire } from '../support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
let draft: PassedDraft;
let id: ConsultationId;
const units = new Map<string, UnitId>();
const firstPage: CommentPage = { after: undefined, limit: 50 };

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('tinh', { role: 'committeeOffice', code: 'T' });
  draft = await passedDraft(wire, 'T', 'tinh');
  for (const code of ['T', 'T1', 'T2', 'T11', 'T12', 'T21'])
    units.set(code, brand<UnitId>(await wire.unitId(code)));
  id = await askForComments(wire, draft, { levels: ['UPPER_GRASSROOTS', 'GRASSROOTS'] });
});
afterAll(async () => {
  await wire.close();
  await database.drop();
});

function unit(code: string): UnitId {
  const found = units.get(code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
}

async function add(code: string, more: Partial<DraftComment> = {}): Promise<CommentId> {
  const { ports } = wire;
  const comment = ports.newId<CommentId>();
  const value: DraftComment = {
    source: 'unit',
    channel: 'screen',
    unitId: unit(code),
    authorName: undefined,
    authorContact: undefined,
    paragraph: draft.passages[0]?.paragraph,
    passage: 'đoạn đầu',
    text: `Góp ý của ${code}.`,
    persons: 10,
    state: 'received',
    setAsideReason: undefined,
    ...more,
  };
  const stamp = { at: ports.clock.now(), by: draft.by };
  const receipt = codeFrom(ports.newId<Id<'Receipt'>>());
  const row = { id: comment, consultationId: id, value, standsAt: unit(code), receipt, stamp };
  must(await ports.transact(async (stores) => ok(await stores.comments.add(row))));
  return comment;
}

const comments = () => wire.ports.read.comments;
const lines = (code: string) => comments().box(id, unit(code), { ...firstPage, show: 'lines' });
const stamp = () => ({ at: wire.ports.clock.now(), by: draft.by });

function climb(from: string, to: string) {
  const way = { from: unit(from), to: unit(to) };
  return wire.ports.transact(async (stores) => ok(await stores.comments.climb(id, way, stamp())));
}

async function record(comment: CommentId) {
  const found = await comments().comment(comment);
  if (!found) throw new Error('the comment is there');
  return found;
}

async function merge(code: string, ids: readonly CommentId[], text: string) {
  const records = await Promise.all(ids.map(record));
  const value = must(
    mergeComments(
      records.map((each) => each.value),
      { text, unitId: unit(code) },
    ),
  );
  const line = {
    id: wire.ports.newId<CommentId>(),
    consultationId: id,
    value,
    standsAt: unit(code),
    receipt: codeFrom(wire.ports.newId<Id<'Receipt'>>()),
    stamp: stamp(),
  };
  return {
    line: line.id,
    merged: await wire.ports.transact((s) => s.comments.merge(line, records)),
  };
}

describe('asking a subtree', () => {
  test('each unit sends to the nearest asked unit above it; the unit of the draft is the last place', async () => {
    const superior = async (code: string) =>
      (await comments().asked(id, unit(code)))?.value.superiorId;
    expect(await superior('T')).toBeUndefined();
    expect(await superior('T1')).toBe(unit('T'));
    expect(await superior('T21')).toBe(unit('T2'));
    expect(await comments().tallies(id)).toMatchObject([
      { level: 'GRASSROOTS', asked: 3, sent: 0 },
      { level: 'UPPER_GRASSROOTS', asked: 2, sent: 0 },
    ]);
    expect(await comments().levelsBelow(draft.path, calendarDate('2020-05-04'))).toHaveLength(2);
  });

  test('a level that is not asked is stepped over', async () => {
    const other = await askForComments(wire, draft, { levels: ['GRASSROOTS'], asksMembers: false });
    const asked = await comments().asked(other, unit('T11'));
    expect(asked?.value.superiorId).toBe(unit('T'));
    expect(asked?.memberCode).toBeUndefined();
    expect(await comments().asked(other, unit('T1'))).toBeUndefined();
  });

  test('member codes are twelve letters, one for each unit', async () => {
    const all = await Promise.all([...units.values()].map((each) => comments().asked(id, each)));
    const codes = all.map((each) => each?.memberCode ?? '');
    expect(new Set(codes).size).toBe(6);
    for (const code of codes) expect(code).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/u);
  });

  test('passages come back as they were frozen; a unit sees what it is asked', async () => {
    expect(await comments().passages(id)).toEqual(draft.passages);
    const seen = await comments().ofUnit(wire.season.id, unit('T11'), 10);
    expect(seen.map(({ consultation }) => consultation.id)).toContain(id);
    expect(seen[0]?.consultation.unit.id).toBe(unit('T'));
  });

  test('a second save under the same version is stale', async () => {
    const asked = await comments().asked(id, unit('T12'));
    if (!asked) throw new Error('asked');
    const value = { ...asked.value, calledUpAt: undefined };
    const save = () => wire.ports.transact((s) => s.comments.saveAsked(asked, value, stamp()));
    expect(await save()).toMatchObject({ ok: true });
    expect(await save()).toMatchObject({ error: { code: 'version.stale' } });
  });
});

describe('lines climb with all that is behind them', () => {
  let first: CommentId;
  let second: CommentId;
  let merged: CommentId;

  test('a merged line counts the people and units of its comments, itself nobody', async () => {
    first = await add('T11');
    second = await add('T11', {
      source: 'member',
      channel: 'paper',
      persons: 1,
      authorName: 'Trần Văn Mẫu',
    });
    const third = await add('T11', { paragraph: undefined, passage: '' });
    const done = await merge('T11', [first, second], 'Nói rõ hơn.');
    merged = done.line;
    expect(done.merged.ok).toBe(true);
    const seen = await lines('T11');
    expect(seen.map((line) => line.id)).toEqual([third, merged]);
    expect(seen[1]?.behind).toEqual({ comments: 2, persons: 11, units: 1, levels: 1 });
    expect((await comments().behind(merged, firstPage)).map((each) => each.id)).toEqual([
      first,
      second,
    ]);
    expect(await comments().boxCounts(id, unit('T11'))).toEqual({
      lines: 2,
      held: 0,
      setAside: 0,
      sent: 0,
    });
  });

  test('two who merge the same lines: the second is stale and nothing is half-written', async () => {
    const again = await merge('T11', [first, second], 'Lần hai.');
    expect(again.merged).toMatchObject({ error: { code: 'version.stale' } });
    expect(await comments().comment(again.line)).toBeUndefined();
  });

  test('sent, they stand above; what was merged stays readable from the line', async () => {
    expect(await climb('T11', 'T1')).toEqual({ ok: true, value: 2 });
    expect(await lines('T11')).toEqual([]);
    expect(await comments().boxCounts(id, unit('T11'))).toMatchObject({ lines: 0, sent: 2 });
    await add('T12', { persons: 20 });
    must(await climb('T12', 'T1'));
    const box = await lines('T1');
    const same = box.filter((line) => line.value.paragraph !== undefined).map((line) => line.id);
    const above = await merge('T1', same, 'Nói rõ nguyên nhân.');
    const line = await comments().line(above.line);
    expect(line?.behind).toEqual({ comments: 3, persons: 31, units: 2, levels: 1 });
    expect((await record(first)).topId).toBe(above.line);
    const sent = await comments().box(id, unit('T11'), { ...firstPage, show: 'sent' });
    expect(sent.find((each) => each.id === merged)?.behind).toMatchObject({
      comments: 2,
      persons: 11,
    });
    must(await climb('T1', 'T'));
    expect((await comments().way(above.line)).map(({ from, to }) => [from, to])).toEqual([
      ['huyện Bờ Tây', 'tỉnh Mẫu'],
    ]);
    expect(await comments().places(id, unit('T'))).toEqual([
      { paragraph: undefined, lines: 1 },
      { paragraph: draft.passages[0]?.paragraph, lines: 1 },
    ]);
  });

  test('a merged line that was wrong is split where it was merged: the lines before it stand again', async () => {
    const [one, two, three] = [await add('T2'), await add('T2'), await add('T2')];
    const inner = await merge('T2', [one, two], 'Hai.');
    const outer = await merge('T2', [inner.line, three], 'Ba.');
    expect((await lines('T2')).map((line) => line.id)).toEqual([outer.line]);
    const line = await record(outer.line);
    const aside = must(moveComment(line.value, { move: 'setAside', reason: 'gộp nhầm' }));
    expect((await wire.ports.transact((s) => s.comments.split(line, aside))).ok).toBe(true);
    const after = await lines('T2');
    expect(after.map((each) => each.id)).toEqual([three, inner.line]);
    expect(after[1]?.behind.comments).toBe(2);
  });

  test('pages follow one another without a gap', async () => {
    for (let at = 0; at < 5; at += 1) await add('T21', { text: `Ý thứ ${at}.` });
    const seen: string[] = [];
    let after: CommentPage['after'];
    for (let page = 0; page < 4; page += 1) {
      const found = await comments().box(id, unit('T21'), { show: 'lines', after, limit: 2 });
      seen.push(...found.map((each) => each.value.text));
      const last = found.at(-1);
      after = last && { madeAt: last.madeAt, id: last.id };
    }
    // Made at one moment, they follow one another by their identities.
    expect(seen.toSorted()).toEqual([0, 1, 2, 3, 4].map((at) => `Ý thứ ${at}.`));
  });

  test('called up: held or counting, from wherever it lies, marked as not sent', async () => {
    const held = await add('T21', { state: 'held', source: 'member', persons: 1 });
    const before = await lines('T');
    const moved = await wire.ports.transact(async (s) =>
      ok(await s.comments.callUp(id, unit('T'), stamp())),
    );
    expect(moved).toEqual({ ok: true, value: 8 });
    expect(await lines('T')).toHaveLength(before.length + 7);
    expect(await comments().way(held)).toMatchObject([
      { from: 'xã Cồn Sẻ', to: 'tỉnh Mẫu', calledUp: true },
    ]);
    expect((await comments().asked(id, unit('T21')))?.value.calledUpAt).toBeDefined();
    expect((await comments().asked(id, unit('T11')))?.value.calledUpAt).toBeUndefined();
    const silent = await comments().askedUnits(id, { show: 'silent', after: undefined, limit: 3 });
    expect(silent.map((each) => each.superiorName)).toEqual([
      'tỉnh Mẫu',
      'huyện Bờ Tây',
      'huyện Bờ Tây',
    ]);
  });

  test('words never change and nothing is deleted, not even past the program', async () => {
    await expect(
      database.pool.query(`update draft_comment set text = 'khác' where id = $1`, [first]),
    ).rejects.toThrow('never changed');
    await expect(database.pool.query('delete from draft_comment')).rejects.toThrow('never deleted');
    const at = brand<Instant>('2020-05-05T00:00:00.000Z');
    expect((await record(first)).madeAt < at).toBe(false);
  });
});

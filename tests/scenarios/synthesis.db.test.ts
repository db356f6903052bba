import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  dissolveGroup,
  nameGroup,
  proposeLikeness,
  type CommentGroupId,
} from '@daihoi/application/comments';
import { must } from '../support/comments/asked-draft.ts';
import {
  openSynthesisDesk,
  water,
  type SynthesisDesk,
} from '../support/comments/synthesis-desk.ts';
import { freshDatabase, type FreshDatabase } from '../support/database/index.ts';

let database: FreshDatabase;
let desk: SynthesisDesk;

beforeAll(async () => {
  database = await freshDatabase();
  desk = await openSynthesisDesk(database.pool);
});
afterAll(async () => {
  await desk.close();
  await database.drop();
});

describe('proposals', () => {
  test('before likeness looked at them, every line stands for itself', async () => {
    expect((await desk.at(desk.paragraph)).proposals).toHaveLength(4);
  });

  test('like lines come together, the largest proposal first, with who is behind', async () => {
    expect(must(await proposeLikeness(desk.wire.ports, desk.which()))).toEqual({
      placed: 5,
      left: 0,
    });
    const { proposals } = await desk.at(desk.paragraph);
    expect(proposals.map(({ first, lines }) => [first, lines])).toEqual([
      [desk.said('water').id, 3],
      [desk.said('road').id, 1],
    ]);
    expect(proposals[0]?.voices).toEqual({
      comments: 3,
      units: 2,
      byLevel: [{ level: 'GRASSROOTS', units: 2 }],
      persons: 20,
      members: 1,
      citizens: 0,
    });
    const [left, ...more] = (await desk.at('whole')).proposals;
    expect([left?.first, more.length]).toEqual([desk.said('whole').id, 0]);
  });

  test('a page begins behind the one before', async () => {
    const box = { id: desk.id, ownerId: desk.unit('T') };
    const after = { lines: 3, first: desk.said('water').id };
    const next = await desk.wire.ports.read.synthesis.proposals(box, {
      place: desk.paragraph,
      after,
      limit: 30,
    });
    expect(next.map(({ first }) => first)).toEqual([desk.said('road').id]);
  });
});

describe('groups', () => {
  let group: CommentGroupId;

  test('a proposal is confirmed as a whole', async () => {
    group = await desk.newGroup('water', 'Bổ sung chỉ tiêu nước sạch.');
    const { groups, proposals } = await desk.at(desk.paragraph);
    expect(groups).toMatchObject([{ number: 1, lines: 3, voices: { comments: 3, units: 2 } }]);
    expect(proposals).toHaveLength(1);
  });

  test('what comes later is placed without moving anything, and is told of the group like it', async () => {
    await desk.say('late', 'T2', { text: water });
    expect(must(await proposeLikeness(desk.wire.ports, desk.which()))).toEqual({
      placed: 1,
      left: 0,
    });
    const late = (await desk.at(desk.paragraph)).proposals.find(({ near }) => near !== undefined);
    expect(late).toMatchObject({
      first: desk.said('water').id,
      lines: 1,
      near: { id: group, number: 1 },
    });
    must(await desk.assign({ proposals: [desk.said('water').id] }, { kind: 'group', id: group }));
    expect(await desk.linesIn(group)).toHaveLength(4);
  });

  test('a line is moved out from where it was seen, and back', async () => {
    const line = desk.said('again').id;
    must(await desk.assign({ lines: [{ id: line, seenIn: group }] }, { kind: 'none' }));
    expect(await desk.linesIn(group)).toHaveLength(3);
    const stale = await desk.assign({ lines: [{ id: line, seenIn: group }] }, { kind: 'none' });
    expect(stale).toMatchObject({ error: { code: 'synthesis.moved-meanwhile', count: 1 } });
    must(
      await desk.assign({ lines: [{ id: line, seenIn: undefined }] }, { kind: 'group', id: group }),
    );
    expect(await desk.linesIn(group)).toHaveLength(4);
  });

  test('of two who move one line only the first does; the second begins no group', async () => {
    const lines = [{ id: desk.said('again').id, seenIn: group }];
    const target = { kind: 'new', place: desk.paragraph, gist: 'Một nhóm khác.' } as const;
    must(await desk.assign({ lines }, target));
    const before = (await desk.at(desk.paragraph)).groups.length;
    expect(await desk.assign({ lines }, target)).toMatchObject({
      error: { code: 'synthesis.moved-meanwhile' },
    });
    const { groups } = await desk.at(desk.paragraph);
    expect(groups).toHaveLength(before);
    const other = groups.find(({ number }) => number === 2);
    must(
      await desk.assign(
        { lines: [{ id: desk.said('again').id, seenIn: other?.id }] },
        { kind: 'group', id: group },
      ),
    );
    // Left empty and unanswered: taken away.
    expect((await desk.at(desk.paragraph)).groups.map(({ id: each }) => each)).toEqual([group]);
  });

  test('a passage that the draft does not have takes no group', async () => {
    const picked = { proposals: [desk.said('road').id] };
    const to = { kind: 'new', place: 9_999, gist: 'Ở đâu?' } as const;
    expect(await desk.assign(picked, to)).toMatchObject({
      error: { code: 'synthesis.no-such-place' },
    });
  });

  test('a dissolved group gives its lines back', async () => {
    const roads = await desk.newGroup('road', 'Trách nhiệm quản lý đất đai.');
    const { version } = await desk.groupNow(roads);
    must(
      await dissolveGroup(desk.wire.ports, desk.actor, {
        ...desk.which(),
        groupId: roads,
        version,
      }),
    );
    expect((await desk.at(desk.paragraph)).proposals).toMatchObject([
      { first: desk.said('road').id, lines: 1 },
    ]);
  });

  test('wording and answer are written under the version that was read', async () => {
    const { version } = await desk.groupNow(group);
    const mine = { ...desk.which(), groupId: group, version };
    must(
      await nameGroup(desk.wire.ports, desk.actor, {
        ...mine,
        gist: 'Bổ sung chỉ tiêu cấp nước sạch.',
      }),
    );
    expect(await nameGroup(desk.wire.ports, desk.actor, { ...mine, gist: 'Khác.' })).toMatchObject({
      error: { code: 'version.stale' },
    });
  });
});

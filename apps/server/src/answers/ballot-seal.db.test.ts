import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isSignedBy, tokenHash } from '@daihoi/adapters/identity';
import {
  examineSeals,
  tellsSealedVotes,
  verifyCountPackage,
} from '@daihoi/application/ballot-session';
import { CountPackageSchema, type BallotSessionView } from '@daihoi/contract/ballot-session';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { refusalOf } from '../../../../tests/support/province/refusal-of.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

let database: FreshDatabase;
let wire: Wire;
let room: CountingWalk;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  const congress = await sittingCongress({ wire, database }, names);
  room = new CountingWalk({ wire, who: 'xa', congressId: await congress.id() });
  await room.open('committee');
  await room.signed(names, 3);
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

/** Does something behind the triggers and looks; afterwards everything is as before. */
async function whileChanged(
  statements: readonly string[],
  look: () => Promise<void>,
): Promise<void> {
  const { pool } = database;
  const kept = ['ballot_session', 'ballot_session_event', 'keyed_ballot'];
  for (const table of kept) await pool.query(`create table kept_${table} as table ${table}`);
  await behindTriggers(statements);
  try {
    await look();
  } finally {
    await behindTriggers(
      kept.flatMap((table) => [
        `delete from ${table}`,
        `insert into ${table} overriding system value select * from kept_${table}`,
      ]),
    );
    for (const table of kept) await pool.query(`drop table kept_${table}`);
  }
}

async function behindTriggers(statements: readonly string[]): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await client.query("set local session_replication_role = 'replica'");
    for (const statement of statements) await client.query(statement);
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** The ballot at the first place as both witnesses never saw it, written after everything that they keyed. */
const voteMoved = `insert into keyed_ballot (id, session_id, witness, bundle, position, marks, member_id, at)
  select gen_random_uuid(), session_id, witness, bundle, position,
    case when marks -> 'struck' ->> 0 = '1' then '{"struck":[4]}' else '{"struck":[1]}' end::jsonb, member_id, at
  from keyed_ballot where bundle = 1 and position = 1`;
/** The same by one hand alone: the ballots no longer agree. */
const oneHandMoved = `${voteMoved} and witness = 2`;
const figureMoved = `update ballot_session set value = jsonb_set(value, '{candidates,0,name}', '"Lê Văn Khác"')`;
const oldLine = `update ballot_session_event set payload = payload - 'checkCode' - 'ballotsHash'
  where kind in ('ballot.move-seal', 'ballot.move-signMinutes')`;
const oldSession = "update ballot_session set value = value - 'sealSalt'";

async function doctor() {
  const seals = await examineSeals({ read: wire.ports.read, files: wire.ports.files });
  return seals.map(({ unit, office, number, seal }) => ({ unit, office, number, seal }));
}

describe('minutes that were signed and not sealed yet', () => {
  test.each([
    ['a ballot that was written since', voteMoved, 'ballots'],
    ['a name that was changed since', figureMoved, 'figures'],
  ] as const)('%s keeps the count from being sealed and printed', async (_what, change, part) => {
    await whileChanged([change], async () => {
      const refused = refusalOf(await room.move('seal', ['head', 'lan']));
      expect(refused.code).toBe(`ballot-session.signed-broken-${part}`);
      expect(refused.message).toContain('không còn đúng như khi ký biên bản');
      const { state, seal, count } = await room.view();
      expect([state, count]).toEqual(['MINUTES_SIGNED', undefined]);
      expect(seal).toEqual({ kind: 'broken', since: 'signing', differs: [part] });
      expect(await doctor()).toMatchObject([{ office: 'committee', number: 1, seal }]);
      for (const file of ['papers/minutes.docx', 'papers/elected.docx', 'papers/tally.docx'])
        expect(refusalOf(await room.download(file)).code).toBe(refused.code);
      expect((await room.download('papers/log.docx')).status).toBe(200);
    });
  });

  test('a count that was signed before lines named votes is sealed as before', async () => {
    await whileChanged([oldLine, oldSession, voteMoved], async () => {
      expect((await room.move('seal', ['head', 'lan'])).status).toBe(200);
    });
  });

  test('the votes that were signed for are sealed, and both lines name them', async () => {
    expect((await room.move('seal', ['head', 'lan'])).status).toBe(200);
    const { rows } = await database.pool.query<{ payload: Readonly<Record<string, unknown>> }>(
      `select payload from ballot_session_event
       where kind in ('ballot.move-seal', 'ballot.move-signMinutes') order by seq`,
    );
    const [signing, sealing] = rows.map(({ payload: { move: _move, ...votes } }) => votes);
    expect(signing).toEqual(sealing);
    expect(signing).toMatchObject({ digest: 1 });
  });
});

describe('the seal holds the votes', () => {
  let sealed: BallotSessionView;

  beforeEach(async () => {
    sealed = await room.view();
  });

  test('what was sealed holds, and its line in the log and its package name the same votes', async () => {
    expect(sealed.seal).toMatchObject({ kind: 'holds' });
    expect(sealed.count).toBeDefined();
    expect(JSON.stringify(sealed), 'whoever has the salt can try small boxes').not.toContain(
      'alt"',
    );
    expect(await doctor()).toMatchObject([
      { office: 'committee', number: 1, seal: { kind: 'holds' } },
    ]);
    const pack = CountPackageSchema.parse((await room.download('package')).body);
    const line = pack.events.findLast(({ kind }) => kind === 'ballot.move-seal');
    expect(line?.payload).toMatchObject({ ballotsHash: pack.ballotsHash });
    expect(tellsSealedVotes(pack, tokenHash)).toBe(true);
    const other = verifyCountPackage(
      { ...pack, ballotsHash: tokenHash('other ballots') },
      { hash: tokenHash, isSignedBy },
    );
    expect(other.find(({ check }) => check === 'votes')).toEqual({ check: 'votes', holds: false });
  });

  test.each([
    ['a ballot that was written after the seal', voteMoved, 'ballots'],
    ['one that the two witnesses no longer agree on', oneHandMoved, 'ballots'],
    ['a name that was changed', figureMoved, 'figures'],
  ] as const)(
    '%s is noticed by name; nobody gets a result from it',
    async (_what, change, part) => {
      await whileChanged([change], async () => {
        const view = await room.view();
        expect(view.seal).toMatchObject({ kind: 'broken', differs: [part] });
        expect([view.count, view.counted]).toEqual([undefined, undefined]);
        expect(await doctor()).toMatchObject([
          { unit: view.unitName, office: 'committee', number: 1, seal: { differs: [part] } },
        ]);
        const code = `ballot-session.seal-broken-${part}`;
        for (const file of [
          'package',
          'papers/minutes.docx',
          'papers/elected.docx',
          'papers/tally.docx',
        ]) {
          const refused = refusalOf(await room.download(file));
          expect([file, refused.code]).toEqual([file, code]);
          expect(refused.message).toContain('lần bầu thứ 1');
        }
        expect((await room.download('papers/log.docx')).status).toBe(200);
      });
      expect((await room.view()).seal?.kind).toBe('holds');
    },
  );

  test('two of the committee open a seal, also without its head; one alone does not', async () => {
    const reason = 'Quyết định 12-QĐ/HU';
    const alone = await room.move('openSeal', ['head'], { reason });
    expect([alone.status, refusalOf(alone).code]).toEqual([403, 'ballot-session.hands']);
    expect((await room.move('openSeal', ['lan', 'duc'], { reason })).status).toBe(200);
    expect((await room.view()).state).toBe('MINUTES_SIGNED');
  });

  test('a seal that was opened is not closed again over other votes', async () => {
    await whileChanged([voteMoved], async () => {
      const refused = refusalOf(await room.move('seal', ['head', 'lan']));
      expect(refused.code).toBe('ballot-session.seal-broken-ballots');
      expect((await room.view()).state).toBe('MINUTES_SIGNED');
    });
    expect((await room.move('seal', ['head', 'lan'])).status).toBe(200);
  });

  test('an old seal, which names no votes, is told as old and not as broken', async () => {
    await whileChanged([oldLine, oldSession], async () => {
      const { seal, count } = await room.view();
      expect(seal?.kind).toBe('old');
      expect(count).toBeDefined();
      expect(await doctor()).toMatchObject([{ seal: { kind: 'old' } }]);
      const pack = CountPackageSchema.parse((await room.download('package')).body);
      expect(tellsSealedVotes(pack, tokenHash)).toBeUndefined();
    });
  });

  test('an old seal whose ballots no longer count is broken', async () => {
    await whileChanged([oldLine, oldSession, oneHandMoved], async () => {
      expect((await room.view()).seal).toMatchObject({ kind: 'broken', differs: ['ballots'] });
    });
  });

  test('a log without the line of the sealing is noticed', async () => {
    const cut = "delete from ballot_session_event where kind = 'ballot.move-seal'";
    await whileChanged([cut], async () => {
      expect((await room.view()).seal).toEqual({
        kind: 'broken',
        since: 'sealing',
        differs: ['log'],
      });
      expect(refusalOf(await room.download('package')).code).toBe('ballot-session.seal-broken-log');
    });
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isSignedBy, openSecrets, tokenHash } from '@daihoi/adapters/identity';
import { printCountingPaper, verifyCountPackage } from '@daihoi/application/ballot-session';
import { DueView } from '@daihoi/contract/archive';
import {
  ballotKeepingRoutes,
  CountPackageSchema,
  roomKeyRoutes,
} from '@daihoi/contract/ballot-session';
import { TaskList } from '@daihoi/contract/tasks';
import { proofText, readSquare } from '@daihoi/domain/count-proof';
import {
  addDays,
  brand,
  dayOf,
  monthsLater,
  type CalendarDate,
  type CongressId,
} from '@daihoi/domain/kernel';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

let database: FreshDatabase;
let wire: Wire;
let congressId: string;
let room: CountingWalk;
/** The clock of the room is that of the machine: the seal is of today. */
let sealedOn: CalendarDate;
let until: CalendarDate;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const RoomKey = roomKeyRoutes.show.answer;
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  congressId = await (await sittingCongress({ wire, database }, names)).id();
  room = new CountingWalk({ wire, who: 'xa', congressId });
  await room.signed(names, 3);
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function keeping() {
  const reply = await room.download('keeping');
  return { reply, kept: ballotKeepingRoutes.show.answer.safeParse(reply.body).data };
}

async function dispose(more: object) {
  const { kept } = await keeping();
  const url = `/api/congresses/${congressId}/ballot-sessions/committee/1/disposal`;
  const body = {
    version: kept?.version,
    outcome: 'destroyed',
    on: until,
    paper: '12-QĐ/ĐU',
    ...more,
  };
  return wire.ask('xa', { method: 'POST', url, body });
}

async function tasks() {
  const url = `/api/tasks?season=${wire.season.id}`;
  const { tasks: all } = TaskList.parse((await wire.ask('xa', { method: 'GET', url })).body);
  return all.filter(({ kind }) => kind.startsWith('keep.'));
}

test('nothing is kept before the seal is closed', async () => {
  const { reply } = await keeping();
  expect(Refusal.parse(reply.body).error.code).toBe('ballot-session.not-sealed');
  expect(await tasks()).toEqual([]);
});

test('the seal opens a task for the office of the unit, due six months after it', async () => {
  await room.move('seal', ['head', 'lan']);
  sealedOn = dayOf(wire.ports.clock.now());
  until = monthsLater(sealedOn, 6);
  wire.setToday(sealedOn);
  expect((await keeping()).kept).toMatchObject({ sealedOn, until, months: 6, disposal: null });
  expect(await tasks()).toMatchObject([
    { kind: 'keep.ballots', due: until, group: 'upcoming', congressId, figures: { count: 1 } },
  ]);
});

test('the square on its minutes tells every figure, signed by the room; one changed figure is no longer signed', async () => {
  const { room: signer } = openSecrets('the secret of the tests');
  const place = {
    congressId: brand<CongressId>(congressId),
    office: 'committee',
    number: 1,
  } as const;
  const paper = await printCountingPaper(wire.ports, { place, kind: 'minutes', room: signer });
  const foot = paper.ok ? paper.value.foot : undefined;
  const read = readSquare(foot?.proof ?? '');
  if (!read.ok) throw new Error(read.error.code);
  const { proof, signedText, signature } = read.value;
  expect(proof).toMatchObject({
    office: 'committee',
    code: foot?.checkCode,
    base: 30,
    issued: 29,
    collected: 29,
    valid: 29,
    invalid: 0,
    candidates: [29, 29, 29, 0].map((votes) => ({ votes, elected: votes > 0 })),
  });
  const told = RoomKey.parse(
    (await wire.ask(undefined, { method: 'GET', url: '/api/room-key' })).body,
  );
  const value = Buffer.from(signature).toString('base64');
  const by = { publicKey: told.publicKey, value };
  expect(isSignedBy(signedText, by)).toBe(true);
  const forged = proofText({ ...proof, valid: 28, invalid: 1 });
  expect(isSignedBy(forged, by)).toBe(false);
});

test('a destruction before the term is over is refused by a sentence that says until when', async () => {
  wire.setToday(until);
  const { code, message } = Refusal.parse((await dispose({})).body).error;
  expect(code).toBe('ballot-session.kept-too-short');
  expect(message).toContain(until.slice(0, 4));
});

test('once the term is over the task asks for the decision and shows late', async () => {
  wire.setToday(addDays(until, 9));
  expect(await tasks()).toMatchObject([{ kind: 'keep.dispose', due: until, group: 'due' }]);
});

test('the destruction recorded with its paper ends the task, stands in both logs, and is not recorded twice', async () => {
  const on = addDays(until, 5);
  expect((await dispose({ on })).status).toBe(200);
  expect(await tasks()).toEqual([]);
  expect((await keeping()).kept?.disposal).toMatchObject({
    outcome: 'destroyed',
    on,
    paper: '12-QĐ/ĐU',
  });
  expect((await room.events()).at(-1)?.kind).toBe('ballot.kept-ended');
  const audited = await database.pool.query(
    "select 1 from audit_entry where act = 'ballot.kept-ended'",
  );
  expect(audited.rowCount).toBe(1);
  const twice = Refusal.parse((await dispose({ on })).body).error;
  expect(twice.code).toBe('ballot-session.disposed-already');
});

describe('the images of scanned ballots', () => {
  let hash: string;
  /** Of an image that is a paper of the congress as well. */
  let twice: string;
  const removals = () => `/api/congresses/${congressId}/archive-removals`;

  async function images() {
    const reply = await wire.ask('xa', { method: 'GET', url: removals() });
    return DueView.parse(reply.body).due.find(({ source }) => source === 'ballotImages');
  }

  beforeAll(async () => {
    await wire.addAccount('bithu', { role: 'leader', code: 'T12' });
    ({ hash } = await wire.ports.files.put('the image of a ballot'));
    ({ hash: twice } = await wire.ports.files.put('a scanned paper'));
    await database.pool.query(
      "insert into stored_file (hash, media_type, bytes, stored_at) select h, 'image/png', 21, now() from unnest($1::text[]) h",
      [[hash, twice]],
    );
    await database.pool.query(
      `with s as (select id from ballot_session where congress_id = $1 limit 1),
        l as (insert into ballot_layout (session_id, hash, paper, fingerprint, layout, at)
          select id, 'l', 'A4', 'f', '{}', now() from s returning session_id)
       insert into ballot_scan_file (id, session_id, witness, name, hash, layout_hash, source, member_id, actor_id, actor_name, at)
       select gen_random_uuid(), session_id, n, 'hom-' || n || '.png', ($2::text[])[n], 'l', 'upload', gen_random_uuid(),
         (select id from account limit 1), '', now() from l, generate_series(1, 2) n`,
      [congressId, [hash, twice]],
    );
  });

  test('are kept as long as the ballots, to the last day of the term', async () => {
    wire.setToday(until);
    expect(await images()).toMatchObject({ lines: [], nextUntil: until });
    wire.setToday(addDays(until, 1));
    expect(await images()).toMatchObject({
      lines: [
        { title: 'hom-1.png', until },
        { title: 'hom-2.png', until },
      ],
    });
  });

  test('stay where a paper of the same congress is the same file', async () => {
    await database.pool.query(
      `with a as (insert into archive (id, unit_id, season_id, congress_id, number, fingerprint, manifest, manifest_hash,
           lacking, closed_on, closed_at, closed_by)
         select gen_random_uuid(), unit_id, season_id, id, 1, repeat('a', 64), '{}', repeat('b', 64), 0, '2020-06-01', now(),
           (select id from account limit 1) from congress where id = $1 returning id)
       insert into archive_file select id, 1, '2-ho-so/bien-ban.pdf', 'dossier', 'Biên bản', $2, 21 from a`,
      [congressId, twice],
    );
    expect(await images()).toMatchObject({ lines: [{ title: 'hom-1.png' }], heldElsewhere: 1 });
  });

  test('go once a second person has confirmed it, and not before', async () => {
    const { fingerprint } = (await images()) ?? {};
    const decision = {
      source: 'ballotImages',
      fingerprint,
      decision: '13-QĐ/ĐU',
      decidedOn: until,
    };
    const made = await wire.ask('xa', { method: 'POST', url: removals(), body: decision });
    const url = `${removals()}/${z.object({ id: z.string() }).parse(made.body).id}`;
    const confirm = { method: 'POST', url, body: { move: 'confirm' } } as const;
    const own = Refusal.parse((await wire.ask('xa', confirm)).body).error.code;
    expect(own).toBe('removal.same-person');
    expect(await wire.ports.files.get(hash)).toBeDefined();
    expect((await wire.ask('bithu', confirm)).status).toBe(200);
    expect(await wire.ports.files.get(hash)).toBeUndefined();
    expect(await images()).toMatchObject({ lines: [] });
    const lines = await database.pool.query('select title, hash from file_removal_line');
    expect(lines.rows).toEqual([{ title: 'hom-1.png', hash }]);
  });

  test('of a void count are kept from the day on which it was declared void, of an opened seal from its last closing', async () => {
    await database.pool.query("update ballot_session set state = 'MINUTES_SIGNED'");
    const scan = await wire.ports.files.put('a scan of the void count');
    await database.pool.query(
      `with v as (insert into ballot_session (id, congress_id, office, number, state, value, opened_at, turn)
           overriding system value
           select gen_random_uuid(), congress_id, office, number, 'VOID', value, '2020-01-01', 0 from ballot_session returning id),
         e as (insert into ballot_session_event (session_id, seq, kind, at, actor_id, members, payload, previous_hash, hash)
           select id, 1, 'ballot.move-declareVoid', now() + interval '40 days', (select id from account limit 1), '[]', '{}', '', '' from v),
         s as (insert into stored_file (hash, media_type, bytes, stored_at) values ($1, 'image/png', 24, now())),
         l as (insert into ballot_layout (session_id, hash, paper, fingerprint, layout, at)
           select id, 'l', 'A4', 'f', '{}', now() from v returning session_id)
       insert into ballot_scan_file (id, session_id, witness, name, hash, layout_hash, source, member_id, actor_id, actor_name, at)
       select gen_random_uuid(), session_id, 1, 'huy.png', $1, 'l', 'upload', gen_random_uuid(), (select id from account limit 1), '', now()
         from l`,
      [scan.hash],
    );
    const later = monthsLater(addDays(sealedOn, 40), 6);
    expect(await images()).toMatchObject({ lines: [], heldElsewhere: 1, nextUntil: later });
    wire.setToday(addDays(later, 1));
    expect(await images()).toMatchObject({ lines: [{ title: 'huy.png', until: later }] });
    await database.pool.query("update ballot_session set state = 'SEALED' where state <> 'VOID'");
  });
});

test('the package of the sealed count still holds', async () => {
  const { body } = await room.download('package');
  const pack = CountPackageSchema.parse(body);
  const checks = verifyCountPackage(pack, { hash: tokenHash, isSignedBy });
  expect(checks.filter(({ holds }) => !holds)).toEqual([]);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { settleProposedRemoval, sweepRemoved, type RemovalId } from '@daihoi/application/archive';
import { contentHolders, contentNotes } from '@daihoi/adapters/storage';
import { ArchiveView, DueView } from '@daihoi/contract/archive';
import { TaskList } from '@daihoi/contract/tasks';
import { documentMedia } from '@daihoi/application/files';
import { brand, ok, type AccountId, type CongressId } from '@daihoi/domain/kernel';
import { openBundle } from '../../../../tests/support/archive/open-bundle.ts';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { draftPaper } from '../../../../tests/support/drafts/draft-papers.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';

let database: FreshDatabase;
let wire: Wire;
let congress: string;

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
const Id = z.object({ id: z.string() });

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T11' });
  await wire.addAccount('bithu', { role: 'leader', code: 'T11' });
  await wire.addAccount('quan-tri', { role: 'administrator', code: 'T' });
  congress = `/api/congresses/${await wire.congressId('T11')}`;
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

function codeOf(reply: { readonly body: unknown }) {
  return Refusal.parse(reply.body).error.code;
}

async function archive() {
  const reply = await wire.ask('xa', { method: 'GET', url: `${congress}/archive` });
  return ArchiveView.parse(reply.body);
}

async function bundle(id: string) {
  const { bytes } = await wire.ask('xa', { method: 'GET', url: `${congress}/archive/${id}` });
  return openBundle(bytes);
}

async function due(who = 'xa') {
  const reply = await wire.ask(who, { method: 'GET', url: `${congress}/archive-removals` });
  return DueView.parse(reply.body);
}

async function files() {
  return (await due()).due.find(({ source }) => source === 'archive');
}

async function propose(said: object = {}) {
  const fingerprint = (await files())?.fingerprint;
  const body = {
    source: 'archive',
    fingerprint,
    decision: '12-QĐ/ĐU',
    decidedOn: '2031-01-02',
    ...said,
  };
  return wire.ask('xa', { method: 'POST', url: `${congress}/archive-removals`, body });
}

function settle(who: string, id: string, move: string) {
  const url = `${congress}/archive-removals/${id}`;
  return wire.ask(who, { method: 'POST', url, body: { move } });
}

async function taskKinds(who: string) {
  const url = `/api/tasks?season=${wire.season.id}`;
  const { tasks } = TaskList.parse((await wire.ask(who, { method: 'GET', url })).body);
  return tasks.map(({ kind }) => kind).filter((kind) => kind.startsWith('archive.'));
}

function setTerm(part: string, term: object | null, version = 0) {
  const url = `/api/settings/retention/${part}`;
  return wire.ask('quan-tri', { method: 'PUT', url, body: { version, term } });
}

/** Begins a draft with its file; answers where it stands. */
async function bring(
  who: string,
  at: string,
  {
    note = 'Kế hoạch.',
    ...body
  }: { readonly kind: string; readonly title: string; readonly note?: string },
): Promise<string> {
  const begun = await wire.ask(who, { method: 'POST', url: `${at}/drafts`, body });
  const place = `${at}/drafts/${Id.parse(begun.body).id}`;
  const file = { name: 'van-kien.docx', bytes: await draftPaper({ note }) };
  const url = `${place}/versions?version=1&why=ban+dau`;
  expect((await wire.ask(who, { method: 'POST', url, file })).status).toBe(200);
  return place;
}

/** Holds what a question locks until it is let go, so that somebody stops on the way. */
async function holding(question: string) {
  const client = await database.pool.connect();
  await client.query(`begin; ${question}`);
  return async () => {
    await client.query('commit');
    client.release();
  };
}

/** Comes back once so many wait for what is held. */
async function waiting(count: number) {
  const question =
    "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  const others = async () => (await database.pool.query(question)).rowCount;
  await expect.poll(others, { timeout: 20_000 }).toBe(count);
}

let closed: string;
let draft: string;

test('every column that points at a content is asked before its bytes go', async () => {
  const { rows } = await database.pool.query<{ column: string }>(
    `select c.conrelid::regclass::text || '.' || a.attname as column from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'stored_file'::regclass`,
  );
  const known = [...contentHolders.map(({ column }) => column), ...contentNotes];
  expect(rows.map(({ column }) => column).toSorted()).toEqual(known.toSorted());
});

describe('how long files are kept', () => {
  test('nothing is due while nobody has entered a term, however long ago it was', async () => {
    await bring('xa', congress, { kind: 'plan', title: 'Kế hoạch tổ chức đại hội' });
    const note = 'Nghị quyết đại hội.';
    draft = await bring('xa', congress, { kind: 'resolution', title: 'Nghị quyết', note });
    const { fingerprint } = await archive();
    const closing = { fingerprint, note: 'Bàn giao' };
    const reply = await wire.ask('xa', {
      method: 'POST',
      url: `${congress}/archive`,
      body: closing,
    });
    closed = Id.parse(reply.body).id;
    wire.setToday('2031-01-02');
    expect(await files()).toMatchObject({ lines: [], nextUntil: null });
  });

  test('a term is entered by an administrator, with its clause, under the version that was read', async () => {
    const term = { kind: 'years', years: 10, clause: 'khoản 2 Điều 5' };
    expect(
      (
        await wire.ask('xa', {
          method: 'PUT',
          url: '/api/settings/retention/drafts',
          body: { version: 0, term },
        })
      ).status,
    ).toBe(403);
    expect((await setTerm('drafts', { ...term, clause: ' ' })).status).toBe(400);
    expect((await setTerm('drafts', term)).body).toEqual({ version: 1 });
    expect(codeOf(await setTerm('drafts', null))).toBe('version.stale');
  });

  test('nothing is due of a congress that has not closed, whenever its archive was closed', async () => {
    expect(await files()).toMatchObject({ lines: [], nextUntil: null });
    await database.pool.query(
      `update congress set state = 'CLOSED', held_on = '2020-05-03', closed_on = '2020-05-04'
       where id = $1`,
      [congress.split('/').at(-1)],
    );
  });

  test('papers that were numbered have no term: the register keeps them', async () => {
    expect((await setTerm('issued', { kind: 'years', years: 1, clause: 'khoản 1' })).status).toBe(
      400,
    );
  });

  test('the files of the part are due the day after their last one, others are not', async () => {
    wire.setToday('2030-05-04');
    expect(await files()).toMatchObject({ lines: [], nextUntil: '2030-05-04' });
    expect(codeOf(await propose())).toBe('removal.nothing-due');
    wire.setToday('2031-01-02');
    expect((await files())?.lines).toMatchObject([
      { title: 'Kế hoạch tổ chức đại hội', until: '2030-05-04' },
      { title: 'Nghị quyết', until: '2030-05-04' },
    ]);
  });
});

describe('a removal', () => {
  test('is a task of the office once something is due', async () => {
    expect(await taskKinds('xa')).toEqual(['archive.due']);
  });

  test('wants a decision of a day that has come, and the list that was seen', async () => {
    expect(codeOf(await propose({ decision: ' ' }))).toBe('removal.decision-missing');
    expect(codeOf(await propose({ decidedOn: '2031-01-03' }))).toBe('removal.decision-day');
    expect(codeOf(await propose({ fingerprint: '0'.repeat(64) }))).toBe('removal.list-changed');
  });

  test('is never confirmed by who proposed it; a withdrawn one lets the bytes be', async () => {
    const { id } = Id.parse((await propose()).body);
    expect(codeOf(await propose())).toBe('removal.open-already');
    expect((await due('bithu')).removals).toMatchObject([
      { id, mine: false, lines: [{ title: 'Kế hoạch tổ chức đại hội' }, { title: 'Nghị quyết' }] },
    ]);
    expect(await taskKinds('bithu')).toEqual(['archive.confirm']);
    expect(await taskKinds('xa')).toEqual([]);
    expect(codeOf(await settle('xa', id, 'confirm'))).toBe('removal.same-person');
    expect((await settle('xa', id, 'withdraw')).status).toBe(200);
    expect(codeOf(await settle('bithu', id, 'confirm'))).toBe('removal.settled');
    expect((await bundle(closed)).verdict.removed).toEqual([]);
  });

  test('keeps what another congress holds as well, also when it came after the proposal', async () => {
    await wire.addAccount('xa-ben', { role: 'committeeOffice', code: 'T12' });
    const { id } = Id.parse((await propose()).body);
    const other = `/api/congresses/${await wire.congressId('T12')}`;
    await bring('xa-ben', other, { kind: 'plan', title: 'Kế hoạch như xã bên' });
    expect(codeOf(await settle('bithu', id, 'confirm'))).toBe('removal.changed');
    await settle('xa', id, 'withdraw');
    expect(await files()).toMatchObject({ lines: [{ title: 'Nghị quyết' }], heldElsewhere: 1 });
  });

  test('confirmed by another takes the bytes, and leaves line, hash, decision and both persons', async () => {
    const { id } = Id.parse((await propose()).body);
    const { manifest } = await bundle(closed);
    const hash = manifest.files.find(({ title }) => title === 'Nghị quyết')?.sha256;
    expect(await wire.ports.files.get(hash ?? '')).toBeDefined();
    expect((await settle('bithu', id, 'confirm')).status).toBe(200);
    expect(await wire.ports.files.get(hash ?? '')).toBeUndefined();
    const { verdict, removals } = await bundle(closed);
    expect(verdict.checks.every(({ holds }) => holds)).toBe(true);
    expect(removals?.removals).toMatchObject([
      {
        sha256: hash,
        decision: '12-QĐ/ĐU',
        proposedBy: 'xa',
        confirmedBy: 'bithu',
        removedOn: '2031-01-02',
      },
    ]);
    expect(await due('bithu')).toMatchObject({
      removals: [
        { state: 'CONFIRMED', files: 1, lines: [] },
        { state: 'WITHDRAWN' },
        { state: 'WITHDRAWN' },
      ],
    });
    const acts = await database.pool.query(
      "select 1 from audit_entry where act = 'archive.removal-confirmed'",
    );
    expect(acts.rowCount).toBe(1);
  });

  test('can never be changed or undone in the database', async () => {
    const change = database.pool.query("update file_removal set decision = 'x'");
    await expect(change).rejects.toThrow('append_only');
    const line = database.pool.query('delete from file_removal_line');
    await expect(line).rejects.toThrow('append_only');
  });

  test('what is gone is said to be gone where it was read, and is there again once somebody brings it', async () => {
    const pages = await wire.ask('xa', { method: 'GET', url: `${draft}/versions/1/file` });
    expect(codeOf(pages)).toBe('target.not-found');
    const note = 'Nghị quyết đại hội.';
    const again = await bring('xa', congress, { kind: 'resolution', title: 'Chép lại', note });
    const file = await wire.ask('xa', { method: 'GET', url: `${again}/versions/1/file` });
    expect(file.bytes).toEqual(await draftPaper({ note }));
    expect((await wire.ask('xa', { method: 'GET', url: `${draft}/versions/1/file` })).status).toBe(
      200,
    );
  });
});

test('a disk that refuses does not undo what was decided; the bytes go the next time', async () => {
  const { id } = Id.parse((await propose()).body);
  const { rows } = await database.pool.query<{ id: string }>(
    "select id from account where username = 'bithu'",
  );
  const discard = () => Promise.reject(new Error('read-only file system'));
  const ports = { ...wire.ports, files: { ...wire.ports.files, discard } };
  const settled = await settleProposedRemoval(
    ports,
    { accountId: brand<AccountId>(rows[0]?.id ?? ''), name: 'bithu', grants: [] },
    {
      congressId: brand<CongressId>(congress.split('/').at(-1) ?? ''),
      removalId: brand<RemovalId>(id),
      move: 'confirm',
    },
  );
  expect(settled).toEqual({ ok: true, value: true });
  const hash = wire.ports.files.hashOf(await draftPaper({ note: 'Nghị quyết đại hội.' }));
  expect(await wire.ports.files.get(hash)).toBeDefined();
  await wire.age(hash);
  await sweepRemoved(wire.ports);
  expect(await wire.ports.files.get(hash)).toBeUndefined();
});

describe('a confirmation while somebody is on the way with the same file', () => {
  const note = 'Nghị quyết đại hội.';

  test('lets no archive be closed that names what went meanwhile', async () => {
    await bring('xa', congress, { kind: 'resolution', title: 'Chép thêm', note });
    const { id } = Id.parse((await propose()).body);
    const { fingerprint } = await archive();
    const letGo = await holding('select 1 from unit for no key update');
    const url = `${congress}/archive`;
    const closing = wire.ask('xa', {
      method: 'POST',
      url,
      body: { fingerprint, note: 'Bổ sung' },
    });
    await waiting(1);
    expect((await settle('bithu', id, 'confirm')).status).toBe(200);
    await letGo();
    expect(codeOf(await closing)).toBe('archive.changed');
    expect((await archive()).closed).toMatchObject([{ id: closed }]);
  });

  test('leaves the bytes to an upload that stored them and has not pointed at them yet', async () => {
    const bytes = await draftPaper({ note });
    const hash = wire.ports.files.hashOf(bytes);
    await wire.age(hash);
    // The upload has handed its bytes to the store; now they go, to the end, before it points at them.
    await wire.ports.files.put(bytes);
    await database.pool.query('update stored_file set removed_at = now() where hash = $1', [hash]);
    await sweepRemoved(wire.ports);
    const at = wire.ports.clock.now();
    const stored = { hash, bytes: bytes.length, mediaType: documentMedia.docx };
    await wire.ports.transact<true, never>(async (stores) => {
      await stores.storedFiles.remember(stored, at);
      return ok(true);
    });
    expect(await wire.ports.files.get(hash)).toEqual(bytes);
    await database.pool.query('update stored_file set removed_at = now() where hash = $1', [hash]);
    await wire.age(hash);
    await sweepRemoved(wire.ports);
    expect(await wire.ports.files.get(hash)).toBeUndefined();
    await wire.ports.files.put(bytes);
    await database.pool.query(
      'update stored_file set removed_at = null, swept_at = null where hash = $1',
      [hash],
    );
  });

  test('takes nothing that an upload is about to point at', async () => {
    await bring('xa', congress, { kind: 'resolution', title: 'Chép lần nữa', note });
    const { id } = Id.parse((await propose()).body);
    const other = `/api/congresses/${await wire.congressId('T12')}`;
    const body = { kind: 'resolution', title: 'Nghị quyết' };
    const begun = await wire.ask('xa-ben', { method: 'POST', url: `${other}/drafts`, body });
    const url = `${other}/drafts/${Id.parse(begun.body).id}/versions?version=1&why=ban+dau`;
    const file = { name: 'nghi-quyet.docx', bytes: await draftPaper({ note }) };
    const letGo = await holding('select 1 from audit_head for update');
    const uploading = wire.ask('xa-ben', { method: 'POST', url, file });
    await waiting(1);
    const settling = settle('bithu', id, 'confirm');
    await waiting(2);
    await letGo();
    expect((await uploading).status).toBe(200);
    expect(codeOf(await settling)).toBe('removal.changed');
    expect(await wire.ports.files.get(wire.ports.files.hashOf(file.bytes))).toBeDefined();
  });
});

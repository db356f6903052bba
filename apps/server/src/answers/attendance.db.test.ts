import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attendanceRoutes } from '@daihoi/contract/attendance';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { refusalOf } from '../../../../tests/support/province/refusal-of.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import { RegisterWalk } from '../../../../tests/support/results/register-walk.ts';
import { ResultWalk } from '../../../../tests/support/results/result-walk.ts';

let database: FreshDatabase;
let wire: Wire;
let congress: ResultWalk;
let walk: CountingWalk;
let register: RegisterWalk;

const stood = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const counters = ['Kiều Ngọc Sang', 'Cao Thị Lan', 'Tô Minh Đức'];
const ill = 'Vũ Thị Yến';
const charged = 'Bùi Văn Xuân';
const late = 'Mai Thị Uyên';
const convened = [...stood, ...counters, ill, charged, late];
const present = { kind: 'present' } as const;
const away = (exclusion: 'absentJustified' | 'charged' | null) =>
  ({ kind: 'absent', exclusion }) as const;

/** The figures of the roll that the register makes now. */
function rollNow() {
  return register.view().then(({ figures }) => ({
    convened: figures.convened,
    excluded: figures.excluded,
    present: figures.present,
  }));
}

async function frozenPeople(roll: number) {
  const url = `/api/congresses/${await congress.id()}/ballot-sessions/committee/1/rolls/${String(roll)}/persons`;
  const reply = await wire.ask('xa', { method: 'GET', url });
  return attendanceRoutes.frozen.answer.parse(reply.body);
}

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  await wire.addAccount('xa', { role: 'committeeOffice', code: 'T12' });
  await wire.addAccount('huyen', { role: 'organizationBoard', code: 'T1' });
  congress = new ResultWalk({ wire, database, code: 'T12', own: 'xa', superior: 'huyen' });
  await congress.approved();
  await congress.foresee(stood);
  await congress.move('convene', '2020-05-10');
  const congressId = await congress.id();
  register = new RegisterWalk({ wire, who: 'xa', congressId });
  walk = new CountingWalk({ wire, who: 'xa', congressId });
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

describe('the register', () => {
  test('takes all names or none, and tells who stands twice', async () => {
    expect((await register.list(convened)).status).toBe(200);
    const twice = await register.list(['Ngô Thị Oanh', 'lê văn an']);
    expect(refusalOf(twice)).toMatchObject({ code: 'attendance.person-twice' });
    expect(refusalOf(twice).message).toContain('lê văn an');
    const { lines } = await register.view();
    expect(lines.map(({ name }) => name)).toEqual([
      'Lê Văn An',
      'Phạm Thị Bình',
      'Danh Chi',
      'Trần Dũng',
      'Tô Minh Đức',
      'Cao Thị Lan',
      'Kiều Ngọc Sang',
      'Mai Thị Uyên',
      'Bùi Văn Xuân',
      'Vũ Thị Yến',
    ]);
  });

  test('reads a list from a file without writing anything, and offers the sheet to fill in', async () => {
    const url = `/api/congresses/${await congress.id()}/registers/congress/sheet`;
    const send = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
      wire.ask('xa', { method: 'POST', url, file: { name, bytes } });
    const text = (content: string) => new TextEncoder().encode(content);
    const before = (await register.view()).lines.length;
    const read = await send(
      'ds.csv',
      text('TT;Họ và tên;Đơn vị\n1;Đỗ Văn Khoa;Chi bộ 2\n2;;Chi bộ 3\n'),
    );
    expect(read.body).toEqual({
      rows: [
        { row: 2, name: 'Đỗ Văn Khoa', unit: 'Chi bộ 2' },
        { row: 3, name: '', unit: 'Chi bộ 3' },
      ],
    });
    expect((await register.view()).lines).toHaveLength(before);
    const blank = await wire.ask('xa', { method: 'GET', url: '/api/register-sheet' });
    const empty = await send('mau.xlsx', new Uint8Array(blank.bytes));
    expect(refusalOf(empty)).toMatchObject({ code: 'attendance.no-rows' });
    expect(refusalOf(empty).message).toContain('mau.xlsx');
    expect(refusalOf(await send('cu.csv', text('Chỉ tiêu;Kế hoạch\na;b\n'))).message).toContain(
      'cu.csv',
    );
    expect(refusalOf(await send('hong.xlsx', text('PK\u0003\u0004 hỏng'))).code).toMatch(
      /^spreadsheet\./u,
    );
    const foreign = {
      method: 'POST' as const,
      url,
      file: { name: 'ds.csv', bytes: text('Họ tên\nA\n') },
    };
    expect((await wire.ask('huyen', foreign)).status).toBe(403);
  });

  test('is for the office of the congress alone', async () => {
    expect((await register.ask('huyen')).status).toBe(403);
  });

  test('two doors mark different people at once; the same person twice is told', async () => {
    const [one, two] = [await register.seen(['Danh Chi']), await register.seen(['Trần Dũng'])];
    const marked = await Promise.all([
      register.markSeen(one, present),
      register.markSeen(two, present),
    ]);
    expect(marked.map(({ status }) => status)).toEqual([200, 200]);
    expect(refusalOf(await register.markSeen(one, away(null)))).toMatchObject({
      code: 'version.stale',
    });
    await register.mark([...stood.slice(0, 2), ...counters], present);
  });

  test('a reason takes somebody away off the base; one that bars is taken back first', async () => {
    await register.mark([ill], away('absentJustified'));
    await register.mark([charged], away('charged'));
    expect(refusalOf(await register.mark([charged], present))).toMatchObject({
      code: 'attendance.barred',
    });
    const { figures } = await register.view();
    expect(figures).toEqual({
      convened: 10,
      present: 7,
      expected: 1,
      excluded: [
        { reason: 'charged', count: 1 },
        { reason: 'absentJustified', count: 1 },
      ],
    });
  });

  test('a name is corrected, a line by mistake taken out, and members have no alternates', async () => {
    await register.list(['Hồ Văn Quy']);
    const named = { name: 'Hồ Văn Quý', unit: 'Chi bộ 2' };
    const edited = await register.person('Hồ Văn Quy', { method: 'PUT', tail: '', body: named });
    expect(edited.status).toBe(200);
    const given = await register.person('Hồ Văn Quý', {
      method: 'POST',
      tail: '/alternates',
      body: { name: 'Hồ Thị Sen', unit: '' },
    });
    expect(refusalOf(given)).toMatchObject({ code: 'attendance.no-alternates' });
    const struck = await register.person('Hồ Văn Quý', { method: 'POST', tail: '/removals' });
    expect(struck.status).toBe(200);
    expect((await register.view()).lines).toHaveLength(10);
  });

  test('makes the attendance of the congress: other figures are refused', async () => {
    expect(refusalOf(await congress.attend())).toMatchObject({
      code: 'congress.attendance-by-register',
    });
    const { version } = await congress.page();
    const body = { version, convened: 10, present: 7, place: null };
    const url = await congress.url('/attendance');
    expect((await wire.ask('xa', { method: 'PUT', url, body })).status).toBe(200);
  });
});

describe('the roll of a ballot', () => {
  test('is the one that the register makes, frozen with its people', async () => {
    await walk.open('committee');
    await register.person(counters[1] ?? '', { method: 'POST', tail: '/removals' });
    expect(refusalOf(await walk.prepare({ seats: 3, names: stood }))).toMatchObject({
      code: 'ballot-session.member-not-convened',
    });
    await register.list(['Cao Thị Lan'], 'Chi bộ 3');
    await register.mark(['Cao Thị Lan'], present);
    expect((await walk.prepare({ seats: 3, names: stood })).status).toBe(200);
    await walk.chooseCodes();
    const { register: drawn } = await walk.view();
    expect(drawn).toMatchObject({ convened: 10, present: 7, expected: 1 });
    const typed = await walk.roll(8, { convened: 10 });
    expect(refusalOf(typed)).toMatchObject({ code: 'ballot-session.roll-register' });
    expect((await walk.roll(7, await rollNow())).status).toBe(200);
    const people = await frozenPeople(0);
    expect(people.lines).toHaveLength(10);
    expect(people.lines.find(({ name }) => name === ill)?.attendance).toEqual(
      away('absentJustified'),
    );
  });

  test('somebody who comes late is told, and counts from a new roll with a reason', async () => {
    await register.mark([late], present);
    const { attendanceSince } = await walk.view();
    expect(attendanceSince).toEqual({ convened: 10, present: 8, excluded: 2 });
    const second = await walk.hand('duc');
    const again = { ...(await rollNow()), reason: 'Một đồng chí đến muộn', second };
    expect((await walk.post('rolls', 'head', again)).status).toBe(200);
    const view = await walk.view();
    expect(view.attendanceSince).toBeUndefined();
    expect(view.rolls.map((each) => [each.present, each.byName])).toEqual([
      [7, true],
      [8, true],
    ]);
    const lateIn = async (roll: number) =>
      (await frozenPeople(roll)).lines.find(({ name }) => name === late)?.attendance;
    expect(await lateIn(0)).toEqual({ kind: 'expected' });
    expect(await lateIn(1)).toEqual(present);
  });

  test('nobody changes the people behind it, and the log holds their digest', async () => {
    const { digest } = await frozenPeople(1);
    await expect(
      database.pool.query(`update frozen_register set entries = '[]'::jsonb`),
    ).rejects.toThrow('never changed');
    const { rows } = await database.pool.query<{ readonly payload: { readonly register: string } }>(
      `select payload from ballot_session_event where kind = 'ballot.roll-taken' order by seq desc limit 1`,
    );
    expect(rows[0]?.payload.register).toBe(digest);
  });
});

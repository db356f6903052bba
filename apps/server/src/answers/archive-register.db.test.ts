import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ArchiveView } from '@daihoi/contract/archive';
import { openBundle } from '../../../../tests/support/archive/open-bundle.ts';
import { freshDatabase, type FreshDatabase } from '../../../../tests/support/database/index.ts';
import { openWire, type Wire } from '../../../../tests/support/province/wire.ts';
import { CountingWalk } from '../../../../tests/support/results/counting-walk.ts';
import { RegisterWalk } from '../../../../tests/support/results/register-walk.ts';
import { sittingCongress } from '../../../../tests/support/results/sitting-congress.ts';

let database: FreshDatabase;
let wire: Wire;
let url: string;
let room: CountingWalk;
let register: RegisterWalk;

const stood = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const counters = ['Kiều Ngọc Sang', 'Cao Thị Lan', 'Tô Minh Đức'];
const others = Array.from({ length: 22 }, (_, at) => `Đỗ Thị Số ${String(at + 1)}`);
const late = 'Vũ Thị Yến';
const paths = {
  register: '4-kiem-phieu/danh-sach-trieu-tap-congress.docx',
  roll: '4-kiem-phieu/committee-lan-1-danh-sach-chot-lan-1.docx',
  text: '4-kiem-phieu/committee-lan-1-danh-sach-chot-lan-1.txt',
};

beforeAll(async () => {
  database = await freshDatabase();
  wire = await openWire(database.pool);
  const congressId = await (await sittingCongress({ wire, database }, stood)).id();
  url = `/api/congresses/${congressId}/archive`;
  register = new RegisterWalk({ wire, who: 'xa', congressId });
  await register.list([...stood, ...counters, ...others, late]);
  await register.mark([...stood, ...counters, ...others], { kind: 'present' });
  await register.mark([late], { kind: 'absent', exclusion: null });
  room = new CountingWalk({ wire, who: 'xa', congressId });
  await room.signed(stood, 3);
});

afterAll(async () => {
  await wire.close();
  await database.drop();
});

async function seen() {
  return ArchiveView.parse((await wire.ask('xa', { method: 'GET', url })).body);
}

async function close() {
  const { fingerprint } = await seen();
  const body = { fingerprint, note: 'Bàn giao' };
  const reply = await wire.ask('xa', { method: 'POST', url, body });
  const { id } = z.object({ id: z.string() }).parse(reply.body);
  return openBundle((await wire.ask('xa', { method: 'GET', url: `${url}/${id}` })).bytes);
}

test('the people behind a roll are archived once its count is sealed, the register as soon as it is kept', async () => {
  const before = (await seen()).files.map(({ path }) => path);
  expect(before).toContain(paths.register);
  expect(before).not.toContain(paths.roll);
  await room.move('seal', ['head', 'lan']);
  expect((await seen()).files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(Object.values(paths)),
  );
});

test('the text of a roll has the digest that the log of its ballot holds, and the same register is the same archive', async () => {
  const { manifest, verdict } = await close();
  expect(verdict.checks.every(({ holds }) => holds)).toBe(true);
  const { rows } = await database.pool.query<{ readonly payload: { readonly register: string } }>(
    `select payload from ballot_session_event where kind = 'ballot.roll-taken'`,
  );
  const text = manifest.files.find(({ path }) => path === paths.text);
  expect(text?.sha256).toBe(rows[0]?.payload.register);
  wire.setToday('2020-06-30');
  expect((await seen()).closed).toMatchObject([{ upToDate: true }]);
});

test('somebody who is marked afterwards makes another register, and the frozen one stays', async () => {
  const frozen = (await seen()).files.find(({ path }) => path === paths.text)?.sha256;
  const kept = (await seen()).files.find(({ path }) => path === paths.register)?.sha256;
  await register.mark([late], { kind: 'present' });
  const { files, closed } = await seen();
  expect(closed).toMatchObject([{ upToDate: false }]);
  expect(files.find(({ path }) => path === paths.text)?.sha256).toBe(frozen);
  expect(files.find(({ path }) => path === paths.register)?.sha256).not.toBe(kept);
});

test('people behind a roll that no longer agree with the log are told, not archived', async () => {
  const lacking = { kind: 'countPapersMissing', about: 'bầu Ban Chấp hành, lần bỏ phiếu 1' };
  expect((await seen()).lacking).not.toContainEqual(lacking);
  await database.pool.query('alter table frozen_register disable trigger frozen_register_stays');
  await database.pool.query(
    `update frozen_register set entries = jsonb_set(entries, '{0,kind}', '"expected"')`,
  );
  const view = await seen();
  expect(view.lacking).toContainEqual(lacking);
  expect(view.files.map(({ path }) => path)).not.toContain(paths.roll);
});

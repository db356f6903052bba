import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { codes, type CountingRoom } from './pages/counting-room.ts';
import type { Desk } from './pages/desk.ts';
import { replaceHead } from './pages/head-change.ts';
import { violationsInBothThemes } from './support/axe.ts';
import type { House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { openRoom, type OpenedRoom } from './support/open-room.ts';

/** The head of the counting committee falls ill once the list is fixed. */
let house: House;
let opened: OpenedRoom;
let unit: Desk;
let hall: Desk;
let room: CountingRoom;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const pair = ['Cao Thị Lan', 'Tô Minh Đức'] as const;

beforeAll(async () => {
  opened = await openRoom();
  ({ house, unit, room } = opened);
});
afterAll(() => opened.close());
afterEach(({ task }) => keepSeen(task, { unit, hall }));

test('a decision that nobody finds again is refused in words', async () => {
  await room.comeToPrint({ seats: 3, names, roll: [6, 6], printed: 8 });
  await replaceHead(unit, { came: 'Cao Thị Lan', by: pair, decision: 'đoàn chủ tịch' });
  const dialog = unit.dialog('Thay trưởng ban');
  await dialog.getByText(/^Chưa ghi quyết định hoặc biên bản/u).waitFor();
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
});

test('two members name the new head, and the room and the wall say so', async () => {
  const decision = 'Biên bản đại hội ngày 4/6/2026';
  await replaceHead(unit, { came: 'Cao Thị Lan', by: pair, decision });
  await unit.main.getByText(/^Cao Thị Lan làm trưởng ban thay Kiều Ngọc Sang từ/u).waitFor();
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  hall = await unit.again({ lang: 'vi' });
  await hall.show(`${new URL(unit.page.url()).pathname}/hall`);
  await hall.page.getByText(/^Trưởng ban kiểm phiếu từ .*: Cao Thị Lan, thay/u).waitFor();
  await hall.close();
});

test('the next step asks for the code of the new head, and the log names both', async () => {
  await room.byHead('Ghi đã in phiếu', 'Cao Thị Lan');
  await room.waitFor('Kiểm tra và niêm phong hòm phiếu');
  await unit.page.getByRole('button', { name: 'Nhật ký', exact: true }).click();
  const log = unit.dialog('Nhật ký cuộc bầu');
  await log
    .getByText(
      'Kiều Ngọc Sang thôi làm trưởng ban, Cao Thị Lan làm trưởng ban (Biên bản đại hội ngày 4/6/2026).',
    )
    .waitFor();
  expect(await log.getByText('Lý do: Bị ốm').count()).toBe(1);
});

test('where two of the committee are too many to ask, one and an administrator reset a code', async () => {
  await unit.page.keyboard.press('Escape');
  await unit.page.getByRole('button', { name: 'Mã của ban', exact: true }).click();
  const dialog = unit.dialog('Mỗi người chọn một mã riêng');
  await unit.press('Quên mã: Cao Thị Lan', dialog);
  await unit.press('Ban không đủ người ở đây: nhờ người ngoài ban ký cùng', dialog);
  await dialog.getByLabel('Vì sao cấp lại').fill('Quên mã');
  await dialog.getByLabel('Tên đăng nhập của người ngoài ban').fill('quantri');
  await dialog.getByLabel('Mật khẩu của người ấy').fill(house.password);
  await dialog.getByLabel('Ai làm').selectOption({ label: 'Tô Minh Đức' });
  await dialog.getByLabel('Mã của Tô Minh Đức').fill(codes['Tô Minh Đức']);
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await unit.press('Bỏ mã cũ', dialog);
  await dialog.getByText('Đã bỏ mã cũ của Cao Thị Lan.').waitFor();
  await unit.page.keyboard.press('Escape');
  await unit.main.getByText(/ngoài ban, và Tô Minh Đức đã cấp lại mã của Cao Thị Lan/u).waitFor();
});

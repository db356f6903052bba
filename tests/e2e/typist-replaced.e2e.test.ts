import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CountingRoom } from './pages/counting-room.ts';
import { Desk } from './pages/desk.ts';
import { violationsInBothThemes } from './support/axe.ts';
import type { House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { openRoom, type OpenedRoom } from './support/open-room.ts';

/** A typist falls ill while ballots are keyed, and somebody has forgotten a code. */
let house: House;
let browser: Browser;
let opened: OpenedRoom;
let unit: Desk;
let other: Desk;
let room: CountingRoom;
let overview: CountingRoom;

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];

beforeAll(async () => {
  opened = await openRoom();
  ({ house, browser, unit, room } = opened);
});
afterAll(() => opened.close());
afterEach(({ task }) => keepSeen(task, { unit, other }));

test('the room comes to the keying of six ballots', async () => {
  await room.comeToPrint({ seats: 3, names, roll: [6, 6], printed: 8 });
  await room.comeToCount([6, 0, 0, 2], 6);
  await room.chooseTypists('Cao Thị Lan', 'Tô Minh Đức');
  await room.waitFor(/^Hai người nhập từng phiếu/u);
  await room.sit('Cao Thị Lan');
  await room.seat.keySome([{ struck: [1] }, { struck: [2] }, { struck: [3] }]);
  await room.seat.waitForSaved(3);
  expect(await unit.main.getByText('phiếu 04').count()).toBe(1);
});

test('whoever keys for the other turn is refused in words', async () => {
  other = await Desk.of(browser, house, 'vanphong.phuquoc');
  await other.show(new URL(unit.page.url()).pathname);
  overview = new CountingRoom(other);
  await overview.replaceTypist(/^Cao Thị Lan/u, /^Tô Minh Đức/u, 'Tô Minh Đức');
  await other.main.getByText(/Tô Minh Đức đang hoặc đã làm ở lần 2/u).waitFor();
  expect(await violationsInBothThemes(other.page)).toEqual([]);
});

test('the one who left is told at the machine, without having done anything there', async () => {
  await overview.replaceTypist(/^Cao Thị Lan/u, /^Kiều Ngọc Sang/u, 'Tô Minh Đức');
  await other.main.getByText(/^Kiều Ngọc Sang làm thay Cao Thị Lan từ/u).waitFor();
  const told = unit.page.getByRole('alert').filter({ hasText: 'Cao Thị Lan đã được thay' });
  await told.waitFor({ timeout: 30_000 });
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await unit.press('Rời chỗ', unit.main);
  await room.waitFor(/^Hai người nhập từng phiếu/u);
});

test('whoever came goes on at the next ballot of the bundle', async () => {
  await unit.main.getByLabel('Mã của Kiều Ngọc Sang').first().fill('135790');
  await unit.page.keyboard.press('Enter');
  await unit.heading(/^Tập 01, phiếu 04$/u).waitFor();
  await room.seat.keySome([{ struck: [4] }, { struck: [1] }, { struck: [2] }]);
  await room.seat.waitForSaved(6);
  expect(await unit.main.getByText('Đã nhập hết 6 phiếu').count()).toBe(1);
  await room.seat.leaveSeat();
});

test('two others take a forgotten code away, and the person chooses another one', async () => {
  await unit.page.getByRole('button', { name: 'Mã của ban', exact: true }).click();
  await room.resetCode('Tô Minh Đức', 'Cao Thị Lan');
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await unit.page.keyboard.press('Escape');
});

test('the log tells both with names and reasons', async () => {
  await unit.page.getByRole('button', { name: 'Nhật ký', exact: true }).click();
  const log = unit.dialog('Nhật ký cuộc bầu');
  await log.getByText('Lần 1: Cao Thị Lan nghỉ, Kiều Ngọc Sang làm tiếp.').waitFor();
  expect(await log.getByText('Lý do: Bị ốm').count()).toBe(1);
  expect(await log.getByText('Mã của Tô Minh Đức.').count()).toBe(1);
  await other.close();
});

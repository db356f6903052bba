import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CountingRoom } from './pages/counting-room.ts';
import type { Desk } from './pages/desk.ts';
import { RegisterPage } from './pages/register-page.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { openedCongress } from './support/opened-congress.ts';

/** The base of a ballot from the people convened: listed, looked for at the door, frozen, and one who comes late. */
let house: House;
let browser: Browser;
let unit: Desk;
let other: Desk;
let register: RegisterPage;
let room: CountingRoom;
let page: string;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  unit = await openedCongress(browser, house);
  register = new RegisterPage(unit);
  room = new CountingRoom(unit);
  page = new URL(unit.page.url()).pathname;
});
afterAll(async () => {
  await browser.close();
  await house.close();
});
afterEach(({ task }) => keepSeen(task, { unit, other }));

const candidates = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const pasted = [
  ...candidates.map((name, at) => `${String(at + 1)}.\t${name}\tChi bộ 1`),
  'Kiều Ngọc Sang, Chi bộ 2',
  'Cao Thị Lan, Chi bộ 2',
  'Tô Minh Đức; Chi bộ 3',
  'Vũ Thị Yến',
  'Nguyễn Hoà, Chi bộ 1',
  'Nguyễn Hòa, Chi bộ 4',
];

test('people are pasted as the office has them, and each is found by typing', async () => {
  await unit.main.getByRole('link', { name: 'Danh sách triệu tập, điểm danh' }).click();
  await unit.heading('Chưa có ai trong danh sách', 2).waitFor();
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await register.paste(pasted, 'Vũ Thị Yến');
  await register.figures('Triệu tập 10').waitFor();
  await register.comesIn('cao lan');
  await unit.main.getByRole('status').filter({ hasText: 'Đã ghi có mặt: Cao Thị Lan.' }).waitFor();
  await register.comesIn('hoa');
  await unit.main.getByRole('status').filter({ hasText: 'Còn 2 người khớp' }).waitFor();
  await register.comesIn('');
});

test('whoever is away counts unless a reason takes him or her out; a second desk sees it', async () => {
  other = await unit.again({ lang: 'vi' });
  await other.show(`${page}/register`);
  await register.away('Vũ Thị Yến');
  await register.figures(/trừ 0; tính quá nửa trên 10 người/u).waitFor();
  await register.away('Vũ Thị Yến', 'Cấp ủy viên triệu tập vắng mặt suốt đại hội');
  await register.figures(/trừ 1; tính quá nửa trên 9 người, từ 5 phiếu/u).waitFor();
  await new RegisterPage(other).figures(/trừ 1; tính quá nửa trên 9 người/u).waitFor();
  await register.away('Trần Dũng');
  await register.markRest(7);
  await register.figures('Có mặt 8, vắng 2, chưa điểm danh 0').waitFor();
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
});

test('a name is not left empty, and a unit is written behind it', async () => {
  await unit.press('Sửa Vũ Thị Yến', unit.main);
  const dialog = unit.dialog('Sửa người trong danh sách');
  await dialog.getByLabel('Họ và tên', { exact: true }).fill(' ');
  await unit.press('Lưu', dialog);
  await dialog.getByRole('alert').getByText('Chưa ghi họ và tên.').waitFor();
  await dialog.getByLabel('Họ và tên', { exact: true }).fill('Vũ Thị Yến');
  await dialog.getByLabel(/^Đơn vị, chức vụ hoặc năm sinh/u).fill('Chi bộ 9');
  await unit.press('Lưu', dialog);
  await dialog.waitFor({ state: 'detached' });
  expect(await register.row('Vũ Thị Yến').innerText()).toContain('Chi bộ 9');
});

test('the figures go to the page of the congress by one press', async () => {
  await unit.main.getByText('khác với danh sách này').waitFor();
  await unit.press('Ghi triệu tập 10, có mặt 8 vào trang đại hội', unit.main);
  await unit.main.getByText('Trang đại hội đã ghi đúng số của danh sách này.').waitFor();
  expect(await unit.main.getByText('khác với danh sách này').count()).toBe(0);
});

test('the counting room takes the roll from the register and keeps its people', async () => {
  await unit.show(page);
  await room.comeToRoll({ seats: 3, names: candidates });
  expect(await unit.main.locator('.roll-register').innerText()).toMatch(
    /Số được triệu tập\s+10\s+Số có mặt khi bầu\s+8/u,
  );
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await room.freezeRoll();
  await room.waitFor('Kiểm tra lần cuối rồi chốt danh sách');
});

test('somebody who comes late is told in the room, and counts from a new roll', async () => {
  const door = new RegisterPage(other);
  await door.comesIn('tran dung');
  await door.figures('Có mặt 9').waitFor();
  await room.print(12);
  await room.byHead('Chốt danh sách');
  await room.waitFor('In phiếu, đóng dấu, đếm phiếu in');
  const told = unit.main.getByText(/Danh sách triệu tập đã đổi sau khi chốt/u);
  await told.waitFor();
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await room.rollAgain('Trần Dũng đến muộn', 'Cao Thị Lan');
  await told.waitFor({ state: 'detached' });
  await unit.press('Xem từng người trong số đã chốt', unit.main);
  const people = unit.dialog('Người được triệu tập khi chốt số');
  const late = people.getByRole('listitem').filter({ hasText: 'Trần Dũng' });
  expect(await late.innerText()).toContain('Có mặt');
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
});

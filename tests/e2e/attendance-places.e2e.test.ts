import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Desk } from './pages/desk.ts';
import { RegisterPage } from './pages/register-page.ts';
import { ResultPages } from './pages/result-pages.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { openedCongress } from './support/opened-congress.ts';

/** Places of an attendance register: an alternate takes one at the congress, those elected take theirs at the first meeting. */
let house: House;
let browser: Browser;
let unit: Desk;
let register: RegisterPage;
let page: string;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  unit = await openedCongress(browser, house);
  register = new RegisterPage(unit);
  page = new URL(unit.page.url()).pathname;
});
afterAll(async () => {
  await browser.close();
  await house.close();
});
afterEach(({ task }) => keepSeen(task, { unit }));

const stood = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const delegates = [...stood.map((name) => `${name}, Chi bộ 1`), 'Vũ Thị Yến, Chi bộ 3'];
const alternate = 'Hồ Văn Quý';

test('an alternate takes the place of a delegate who is away, and the place counts once', async () => {
  await unit.main.getByRole('link', { name: 'Danh sách triệu tập, điểm danh' }).click();
  await register.paste(delegates, 'Vũ Thị Yến');
  await register.away('Vũ Thị Yến');
  await unit.press('Sửa Vũ Thị Yến', unit.main);
  const dialog = unit.dialog('Sửa người trong danh sách');
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await unit.press('Thay đại biểu', dialog);
  await dialog.getByRole('alert').getByText('Chưa ghi họ và tên.').waitFor();
  await dialog.getByLabel('Họ và tên đại biểu dự khuyết').fill(alternate);
  await unit.press('Thay đại biểu', dialog);
  await dialog.waitFor({ state: 'detached' });
  await register.figures('Triệu tập 5, trừ 0').waitFor();
  await register.figures('Có mặt 1, vắng 0, chưa điểm danh 4').waitFor();
  expect(await register.row(`Dự khuyết, thay Vũ Thị Yến`).innerText()).toContain(alternate);
  expect(await register.row(`Đã thay bằng ${alternate}`).innerText()).toContain('Vũ Thị Yến');
});

test('a replacement by mistake is taken back where the delegate stands, not at the alternate', async () => {
  await unit.press(`Sửa ${alternate}`, unit.main);
  const dialog = unit.dialog('Sửa người trong danh sách');
  await unit.press('Bỏ khỏi danh sách', dialog);
  await dialog.getByText(/đang thay một đại biểu vắng mặt/u).waitFor();
  await unit.press('Đóng', dialog);
  await dialog.waitFor({ state: 'detached' });
  await unit.press('Sửa Vũ Thị Yến', unit.main);
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await unit.press('Bỏ việc thay', dialog);
  await register.figures('Có mặt 0, vắng 0, chưa điểm danh 5').waitFor();
  expect(await register.row(alternate).count()).toBe(0);
});

test('those elected are written into the register of the first meeting', async () => {
  await unit.show(page);
  const results = new ResultPages(unit);
  await results.foresee({ 'Ban chấp hành': [3, stood] });
  await results.type({
    office: 'Ban chấp hành',
    convened: 5,
    issued: 5,
    valid: 5,
    seats: 3,
    list: [5, 4, 3, 2].map((votes, at) => ({ name: stood[at] ?? '', votes })),
  });
  await results.save('Ban chấp hành');
  await unit.show(`${page}/register`);
  await unit.press('Hội nghị cấp ủy lần thứ nhất', unit.main);
  await unit.heading('Chưa có ai trong danh sách', 2).waitFor();
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await unit.press('Ghi 3 người trúng cử', unit.main);
  await register.figures('Triệu tập 3').waitFor();
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await register.comesIn('danh chi');
  await register.figures('Có mặt 1, vắng 0, chưa điểm danh 2').waitFor();
});

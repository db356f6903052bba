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

/** People and places of an attendance register: a list comes from a file, an alternate takes one at the congress, those elected take theirs at the first meeting. */
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
const alternate = 'Hồ Văn Quý';

const head = 'TT;Họ và tên;Đơn vị';

test('a file with a faulty row is told by row, and nothing of it is written', async () => {
  await unit.main.getByRole('link', { name: 'Danh sách triệu tập, điểm danh' }).click();
  const dialog = await register.choose('loi.csv', [head, '1;Lê Văn An;Chi bộ 1', '2;;Chi bộ 2']);
  const faulty = dialog.getByRole('list', { name: 'Dòng cần sửa' });
  await faulty.getByText('Thiếu họ và tên.').waitFor();
  expect(await faulty.getByRole('listitem').innerText()).toContain('Dòng 3:');
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await unit.press('Ghi vào danh sách', dialog);
  await dialog.getByRole('alert').getByText('Còn 1 dòng cần sửa').waitFor();
  await unit.press('Bỏ tệp này', dialog);
  await register.choose('cu.csv', ['Chỉ tiêu;Kế hoạch', 'a;b']);
  await dialog.getByText('Tệp cu.csv không có bảng danh sách').waitFor();
});

test('a list comes from a file; of a namesake it is asked, who stands there twice is left out', async () => {
  const dialog = await register.choose('ds.csv', [
    head,
    ...stood.map((name, at) => `${String(at + 1)};${name};Chi bộ 1`),
    '5;Trần Dũng;Chi bộ 1',
    '6;Vũ Thị Yến;Chi bộ 3',
    '7;Trần Dũng;Chi bộ 4',
    '8;Lê Văn An;Chi bộ 5',
  ]);
  await dialog.getByText('1 dòng bỏ qua vì người ấy đã có').waitFor();
  await dialog.getByRole('button', { name: 'Ghi 5 người' }).waitFor();
  const asked = dialog.getByRole('list', { name: 'Người trùng tên' });
  await asked.getByText('Trùng tên với người ở dòng 5 (Chi bộ 1).', { exact: false }).waitFor();
  await asked.getByLabel('Trần Dũng ở dòng này là người khác, vẫn ghi').check();
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await unit.press('Ghi 6 người', dialog);
  await dialog.waitFor({ state: 'detached' });
  await register.figures('Triệu tập 6').waitFor();
  expect(await register.row('Trần Dũng').count()).toBe(2);
  expect(await register.row('Lê Văn An').count()).toBe(1);
});

test('an alternate takes the place of a delegate who is away, and the place counts once', async () => {
  await register.away('Vũ Thị Yến');
  await unit.press('Sửa Vũ Thị Yến', unit.main);
  const dialog = unit.dialog('Sửa người trong danh sách');
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await unit.press('Thay đại biểu', dialog);
  await dialog.getByRole('alert').getByText('Chưa ghi họ và tên.').waitFor();
  await dialog.getByLabel('Họ và tên đại biểu dự khuyết').fill(alternate);
  await unit.press('Thay đại biểu', dialog);
  await dialog.waitFor({ state: 'detached' });
  await register.figures('Triệu tập 6, trừ 0').waitFor();
  await register.figures('Có mặt 1, vắng 0, chưa điểm danh 5').waitFor();
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
  await register.figures('Có mặt 0, vắng 0, chưa điểm danh 6').waitFor();
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

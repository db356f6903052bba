import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk } from './pages/desk.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';

/** Two people at the same thing: the second sees what the first changed, and neither loses a word. */
let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

async function twoAt(username: string, path: string): Promise<readonly [Desk, Desk]> {
  const first = await Desk.of(browser, house, username);
  const second = await Desk.of(browser, house, username);
  await Promise.all([first.show(path), second.show(path)]);
  return [first, second];
}

function conflictIn(desk: Desk): Locator {
  return desk.page.getByRole('alert').filter({ hasText: 'Cả hai bản được giữ' });
}

test('a part of the season: both texts stand side by side, and one is chosen', async () => {
  const [first, second] = await twoAt('tochuc.kg', '/season');
  await heads(first).getByLabel('Tên', { exact: true }).fill('Mùa của người thứ nhất');
  await heads(second).getByLabel('Tên', { exact: true }).fill('Mùa của người thứ hai');
  await first.press('Lưu phần này', heads(first));
  await heads(first).getByText('Đã lưu.').waitFor();
  await second.press('Lưu phần này', heads(second));
  const conflict = conflictIn(second);
  await conflict.waitFor();
  expect(await conflict.innerText()).toMatch(/Mùa của người thứ hai[^]*Mùa của người thứ nhất/u);
  await second.press('Lưu bản đã chọn', conflict);
  await second.heading('Mùa của người thứ hai').waitFor();
  await Promise.all([first.close(), second.close()]);
});

test('a part of the season of which each changed something else keeps both', async () => {
  const [first, second] = await twoAt('tochuc.kg', '/season');
  await heads(first).getByLabel('Tên', { exact: true }).fill('Mùa có tên mới');
  await heads(second)
    .getByLabel(/^Số kế hoạch/u)
    .fill('153-KH/TU');
  await first.press('Lưu phần này', heads(first));
  await heads(first).getByText('Đã lưu.').waitFor();
  await second.press('Lưu phần này', heads(second));
  await second.heading('Mùa có tên mới').waitFor();
  expect(
    await heads(second)
      .getByLabel(/^Số kế hoạch/u)
      .inputValue(),
  ).toBe('153-KH/TU');
  await Promise.all([first.close(), second.close()]);
});

/** The part with name and paper. */
function heads(desk: Desk): Locator {
  return desk.main.locator('form').first();
}

test('the details of an account: the second takes the name of the first and keeps the own post', async () => {
  const [first, second] = await twoAt('quantri', await newAccount());
  const name = 'Họ và tên, hoặc tên bộ phận';
  await first.page.getByLabel(name).fill('Lê Thị Mẫu Một');
  await second.page.getByLabel(name).fill('Lê Thị Mẫu Hai');
  await second.page.getByLabel('Chức vụ').fill('Chuyên viên');
  await first.press('Lưu thông tin');
  await first.heading('Lê Thị Mẫu Một').waitFor();
  await second.press('Lưu thông tin');
  await conflictIn(second).getByText('Lê Thị Mẫu Một').click();
  await second.press('Lưu bản đã chọn', conflictIn(second));
  await second.heading('Lê Thị Mẫu Một').waitFor();
  expect(await second.page.getByLabel('Chức vụ').inputValue()).toBe('Chuyên viên');
  await Promise.all([first.close(), second.close()]);
});

/** The address of an account that may be changed: those of the demonstration may not. */
async function newAccount(): Promise<string> {
  const desk = await Desk.of(browser, house, 'quantri');
  await desk.show('/admin/accounts/new');
  await desk.page.getByLabel('Họ và tên, hoặc tên bộ phận').fill('Lê Thị Mẫu');
  await desk.page.getByLabel('Tên đăng nhập').fill('le.thi.mau');
  await desk.press('Tạo tài khoản');
  await desk.heading('Đã cấp phiếu').waitFor();
  await desk.show('/admin?q=le.thi.mau');
  const path = await desk.addressOf('Lê Thị Mẫu');
  await desk.close();
  return path;
}

test('a change of an organisation: the second sees the paper of the first and goes on with what was entered', async () => {
  const finder = await Desk.of(browser, house, 'tochuc.kg');
  await finder.show('/units');
  await finder.page.keyboard.press('Control+k');
  await finder.page.getByRole('combobox').fill('phu quoc');
  await finder.page
    .getByRole('option', { name: /^Đảng bộ huyện Phú Quốc/u })
    .first()
    .click();
  await finder.heading('Đảng bộ huyện Phú Quốc').waitFor();
  const path = new URL(finder.page.url()).pathname;
  await finder.close();
  const [first, second] = await twoAt('tochuc.kg', path);
  await rename(first, { to: 'Đảng bộ đặc khu Phú Quốc', paper: '101-QĐ/TU' });
  await rename(second, { to: 'Đảng bộ thành phố Phú Quốc', paper: '102-QĐ/TU' });
  await first.press('Ghi thay đổi');
  await first.heading('Đảng bộ đặc khu Phú Quốc').waitFor();
  await second.press('Ghi thay đổi');
  await conflictIn(second).waitFor();
  expect(await second.page.getByRole('dialog').innerText()).toContain('101-QĐ/TU');
  await second.press('Lưu bản đã chọn', conflictIn(second));
  await second.press('Ghi thay đổi');
  await second.heading('Đảng bộ thành phố Phú Quốc').waitFor();
  await Promise.all([first.close(), second.close()]);
});

interface Renaming {
  readonly to: string;
  readonly paper: string;
}

/** Enters a new name with its paper, as far as the consequences. */
async function rename(desk: Desk, { to, paper }: Renaming): Promise<void> {
  await desk.press('Ghi thay đổi tổ chức');
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByLabel('Số, ký hiệu').fill(paper);
  await dialog.getByLabel('Ngày ban hành').fill('30/7/2020');
  await dialog.getByLabel('Cơ quan ban hành').fill('Tỉnh ủy Kiên Giang');
  await dialog.getByLabel('Có hiệu lực từ ngày').fill('31/7/2020');
  await dialog.getByLabel('Tên đầy đủ').fill(to);
  await desk.press('Xem hệ quả', dialog);
  await dialog.getByText('Khi ghi thay đổi này:').waitFor();
}

import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Desk } from './pages/desk.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';

/** A rule of form that was a note: the administrator of the top unit reads it in its guidance, enters the clause, and everybody sees by whom. */
let house: House;
let browser: Browser;
let top: Desk;
let office: Desk;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  top = await Desk.of(browser, house, 'quantri');
  office = await Desk.of(browser, house, 'vanphong.phuquoc');
});
afterEach(async ({ task }) => keepSeen(task, { top, office }));
afterAll(async () => {
  await browser.close();
  await house.close();
});

const rule = /Kiểu chữ của dòng quyền hạn ký/u;

function row(desk: Desk) {
  return desk.main.getByRole('row', { name: rule });
}

test('the administrator of the top unit finds the rule among those of its set, and enters where it stands', async () => {
  await top.show('/rules');
  await top.main.getByRole('tab', { name: 'Thể thức văn bản' }).click();
  await top.main.getByLabel('Bộ quy tắc').selectOption('PF-2018');
  await row(top).getByText('Lưu ý').waitFor();
  await row(top).getByText('chưa kiểm chứng').waitFor();
  await row(top).getByRole('button', { name: 'Nhập nguồn' }).click();
  const dialog = top.dialog('Nhập nguồn của quy định');
  await top.press('Lưu nguồn', dialog);
  await dialog.getByText('Chưa có số văn bản').first().waitFor();
  await dialog.getByLabel('Số, ký hiệu văn bản').fill('36-HD/VPTW');
  await dialog.getByLabel('Điều, khoản, mục').fill('Mục II, điểm 7');
  await top.press('Lưu nguồn', dialog);
  await row(top).getByText('36-HD/VPTW, Mục II, điểm 7').waitFor();
  expect(await row(top).getByText('Lỗi', { exact: true }).count()).toBe(1);
  expect(await violationsInBothThemes(top.page)).toEqual([]);
});

test('an office reads it with who entered it, and is not offered to', async () => {
  await office.show('/rules?tab=form&set=PF-2018');
  await row(office).getByText('36-HD/VPTW, Mục II, điểm 7').waitFor();
  await row(office).getByText(/nhập/u).waitFor();
  expect(await office.main.getByRole('button', { name: /nguồn/u }).count()).toBe(0);
});

test('the administrator withdraws it with a reason: the rule weighs as before, and its history tells', async () => {
  await top.press('Rút nguồn', row(top));
  const dialog = top.dialog('Rút nguồn đã nhập');
  await dialog.getByText('lại là “Lưu ý”').waitFor();
  await top.press('Rút nguồn', dialog);
  await dialog.getByText('Chưa có lý do').first().waitFor();
  await dialog.getByLabel('Lý do rút').fill('Nhập nhầm mục');
  await top.press('Rút nguồn', dialog);
  await row(top).getByText('chưa kiểm chứng').waitFor();
  expect(await row(top).getByRole('button', { name: 'Rút nguồn' }).count()).toBe(0);
  await row(top).getByText('Các lần ghi (2)').click();
  await row(top).getByText('rút: 36-HD/VPTW, Mục II, điểm 7. Lý do: Nhập nhầm mục').waitFor();
  expect(await violationsInBothThemes(top.page)).toEqual([]);
});

test('entered again it stands again', async () => {
  await row(top).getByRole('button', { name: 'Nhập nguồn' }).click();
  const dialog = top.dialog('Nhập nguồn của quy định');
  await dialog.getByLabel('Số, ký hiệu văn bản').fill('36-HD/VPTW');
  await dialog.getByLabel('Điều, khoản, mục').fill('Mục II, điểm 7');
  await top.press('Lưu nguồn', dialog);
  await row(top).getByText('Các lần ghi (3)').waitFor();
  expect(await row(top).getByText('Lỗi', { exact: true }).count()).toBe(1);
});

test('the rules that wait are found alone, and the clauses come as a file for the command', async () => {
  await office.main.getByLabel('Chỉ quy tắc chưa có căn cứ').check();
  await row(office).waitFor({ state: 'detached' });
  await office.main.getByRole('row', { name: /Kiểu chữ của họ tên người ký/u }).waitFor();
  const [file] = await Promise.all([
    office.page.waitForEvent('download'),
    office.main.getByRole('link', { name: 'Tải căn cứ đã nhập' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('can-cu-the-thuc.json');
});

import { readFile } from 'node:fs/promises';
import type { Browser, Download } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { draftPaper, type DraftFault } from '../support/drafts/draft-papers.ts';
import { Desk } from './pages/desk.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { textOfWord } from './support/word-text.ts';

/** Somebody who only looks drops a file of no congress, is told what is wrong, brings the corrected one, and goes. */
let house: House;
let browser: Browser;
let reader: Desk;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  reader = await Desk.of(browser, house, 'theodoi');
});
afterEach(async ({ task }) => keepSeen(task, { reader }));
afterAll(async () => {
  await browser.close();
  await house.close();
});

async function drop(name: string, ...faults: readonly DraftFault[]): Promise<void> {
  await reader.page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(await draftPaper({ faults })),
  });
}

function finding(code: string) {
  return reader.main.locator(`li[data-rule="${code}"]`);
}

async function taken(act: string | RegExp): Promise<Download> {
  const [file] = await Promise.all([
    reader.page.waitForEvent('download'),
    reader.main.getByRole('button', { name: act }).click(),
  ]);
  return file;
}

test('a paper with a mark of secrecy is refused by its mark', async () => {
  await reader.go('Báo cáo');
  await reader.main.getByRole('link', { name: 'Kiểm tra nhanh' }).click();
  await drop('mat.docx', 'secretMark');
  await reader.main.getByText('mang dấu “MẬT”').waitFor();
  expect(await violationsInBothThemes(reader.page)).toEqual([]);
});

test('a file is checked; a finding leads to its place on the pages', async () => {
  await drop('bao-cao.docx', 'narrowMargin', 'dottedAuthority');
  await reader.heading(/bao-cao\.docx/u).waitFor();
  expect(await reader.main.getByLabel('Loại văn bản').inputValue()).toBe('politicalReport');
  await finding('SG-02').getByRole('button').first().click();
  await reader.main.locator('.sheet-marked', { hasText: 'TM. BAN' }).first().waitFor();
  expect(await finding('SG-02').getByText('không giữ nguyên được').count()).toBe(1);
  expect(await violationsInBothThemes(reader.page)).toEqual([]);
});

test('a warning stands with its reason, and the findings come on paper with it', async () => {
  await finding('PG-08').getByRole('button').first().click();
  await reader.press('Giữ nguyên, vì…', finding('PG-08'));
  await finding('PG-08').getByLabel('Vì sao giữ nguyên').fill('Đóng quyển theo mẫu cũ');
  await reader.press('Giữ nguyên', finding('PG-08'));
  await reader.main.getByText('Giữ nguyên có lý do (1)').waitFor();
  const report = await taken('Tải kết quả (.docx)');
  const text = textOfWord(await readFile(await report.path()));
  expect(text).toContain('tệp bao-cao.docx');
  expect(text).toContain('Đóng quyển theo mẫu cũ');
});

test('the same file by another day stands under the rules of that day', async () => {
  await reader.main.getByLabel('Ngày của văn bản').fill('1/8/2026');
  await reader.press('Kiểm tra lại', reader.main);
  const head = reader.main.getByText(/theo quy tắc/u);
  await reader.main.getByText(/theo quy tắc PF-2026/u).waitFor();
  expect(await head.textContent()).toContain('ngày 1/8/2026');
});

test('repaired it is taken home; the corrected file says what is settled', async () => {
  const repaired = await taken(/^Tải bản đã sửa lỗi máy móc/u);
  expect(repaired.suggestedFilename()).toBe('bao-cao-da-sua.docx');
  await reader.press('Kiểm tra tệp đã sửa', reader.main);
  await reader.page.locator('input[type=file]').setInputFiles({
    name: 'bao-cao-da-sua.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await readFile(await repaired.path()),
  });
  await reader.main.getByText(/^So với tệp trước \(bao-cao\.docx\): đã hết [1-9]/u).waitFor();
  await reader.main.getByRole('button', { name: /^Đã sửa được/u }).click();
  await reader.main.getByText(/^SG-02\./u).waitFor();
  expect(await finding('SG-02').count()).toBe(0);
});

test('notes and pictures of the file are drawn on its pages', async () => {
  await reader.press('Bỏ tệp này', reader.main);
  await reader.page.locator('input[type=file]').setInputFiles({
    name: 'bao-cao.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(await draftPaper({ noted: true })),
  });
  const drawn = reader.main.getByRole('img', { name: 'Mô tả ban-do.png', exact: true });
  await drawn.scrollIntoViewIfNeeded();
  await expect
    .poll(() => drawn.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(128);
  expect(await reader.main.getByText('Chi cục Thống kê').count()).toBeGreaterThan(0);
});

test('put away, nothing of it is left', async () => {
  await reader.press('Bỏ tệp này', reader.main);
  await reader.main.getByText('Tệp Word (.docx) cần kiểm tra').waitFor();
  expect(await reader.main.getByText('bao-cao').count()).toBe(0);
});

import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from './pages/desk.ts';
import { SynthesisPage } from './pages/synthesis-page.ts';
import {
  askedConsultation,
  bringNextVersion,
  type AskedConsultation,
} from './support/asked-consultation.ts';
import { violationsInBothThemes, violationsOf } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { textOfWord } from './support/word-text.ts';

/** An office that answers sixty comments: by likeness, by keys, once a group, and not before the last one is concluded. */
let house: House;
let browser: Browser;
let office: Desk;
let asked: AskedConsultation;
let address: string;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  asked = await askedConsultation(house.ports('2020-07-31'));
  address = `/synthesis/${asked.unitId}/${asked.consultationId}`;
  office = await Desk.of(browser, house, 'vanphong.phuquoc');
});
afterEach(async ({ task }) => keepSeen(task, { office }));
afterAll(async () => {
  await browser.close();
  await house.close();
});

const patient = { timeout: 15_000 };

/** The groups on the page, each with what it says. */
function groups() {
  return office.main.locator('[data-group]');
}

describe('a synthesis', () => {
  test('opens with what is left, and cannot be concluded', async () => {
    await office.show(address);
    await office.main.getByText('58 ý kiến chưa xếp nhóm').first().waitFor();
    const conclude = office.main.getByRole('button', { name: 'Kết thúc lấy ý kiến' });
    expect(await conclude.getAttribute('aria-disabled')).toBe('true');
    expect(await violationsInBothThemes(office.page)).toEqual([]);
  });

  test('likeness has put the wishes together; keys alone make a group of one', async () => {
    await office.show(`${address}?doan=${asked.paragraph}`);
    await office.main.locator('[data-proposal]').first().waitFor();
    expect(await office.main.locator('[data-proposal]').count()).toBe(1);
    await office.main.getByText('19 ý kiến gần giống nhau').waitFor();
    await office.page.keyboard.press('j');
    await office.page.keyboard.press('n');
    await groups().first().waitFor();
    expect(await groups().count()).toBe(1);
    await office.main.getByText('Ý kiến ở đoạn này đã xếp hết vào nhóm.').waitFor();
  });

  test('whoever keeps the draft as it is says why', async () => {
    await office.press('Trả lời', office.main);
    await office.main.getByLabel('Giữ nguyên như dự thảo', { exact: true }).check();
    await office.press('Lưu câu trả lời', office.main);
    await office.main.getByText('Viết lý do giữ nguyên').first().waitFor();
    await office.main.getByLabel('Giải trình').fill('Đã nêu ở chương trình hành động.');
    await office.press('Lưu câu trả lời', office.main);
    await groups().getByText('Đã nêu ở chương trình hành động.').waitFor();
    expect(await violationsInBothThemes(office.page)).toEqual([]);
  });

  test('a group is split: single comments are chosen and make a group of their own', async () => {
    await groups().getByRole('button', { name: 'Xem từng ý kiến' }).click();
    const boxes = groups().locator('.synthesis-lines input');
    await boxes.nth(18).waitFor();
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await office.main.getByText('Đã chọn 2 mục.').waitFor();
    await office.press('Gộp thành một nhóm', office.main);
    await office.main.getByText('Đã chuyển 2 ý kiến.').waitFor();
    expect(await groups().count()).toBe(2);
    await office.main.getByRole('heading', { name: 'Nhóm 2', exact: true }).waitFor();
  });

  test('L goes to the next passage with work left, until all is grouped and answered', async () => {
    await new SynthesisPage(office).answerEverything('Tiếp thu');
    expect(await groups().count()).toBeGreaterThan(0);
  });

  test('the report says what came and what was made of it', async () => {
    const link = office.main.getByRole('link', { name: 'Tải báo cáo tổng hợp' });
    const { bytes } = await office.download(link);
    const text = textOfWord(bytes);
    expect(text).toContain('Đã nhận 58 ý kiến');
    expect(text).toContain('Đã nêu ở chương trình hành động.');
  });

  test('on a phone, in English, and without a newer version the pages say so', async () => {
    const phone = await office.again({ lang: 'en', width: 390 });
    await phone.show(address);
    await phone.main.getByText('Conclude and send the answers').waitFor();
    expect(await violationsOf(phone.page)).toEqual([]);
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await phone.show(`${address}/changes`);
    await phone.main.getByText('There is no version after the one commented on').waitFor();
    expect(await violationsOf(phone.page)).toEqual([]);
    await phone.close();
  });

  test('the next version shows what changed for which comments, once a person says so', async () => {
    await bringNextVersion(house.ports('2020-07-31'), asked);
    await office.show(`${address}/changes`);
    const choice = office.main.getByRole('checkbox', { name: /^Nhóm 2:/u });
    await choice.waitFor();
    expect(await choice.isChecked()).toBe(false);
    await choice.check();
    await expect.poll(() => choice.isChecked(), patient).toBe(true);
    expect(await violationsInBothThemes(office.page)).toEqual([]);
    await office.show(`${address}?doan=${asked.paragraph}`);
    await groups()
      .getByRole('link', { name: `Đã sửa ở bản 2: đoạn ${asked.paragraph}.` })
      .click();
    const behind = office.main.getByRole('link', { name: /^Nhóm 2:/u });
    await behind.waitFor();
    expect(await violationsInBothThemes(office.page)).toEqual([]);
    await behind.click();
    await groups().getByText(`Đã sửa ở bản 2: đoạn ${asked.paragraph}.`).waitFor();
  });

  test('concluded, nothing can be changed, and the answers are home', async () => {
    await office.press('Kết thúc lấy ý kiến', office.main);
    await office.press('Kết thúc lấy ý kiến', office.dialog('Kết thúc lấy ý kiến?'));
    await office.main.getByText('người góp ý đã thấy câu trả lời').waitFor();
    expect(await office.main.getByRole('button', { name: 'Sửa câu trả lời' }).count()).toBe(0);
    await office.show(`${address}/answers`);
    await office.main.getByText('Đã nêu ở chương trình hành động.').waitFor();
    await office.main.getByRole('button', { name: '17 ý kiến của đơn vị và cấp dưới' }).click();
    await office.main.locator('.synthesis-lines li').first().waitFor();
    expect(await violationsInBothThemes(office.page)).toEqual([]);
  });
});

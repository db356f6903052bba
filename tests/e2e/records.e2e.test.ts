import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { draftPaper } from '../support/drafts/draft-papers.ts';
import { Desk } from './pages/desk.ts';
import { DraftPage } from './pages/draft-page.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { textOfWord } from './support/word-text.ts';

/** A passed draft gets its number in the office, goes to the superior, and the office sees that it is there. */
let house: House;
let browser: Browser;
let office: Desk;
let province: Desk;
let draft: DraftPage;

const title = 'Báo cáo chính trị trình Đại hội Đảng bộ huyện lần thứ XII';
const name = 'bao-cao-chinh-tri.docx';
const number = '01-BC/HU';

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  office = await Desk.of(browser, house, 'vanphong.phuquoc');
  province = await Desk.of(browser, house, 'tochuc.kg');
  draft = new DraftPage(office);
});
afterEach(async ({ task }) => keepSeen(task, { office, province }));
afterAll(async () => {
  await browser.close();
  await house.close();
});

describe('from a passed draft to a paper that its recipient has', () => {
  test('a draft is passed', async () => {
    await draft.begin('Báo cáo chính trị', title);
    await draft.bring({ name, bytes: await draftPaper({ bodySymbol: 'HU' }) });
    await draft.waitForVersion(1);
    await office.press('Trình cấp trên', office.main);
    await draft.waitForStep('Chờ cấp trên cho ý kiến');
    await province.page.goto('/drafts');
    await province.main.getByRole('link', { name: title }).click();
    await province.press('Thông qua dự thảo', province.main);
    const passed = province.main.getByText('Cấp trên đã thông qua bản 1.');
    await passed.waitFor();
    expect(await passed.count()).toBe(1);
  });

  test('the office sees the number before it is taken, and what the file lacks is told', async () => {
    await office.page.reload();
    await office.main.getByRole('link', { name: 'Phát hành…' }).click();
    await office.main.getByText(number, { exact: true }).waitFor();
    expect(await office.main.getByLabel('Họ và tên người ký').inputValue()).toBe('Lưu Hồ An');
    expect(await violationsInBothThemes(office.page)).toEqual([]);
    await office.main.getByLabel('Họ và tên người ký').fill('Người Khác');
    await office.press(`Phát hành số ${number}`, office.main);
    await office.main.getByRole('alert').filter({ hasText: 'Lưu Hồ An' }).waitFor();
    await office.main.getByLabel('Họ và tên người ký').fill('Lưu Hồ An');
  });

  test('issued, its file carries number and day, and the draft stays as it went out', async () => {
    await office.press(`Phát hành số ${number}`, office.main);
    await office.page.waitForURL(/\/papers\//u);
    const { bytes } = await office.download(
      office.main.getByRole('link', { name: 'Tải tệp Word' }),
    );
    expect(textOfWord(bytes)).toContain(`Số ${number}`);
    expect(await violationsInBothThemes(office.page)).toEqual([]);
    await office.main.getByRole('link', { name: 'Mở dự thảo (bản 1)' }).click();
    await office.main.getByRole('link', { name: `Đã phát hành, số ${number}` }).waitFor();
    expect(await office.main.getByRole('button', { name: 'Sửa tiếp…' }).count()).toBe(0);
    await office.page.goBack();
  });

  test('it is sent up and outside; the recipient opens it and says so; the office sees who and when', async () => {
    await office.press('Gửi văn bản', office.main);
    const dialog = office.dialog(`Gửi văn bản ${number}`);
    await dialog.getByText('Cấp trên trực tiếp').click();
    await dialog.getByLabel('Nơi nhận ngoài hệ thống').fill('Ủy ban nhân dân huyện');
    await office.press('Gửi', dialog);
    await office.main.getByText('Gửi 1 đơn vị: 0 đã mở', { exact: false }).waitFor();
    await province.page.goto('/reports/received');
    await province.main.getByText('1 văn bản chưa xác nhận', { exact: false }).waitFor();
    expect(await violationsInBothThemes(province.page)).toEqual([]);
    await province.main.getByRole('link', { name: number }).click();
    await province.press('Xác nhận đã nhận', province.main);
    await province.main.getByText('Đơn vị đã xác nhận nhận văn bản này').waitFor();
    await office.page.reload();
    const row = office.main.getByRole('row').filter({ hasText: 'Trương Thanh Ánh' });
    await row.waitFor();
    expect(await office.main.getByText('1 đã xác nhận nhận', { exact: false }).count()).toBe(1);
  });
});

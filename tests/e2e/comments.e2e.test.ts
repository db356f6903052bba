import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { draftPaper } from '../support/drafts/draft-papers.ts';
import { CommentsPage } from './pages/comments-page.ts';
import { Desk } from './pages/desk.ts';
import { DraftPage } from './pages/draft-page.ts';
import { violationsInBothThemes, violationsOf } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';

/** A province asks three levels: a ward writes and keys, merges and sends; a town carries on; the province sees who is silent. */
let house: House;
let browser: Browser;
let province: Desk;
let town: Desk;
let ward: Desk;
let asked: string;

const title = 'Dự thảo Báo cáo chính trị Đại hội Đảng bộ tỉnh';

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  await house.hire({ username: 'thamdinh.tw', role: 'leader', unit: 'TW' });
  await house.hire({ username: 'vanphong.rachgia', role: 'committeeOffice', unit: 'KG-RG' });
  province = await Desk.of(browser, house, 'tochuc.kg');
  town = await Desk.of(browser, house, 'vanphong.rachgia');
  ward = await Desk.of(browser, house, 'vanphong.phuong');
});
afterEach(async ({ task }) => keepSeen(task, { province, town, ward }));
afterAll(async () => {
  await browser.close();
  await house.close();
});

describe('asking for comments', () => {
  test('a passed draft goes out to the levels below', async () => {
    const draft = new DraftPage(province);
    await draft.begin('Báo cáo chính trị', title);
    await draft.bring({ name: 'bao-cao.docx', bytes: await draftPaper({ pages: 3 }) });
    await draft.waitForVersion(1);
    await province.main.getByRole('button', { name: /^Trình/u }).click();
    await draft.waitForStep('Chờ cấp trên cho ý kiến');
    await pass(new URL(province.page.url()).pathname);
    await province.page.reload();
    await province.main.getByRole('link', { name: 'Lấy ý kiến góp ý' }).click();
    await province.heading(title).waitFor();
    expect(await violationsInBothThemes(province.page)).toEqual([]);
    for (const level of await province.main.getByRole('checkbox').all()) await level.uncheck();
    await province.press('Gửi lấy ý kiến', province.main);
    await province.main.getByRole('alert').filter({ hasText: 'Chưa chọn ai để hỏi' }).waitFor();
    await province.main.getByLabel(/^Cấp trên trực tiếp cơ sở: 19 đơn vị/u).check();
    await province.main.getByLabel(/^Tổ chức cơ sở đảng: /u).check();
    await province.main.getByLabel(/^Hỏi từng đảng viên/u).check();
    await province.main.getByLabel('Câu hỏi gợi ý thảo luận').fill('Chỉ tiêu nào chưa sát?');
    await province.press('Gửi lấy ý kiến', province.main);
    await province.heading(/^Đang nhận góp ý: 0 trong \d+ đơn vị đã gửi$/u, 2).waitFor();
    asked = new URL(province.page.url()).pathname;
    expect(await province.main.getByText('Chỉ tiêu nào chưa sát?').count()).toBe(1);
  });

  async function pass(path: string): Promise<void> {
    const centre = await Desk.of(browser, house, 'thamdinh.tw');
    await centre.show(path);
    await centre.press('Thông qua dự thảo', centre.main);
    await centre.main.getByText('Cấp trên đã thông qua bản 1.').waitFor();
    await centre.close();
  }
});

describe('writing and sending', () => {
  test('the ward finds it among its tasks, with the days left', async () => {
    await ward.page.goto('/today');
    await ward.main.getByText(`${title}: đọc, ghi góp ý`, { exact: false }).first().waitFor();
    const page = new CommentsPage(ward);
    await page.open(title);
    await ward.heading('Đọc dự thảo và ghi góp ý', 2).waitFor();
    expect(await ward.main.getByText('Còn 15 ngày').count()).toBeGreaterThan(0);
    expect(await violationsInBothThemes(ward.page)).toEqual([]);
  });

  test('it writes about passages and keys papers, by keyboard alone, one after the other', async () => {
    const page = new CommentsPage(ward);
    const [first, second] = await paragraphs();
    await page.comment(first, 'Nêu rõ nguyên nhân tăng sản lượng lúa.');
    await page.comment(second, 'Bổ sung số liệu của năm cuối nhiệm kỳ.');
    await ward.main.getByLabel('Nhập phiếu đảng viên').check();
    await page.key({
      name: 'Trần Văn Mẫu',
      paragraph: first,
      text: 'Nêu rõ nguyên nhân tăng sản lượng lúa toàn xã.',
    });
    await page.key({ name: 'Lê Thị Ví', paragraph: second, text: 'gõ nhầm' });
    await ward.page.keyboard.press('Control+Enter');
    await ward.main.getByRole('alert').filter({ hasText: 'Thiếu họ tên' }).waitFor();
    expect(await violationsOf(ward.page)).toEqual([]);
  });

  test('one keyed by mistake is set aside with a reason; like ones are merged and stay readable', async () => {
    const page = new CommentsPage(ward);
    await page.tab(/^Góp ý ở đây/u);
    expect(await page.lines()).toHaveLength(4);
    const wrong = ward.main.locator('.box-item').filter({ hasText: 'gõ nhầm' });
    await ward.press('Để riêng', wrong);
    await wrong.getByLabel('Lý do để riêng').fill('Gõ nhầm phiếu.');
    await ward.press('Để riêng', wrong);
    await wrong.waitFor({ state: 'detached' });
    await ward.press('Tìm góp ý giống nhau', ward.main);
    await ward.press('Chọn 2 góp ý này', ward.main);
    await ward.press('Gộp thành một', ward.main);
    await ward.press('Gộp', ward.main);
    const merged = ward.main.locator('.box-item').filter({ hasText: 'Gộp từ 2 góp ý' });
    await merged.getByText('26 người').waitFor();
    await ward.press('Xem nguyên văn', merged);
    await merged.getByText('Trần Văn Mẫu, đảng viên').waitFor();
    expect(await violationsInBothThemes(ward.page)).toEqual([]);
  });

  test('without the meeting nothing goes; with it everything goes to the town', async () => {
    const page = new CommentsPage(ward);
    await page.tab('Gửi lên');
    await ward.main.getByText('Ghi cuộc họp trước.').waitFor();
    await page.meet('30/7/2020', 30, 27);
    await ward.page.locator('input[type=file]').setInputFiles({
      name: 'bien-ban.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
    await ward.main.getByRole('link', { name: 'Mở biên bản đã tải lên' }).waitFor();
    expect(await violationsInBothThemes(ward.page)).toEqual([]);
    await ward.main.getByRole('button', { name: /^Gửi 2 góp ý lên/u }).click();
    await ward.heading(/^Đã gửi lên /u, 2).waitFor();
    expect(await ward.main.getByText('Đã gửi').count()).toBeGreaterThan(0);
  });

  test('the town sees what came, adds its own and carries on to the province', async () => {
    const page = new CommentsPage(town);
    await page.open(title);
    await page.tab(/^Góp ý ở đây/u);
    expect(await page.lines()).toHaveLength(2);
    expect(await town.main.getByRole('button', { name: 'Để riêng' }).count()).toBe(0);
    await page.tab('Đọc và góp ý');
    const [first] = await paragraphs();
    await page.comment(first, 'Thành phố nhất trí, đề nghị nêu cả giải pháp.');
    await page.tab('Tiến độ');
    await town.main.getByRole('button', { name: 'Đã gửi', exact: true }).click();
    await town.main.getByText('Đã gửi, ', { exact: false }).first().waitFor();
    await page.tab('Gửi lên');
    await page.meet('31/7/2020', 40, 38);
    await town.main.getByRole('button', { name: /^Gửi 3 góp ý lên/u }).click();
    await town.heading(/^Đã gửi lên /u, 2).waitFor();
    expect(await violationsInBothThemes(town.page)).toEqual([]);
  });

  test('the province reads who is behind each line, and whom it has to chase', async () => {
    const page = new CommentsPage(province);
    await province.page.goto(asked);
    await province.heading(/^Đang nhận góp ý: 2 trong \d+ đơn vị đã gửi$/u, 2).waitFor();
    await page.tab('Tiến độ');
    await province.main.getByRole('row', { name: /^Cấp trên trực tiếp cơ sở 19 1\/19/u }).waitFor();
    await province.main.getByLabel('Cấp', { exact: true }).selectOption('UPPER_GRASSROOTS');
    await province.main.getByText('Đảng bộ huyện An Biên', { exact: true }).waitFor();
    expect(await violationsInBothThemes(province.page)).toEqual([]);
    await page.tab(/^Góp ý ở đây/u);
    const merged = province.main.locator('.box-item').filter({ hasText: 'Gộp từ 2 góp ý' });
    await province.press('Xem nguyên văn', merged);
    await merged.getByText(/^Đã qua: .+ → .+ → /u).waitFor();
    expect(await merged.locator('.box-originals li').count()).toBe(2);
    expect(await violationsInBothThemes(province.page)).toEqual([]);
  });

  test('two clerks decide on one comment at once: the second is told and loses nothing', async () => {
    const [own, other] = [province, await province.again({ lang: 'vi' })];
    const page = new CommentsPage(own);
    await own.page.goto(asked);
    const [, second] = await paragraphs();
    await page.comment(second, 'Ý kiến của Ban Thường vụ.');
    await page.tab(/^Góp ý ở đây/u);
    await other.show(`${asked}?tab=gop-y`);
    const item = (desk: Desk) =>
      desk.main.locator('.box-item').filter({ hasText: 'Ban Thường vụ' });
    for (const desk of [own, other]) {
      await desk.press('Để riêng', item(desk));
      await item(desk).getByLabel('Lý do để riêng').fill('Đã nêu ở góp ý khác.');
    }
    await own.press('Để riêng', item(own));
    await item(own).waitFor({ state: 'detached' });
    await other.press('Để riêng', item(other));
    await item(other).getByRole('alert').waitFor();
    expect(await item(other).getByLabel('Lý do để riêng').inputValue()).toContain('góp ý khác');
    await other.close();
  });
});

test('a narrow phone and English: every part fits, nothing is hidden from readers', async () => {
  const phone = await ward.again({ lang: 'en', width: 390 });
  const path = new URL(ward.page.url()).pathname;
  for (const tab of ['doc', 'gop-y', 'gui']) {
    await phone.show(`${path}?tab=${tab}`);
    const sideways: unknown = await phone.page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect([tab, sideways]).toEqual([tab, false]);
    expect(await violationsOf(phone.page)).toEqual([]);
  }
  await phone.show('/comments');
  expect(await violationsOf(phone.page)).toEqual([]);
  await phone.close();
});

/** The numbers of two passages that are text. */
async function paragraphs(): Promise<readonly [number, number]> {
  const numbers = await ward.main.locator('.passages-text .passages-number').allInnerTexts();
  const [first = 0, second = 0] = numbers.map(Number);
  kept = first > 0 ? [first, second] : kept;
  return kept;
}

let kept: readonly [number, number] = [0, 0];

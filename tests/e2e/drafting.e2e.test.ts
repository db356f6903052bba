import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { draftPaper } from '../support/drafts/draft-papers.ts';
import { Desk } from './pages/desk.ts';
import { DraftPage } from './pages/draft-page.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { disguisedProgram } from './support/sample-files.ts';
import { textOfWord } from './support/word-text.ts';

/** A clerk with a faulty report, and a superior who reads it: from the first file to the word that it is passed. */
let house: House;
let browser: Browser;
let office: Desk;
let province: Desk;
let draft: DraftPage;

const title = 'Báo cáo chính trị trình Đại hội Đảng bộ huyện lần thứ XII';
const name = 'bao-cao-chinh-tri.docx';

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

describe('a draft on its way', () => {
  test('it is begun, and what only claims to be a Word file is told by name', async () => {
    await draft.begin('Báo cáo chính trị', title);
    await draft.waitForStep('Tải bản Word đầu tiên lên');
    const { buffer } = disguisedProgram(name);
    await draft.bring({ name, bytes: new Uint8Array(buffer) });
    const refusal = office.main.getByRole('alert').filter({ hasText: name });
    await refusal.waitFor();
    expect(await draft.findings()).toEqual([]);
  });

  test('a faulty report: its errors first, each with its place on the page', async () => {
    const faults = ['narrowMargin', 'dottedAuthority', 'colonInNumber'] as const;
    await office.page.reload();
    await draft.bring({ name, bytes: await draftPaper({ faults, pages: 5 }) });
    await draft.waitForVersion(1);
    await draft.waitForStep('Sửa 2 lỗi trong tệp Word, rồi tải bản mới lên');
    const [first, second] = await draft.findings();
    expect(first).toContain('Số 05-BC/ĐU');
    expect(second).toContain('T/M');
    await draft.open(/TM\. BAN THƯỜNG VỤ/u);
    expect(await draft.marked()).toContain('TM. BAN THƯỜNG VỤ');
    await office.main.getByText('36-HD/VPTW, mục 1.7').waitFor();
    expect(await violationsInBothThemes(office.page)).toEqual([]);
  });

  test('J and K walk the findings, and the pages follow', async () => {
    await office.main.getByRole('heading', { name: title }).click();
    await office.page.keyboard.press('k');
    expect(await draft.marked()).toContain('Số: 05-BC/ĐU');
    await office.page.keyboard.press('j');
    expect(await draft.marked()).toContain('TM. BAN THƯỜNG VỤ');
  });

  test('what is mechanical is repaired into a next version; the change is shown by word', async () => {
    await office.main.getByRole('button', { name: /^Sửa lỗi máy móc/u }).click();
    await draft.waitForVersion(2);
    await office.main.getByRole('button', { name: /^Đã sửa được \d+ nhận xét/u }).waitFor();
    expect((await draft.findings()).join(' ')).not.toContain('T/M');
    await office.main.getByRole('button', { name: 'Xem thay đổi so với bản 1' }).click();
    await office.main.locator('.changes del').first().waitFor();
  });

  test('a warning is let stand with a reason', async () => {
    const before = await draft.findings();
    await draft.open(/^Cảnh báo/u);
    await office.press('Giữ nguyên, vì…', office.main);
    await office.press('Giữ nguyên', office.main);
    await office.main.getByRole('alert').filter({ hasText: 'Ghi lý do' }).waitFor();
    await office.main.getByLabel('Vì sao giữ nguyên').fill('Phần này nằm ở phụ lục trình kèm.');
    await office.press('Giữ nguyên', office.main);
    await office.main.getByRole('button', { name: 'Giữ nguyên có lý do (1)' }).waitFor();
    expect((await draft.findings()).length).toBe(before.length - 1);
  });

  test('the report of the check says what is open and what stands', async () => {
    const link = office.main.getByRole('link', { name: 'Báo cáo kiểm tra (.docx)' });
    const { bytes } = await office.download(link);
    const text = textOfWord(bytes);
    expect(text).toContain('KẾT QUẢ KIỂM TRA');
    expect(text).toContain('Phần này nằm ở phụ lục trình kèm.');
  });

  test('submitted, the superior finds it, remarks on a passage and returns it', async () => {
    await office.press('Trình cấp trên', office.main);
    await draft.waitForStep('Chờ cấp trên cho ý kiến');
    await province.page.goto('/drafts');
    await province.main.getByRole('link', { name: title }).click();
    const review = new DraftPage(province);
    await review.waitForVersion(2);
    await review.waitForStep('Đọc dự thảo, thông qua hoặc trả lại');
    await province.main.getByRole('button', { name: 'Góp ý vào đoạn 13', exact: true }).click();
    await province.main.getByLabel('Cần sửa gì').fill('Nêu rõ nguyên nhân, không chỉ liệt kê.');
    await province.press('Ghi góp ý', province.main);
    await province.main.getByText('Góp ý chưa gửi (1)').waitFor();
    expect(await violationsInBothThemes(province.page)).toEqual([]);
    await province.press('Trả lại kèm góp ý', province.main);
    await review.waitForStep('Đã trả lại bản 2. Chờ đơn vị sửa và trình lại.');
  });

  test('answered and corrected it goes up again, and is passed', async () => {
    await office.page.reload();
    await draft.waitForStep('Trả lời 1 góp ý của cấp trên, rồi trình lại');
    await office.press('Trả lời', office.main);
    await office.main.getByLabel('Đã sửa thế nào').fill('Đã bổ sung nguyên nhân ở mục 1.');
    await office.press('Gửi trả lời', office.main);
    await draft.waitForStep('Tải bản đã sửa lên, rồi trình lại');
    const bytes = await draftPaper({
      pages: 5,
      note: 'Nguyên nhân là phân công rõ người, rõ hạn.',
    });
    await draft.bring({ name, bytes }, 'Sửa theo góp ý của Tỉnh ủy');
    await draft.waitForVersion(3);
    await office.press('Trình cấp trên', office.main);
    await draft.waitForStep('Chờ cấp trên cho ý kiến');
    await province.page.reload();
    await province.press('Thông qua dự thảo', province.main);
    const passed = province.main.getByText('Cấp trên đã thông qua bản 3.');
    await passed.waitFor();
    expect(await passed.count()).toBe(1);
  });

  test('taken up again with a reason, its next version is read against the one that was passed', async () => {
    await office.page.reload();
    await office.press('Sửa dự thảo đã thông qua', office.main);
    await office.press('Mở lại để sửa', office.main);
    await office.main.getByRole('alert').filter({ hasText: 'Ghi vì sao sửa' }).waitFor();
    await office.main.getByLabel('Vì sao sửa').fill('Tiếp thu góp ý của các chi bộ.');
    await office.press('Mở lại để sửa', office.main);
    await draft.waitForStep('Tải bản đã sửa lên, rồi trình lại');
    await office.main.getByText('vì: “Tiếp thu góp ý của các chi bộ.”').waitFor();
    expect(await violationsInBothThemes(office.page)).toEqual([]);
    for (const [at, note] of ['Ý của chi bộ Ấp 1.', 'Ý của chi bộ Ấp 1. Ý của Ấp 2.'].entries()) {
      await draft.bring({ name, bytes: await draftPaper({ pages: 5, note }) }, 'Tiếp thu góp ý');
      await draft.waitForVersion(4 + at);
    }
    await office.press('Trình cấp trên', office.main);
    await draft.waitForStep('Chờ cấp trên cho ý kiến');
    await province.page.reload();
    await province.press('Xem thay đổi so với bản 3', province.main);
    const inserted = province.main.locator('.changes ins');
    await inserted.first().waitFor();
    expect((await inserted.allInnerTexts()).join(' ')).toContain('Ý của chi bộ Ấp 1');
    await province.main.getByLabel('So với bản', { exact: true }).selectOption('4');
    await province.main.getByRole('heading', { name: 'Thay đổi so với bản 4' }).waitFor();
    await inserted.first().waitFor();
    expect((await inserted.allInnerTexts()).join(' ')).not.toContain('Ý của chi bộ Ấp 1');
    expect(await violationsInBothThemes(province.page)).toEqual([]);
    await province.press('Thông qua dự thảo', province.main);
    await province.main.getByText('Cấp trên đã thông qua bản 5.').waitFor();
  });
});

test('two bring a version at once: the second keeps the file and sees whose came first', async () => {
  const other = await office.again({ lang: 'vi' });
  await draft.begin('Nghị quyết đại hội', 'Nghị quyết đại hội');
  await other.show(new URL(office.page.url()).pathname);
  const second = new DraftPage(other);
  await draft.bring({ name, bytes: await draftPaper() });
  await draft.waitForVersion(1);
  await second.bring({ name, bytes: await draftPaper({ note: 'Bản của người thứ hai.' }) });
  const clash = other.main.getByRole('alert').filter({ hasText: 'vừa nạp bản 1' });
  await clash.waitFor();
  await other.press('Nạp tệp này thành bản tiếp theo', clash);
  await second.waitForVersion(2);
  expect(await clash.count()).toBe(0);
  await other.close();
});

test('a resolution that repeats the report is held against it, passage beside passage', async () => {
  await office.page.reload();
  await office.press('So với văn kiện khác của đại hội', office.main);
  await office.main.getByLabel('So với').selectOption({ label: title });
  const passages = office.main.locator('.shared-passages li');
  await passages.first().waitFor();
  const said = await office.main.getByText(/^\d+(?:,\d)?\s%\ssố từ/u).innerText();
  expect(Number.parseFloat(said.replace(',', '.'))).toBeGreaterThan(50);
  expect(await passages.first().locator('mark').count()).toBeGreaterThan(0);
  expect(await violationsInBothThemes(office.page)).toEqual([]);
});

test('a neighbour that wrote the same is warned, sees its own passages, and not the other paper', async () => {
  const neighbour = await Desk.of(browser, house, 'vanphong.goquao');
  const theirs = new DraftPage(neighbour);
  await theirs.begin('Báo cáo chính trị', 'Báo cáo chính trị huyện Gò Quao');
  await theirs.bring({ name, bytes: await draftPaper({ pages: 5 }) });
  await theirs.waitForVersion(1);
  expect((await theirs.findings()).join(' ')).toContain('giống văn bản cùng loại của');
  await neighbour.press('Tìm văn kiện giống của đơn vị khác, nhiệm kỳ trước', neighbour.main);
  const near = neighbour.main.locator('.near-list > li').first();
  await near.getByText('Đồng chí không mở được văn kiện ấy').waitFor();
  await neighbour.press('Xem đoạn giống', near);
  await near.locator('mark').first().waitFor();
  expect(await near.getByText('Văn kiện kia').count()).toBe(0);
  expect(await violationsInBothThemes(neighbour.page)).toEqual([]);
  await neighbour.close();
});

test('a narrow phone shows findings and pages one after the other, without a page that scrolls sideways', async () => {
  const phone = await office.again({ lang: 'vi', width: 390 });
  await phone.show(new URL(office.page.url()).pathname);
  await phone.press('Trang văn bản', phone.main);
  await phone.main.getByRole('group', { name: 'Trang 1 trên' }).waitFor();
  const sideways: unknown = await phone.page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  expect(sideways).toBe(false);
  await phone.close();
});

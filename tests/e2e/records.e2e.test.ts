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

  test('the recipient makes a copy of it with a number of its own', async () => {
    await province.press('Sao văn bản…', province.main);
    const dialog = province.dialog(`Sao văn bản ${number}`);
    await dialog.getByLabel('Hình thức sao').selectOption({ label: 'Sao lục' });
    await province.press('Lấy số và sao', dialog);
    await dialog.getByText('Ghi đủ ô này.').first().waitFor();
    await dialog.getByLabel('Chức vụ người ký').fill('CHÁNH VĂN PHÒNG');
    await dialog.getByLabel('Họ và tên người ký').fill('Lê Văn Sao');
    expect(await violationsInBothThemes(province.page)).toEqual([]);
    await province.press('Lấy số và sao', dialog);
    await province.main.getByText('01-BS/TU', { exact: true }).first().waitFor();
    const { bytes } = await province.download(
      province.main.getByRole('link', { name: 'Tải bản chính đính kèm' }),
    );
    expect(textOfWord(bytes)).toContain(`Số ${number}`);
  });
});

describe('a confidential paper, for named persons only', () => {
  const abstract = 'Phương án nhân sự trình cấp trên';

  test('an administrator enters the paper that permits them', async () => {
    const administrator = await Desk.of(browser, house, 'quantri');
    await administrator.page.goto('/secret-papers');
    await administrator.main.getByLabel('Số và ký hiệu').fill('12-QĐ/TU');
    await administrator.main.getByLabel('Ngày ban hành').fill('2/3/2020');
    await administrator.press('Ghi văn bản cho phép', administrator.main);
    const given = administrator.main.getByText('12-QĐ/TU, ngày 2/3/2020', { exact: false });
    await given.waitFor();
    expect(await violationsInBothThemes(administrator.page)).toEqual([]);
    await administrator.close();
  });

  test('the office brings it and names a person', async () => {
    await office.page.goto('/drafts');
    await office.main.getByRole('link', { name: 'Văn bản mật' }).click();
    await office.press('Đưa văn bản lên', office.main);
    const dialog = office.dialog('Đưa văn bản mật lên');
    await dialog.getByLabel('Trích yếu').fill(abstract);
    await office.page.locator('input[type=file]').setInputFiles({
      name: 'phuong-an.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(await draftPaper()),
    });
    await office.heading(abstract).waitFor();
    await office.main.getByLabel('Tên đăng nhập').fill('tochuc.kg');
    await office.press('Ghi tên', office.main);
    await office.main.getByRole('listitem').filter({ hasText: 'tochuc.kg' }).waitFor();
    expect(await violationsInBothThemes(office.page)).toEqual([]);
  });

  test('the named person reads it under the own name; the office sees it, and recalls the right', async () => {
    await province.page.goto('/secret-papers');
    await province.main.getByRole('link', { name: abstract }).click();
    await province.press('Mở văn bản', province.main);
    await province.main.getByRole('group', { name: 'Trang 1 trên' }).waitFor();
    const mark = province.main.getByText(/^MẬT\. Trương Thanh Ánh \(tochuc\.kg\) mở lúc/u).first();
    await mark.waitFor();
    expect(await violationsInBothThemes(province.page)).toEqual([]);
    await office.page.reload();
    await office.main.getByRole('row').filter({ hasText: 'Trên màn hình' }).waitFor();
    await office.press('Thu hồi quyền xem của Trương Thanh Ánh', office.main);
    await office.main.getByLabel('Lý do thu hồi').fill('Đã xong việc.');
    await office.press('Thu hồi', office.main.getByRole('list', { name: 'Người được xem' }));
    await office.main.getByText('Đã thu hồi', { exact: false }).waitFor();
    await province.page.goto('/secret-papers');
    await province.main.getByText('Đã xong việc.', { exact: false }).first().waitFor();
    expect(await province.main.getByText(abstract).count()).toBe(0);
  });
});

test('the papers of the term are closed as one file, which the browser checks by itself', async () => {
  await office.page.goto('/reports/archive');
  await office.main.getByRole('row').filter({ hasText: number }).first().waitFor();
  await office.main.getByText('Tài liệu mật lưu riêng: 1 văn bản', { exact: false }).waitFor();
  expect(await office.main.getByText('Phương án', { exact: false }).count()).toBe(0);
  await office.press('Đóng hồ sơ', office.main);
  const { bytes } = await office.download(
    office.main.getByRole('link', { name: 'Tải gói (.zip)' }),
  );
  async function drop(buffer: Buffer): Promise<void> {
    const file = { name: 'luu-tru.zip', mimeType: 'application/zip', buffer };
    await office.page.locator('input[type=file]').setInputFiles(file);
  }
  await drop(Buffer.from(bytes));
  await office.heading('Gói đúng như khi đóng', 3).waitFor();
  expect(await violationsInBothThemes(office.page)).toEqual([]);
  const changed = Buffer.from(bytes);
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
  await drop(changed);
  await office.heading('GÓI KHÔNG ĐÚNG', 3).waitFor();
  await drop(Buffer.from(bytes.subarray(0, 2000)));
  await office.main.getByText('chưa tải đủ', { exact: false }).waitFor();
});

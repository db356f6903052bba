import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWorkbook } from '@daihoi/adapters/spreadsheets';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { convertWithLibreOffice, pagesOfPdf } from '../golden/outside-tools.ts';
import { draftPaper } from '../support/drafts/draft-papers.ts';
import { rewordedWord } from '../support/templates/reworded-word.ts';
import { templateFile } from '../support/templates/template-file.ts';
import { Desk } from './pages/desk.ts';
import { DraftPage } from './pages/draft-page.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';

/** A province issues a template; a unit below makes its draft from it, with the targets of its last resolution filled in. */
let house: House;
let browser: Browser;
let province: Desk;
let office: Desk;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const title = 'Mẫu báo cáo chính trị đại hội cấp trên cơ sở';

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  province = await Desk.of(browser, house, 'tochuc.kg');
  office = await Desk.of(browser, house, 'vanphong.phuquoc');
});
afterEach(async ({ task }) => keepSeen(task, { province, office }));
afterAll(async () => {
  await browser.close();
  await house.close();
});

describe('the province', () => {
  test('begins a template; what is missing is told at its field', async () => {
    await province.show('/drafts');
    await province.main.getByRole('link', { name: 'Mẫu văn bản' }).click();
    await province.main.getByRole('heading', { name: 'Đơn vị chưa lập mẫu nào' }).waitFor();
    await province.press('Lập mẫu', province.main);
    const dialog = province.dialog('Lập mẫu văn bản');
    await dialog.getByLabel('Loại văn kiện').selectOption({ label: 'Báo cáo chính trị' });
    await dialog.getByLabel('Tên mẫu').fill(title);
    await province.press('Lập mẫu', dialog);
    await dialog.getByText('Chưa chọn cấp nào dùng mẫu').first().waitFor();
    await dialog.getByLabel('Cấp trên cơ sở').check();
    await dialog.getByLabel('Lời dặn cho cấp dưới').fill('Nêu số liệu đến hết quý I.');
    await province.press('Lập mẫu', dialog);
    await province.heading(title).waitFor();
    await province.main.getByRole('heading', { name: 'Đưa tệp mẫu vào' }).waitFor();
    expect(await province.main.getByText('Đang soạn').count()).toBe(1);
  });

  test('its own file: the field that nobody can fill is named with what was meant', async () => {
    await province.press('Tải bản mới lên', province.main);
    await province.page.locator('input[type=file]').setInputFiles({
      name: 'mau-cua-tinh.docx',
      mimeType: word,
      buffer: Buffer.from(await templateFile(['{tên đơn vị} có {số đảng viênn} đảng viên.'])),
    });
    await province.main.getByRole('heading', { name: 'Sửa 1 tên trường' }).waitFor();
    await province.main.getByText('có phải {số đảng viên}?').waitFor();
    expect(await violationsInBothThemes(province.page)).toEqual([]);
  });

  test('corrected with the targets in a table, it is issued', async () => {
    const text = [
      '{tên đơn vị} có {số tổ chức trực thuộc} tổ chức trực thuộc.',
      '{stt}. {chỉ tiêu}: nghị quyết {chỉ tiêu nghị quyết}, thực hiện {thực hiện}.',
    ];
    await province.press('Tải bản mới lên', province.main);
    await province.main.getByLabel('Bản này khác gì').fill('Sửa tên trường');
    await province.page.locator('input[type=file]').setInputFiles({
      name: 'mau-cua-tinh-2.docx',
      mimeType: word,
      buffer: Buffer.from(await templateFile(text)),
    });
    await province.main.getByRole('heading', { name: 'Ban hành bản 2 cho cấp dưới' }).waitFor();
    await province.press('Ban hành mẫu', province.main);
    await province.main.getByRole('heading', { name: /^Bản 2 đang dùng từ/u }).waitFor();
    await province.show('/templates');
    await province.main.getByRole('link', { name: title }).waitFor();
    expect(await violationsInBothThemes(province.page)).toEqual([]);
  });
});

describe('a paper that the program writes', () => {
  const paper = 'Quyết định chuẩn y theo mẫu tỉnh';

  test('is begun from the program’s own template, and what a changed file lacks is named', async () => {
    await province.show('/templates');
    const link = province.main.getByRole('link', {
      name: 'Quyết định chuẩn y: mẫu có sẵn, chưa điền',
    });
    const download = province.page.waitForEvent('download');
    await link.click();
    const own = new Uint8Array(await readFile(await (await download).path()));
    await province.press('Lập mẫu', province.main);
    const dialog = province.dialog('Lập mẫu văn bản');
    await dialog.getByLabel('Loại văn kiện').selectOption({ label: 'Quyết định chuẩn y' });
    await dialog.getByLabel('Tên mẫu').fill(paper);
    await dialog.getByLabel('Cấp trên cơ sở').check();
    await province.press('Lập mẫu', dialog);
    await province.heading(paper).waitFor();
    await bring(
      'sua-loi.docx',
      rewordedWord(own, [
        ['{dòng kiểm tra}', 'Huyện ủy'],
        ['descr="{ô kiểm tra}"', 'descr="logo"'],
      ]),
    );
    await province.main.getByRole('heading', { name: 'Thêm 2 trường bắt buộc' }).waitFor();
    await province.main.getByText('Thiếu trường bắt buộc {dòng kiểm tra}.').waitFor();
    await province.main.getByText('Thiếu ảnh {ô kiểm tra}').waitFor();
    expect(await violationsInBothThemes(province.page)).toEqual([]);
    await province.press('Tải bản mới lên', province.main);
    await province.main.getByLabel('Bản này khác gì').fill('Đủ trường');
    await bringFile(
      'du-truong.docx',
      rewordedWord(own, [['Chuẩn y kết quả', 'Nay chuẩn y kết quả']]),
    );
    await province.main.getByRole('heading', { name: 'Ban hành bản 2 cho cấp dưới' }).waitFor();
    await province.press('Ban hành mẫu', province.main);
    await province.main.getByRole('heading', { name: /^Bản 2 đang dùng từ/u }).waitFor();
    expect(await violationsInBothThemes(province.page)).toEqual([]);
  });

  async function bring(name: string, bytes: Uint8Array): Promise<void> {
    await province.press('Tải bản mới lên', province.main);
    await bringFile(name, bytes);
  }

  async function bringFile(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: word, buffer: Buffer.from(bytes) };
    await province.page.locator('input[type=file]').setInputFiles(file);
  }
});

describe('a unit below', () => {
  test('reads its targets from a spreadsheet, looks through them and saves', async () => {
    await office.show('/drafts');
    await office.main.getByRole('button', { name: 'Lập dự thảo' }).waitFor();
    const draft = new DraftPage(office);
    await draft.begin('Kế hoạch', 'Kế hoạch tổ chức đại hội');
    await office.show('/drafts');
    await office.main.getByRole('link', { name: 'Chỉ tiêu nghị quyết' }).click();
    await office.main.getByRole('heading', { name: 'Chưa có chỉ tiêu nào' }).waitFor();
    await office.page.locator('input[type=file]').setInputFiles({
      name: 'chi-tieu.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await targetSheet()),
    });
    await office.main.getByText('Đọc được 2 chỉ tiêu từ chi-tieu.xlsx').waitFor();
    await office.main.getByLabel('Mức đạt, chỉ tiêu 2').selectOption({ label: 'Chưa đạt' });
    await office.press('Lưu chỉ tiêu', office.main);
    await office.main.getByText('Đã lưu 2 chỉ tiêu.').waitFor();
    expect(await violationsInBothThemes(office.page)).toEqual([]);
    await office.page.reload();
    expect(await office.main.getByLabel('Chỉ tiêu, chỉ tiêu 1').inputValue()).toBe(
      'Tỷ lệ hộ nghèo',
    );
  });

  test('is offered the template of its superior, and makes its draft from it', async () => {
    await office.show('/drafts');
    await office.press('Lập dự thảo', office.main);
    const dialog = office.dialog('Lập dự thảo văn kiện');
    await dialog.getByLabel('Loại văn kiện').selectOption({ label: 'Báo cáo chính trị' });
    await dialog.getByLabel('Tên văn kiện').fill('Báo cáo chính trị lập từ mẫu');
    await dialog.getByRole('radio', { name: new RegExp(title, 'u') }).check();
    await dialog.getByText('Nêu số liệu đến hết quý I.').waitFor();
    await dialog.getByLabel('Chức vụ người ký').fill('Bí thư');
    await office.press('Lập dự thảo', dialog);
    const made = office.dialog('Đã lập dự thảo từ mẫu');
    await made.getByText('người ký').waitFor();
    await office.press('Mở dự thảo', made);
    await new DraftPage(office).waitForVersion(1);
    await office.main
      .getByText('Tỷ lệ hộ nghèo: nghị quyết dưới 2, thực hiện 1,6')
      .first()
      .waitFor();
    const gap = office.main.locator('.finding-message').filter({ hasText: 'người ký' });
    await gap.first().waitFor();
    expect(await gap.count()).toBeGreaterThan(0);
  });

  test('the file opens in LibreOffice with everything that was filled', async () => {
    const link = office.main.getByRole('link', { name: 'Tải tệp bản 1' });
    const { bytes } = await office.download(link);
    const text = pagesOfPdf(convertWithLibreOffice(bytes)).join('\n').replaceAll(/\s+/gu, ' ');
    expect(text).toContain('1. Tỷ lệ hộ nghèo: nghị quyết dưới 2, thực hiện 1,6.');
    expect(text).toContain('2. Kết nạp đảng viên: nghị quyết 60, thực hiện 52.');
    expect(text).toContain('[người ký]');
    expect(text).not.toMatch(/[{}]/u);
  });
});

describe('the drafting team', () => {
  const study = 'Chuyển đổi số';

  test('takes the parts of the kind as its outline, and what has a day is a task of today', async () => {
    const card = office.main.getByRole('region', { name: 'Đề cương, phân công' });
    await office.press('Mở', card);
    await card.getByRole('button', { name: /^Lấy \d+ phần theo loại văn kiện$/u }).click();
    await card.getByLabel('Người viết, việc 1', { exact: true }).fill('Văn phòng Huyện ủy');
    await card.getByLabel('Hạn, việc 1', { exact: true }).fill('20/7/2020');
    await card.getByLabel('Hạn, việc 2', { exact: true }).fill('cuối tháng');
    await card.getByLabel('Người viết, việc 2', { exact: true }).focus();
    await card.getByText('Chưa hiểu ngày này').waitFor();
    await office.press('Lưu phân công', card);
    await card.getByText(/^Việc 2: chưa hiểu hạn/u).waitFor();
    // A row that is taken out leaves the days of the others where they were.
    await card.getByLabel('Hạn, việc 3', { exact: true }).fill('25/7/2020');
    await office.press('Bỏ việc 2', card);
    expect(await card.getByLabel('Hạn, việc 1', { exact: true }).inputValue()).toBe('20/7/2020');
    expect(await card.getByLabel('Hạn, việc 2', { exact: true }).inputValue()).toBe('25/7/2020');
    await office.press('Thêm chuyên đề', card);
    await card.getByLabel('Nội dung, việc 9', { exact: true }).fill(study);
    await office.press('Lưu phân công', card);
    await card.getByText(/^0\/9 phần việc đã xong/u).waitFor();
    expect(await violationsInBothThemes(office.page)).toEqual([]);
    const { DAIHOI_SHOTS: shots } = process.env;
    if (shots !== undefined)
      await office.page.screenshot({ path: join(shots, 'plan-vi-1366.png'), fullPage: true });
    await office.show('/today');
    await office.main.getByText(/Tình hình, đặc điểm, Văn phòng Huyện ủy/u).waitFor();
  });

  test('brings the file of a study; a reader hears which study and version an act is of', async () => {
    await office.page.goBack();
    const card = office.main.getByRole('region', { name: 'Đề cương, phân công' });
    await office.press('Mở', card);
    const bring = card.getByRole('button', { name: `Tải tệp lên: ${study}` });
    await bring.click();
    await office.press('Dừng lại', card);
    await bring.click();
    const file = {
      name: 'chuyen-de.docx',
      mimeType: word,
      buffer: Buffer.from(await draftPaper()),
    };
    await card.locator('input[type=file]').setInputFiles(file);
    await card.getByRole('link', { name: `Tải bản 1: ${study}` }).waitFor();
    await card.getByRole('link', { name: `Kiểm tra bản 1: ${study}` }).waitFor();
    expect(await violationsInBothThemes(office.page)).toEqual([]);
  });
});

describe.each([
  ['phones', { lang: 'vi', width: 390 }],
  ['English', { lang: 'en', width: 1366 }],
] as const)('on %s', (_, look) => {
  test.each(['/templates', 'template', 'targets'])('%s fits and is readable', async (page) => {
    const window = await (page === 'targets' ? office : province).again(look);
    const path = page.startsWith('/') ? page : await pathOf(page);
    await window.show(path);
    const wide = await window.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wide).toBe(false);
    expect(await violationsInBothThemes(window.page)).toEqual([]);
    const { DAIHOI_SHOTS: shots } = process.env;
    if (shots !== undefined)
      await window.page.screenshot({
        path: join(shots, `${page.replace('/', '')}-${look.lang}-${look.width}.png`),
        fullPage: true,
      });
    await window.close();
  });
});

async function pathOf(page: string): Promise<string> {
  const [desk, from, name] =
    page === 'template'
      ? ([province, '/templates', title] as const)
      : ([office, '/drafts', 'Chỉ tiêu nghị quyết'] as const);
  await desk.show(from);
  await desk.main.getByRole('link', { name }).first().waitFor();
  return desk.addressOf(name);
}

async function targetSheet(): Promise<Uint8Array> {
  const heads = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Nghị quyết', 'Thực hiện', 'Mức đạt'];
  return writeWorkbook([
    {
      name: 'Chỉ tiêu',
      titles: [],
      columns: heads.map((header) => ({ header, type: 'text' as const, width: 20 })),
      rows: [
        ['1', 'Tỷ lệ hộ nghèo', '%', 'dưới 2', '1,6', 'Vượt'],
        ['2', 'Kết nạp đảng viên', 'người', '60', '52', ''],
      ],
    },
  ]);
}

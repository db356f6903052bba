import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brand, type UnitId } from '@daihoi/domain/kernel';
import { askForComments, passedDraft } from '../support/comments/asked-draft.ts';
import { freshDatabase, type FreshDatabase } from '../support/database/index.ts';
import { openWire, type Wire } from '../support/province/wire.ts';
import { Desk } from './pages/desk.ts';
import { violationsInBothThemes, violationsOf } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';

/** People with telephones and no account, and the office that looks at what they wrote. */
let database: FreshDatabase;
let wire: Wire;
let browser: Browser;
let port: number;
let heldPath: string;
let memberPath: string;

const publicPath = '/gop-y/TEST-0000-PAGE';
const road = 'Đề nghị làm đường liên thôn Khe Sâu trong năm tới.';

beforeAll(async () => {
  [database, browser] = await Promise.all([freshDatabase(), openChromium()]);
  const webRoot = join(import.meta.dirname, '..', '..', 'apps', 'web', 'dist');
  wire = await openWire(database.pool, { webRoot });
  await wire.addAccount('tinh', { role: 'committeeOffice', code: 'T' });
  const draft = await passedDraft(wire, 'T', 'tinh');
  const id = await askForComments(wire, draft, { levels: ['GRASSROOTS'], asksPublic: true });
  const xa = brand<UnitId>(await wire.unitId('T11'));
  const asked = await wire.ports.read.comments.asked(id, xa);
  memberPath = `/gop-y/dv/${asked?.memberCode ?? ''}`;
  heldPath = `/comments/${await wire.unitId('T')}/${id}/pages`;
  port = await wire.listen();
});
afterAll(async () => {
  await browser.close();
  await wire.close();
  await database.drop();
});

interface Look {
  readonly width?: number;
  readonly lang?: 'vi' | 'en';
  /** A name that no certificate stands for: a page without a secure context. */
  readonly host?: string;
  readonly script?: boolean;
}

/** A telephone that has never been here. */
async function telephone(path: string, look: Look = {}): Promise<Page> {
  const { width = 390, lang = 'vi', host = '127.0.0.1', script = true } = look;
  const context: BrowserContext = await browser.newContext({
    baseURL: `http://${host}:${port}`,
    locale: 'vi-VN',
    viewport: { width, height: 844 },
    javaScriptEnabled: script,
  });
  if (script) await context.addInitScript(`localStorage.setItem('daihoi.lang', '${lang}')`);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(path, { waitUntil: 'networkidle' });
  return page;
}

/** Keeps a picture for whoever looks, where a folder is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['DAIHOI_E2E_SHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

function overflow(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
}

/** Presses Tab until what carries the name has the focus. */
async function tabTo(page: Page, role: 'button' | 'link' | 'textbox', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name }).first().and(page.locator(':focus'));
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

async function receiptOn(page: Page): Promise<string> {
  const code = page.locator('.comment-page-received .comment-page-code');
  await code.waitFor();
  return (await code.textContent()) ?? '';
}

describe('a page on a telephone', () => {
  test('shows the draft with its parts, and nothing is wider than the narrowest telephone', async () => {
    const page = await telephone(publicPath);
    await page.getByRole('heading', { name: 'Dự thảo báo cáo chính trị', level: 1 }).waitFor();
    await page.getByText('Còn 7 ngày.').waitFor();
    expect(await violationsInBothThemes(page)).toEqual([]);
    await picture(page, 'public-dark-390');
    const narrow = await telephone(publicPath, { width: 320 });
    await narrow.getByRole('heading', { level: 1 }).waitFor();
    expect(await overflow(narrow)).toBe(0);
    await narrow.getByRole('button', { name: 'Góp ý chung cho cả dự thảo' }).click();
    expect(await overflow(narrow)).toBe(0);
    await picture(narrow, 'public-form-320');
  });

  test('shows notes and pictures of the draft: a note is one press away and leads back', async () => {
    const page = await telephone(publicPath);
    const mark = page.getByRole('link', { name: 'Chú thích 1', exact: true });
    await mark.focus();
    await page.keyboard.press('Enter');
    const back = page.getByRole('link', { name: 'Chú thích 1, về chỗ đánh dấu' });
    const id = (await back.getAttribute('id')) ?? '';
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await back.getAttribute('href')).toBe(`#${(await mark.getAttribute('id')) ?? ''}`);
    const drawn = page.getByRole('img', { name: 'Mô tả ban-do.png', exact: true });
    await drawn.scrollIntoViewIfNeeded();
    await page.waitForFunction('document.querySelector(".paper-picture img").naturalWidth === 128');
    const framed = page.getByRole('img', { name: /^Hình không hiển thị được trên trang này/u });
    expect(await framed.count()).toBe(1);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('by keyboard alone a paragraph is commented on, and the receipt takes the focus', async () => {
    const page = await telephone(publicPath);
    await tabTo(page, 'button', 'Góp ý đoạn');
    await page.keyboard.press('Enter');
    await page.getByLabel('Ý kiến', { exact: true }).waitFor();
    await page.keyboard.type(road);
    await tabTo(page, 'button', 'Gửi góp ý');
    await page.keyboard.press('Enter');
    const receipt = await receiptOn(page);
    expect(receipt).toMatch(/^\w{4}-\w{4}-\w{4}$/u);
    const focused = page
      .getByRole('heading', { name: 'Đã nhận góp ý' })
      .and(page.locator(':focus'));
    await focused.waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await picture(page, 'public-received-390');
    await page.getByRole('link', { name: 'Xem trả lời theo mã phiếu' }).last().click();
    await page.getByText('Đang chờ văn phòng').waitFor();
    expect(page.url()).toContain(`#${receipt}`);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await picture(page, 'receipt-390');
  });

  test('works on a page without TLS, where the browser has no SHA-256 of its own', async () => {
    const page = await telephone(publicPath, { host: 'may-chu.lan' });
    expect(await page.evaluate('crypto.subtle === undefined')).toBe(true);
    await page.getByRole('button', { name: 'Góp ý chung cho cả dự thảo' }).click();
    await page.getByLabel('Ý kiến', { exact: true }).fill(road.toLowerCase());
    await page.getByRole('button', { name: 'Gửi góp ý' }).click();
    expect(await receiptOn(page)).not.toBe('');
  });

  test('with the line down nothing is lost, and a comment comes once', async () => {
    const page = await telephone(publicPath);
    await page.getByRole('button', { name: 'Góp ý chung cho cả dự thảo' }).click();
    await page.getByLabel('Ý kiến', { exact: true }).fill('Mua thuốc giảm cân ở đây.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Gửi góp ý' }).click();
    await page.getByRole('alert').first().waitFor();
    await picture(page, 'public-offline-390');
    await page.context().setOffline(false);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Góp ý chung cho cả dự thảo' }).click();
    const words = page.getByLabel('Ý kiến', { exact: true });
    expect(await words.inputValue()).toBe('Mua thuốc giảm cân ở đây.');
    await page.getByRole('button', { name: 'Gửi góp ý' }).click();
    expect(await receiptOn(page)).not.toBe('');
  });

  test('what is missing is told at its field', async () => {
    const page = await telephone(memberPath);
    await page.getByText('Trang này dành cho đảng viên').first().waitFor();
    await page.getByRole('button', { name: 'Góp ý chung cho cả dự thảo' }).click();
    await page.getByRole('button', { name: 'Gửi góp ý' }).click();
    const summary = page.getByRole('alert').first();
    await summary.getByRole('link', { name: 'Họ tên' }).waitFor();
    await summary.getByRole('link', { name: 'Ý kiến' }).waitFor();
    await page.getByLabel('Ý kiến', { exact: true }).fill('Nên nêu rõ nguồn vốn.');
    await page.getByLabel('Họ tên').fill('Trần Văn Thử');
    await page.getByRole('button', { name: 'Gửi góp ý' }).click();
    expect(await receiptOn(page)).not.toBe('');
  });

  test('speaks English where that is chosen, and keeps the draft in its own words', async () => {
    const page = await telephone(publicPath, { lang: 'en' });
    await page.getByText('7 days left.').waitFor();
    await page.getByRole('button', { name: 'Comment on the whole draft' }).click();
    expect(await violationsOf(page, 'words')).toEqual([]);
    await picture(page, 'public-en-390');
  });

  test('without JavaScript it says how to comment on paper, and where to', async () => {
    const page = await telephone(publicPath, { script: false });
    const words = await page.locator('noscript').innerHTML();
    const unit = await wire.ports.read.units.byCode('T');
    expect(words).toContain(unit?.fullName ?? 'a unit');
    expect(words).toContain('10/5/2020');
  });

  test('with a wrong code it says what to look at', async () => {
    const page = await telephone('/gop-y/TEST-0000-PAGF');
    await page.getByText('Không có trang góp ý nào mang mã này').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('the office', () => {
  let office: Desk;
  beforeAll(async () => {
    const door = { address: () => `http://127.0.0.1:${port}`, password: 'tinh' };
    office = await Desk.of(browser, door, 'tinh');
  });

  test('sees what waits, and takes like comments together by keys', async () => {
    await office.show(heldPath.replace('/pages', ''));
    await office.main.getByRole('link', { name: 'Trang góp ý, phiếu giấy' }).click();
    await office.main.getByText('3 ý kiến đang chờ xem').waitFor();
    expect(await violationsInBothThemes(office.page)).toEqual([]);
    await picture(office.page, 'held-1366');
    const boxes = office.main.getByRole('checkbox');
    await office.page.keyboard.press('j');
    await office.page.keyboard.press('Space');
    expect(await boxes.first().isChecked()).toBe(true);
    await office.page.keyboard.press('j');
    await office.page.keyboard.press('Space');
    await office.main.getByText('Đã chọn 2 ý kiến').waitFor();
    await office.page.keyboard.press('n');
    await office.main.getByText('Đã nhận 2 ý kiến.').waitFor();
    await office.main.getByText('1 ý kiến đang chờ xem').waitFor();
  });

  test('sets spam aside with a reason, and then nothing waits', async () => {
    await office.main.getByRole('checkbox').first().check();
    await office.press('Để riêng…', office.main);
    await office.main.getByLabel('Lý do').selectOption('other');
    await office.press('Để riêng 1 ý kiến', office.main);
    await office.main.getByRole('alert').getByText('ghi rõ vài chữ').waitFor();
    await office.main.getByLabel('Nói thêm').fill('quảng cáo thuốc');
    expect(await violationsOf(office.page)).toEqual([]);
    await picture(office.page, 'held-aside-1366');
    await office.press('Để riêng 1 ý kiến', office.main);
    await office.main.getByText('Không có ý kiến nào đang chờ').waitFor();
    const narrow = await office.again({ lang: 'en', width: 390 });
    await narrow.show(heldPath);
    expect(await overflow(narrow.page)).toBe(0);
    expect(await violationsOf(narrow.page)).toEqual([]);
    await picture(narrow.page, 'held-en-390');
    const sheet = await office.download(
      office.main.getByRole('link', { name: 'Phiếu PDF' }).first(),
    );
    expect(sheet.bytes.length).toBeGreaterThan(1_000);
  });
});

test('after the last day the page can be read and takes nothing more', async () => {
  wire.setToday('2020-05-11');
  const page = await telephone(publicPath);
  await page.getByText('Thời gian góp ý đã hết sau ngày').waitFor();
  expect(await page.getByRole('button', { name: 'Góp ý' }).count()).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
  await picture(page, 'public-over-390');
  wire.setToday('2020-05-04');
});

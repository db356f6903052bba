import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Desk, type Look } from './pages/desk.ts';
import { violationsInBothThemes, violationsOf } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';

/** Every screen for everybody: assistive technology, both languages, both themes, keyboard alone, a narrow phone. */
let house: House;
let browser: Browser;
let province: Desk;
let unit: Desk;
let administrator: Desk;
let ward: Desk;
let screens: readonly Screen[] = [];

interface Screen {
  readonly name: string;
  readonly desk: Desk | undefined;
  readonly path: string;
}

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  province = await Desk.of(browser, house, 'tochuc.kg');
  unit = await Desk.of(browser, house, 'vanphong.phuquoc');
  administrator = await Desk.of(browser, house, 'quantri');
  ward = await Desk.of(browser, house, 'vanphong.phuong');
  screens = await findScreens();
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

/** The addresses behind the links that people follow. */
async function findScreens(): Promise<readonly Screen[]> {
  const own = await unit.addressOf(/^Làm tiếp$/u);
  const superior = await province.addressOf(/^Thẩm định$/u);
  const reported = await province.addressOf(/^Xem kết quả$/u);
  const minutes = await ward.addressOf(/^Làm tiếp$/u);
  await province.go('Toàn cảnh');
  const figure = await province.addressOf(/^Đã bế mạc: 9 trên 19/u);
  const changes = await province.addressOf(/^So với ngày khác$/u);
  const province_ = /\/board\/([^/]+)\//u.exec(changes)?.[1] ?? '';
  const report = await draftReport();
  const at = (desk: Desk | undefined, paths: Readonly<Record<string, string>>) =>
    Object.entries(paths).map(([name, path]) => ({ name, desk, path }));
  return [
    ...at(undefined, {
      'sign-in': '/sign-in',
      'check by a stranger': '/verify',
      guides: '/guides',
      'a guide': '/guides/cai-dat',
      'no guide': '/guides/khong-co',
    }),
    ...at(province, {
      today: '/today',
      board: '/board',
      figure,
      changes,
      congresses: '/congresses',
      'congress to decide on': superior,
      'congress with its result': reported,
      persons: `${reported}/result/committee/persons`,
      organisation: '/units',
      'one organisation': `/units/${province_}`,
      rules: '/rules',
      'rules of form': '/rules?tab=form&set=PF-2026',
      season: '/season',
      drafts: '/drafts',
      'quick check': '/quick-check',
      reports: '/reports',
      'issued papers': '/reports/issued?reach=subtree',
      'check of a paper': '/reports/verify?code=AAAA-AAAA-AAAA-AAAA',
      report,
      statistics: '/statistics',
      audit: '/audit',
      account: '/account',
    }),
    ...at(unit, { 'own today': '/today', 'own congress': own, option: `${own}/scheme` }),
    ...at(ward, {
      'minutes of a ballot': `${minutes}/result/committee/ballots/1`,
      'people elected': `${minutes}/result/committee/persons`,
      'no page': '/no-such-page',
    }),
    ...at(administrator, {
      admin: '/admin',
      'admin, day': '/admin?tab=demo',
      'no rights': superior,
    }),
  ];
}

async function draftReport(): Promise<string> {
  await province.go('Báo cáo');
  await province.press('Lập báo cáo', province.main);
  await province.press('Lập báo cáo', province.dialog('Lập báo cáo tiến độ'));
  await province.heading(/^Báo cáo tiến độ, tính đến/u).waitFor();
  return new URL(province.page.url()).pathname;
}

/** Words that would betray a label that nobody has translated. */
const english =
  /(?<!\p{L})(?:save|cancel|close|open|next|previous|search|loading|delete|edit|show|hide|select|menu|dismiss|remove|submit|the|and|of|with)(?!\p{L})/iu;

test('no Vietnamese screen gives axe anything to report, light or dark, has an English label, or is wider than 320', async () => {
  const found = await onEveryScreen({ lang: 'vi' }, async (window) => [
    ...(await violationsInBothThemes(window.page)),
    ...(await window.labels()).filter((label) => english.test(label)),
    ...(await widerThan(window.page, 320)),
  ]);
  expect(found).toEqual([]);
});

test('no English screen gives axe anything to report', async () => {
  const found = await onEveryScreen({ lang: 'en' }, ({ page }) => violationsOf(page, 'words'));
  expect(found).toEqual([]);
});

/** Opens every screen once, and says of each what was found there. */
async function onEveryScreen(
  look: Look,
  findings: (window: Desk) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const desk of [undefined, province, unit, administrator, ward]) {
    const window = await (desk?.again(look) ?? Desk.open(browser, house, look));
    for (const { name, path } of screens.filter((each) => each.desk === desk)) {
      await window.show(path);
      for (const finding of await findings(window)) found.push(`${name}: ${finding}`);
    }
    await window.close();
  }
  return found;
}

/** The width that the page takes in a narrow window, when that is more than the window. */
async function widerThan(page: Page, width: number): Promise<readonly string[]> {
  const { height, width: before } = page.viewportSize() ?? { width: 1366, height: 768 };
  await page.setViewportSize({ width, height });
  // The page has had a frame to lay itself out anew, and one to answer to its own measures.
  const taken = await page.evaluate(
    () =>
      new Promise<number>((tell) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => tell(document.documentElement.scrollWidth)),
        );
      }),
  );
  await page.setViewportSize({ width: before, height });
  return taken > width ? [`${String(taken)} wide`] : [];
}

test('keyboard alone leads from sign-in over the board and a figure to a congress', async () => {
  const desk = await Desk.open(browser, house);
  const { keyboard } = desk.page;
  await desk.tabTo('Tên đăng nhập');
  await keyboard.type('tochuc.kg');
  await desk.tabTo('Mật khẩu');
  await keyboard.type(house.password);
  await keyboard.press('Enter');
  await desk.heading(/^Hôm nay/u).waitFor();
  await desk.tabTo('Toàn cảnh');
  await keyboard.press('Enter');
  await desk.main.getByRole('table', { name: 'Tiến độ theo cấp' }).waitFor();
  await desk.tabTo(/^9 trên 19/u);
  await keyboard.press('Enter');
  await desk.heading(/^Đã bế mạc/u).waitFor();
  await desk.tabTo('Đảng bộ huyện Gò Quao');
  await keyboard.press('Enter');
  await desk.heading(/^Đại hội đại biểu Đảng bộ huyện Gò Quao/u).waitFor();
  expect(new URL(desk.page.url()).pathname).toMatch(/^\/congresses\//u);
  await desk.close();
});

test('a link followed without being signed in takes less than 200 kB of script', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(`${house.address()}/board`, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
  await context.close();
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
});

import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CongressPage } from './pages/congress-page.ts';
import { Desk } from './pages/desk.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';

/** A scan comes into a dossier: nobody can read whether it carries a mark of secrecy but the person who brings it. */
let house: House;
let browser: Browser;
let unit: Desk;

const papers = 'Hồ sơ duyệt đại hội';
const scan = {
  name: 'ban-quet.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n% scan\n%%EOF\n'),
};

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  unit = await Desk.of(browser, house, 'vanphong.phuquoc');
});
afterEach(async ({ task }) => keepSeen(task, { unit }));
afterAll(async () => {
  await browser.close();
  await house.close();
});

function asked() {
  return unit.main.getByRole('group', { name: /hãy tự kiểm trang đầu/u });
}

test('it asks whoever brought it, and a file with a mark is taken out on the spot', async () => {
  await unit.main.getByRole('link', { name: 'Làm tiếp' }).click();
  const congress = new CongressPage(unit);
  const [paper = ''] = await congress.missingPapers(papers);
  await congress.upload(papers, paper, scan);
  await expect
    .poll(() => asked().evaluate((element) => element === document.activeElement))
    .toBe(true);
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await unit.press('Có dấu mật, gỡ tệp', asked());
  await asked().waitFor({ state: 'detached' });
  await congress.paperLink(papers, paper).waitFor({ state: 'detached' });
  expect(await congress.missingPapers(papers)).toContain(paper);
});

test('one without a mark stays once somebody has said so', async () => {
  const congress = new CongressPage(unit);
  const [paper = ''] = await congress.missingPapers(papers);
  await congress.upload(papers, paper, scan);
  await unit.press('Đã tự kiểm, không có dấu mật', asked());
  await asked().waitFor({ state: 'detached' });
  expect(await congress.paperLink(papers, paper).count()).toBe(1);
  expect(await congress.missingPapers(papers)).not.toContain(paper);
  await unit.main.getByText(/ · Đã tự kiểm: \S/u).waitFor();
});

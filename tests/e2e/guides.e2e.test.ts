import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { factsOfPdf } from '../golden/outside-tools.ts';
import { Desk } from './pages/desk.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';

/** Guides are read by whoever stands before the program: without an account, beside the work, and on paper on the wall. */
let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

/** What a link opens in a page of its own. */
async function opened(desk: Desk, link: string): Promise<Page> {
  const [page] = await Promise.all([
    desk.page.waitForEvent('popup'),
    desk.page.getByRole('link', { name: link }).click(),
  ]);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

test('somebody without an account reads every guide, with its pictures', async () => {
  const desk = await Desk.open(browser, house);
  const page = await opened(desk, 'Hướng dẫn');
  const guides = page.locator('.guide-list h2 a');
  const names = await guides.allInnerTexts();
  expect(names).toContain('Kiểm phiếu');
  for (const name of names) {
    await page.getByRole('link', { name, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await lostPictures(page), name).toEqual([]);
    await page.getByRole('link', { name: 'Mọi hướng dẫn' }).click();
    await guides.first().waitFor();
  }
  await desk.close();
});

test('a page of the work opens the guide of that work and stays as it is', async () => {
  const unit = await Desk.of(browser, house, 'vanphong.phuquoc');
  await unit.page.goto(await unit.addressOf(/^Làm tiếp$/u));
  const before = unit.page.url();
  const guide = await opened(unit, 'Hướng dẫn cho trang này, mở ở thẻ mới');
  expect(await guide.getByRole('heading', { level: 1 }).innerText()).toBe('Trình và duyệt đại hội');
  expect(unit.page.url()).toBe(before);
  await unit.close();
});

test('a link to one part of a guide comes to that part', async () => {
  const desk = await Desk.open(browser, house);
  await desk.page.goto('/guides/kiem-phieu');
  await desk.page.getByRole('link', { name: 'ai ký' }).click();
  const part = desk.page.getByRole('heading', { name: 'Quên mã' });
  await part.waitFor();
  await expect.poll(async () => (await part.boundingBox())?.y ?? 9999).toBeLessThan(400);
  await desk.close();
});

test('the guide of the counting committee is one sheet of paper', async () => {
  const desk = await Desk.open(browser, house);
  await desk.page.goto('/guides/kiem-phieu');
  await desk.page.getByRole('heading', { level: 1, name: 'Kiểm phiếu' }).waitFor();
  expect(await lostPictures(desk.page)).toEqual([]);
  const pdf = await desk.page.pdf({ preferCSSPageSize: true });
  expect(factsOfPdf(pdf)).toMatch(/^Pages:\s+1$/mu);
  await desk.close();
});

/** Pictures that the page names and does not get. */
function lostPictures(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const lost = [...document.images].map((picture) =>
      picture.decode().then(
        () => [],
        () => [picture.src],
      ),
    );
    return (await Promise.all(lost)).flat();
  });
}

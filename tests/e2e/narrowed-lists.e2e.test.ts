import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Desk } from './pages/desk.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';

/** Lists in pages that are narrowed by words and choices, which stand in the address. */
let house: House;
let browser: Browser;
let province: Desk;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  province = await Desk.of(browser, house, 'tochuc.kg');
});
afterEach(async ({ task }) => keepSeen(task, { province }));
afterAll(async () => {
  await browser.close();
  await house.close();
});

function asked(name: string): string | null {
  return new URL(province.page.url()).searchParams.get(name);
}

test('congresses are found by words and a step together, and begin at the first page again', async () => {
  await province.show('/congresses?offset=50');
  await province.main.getByLabel('Tìm đơn vị').fill('phú quốc');
  await expect.poll(() => asked('q')).toBe('phú quốc');
  expect(asked('offset')).toBeNull();
  await province.main.getByLabel('Bước', { exact: true }).selectOption({ index: 1 });
  await expect.poll(() => asked('state')).not.toBeNull();
  expect(asked('q')).toBe('phú quốc');
});

test('papers of the register are found by words', async () => {
  await province.show('/reports/issued');
  await province.main.getByRole('searchbox').fill('khong co van ban nay');
  await expect.poll(() => asked('q')).toBe('khong co van ban nay');
});

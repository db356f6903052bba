import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Desk } from './pages/desk.ts';
import { DraftPage } from './pages/draft-page.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { bringFaultyPaper, phuQuoc, settleFaultyPaper } from './support/faulty-papers.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';

/** A report and a self-review with every kind of fault: found at their places, repaired, written anew, checked again. */
let house: House;
let browser: Browser;
let office: Desk;
let draft: DraftPage;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  office = await Desk.of(browser, house, 'vanphong.phuquoc');
  draft = new DraftPage(office);
});
afterEach(async ({ task }) => keepSeen(task, { office }));
afterAll(async () => {
  await browser.close();
  await house.close();
});

test.each([
  ['politicalReport', 'Báo cáo chính trị', 40],
  ['selfReview', 'Báo cáo kiểm điểm', 9],
] as const)(
  '%s: every fault is on screen at its place, and gone when it is settled',
  async (...row) => {
    const [paper, kind, least] = row;
    await draft.begin(kind, `${kind} trình Đại hội`);
    const brought = await bringFaultyPaper(draft, { paper, owner: phuQuoc, version: 1 });
    expect(brought.unseen).toEqual([]);
    expect(brought.planted).toBeGreaterThanOrEqual(least);
    expect(await violationsInBothThemes(office.page)).toEqual([]);
    const settled = await settleFaultyPaper(draft, { paper, owner: phuQuoc, version: 1 });
    expect(settled.repaired).toBeGreaterThan(0);
    expect(settled.fixed.length).toBeGreaterThan(least / 3);
    expect(settled.left).toEqual([]);
  },
);

import { existsSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { openChromium } from '../../tests/e2e/support/chromium.ts';
import type { CaseGiven } from '../lib/case.ts';
import { timeEach, type Timings } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

/** Server, driver and browser share the cores of one machine here: the usual turn counts, not the unluckiest. */
const goal = { p50Ms: 1_000 };
const turns = 15;

/**
 * The board of a province in a real browser, from the address to the first figure that can be clicked: cold with nothing
 * kept, warm with the program in the browser's store. It needs the built pages and a Chromium.
 */
export async function* browserCases(given: CaseGiven): AsyncGenerator<Figures> {
  const [cold, warm] = ['cold', 'warm'].map(
    (each) => `board of a province in the browser, ${each}`,
  );
  if (!given.wanted(cold ?? '') && !given.wanted(warm ?? '')) return;
  if (!existsSync(new URL('../../apps/web/dist/index.html', import.meta.url))) {
    console.error('no built pages: the cases in the browser are left out (npm start builds them)');
    return;
  }
  const browser = await openChromium();
  try {
    yield { name: cold ?? '', timings: await coldly(given, browser), goal };
    const context = await signedIn(browser, given);
    const timings = await timeEach(turns, (turn) => openBoard(given, context, turn));
    yield { name: warm ?? '', timings, goal };
  } finally {
    await browser.close();
  }
}

/** Every turn with a browser that has never seen the program. */
async function coldly(given: CaseGiven, browser: Browser): Promise<Timings> {
  return timeEach(turns, async (turn) => {
    const context = await signedIn(browser, given);
    const taken = await openBoard(given, context, turn);
    await context.close();
    return taken;
  });
}

async function signedIn(browser: Browser, { server }: CaseGiven): Promise<BrowserContext> {
  const context = await browser.newContext();
  const [name, value] = server.headers['cookie']?.split('=') ?? [];
  await context.addCookies([{ name: name ?? '', value: value ?? '', url: server.origin }]);
  return context;
}

/**
 * Milliseconds from the address to the first figure that can be clicked, by the page's own clock: opening the empty tab is
 * not the program's, nor is the talk with the driver.
 */
async function openBoard(
  { bench, server }: CaseGiven,
  context: BrowserContext,
  turn: number,
): Promise<number> {
  const provinces = bench.nation.units.filter((unit) => unit.level === 'PROVINCIAL');
  const page = await context.newPage();
  await page.addInitScript(noteWhenClickable);
  await page.goto(`${server.origin}/board/${provinces[turn % provinces.length]?.id ?? ''}`);
  await page.waitForFunction(() => performance.getEntriesByName('clickable').length > 0);
  const taken = await page.evaluate(
    () => performance.getEntriesByName('clickable')[0]?.startTime ?? Infinity,
  );
  await page.close();
  return taken;
}

/** Runs in the page: notes the moment at which a frame was drawn in which the first figure answers to the pointer. */
function noteWhenClickable(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('main table a')) return;
    watch.disconnect();
    requestAnimationFrame(look);
  });
  watch.observe(document, { childList: true, subtree: true });

  function look(): void {
    const figure = document.querySelector('main table a');
    const box = figure?.getBoundingClientRect();
    const there = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (there && figure?.contains(there))
      requestAnimationFrame(() => performance.mark('clickable'));
    else requestAnimationFrame(look);
  }
}

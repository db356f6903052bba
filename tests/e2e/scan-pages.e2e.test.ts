import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ScannedBallots } from '../support/results/scanned-ballots.ts';
import { CountingRoom } from './pages/counting-room.ts';
import type { Desk } from './pages/desk.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { openedCongress } from './support/opened-congress.ts';

/** Three ballots of two pages each at a scanner that takes one side, and then at one that misses a single page. */
let house: House;
let browser: Browser;
let unit: Desk;
let room: CountingRoom;
let sheets: ScannedBallots;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium()]);
  unit = await openedCongress(browser, house);
  room = new CountingRoom(unit);
});
afterAll(async () => {
  await browser.close();
  await house.close();
});
afterEach(({ task }) => keepSeen(task, { unit }));

const middles = ['Văn', 'Hữu', 'Đình', 'Quốc', 'Minh', 'Xuân', 'Ngọc'];
const givens = ['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hải', 'Khánh', 'Long', 'Nam', 'Phúc'];
/** More names than one page holds. */
const names = middles.flatMap((middle) => givens.map((given) => `Trần ${middle} ${given}`));

/** Reading begins with preparing the clean print; a busy machine takes its time for that. */
const whileReading = { timeout: 120_000 };

/** The pages of the three ballots, each a file: `first-1` is the front of the first sheet. */
async function pagesOf(ballots: readonly number[], pass: string) {
  const files = await Promise.all(
    ballots.map(async (ballot) => {
      const pages = await sheets.jpegs({ struck: [ballot, ballot + 7] }, 300 + ballot * 17);
      return pages.map((bytes, at) => ({
        name: `${pass}-${String(ballot)}-${String(at + 1)}.jpg`,
        bytes,
      }));
    }),
  );
  return files.flat();
}

test('the room comes to the count with ballots of two pages', async () => {
  await room.comeToPrint({ seats: 65, names, roll: [3, 3], printed: 5 });
  await unit.download(unit.main.locator('.print-links a').nth(1));
  sheets = await ScannedBallots.open(await house.layout());
  await room.comeToCount([3, 0, 0, 2], 3);
  await room.chooseTypistAndScanner('Cao Thị Lan', 'Tô Minh Đức');
  await room.waitFor(/^Nhập và quét riêng nhau/u);
  expect(await pagesOf([1], 'thử')).toHaveLength(2);
});

test('fronts alone stop the count, and all is scanned again', async () => {
  await room.sitAtScanner('Tô Minh Đức');
  const fronts = await pagesOf([1, 2, 3], 'mặt trước');
  await room.sendScans(fronts.filter(({ name }) => name.endsWith('-1.jpg')));
  const stop = room.stops.filter({ hasText: '3 phiếu chưa quét đủ trang' });
  await stop.waitFor(whileReading);
  const done = unit.main.locator('.scan-figures div').filter({ hasText: 'phiếu đã thành trên 3' });
  expect(await done.getByRole('definition').innerText()).toBe('0');
  await stop.getByRole('button', { name: /^Giải thích/u }).click();
  const answers = stop.getByRole('radio');
  await answers.first().waitFor();
  expect(await answers.first().isChecked()).toBe(true);
  expect(await stop.getByLabel(/^Quét lại tất cả từ đầu/u).isChecked()).toBe(true);
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
  await unit.page.reload();
  await unit.heading(/^Nhập và quét riêng nhau/u).waitFor();
  await room.sitAtScanner('Tô Minh Đức');
  await room.explain(stop, '', 'Tô Minh Đức', 'Máy quét đặt một mặt');
  await stop.waitFor({ state: 'detached' });
});

test('one page that is missing is read from paper, and the count goes on', async () => {
  const both = await pagesOf([1, 2, 3], 'hai mặt');
  await room.sendScans(both.filter(({ name }) => name !== 'hai mặt-2-2.jpg'));
  const stop = room.stops.filter({ hasText: '1 phiếu chưa quét đủ trang' });
  await stop.waitFor(whileReading);
  await room.explain(stop, '', 'Tô Minh Đức', 'Hai tờ dính nhau');
  await room.scanState('Đủ 3 phiếu').waitFor(whileReading);
  expect(await room.stops.count()).toBe(0);
});

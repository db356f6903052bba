import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ScannedBallots } from '../support/results/scanned-ballots.ts';
import { CountingRoom } from './pages/counting-room.ts';
import { Desk } from './pages/desk.ts';
import type { KeyedBallot } from './pages/typist-seat.ts';
import { violationsInBothThemes } from './support/axe.ts';
import { openCamera } from './support/camera.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { openedCongress } from './support/opened-congress.ts';

/**
 * Thirty ballots seen by a typist and by a scanner on one laptop: files dropped on the page, a sheet scanned twice, a power cut
 * in the middle of the reading, a sheet that is photographed, a name struck in half that only people may judge.
 */
let house: House;
let browser: Browser;
let unit: Desk;
let room: CountingRoom;
let sheets: ScannedBallots;
const camera = openCamera();

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openChromium(camera)]);
  unit = await openedCongress(browser, house);
  room = new CountingRoom(unit);
});
afterAll(async () => {
  await browser.close();
  await house.close();
  camera.close();
});
afterEach(({ task }) => keepSeen(task, { unit }));

async function expectAccessible(): Promise<void> {
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
}

const names = [
  'Phạm Văn An',
  'Trương Thanh Ánh',
  'Phan Hữu Bảo',
  'Đặng Thị Mỹ Bích',
  'Dương Ngọc Cảnh',
  'Lê Hoàng Chiến',
];
const box = Array.from({ length: 30 }, (_, at): KeyedBallot => {
  const first = (at % 5) + 1;
  return { struck: [first, first + 1] };
});

async function scan(at: number, pass?: number) {
  const [bytes] = await sheets.jpegs({ struck: box[at]?.struck ?? [] }, 900 + at * 37, pass);
  return { name: `quet-${String(at + 1)}.jpg`, bytes: bytes ?? new Uint8Array() };
}

test('the room comes to the count with the run printed here, and the head names a typist and a scanner', async () => {
  await room.comeToPrint({ seats: 5, names, roll: [31, 30], printed: 35 });
  await unit.download(unit.main.locator('.print-links a').nth(1));
  sheets = await ScannedBallots.open(await house.layout());
  await room.comeToCount([30, 1, 1, 3], 30);
  await unit.main.getByLabel('Hai lần quét').check();
  await expectAccessible();
  await room.chooseTypistAndScanner('Cao Thị Lan', 'Tô Minh Đức');
  await room.waitFor(/^Nhập và quét riêng nhau/u);
  await expectAccessible();
});

test('the typist keys as always', async () => {
  await room.sit('Cao Thị Lan');
  await room.seat.key(box);
  await room.seat.waitForSaved(30);
  await unit.page.keyboard.press('Escape');
  await room.waitFor(/^Nhập và quét riêng nhau/u);
  const progress = unit.main.getByText('30 trên 30 phiếu', { exact: false }).first();
  await progress.waitFor();
  expect(await progress.isVisible()).toBe(true);
});

test('files dropped on the page are read while the program is killed and started again; nothing is lost', async () => {
  await room.sitAtScanner('Tô Minh Đức');
  const first = await Promise.all(Array.from({ length: 20 }, (_, at) => scan(at)));
  await room.sendScans(first);
  await unit.main.getByText(/^Tệp đã nhận, \d/u).waitFor();
  const { pathname } = new URL(unit.page.url());
  await house.kill();
  await unit.close();
  await house.startAgain();
  unit = await Desk.of(browser, house, 'vanphong.phuquoc');
  room = new CountingRoom(unit);
  const wrong = { name: 'ghi-chu.jpg', bytes: new TextEncoder().encode('không phải ảnh') };
  await unit.show(pathname);
  await room.waitFor(/^Nhập và quét riêng nhau/u);
  await room.sitAtScanner('Tô Minh Đức');
  await room.sendScans([wrong]);
  await unit.main.getByText('ghi-chu.jpg không phải ảnh quét', { exact: false }).waitFor();
  await unit.main.getByText(/Còn thiếu \d+ tờ/u).waitFor();
  await expectAccessible();
});

test('a page before the camera is read as a scan is', async () => {
  await unit.main.getByText(/^Tệp đã nhận, \d/u).click();
  const received = unit.main.locator('.scan-files b');
  await received.first().waitFor();
  const sent = new Set(await received.allTextContents());
  const rest = await Promise.all(Array.from({ length: 28 }, (_, at) => scan(at)));
  await room.sendScans(rest.filter(({ name }) => !sent.has(name)));
  await unit.main.getByText('Còn thiếu 2 tờ', { exact: false }).waitFor();
  camera.show(sheets.photo({ struck: box[28]?.struck ?? [] }, 77, { width: 3840, height: 2160 }));
  await unit.press('Chụp bằng máy ảnh', unit.main);
  await unit.press('Chụp trang này', unit.main);
  await unit.main.getByText('Còn thiếu 1 tờ', { exact: false }).waitFor();
  expect(await received.first().innerText()).toMatch(/^anh-chup-\d/u);
  await expectAccessible();
  await unit.press('Đóng máy ảnh', unit.main);
});

test('a sheet scanned twice stops the count until two people have looked at the paper', async () => {
  const twice = { ...(await scan(5, 500)), name: 'quet-6 lại.jpg' };
  const [odd] = await sheets.jpegs({ struck: [5, 6], half: [2] }, 99);
  await room.sendScans([twice, { name: 'quet-91.jpg', bytes: odd ?? new Uint8Array() }]);
  const stop = room.stops.filter({ hasText: 'Hai ảnh giống như cùng một tờ' });
  await stop.waitFor();
  await stop.getByRole('button', { name: /^Giải thích/u }).click();
  await stop.locator('img').nth(1).waitFor();
  await expectAccessible();
  await unit.page.keyboard.press('Escape');
  await room.waitFor(/^Nhập và quét riêng nhau/u);
  await unit.press('Xem ảnh quét: Quét lần 2', unit.main);
  await room.explain(
    stop,
    'Cùng một tờ, quét hai lần: bỏ ảnh sau',
    'Tô Minh Đức',
    'Tờ bị kẹt, quét lại',
  );
  await room.scanState('Đủ 30 phiếu, đã đưa vào so sánh.').waitFor();
});

test('what the reader was not sure of goes to people with its image beside the clean print', async () => {
  await unit.page.keyboard.press('Escape');
  await room.waitFor('Xem phiếu giấy, kết luận phiếu nghi vấn');
  await unit.press(/^Xem phiếu nghi vấn/u, unit.main);
  await room.waitFor('Tập 2, phiếu 5');
  await unit.main.locator('.doubt-row img').nth(1).waitFor();
  await expectAccessible();
  await unit.press('Xem cả trang 1', unit.main);
  await unit.main.locator('.scan-images img').nth(1).waitFor();
  await unit.press('Chỉ xem dòng nghi vấn', unit.main);
  await room.conclude('Cao Thị Lan');
  await room.waitFor('Không còn phiếu nghi vấn');
  await unit.press('Về màn kiểm phiếu', unit.main);
  await room.waitFor('Đã thấy đủ hai lần, kết thúc kiểm phiếu');
  await room.byHead('Kết thúc kiểm phiếu');
  await room.waitFor('Đã kiểm xong, chờ trưởng ban công bố');
});

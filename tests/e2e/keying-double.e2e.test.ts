import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CountingRoom } from './pages/counting-room.ts';
import { Desk } from './pages/desk.ts';
import { violationsInBothThemes } from './support/axe.ts';
import type { House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { openRoom, type OpenedRoom } from './support/open-room.ts';

/** A typist keys on without a network while two others take back a ballot that was keyed twice. */
let house: House;
let browser: Browser;
let opened: OpenedRoom;
let unit: Desk;
let other: Desk;
let room: CountingRoom;

beforeAll(async () => {
  opened = await openRoom();
  ({ house, browser, unit, room } = opened);
});
afterAll(() => opened.close());
afterEach(({ task }) => keepSeen(task, { unit, other }));

/** What becomes of the ballots that waited. */
function question() {
  return unit.page.getByRole('alert').filter({ hasText: 'đã bỏ phiếu nhập trùng' });
}

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];

test('the room comes to the keying of six ballots', async () => {
  await room.comeToPrint({ seats: 3, names, roll: [6, 6], printed: 8 });
  await room.comeToCount([6, 0, 0, 2], 6);
  await room.chooseTypists('Cao Thị Lan', 'Tô Minh Đức');
  await room.waitFor(/^Hai người nhập từng phiếu/u);
  expect(await unit.main.getByText('Bỏ một phiếu nhập trùng').count()).toBeGreaterThan(0);
});

test('ballots that waited here are offered at their new places, each with what was keyed', async () => {
  await room.sit('Cao Thị Lan');
  await room.seat.keySome([{ struck: [1] }, { struck: [2] }, { struck: [2] }]);
  await room.seat.waitForSaved(3);
  await unit.page.route('**/keyed', (route) => route.abort());
  await room.seat.keySome([{ struck: [3] }, { struck: [4] }]);
  await unit.page.getByText(/^Chưa ghi được 2 phiếu, đang thử lại\./u).waitFor();
  other = await Desk.of(browser, house, 'vanphong.phuquoc');
  await other.show(new URL(unit.page.url()).pathname);
  await new CountingRoom(other).removeDouble({ bundle: 1, position: 3 }, 'Tô Minh Đức');
  await unit.page.unroute('**/keyed');
  await unit.page.getByText('Phiên nhập phiếu đã hết.').waitFor();
  await room.sitAgain('Cao Thị Lan', 'Ngồi lại và ghi tiếp');
  await question().waitFor();
  expect(await question().getByRole('listitem').allInnerTexts()).toEqual([
    'Phiếu 4, nay là phiếu 3: gạch 3, để lại 3',
    'Phiếu 5, nay là phiếu 4: gạch 4, để lại 3',
  ]);
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
});

test('saved at the new places by keyboard, the box goes on after them', async () => {
  await unit.page.getByRole('button', { name: 'Ghi vào chỗ mới' }).press('Enter');
  await unit.heading(/^Tập 01, phiếu 05$/u).waitFor();
  await room.seat.waitForSaved(4);
  expect(await question().count()).toBe(0);
});

test('what is dropped instead is keyed again from the paper', async () => {
  await unit.page.route('**/keyed', (route) => route.abort());
  await room.seat.keySome([{ struck: [1] }]);
  await unit.page.getByText(/^Chưa ghi được 1 phiếu, đang thử lại\./u).waitFor();
  await other.page.reload();
  await new CountingRoom(other).removeDouble({ bundle: 1, position: 4 }, 'Tô Minh Đức');
  await unit.page.unroute('**/keyed');
  await room.sitAgain('Cao Thị Lan', 'Ngồi lại và ghi tiếp');
  await unit.press('Bỏ, nhập lại theo giấy', unit.main);
  await unit.heading(/^Tập 01, phiếu 04$/u).waitFor();
  await room.seat.waitForSaved(3);
  await room.seat.keySome([{ struck: [4] }, { struck: [1] }, { struck: [1] }]);
  await room.seat.waitForSaved(6);
  expect(await unit.main.getByText('Đã nhập hết 6 phiếu').count()).toBe(1);
  await other.close();
});

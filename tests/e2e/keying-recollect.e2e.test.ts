import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CountingRoom } from './pages/counting-room.ts';
import { Desk } from './pages/desk.ts';
import { violationsInBothThemes } from './support/axe.ts';
import type { House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { openRoom, type OpenedRoom } from './support/open-room.ts';

/** A typist keys on without a network while the others count the collected again and find one ballot fewer. */
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

const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];

/** What becomes of the ballot that waited. */
function question() {
  return unit.page.getByRole('alert').filter({ hasText: 'không có chỗ trong hòm' });
}

test('the room comes to the keying of six ballots', async () => {
  await room.comeToPrint({ seats: 3, names, roll: [6, 6], printed: 8 });
  await room.comeToCount([6, 0, 0, 2], 6);
  await room.chooseTypists('Cao Thị Lan', 'Tô Minh Đức');
  await room.waitFor(/^Hai người nhập từng phiếu/u);
  expect(await unit.main.getByText('Đếm lại phiếu thu về').count()).toBeGreaterThan(0);
});

test('a ballot that waited beyond the box is told with what was keyed, and nothing is typed beside it', async () => {
  await room.sit('Cao Thị Lan');
  await room.seat.keySome([{ struck: [1] }, { struck: [2] }, { struck: [2] }, { struck: [3] }]);
  await room.seat.waitForSaved(4);
  await unit.page.context().setOffline(true);
  await room.seat.keySome([{ struck: [3] }, { struck: [4] }]);
  await unit.page.getByText(/^Chưa ghi được 2 phiếu, đang thử lại\./u).waitFor();
  other = await Desk.of(browser, house, 'vanphong.phuquoc');
  await other.show(new URL(unit.page.url()).pathname);
  await countAgain(new CountingRoom(other), 5);
  await unit.page.context().setOffline(false);
  await room.sitAgain('Cao Thị Lan', 'Ngồi lại và ghi tiếp');
  await question().waitFor();
  expect(await question().getByRole('listitem').allInnerTexts()).toEqual([
    'Tập 1, phiếu 6: gạch 4, để lại 3',
  ]);
  expect(await violationsInBothThemes(unit.page)).toEqual([]);
});

test('given up by keyboard, the box is done without it', async () => {
  await unit.page.getByRole('button', { name: 'Bỏ phiếu đang chờ này' }).press('Enter');
  await unit.main.getByText('Đã nhập hết 5 phiếu').waitFor();
  expect(await question().count()).toBe(0);
  await other.close();
});

/** The collected are told anew, and the same people key on. */
async function countAgain(there: CountingRoom, collected: number): Promise<void> {
  const sign = await there.signedOver('Đếm lại phiếu thu về', 'Tô Minh Đức', 'Đếm thừa một phiếu');
  await sign.click();
  await there.agreeCollected(collected);
  await there.reconcile();
  await there.byHead('Bắt đầu kiểm phiếu');
  await there.waitFor(/^Hai người nhập từng phiếu/u);
}

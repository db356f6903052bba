import { SealedBallotsSchema } from '@daihoi/contract/ballot-session';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CountingRoom, type Counter, type Issued } from './pages/counting-room.ts';
import { Desk } from './pages/desk.ts';
import { openSeal } from './pages/two-hands.ts';
import type { KeyedBallot } from './pages/typist-seat.ts';
import { violationsInBothThemes, violationsOf } from './support/axe.ts';
import { openedCongress } from './support/opened-congress.ts';
import { openChromium } from './support/chromium.ts';
import { openHouse, type House } from './support/house.ts';
import { keepSeen } from './support/keep-seen.ts';
import { textOfWord } from './support/word-text.ts';

/**
 * One ballot from the list to the seal on one laptop: names that the rules refuse, two counts that differ, a broken
 * equation, two typists who differ, a tie, and the re-vote that follows from it. Each test goes on where the one before it
 * stopped.
 */
let house: House;
let browser: Browser;
let unit: Desk;
let room: CountingRoom;

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

/** Nothing for axe to report on the screen as it stands. */
async function expectAccessible(desk: Desk = unit): Promise<void> {
  expect(await violationsInBothThemes(desk.page)).toEqual([]);
}

const names = [
  'Phạm Văn An',
  'Trương Thanh Ánh',
  'Phan Hữu Bảo',
  'Đặng Thị Mỹ Bích',
  'Dương Ngọc Cảnh',
  'Lê Hoàng Chiến',
];
const issued: Issued = [30, 1, 1, 3];

test('the office of the unit comes from its congress to the room, and opens the first ballot', async () => {
  await unit.main.getByRole('link', { name: 'Phòng kiểm phiếu' }).click();
  await unit.heading('Mở cuộc bầu Ban chấp hành, lần 1', 2).waitFor();
  await expectAccessible();
  await unit.main.getByRole('button', { name: 'Mở cuộc bầu này', exact: true }).first().click();
  await room.waitFor('Ghi danh sách bầu cử');
  await expectAccessible();
});

test('the program says who may vote, nominate and stand, each with its article, and takes a withdrawal', async () => {
  const floor = unit.main.getByRole('region', { name: 'Đề cử, ứng cử, xin rút tại đại hội' });
  await floor.locator('summary').first().click();
  expect(await floor.getByRole('row', { name: /^Khách mời/u }).innerText()).toMatch(
    /Không\s+Không\s+Không\s+Điều 15/u,
  );
  await floor.locator('summary').nth(1).click();
  await expectAccessible();
});

test('a list that is too long is refused with its article, in the order of the ballot', async () => {
  await room.writeList(5, ['7. Lâm Ngọc Diễm', ...names.toReversed()]);
  await room.lacks.getByText('nhiều nhất 6 người').waitFor();
  expect(await room.lacks.innerText()).toContain('Điều 16');
  await room.writeList(5, names.toReversed());
  await room.waitFor('Ghi ban kiểm phiếu');
});

test('nobody of the list may count', async () => {
  await room.writeCommittee(['Kiều Ngọc Sang', 'Cao Thị Lan', 'Phạm Văn An']);
  await room.lacks.getByText(/^Phạm Văn An có tên trong danh sách bầu cử/u).waitFor();
  expect(await room.lacks.innerText()).toContain('Điều 7');
  await expectAccessible();
  await room.writeCommittee();
  await room.waitFor('Mỗi người chọn một mã riêng');
});

test('each chooses a code, the roll is frozen, the list is fixed, the box is sealed', async () => {
  await room.chooseCodes();
  await room.waitFor('Ghi số triệu tập và có mặt');
  await expectAccessible();
  await room.takeRoll(31, 30);
  await room.waitFor('Kiểm tra lần cuối rồi chốt danh sách');
  await room.print(35);
  await room.byHead('Chốt danh sách');
  await room.waitFor('In phiếu, đóng dấu, đếm phiếu in');
  expect(await room.said()).toContain('Số tên để lại không quá 5');
  await room.choosePaper('vàng');
  await room.byHead('Ghi đã in phiếu');
  await room.waitFor('Kiểm tra và niêm phong hòm phiếu');
  await room.byTwo('Niêm phong hòm phiếu', 'Cao Thị Lan');
  await room.waitFor('Phát phiếu, hai người đếm riêng');
});

test('the second person does not see the first count; two counts that differ go no further', async () => {
  await room.tellIssued('Cao Thị Lan', issued);
  await room.waitForCount('Cao Thị Lan');
  expect(await unit.main.innerText()).not.toMatch(/^30$/mu);
  await room.tellIssued('Tô Minh Đức', [29, 1, 1, 4]);
  await unit.main.getByText('Hai người đếm khác nhau.').waitFor();
  await expectAccessible();
  await room.tellIssued('Tô Minh Đức', issued);
  await room.waitFor('Thu phiếu, hai người đếm riêng');
  expect(await room.said()).toContain('đã phát ra 30 phiếu');
});

test('more ballots collected than issued: nobody counts, and the page says what to do', async () => {
  await room.tellCollected('Cao Thị Lan', 32);
  await room.waitForCount('Cao Thị Lan');
  await room.tellCollected('Tô Minh Đức', 32);
  await room.waitFor('Số phiếu thu về nhiều hơn số phiếu phát ra 2 phiếu');
  expect(await unit.main.innerText()).toContain('32 > 30');
  expect(await unit.main.getByRole('button', { name: 'Xác nhận số phiếu khớp' }).count()).toBe(0);
  await expectAccessible();
  await room.recount('Đếm nhầm hai phiếu dính nhau');
  await room.waitFor('Phát phiếu, hai người đếm riêng');
});

test('counted again the figures agree, and two people sit down to key', async () => {
  await room.agree(issued, 29);
  await room.byHead('Xác nhận số phiếu khớp');
  await room.waitFor('Báo số phiếu với hội trường');
  expect(await room.said()).toContain('Phát ra 30 phiếu, thu về 29 phiếu');
  await expectAccessible();
  await room.byHead('Đã báo với hội trường');
  await room.waitFor(/^Chọn người nhập phiếu/u);
  await room.chooseTypists('Cao Thị Lan', 'Tô Minh Đức');
  await room.waitFor(/^Hai người nhập từng phiếu/u);
  await expectAccessible();
});

test('a ballot more than was told: the collected are told again, and the hall sees it on the wall', async () => {
  const wall = await unit.again({ lang: 'vi' });
  await wall.show(`${new URL(unit.page.url()).pathname}/hall`);
  expect(await wall.main.innerText()).toMatch(/Phát ra\s+30\s+Thu về\s+29/u);
  expect(await violationsOf(wall.page)).toEqual([]);
  const again = await room.signedOver('Đếm lại phiếu thu về', 'Cao Thị Lan', 'Thừa một phiếu dính');
  await again.click();
  await room.agreeCollected(30);
  await room.byHead('Xác nhận số phiếu khớp');
  await room.waitFor('Báo số phiếu với hội trường');
  expect(await room.said()).toContain('thu về 30 phiếu, trước đó đã báo 29 phiếu');
  await wall.main.getByText('30').nth(1).waitFor();
  await wall.close();
  await room.byHead('Đã báo với hội trường');
  await room.waitFor('Kiểm phiếu tiếp với số phiếu đã báo lại');
  await unit.main
    .getByText('Cao Thị Lan (Nhập lần 1), Tô Minh Đức (Nhập lần 2) làm tiếp')
    .waitFor();
  await expectAccessible();
  await room.byHead('Bắt đầu kiểm phiếu');
  await room.waitFor(/^Hai người nhập từng phiếu/u);
});

const box = (...piles: readonly (readonly [count: number, struck: number])[]) =>
  piles.flatMap(([count, struck]) =>
    Array.from({ length: count }, (): KeyedBallot => ({ struck: [struck] })),
  );
const ballots = box([14, 5], [14, 6], [2, 1]);

test('thirty ballots are keyed by keyboard alone; a network that is gone for a while loses nothing', async () => {
  await room.sit('Cao Thị Lan');
  await expectAccessible();
  await unit.page.route('**/keyed', (route) => route.abort());
  await room.seat.keySome(ballots.slice(0, 3));
  await unit.page.getByText(/^Chưa ghi được \d phiếu, đang thử lại\./u).waitFor();
  await unit.page.unroute('**/keyed');
  await room.seat.waitForSaved(3);
  await room.seat.key(
    ballots.slice(3, 25).map((each, at) => ({ ...each, asks: at === 3 })),
    3,
  );
  await room.seat.backOverBorder(1);
  await room.seat.key(ballots.slice(25), 25);
  await room.seat.waitForSaved(30);
  await expectAccessible();
  await room.seat.leaveSeat();
});

test('the second typist sees no ballot of the first, and keys one of them otherwise', async () => {
  await room.sit('Tô Minh Đức');
  expect(await unit.main.innerText()).not.toContain('Vừa ghi');
  await room.seat.key(ballots.map((each, at) => (at === 2 ? { struck: [4] } : each)));
  await room.seat.waitForSaved(30);
  await room.seat.leaveSeat();
  await room.waitFor('Xem phiếu giấy, kết luận phiếu nghi vấn');
});

test('two people conclude on each ballot in doubt, and the count ends', async () => {
  await unit.press('Xem phiếu nghi vấn (2)', unit.main);
  await room.waitFor('Tập 1, phiếu 3');
  await expectAccessible();
  await room.conclude('Tô Minh Đức');
  await room.waitFor('Tập 1, phiếu 7');
  await room.conclude('Cao Thị Lan');
  await room.waitFor('Không còn phiếu nghi vấn');
  await unit.press('Về màn kiểm phiếu', unit.main);
  await room.waitFor('Đã nhập đủ hai lần, kết thúc kiểm phiếu');
  await room.byHead('Kết thúc kiểm phiếu');
  await room.waitFor('Đã kiểm xong, chờ trưởng ban công bố');
});

test('the hall sees nothing before the head announces the result, and then all of it', async () => {
  const wall = await unit.again({ lang: 'vi' });
  await wall.show(`${new URL(unit.page.url()).pathname}/hall`);
  await wall.heading('Kết quả chưa được công bố', 2).waitFor();
  expect(await unit.main.innerText()).not.toContain(names[0]);
  await room.byHead('Công bố kết quả');
  await room.waitFor('Kết quả đã công bố, ký biên bản');
  await wall.heading('Kết quả bầu Ban chấp hành').waitFor();
  expect(await wall.main.innerText()).toMatch(/4\/5[^]*Bằng phiếu ở vị trí cuối/u);
  expect(await violationsOf(wall.page)).toEqual([]);
  await wall.close();
});

test('the result names the tie, and its minutes are a Word file', async () => {
  const lines = await room.result();
  expect(lines.filter((line) => line.includes('Trúng cử'))).toHaveLength(4);
  expect(lines.filter((line) => line.includes('Bằng phiếu'))).toEqual([
    expect.stringMatching(/Dương Ngọc Cảnh\s+16/u),
    expect.stringMatching(/Lê Hoàng Chiến\s+16/u),
  ]);
  await expectAccessible();
  const minutes = await unit.download(
    unit.main.getByRole('link', { name: 'Biên bản kiểm phiếu, tệp Word' }),
  );
  expect(textOfWord(minutes.bytes)).toContain('Lê Hoàng Chiến');
});

test('minutes are signed and the election is sealed by two', async () => {
  await room.byTwo('Ký biên bản', 'Cao Thị Lan');
  await room.waitFor('Biên bản đã ký, niêm phong');
  await room.byTwo('Niêm phong cuộc bầu', 'Cao Thị Lan');
  await room.waitFor('Cuộc bầu đã niêm phong');
  expect(await unit.main.getByText('Tải gói kết quả đã ký').isVisible()).toBe(true);
});

test('a seal is opened by two with its decision; the ballots go out as a file to two, without their order', async () => {
  await openSeal(unit, {
    by: ['Cao Thị Lan', 'Tô Minh Đức'],
    decision: 'Quyết định số 12-QĐ/HU',
  });
  await room.waitFor('Biên bản đã ký, niêm phong');
  const takes = await room.signedOver('Lấy tệp phiếu để kiểm lại', 'Tô Minh Đức');
  expect(await violationsOf(unit.page)).toEqual([]);
  const { name, bytes } = await unit.download(takes);
  expect(name).toBe('committee-1.daihoi-ballots.json');
  const taken = SealedBallotsSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  expect(taken.piles.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(30);
  await takes.waitFor({ state: 'detached' });
  await expectAccessible();
  await room.byTwo('Niêm phong cuộc bầu', 'Cao Thị Lan');
  await room.waitFor('Cuộc bầu đã niêm phong');
});

test('the re-vote of the tied opens in one click with its names and its seat', async () => {
  await unit.press('Mở cuộc bầu Ban chấp hành, lần 2', unit.main);
  await room.waitFor('Ghi số triệu tập và có mặt');
  await room.takeRoll(31, 30);
  await room.waitFor('Kiểm tra lần cuối rồi chốt danh sách');
  expect(await unit.main.innerText()).toMatch(/Dương Ngọc Cảnh[^]*Lê Hoàng Chiến/u);
  expect(await room.said()).toContain('danh sách 2 người, bầu 1');
});

/** A second machine on a cable: the page comes over plain http from a name that no browser trusts. */
async function secondLaptop(): Promise<Desk> {
  const address = new URL(house.address());
  address.hostname = 'phong-kiem-phieu.lan';
  const desk = await Desk.of(
    browser,
    { ...house, address: () => address.origin },
    'vanphong.phuquoc',
  );
  await desk.show(new URL(unit.page.url()).pathname);
  expect(await desk.page.evaluate(() => isSecureContext)).toBe(false);
  return desk;
}

async function keyRevote(at: CountingRoom, typist: Counter): Promise<void> {
  await at.waitFor(/^Hai người nhập từng phiếu/u);
  await at.sit(typist);
  await at.seat.key(box([18, 1], [12, 2]));
  await at.seat.waitForSaved(30);
  await at.seat.leaveSeat();
}

test('the re-vote is counted by two laptops at once, and the committee is complete', async () => {
  await room.print(35);
  await room.byHead('Chốt danh sách');
  await room.waitFor('In phiếu, đóng dấu, đếm phiếu in');
  await room.byHead('Ghi đã in phiếu');
  await room.waitFor('Kiểm tra và niêm phong hòm phiếu');
  await room.byTwo('Niêm phong hòm phiếu', 'Tô Minh Đức');
  await room.agree(issued, 30);
  await room.reconcile();
  await room.waitFor(/^Chọn người nhập phiếu/u);
  await room.chooseTypists('Cao Thị Lan', 'Tô Minh Đức');
  await room.waitFor(/^Hai người nhập từng phiếu/u);
  const beside = await secondLaptop();
  await Promise.all([
    keyRevote(room, 'Cao Thị Lan'),
    keyRevote(new CountingRoom(beside), 'Tô Minh Đức'),
  ]);
  await beside.close();
  await room.waitFor('Đã nhập đủ hai lần, kết thúc kiểm phiếu');
  await room.byHead('Kết thúc kiểm phiếu');
  await room.waitFor('Đã kiểm xong, chờ trưởng ban công bố');
  await room.byHead('Công bố kết quả');
  await room.waitFor('Kết quả đã công bố, ký biên bản');
  expect(await room.result()).toEqual([
    expect.stringMatching(/Lê Hoàng Chiến\s+18\s+[\d,]+ %\s+Trúng cử/u),
    expect.stringMatching(/Dương Ngọc Cảnh\s+12/u),
  ]);
  await room.byTwo('Ký biên bản', 'Cao Thị Lan');
  await room.waitFor('Biên bản đã ký, niêm phong');
  expect(await unit.main.getByRole('button', { name: /^Mở cuộc bầu Ban chấp hành/u }).count()).toBe(
    0,
  );
});

test('the standing committee is chosen among those who were just elected, and nobody is typed', async () => {
  await unit.show(new URL(unit.page.url()).pathname.replace(/\/committee\/2$/u, ''));
  await unit.press('Mở cuộc bầu Ban thường vụ, lần 1', unit.main);
  await room.waitFor('Ghi danh sách bầu cử');
  expect(await room.pool.getByRole('checkbox').count()).toBe(5);
  expect(await room.pool.innerText()).not.toContain('Dương Ngọc Cảnh');
  expect(await unit.main.getByLabel('Họ và tên, mỗi dòng một người').count()).toBe(0);
  await expectAccessible();
  await room.chooseAmong(3, ['Phạm Văn An', 'Lê Hoàng Chiến', 'Trương Thanh Ánh', 'Phan Hữu Bảo']);
  await room.waitFor(/^Ghi (?:ban kiểm phiếu|số triệu tập và có mặt)$/u);
  await unit.main.getByRole('button', { name: /^Danh sách và số lượng/u }).click();
  await room.waitFor('Ghi danh sách bầu cử');
  expect(await room.pool.getByRole('checkbox', { checked: true }).count()).toBe(4);
});

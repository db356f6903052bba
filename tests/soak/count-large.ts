/**
 * `npm run count:large [-- ballots] [--scans]`: from an empty room to signed minutes in Chromium, as a committee does it: 348 ballots with 55 of 62
 * names on the strike form, keyed twice; a broken equation, a tie with its re-vote, the next election and its further ballot.
 * With `--scans` both witnesses are a scanner: the sheets of the first ballot are printed by the press, struck by the generated
 * pen, scanned twice (the second time fed the other way up), sent through the page and read; the way ends at its minutes.
 * Prints what the machine and the clicks take; what people take to key is reckoned by `npm run bench -- --only "key 348"`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScannedBallots } from '../support/results/scanned-ballots.ts';
import { CountingRoom, type Issued } from '../e2e/pages/counting-room.ts';
import type { Desk } from '../e2e/pages/desk.ts';
import { openChromium } from '../e2e/support/chromium.ts';
import { keepSeen } from '../e2e/support/keep-seen.ts';
import { buildScreens } from '../e2e/support/furnish.ts';
import { openedCongress } from '../e2e/support/opened-congress.ts';
import { textOfWord } from '../e2e/support/word-text.ts';
import { largeList, largeNames, piles, tiedBallots } from './large-box.ts';
import { startProgram } from './program.ts';
import { textIn } from './text-in.ts';

const { seats } = largeList;
/** 348 ballots, the largest box that a province published; fewer for a trial. */
const ballots = Number(process.argv.slice(2).find((word) => /^\d+$/u.test(word)) ?? 348);
const byScans = process.argv.includes('--scans');
const convened = ballots + 2;
const typists = ['Cao Thị Lan', 'Tô Minh Đức'] as const;
const printed = ballots + 12;
const sentAtOnce = 50;
const issued: Issued = [ballots, 2, 1, 9];
/** Machine and clicks, from the empty room to the signed minutes of the first ballot. */
const goalSeconds = 5 * 60;
/** On a machine that does nothing else it takes a third of it. */
const mostMinutes = 60;

interface Phase {
  readonly name: string;
  readonly seconds: number;
  /** Part of the way of the first ballot that the goal is for. */
  readonly counts: boolean;
}

const phases: Phase[] = [];
const failures: string[] = [];

async function timed(name: string, work: () => Promise<unknown>, counts = false): Promise<void> {
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  phases.push({ name, seconds, counts });
  say(`${name.padEnd(58)}${seconds.toFixed(1).padStart(8)} s`);
}

const late = setTimeout(() => {
  say(`not done after ${String(mostMinutes)} minutes`);
  process.exit(1);
}, mostMinutes * 60_000);
late.unref();

buildScreens();
const data = mkdtempSync(join(tmpdir(), 'daihoi-large-'));
const program = await startProgram(data);
const browser = await openChromium();
try {
  const house = { address: () => program.address, password: program.password ?? '' };
  const unit = await openedCongress(browser, house, { convened, present: ballots });
  await countAll(unit, new CountingRoom(unit)).catch(async (fault: unknown) => {
    await keepSeen({ name: 'count-large', result: { state: 'fail' } }, { unit });
    throw fault;
  });
  process.exitCode = report();
} finally {
  clearTimeout(late);
  await browser.close();
  await program.stop();
  rmSync(data, { recursive: true, force: true });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function countAll(unit: Desk, room: CountingRoom): Promise<void> {
  const half = Math.floor(ballots / 2);
  const most = Math.floor(ballots * 0.6);
  await timed('first ballot: list, committee, codes, roll', () => prepareFirst(unit, room), true);
  await timed('printed, sealed, issued', () => handOut(room, unit), true);
  await timed('a broken equation, counted again', () => breakEquation(room), true);
  const box = tiedBallots(ballots);
  if (byScans) return scanAll(unit, room, box);
  await timed('figures agreed, typists chosen', () => reconcile(room), true);
  await keyBoth(room, box, 'keyed by the driver');
  await timed('decided, released, minutes signed and sealed', () => close(unit, room, 'tie'), true);

  await timed('re-vote of the tie: opened and prepared', () => openNext(unit, room));
  await timed('re-vote: printed, issued, collected', () => toTypists(room));
  await keyBoth(room, piles([most, 1], [ballots - most, 2]), 're-vote keyed by the driver');
  await timed('re-vote: decided and signed', () => close(unit, room, 'complete'));

  await timed('next election from the result: opened and prepared', () => openOther(unit, room));
  await timed('next election: printed, issued, collected', () => toTypists(room));
  await keyBoth(room, piles([half, 2], [ballots - half, 3]), 'next election keyed by the driver');
  await timed('next election: decided and signed', () => close(unit, room, 'short'));
  await timed('further ballot: opened and prepared', () => openNext(unit, room));
  await timed('further ballot: printed, issued, collected', () => toTypists(room));
  await keyBoth(room, piles([most, 1], [ballots - most, 2]), 'further ballot keyed by the driver');
  await timed('further ballot: decided and signed', () => close(unit, room, 'complete'));
}

async function prepareFirst(unit: Desk, room: CountingRoom): Promise<void> {
  await unit.main.getByRole('link', { name: 'Phòng kiểm phiếu' }).click();
  await unit.heading('Mở cuộc bầu Ban chấp hành, lần 1', 2).waitFor();
  await unit.main.getByRole('button', { name: 'Mở cuộc bầu này', exact: true }).first().click();
  await room.waitFor('Ghi danh sách bầu cử');
  await room.writeList(seats, largeNames());
  await room.waitFor('Ghi ban kiểm phiếu');
  await room.writeCommittee();
  await room.waitFor('Mỗi người chọn một mã riêng');
  await room.chooseCodes();
  await fixList(room);
}

async function fixList(room: CountingRoom): Promise<void> {
  await room.waitFor('Ghi số triệu tập và có mặt');
  await room.takeRoll(convened, ballots);
  await room.waitFor('Kiểm tra lần cuối rồi chốt danh sách');
  await room.print(printed);
  await room.byHead('Chốt danh sách');
}

/** The run is downloaded where it is printed here: that keeps the layout that the reader needs. */
async function handOut(room: CountingRoom, unit?: Desk): Promise<void> {
  await room.waitFor('In phiếu, đóng dấu, đếm phiếu in');
  if (unit) await unit.download(unit.main.locator('.print-links a').nth(1));
  await room.byHead('Ghi đã in phiếu');
  await room.waitFor('Kiểm tra và niêm phong hòm phiếu');
  await room.byTwo('Niêm phong hòm phiếu', 'Cao Thị Lan');
}

async function breakEquation(room: CountingRoom): Promise<void> {
  await room.waitFor('Phát phiếu, hai người đếm riêng');
  for (const who of typists) {
    await room.tellIssued(who, issued);
    if (who === typists[0]) await room.waitForCount(who);
  }
  await room.waitFor('Thu phiếu, hai người đếm riêng');
  for (const who of typists) {
    await room.tellCollected(who, ballots + 2);
    if (who === typists[0]) await room.waitForCount(who);
  }
  await room.waitFor('Số phiếu thu về nhiều hơn số phiếu phát ra 2 phiếu');
  await room.recount('Hai phiếu dính nhau');
}

async function reconcile(room: CountingRoom): Promise<void> {
  await room.agree(issued, ballots);
  await room.reconcile();
  await room.waitFor(/^Chọn người nhập phiếu/u);
  await room.chooseTypists(...typists);
}

/** Both witnesses are a scanner: what it reads is compared, what it doubts goes to people, and the ballot ends at its minutes. */
async function scanAll(
  unit: Desk,
  room: CountingRoom,
  box: readonly (readonly number[])[],
): Promise<void> {
  const sheets = await ScannedBallots.open(
    await textIn(data, 'select layout as found from ballot_layout'),
  );
  const passes: [ScanFile[], ScanFile[]] = [[], []];
  await timed('sheets struck and scanned by the generator', async () => {
    for (const [at, struck] of box.entries()) {
      const scans = await sheets.bothWaysUp({ struck }, at + 1);
      for (const [pass, bytes] of scans.entries()) {
        const name = `quet-${String(pass + 1)}-${String(at + 1).padStart(4, '0')}.jpg`;
        passes[pass]?.push({ name, bytes });
      }
    }
  });
  await timed(
    'figures agreed, scanners chosen',
    async () => {
      await room.agree(issued, ballots);
      await room.reconcile();
      await room.waitFor(/^Chọn người nhập phiếu/u);
      await room.chooseScanners(...typists);
    },
    true,
  );
  for (const [at, files] of passes.entries())
    await timed(
      `scans of witness ${String(at + 1)} sent and read`,
      () => sendAll(unit, room, { witness: at + 1, files }),
      true,
    );
  await timed('doubts concluded', () => concludeAll(unit, room, box), true);
  await timed('decided, released, minutes signed and sealed', () => close(unit, room, 'tie'), true);
}

type ScanFile = Parameters<CountingRoom['sendScans']>[0][number];

async function sendAll(
  unit: Desk,
  room: CountingRoom,
  { witness, files }: { readonly witness: number; readonly files: readonly ScanFile[] },
): Promise<void> {
  const who = typists[witness - 1] ?? typists[0];
  await room.sitAtScanner(who, witness);
  for (let at = 0; at < files.length; at += sentAtOnce)
    await room.sendScans(files.slice(at, at + sentAtOnce));
  await room.scanState(`Đủ ${String(files.length)} phiếu`).waitFor({ timeout: 10 * 60_000 });
  await unit.page.keyboard.press('Escape');
  await unit.heading(/quét|kết thúc kiểm phiếu|nghi vấn/u).waitFor();
}

/** What the readings left to people: what the sheet really shows, proposed by one and confirmed by the head. */
async function concludeAll(
  unit: Desk,
  room: CountingRoom,
  box: readonly (readonly number[])[],
): Promise<void> {
  const doubts = unit.main.getByRole('button', { name: /^Xem phiếu nghi vấn \(\d/u });
  const ended = unit.heading(/kết thúc kiểm phiếu/u);
  await doubts.or(ended).first().waitFor();
  if (!(await doubts.isVisible())) return;
  await doubts.click();
  for (let left = ballots; left > 0; left -= 1) {
    const heading = unit.heading(/^Tập \d+, phiếu \d+$|^Không còn phiếu nghi vấn$/u);
    await heading.waitFor();
    const said = await heading.innerText();
    if (said.startsWith('Không còn')) break;
    const [bundle = 1, position = 1] = (said.match(/\d+/gu) ?? []).map(Number);
    await room.concludeByHand('Tô Minh Đức', box[(bundle - 1) * 25 + position - 1] ?? []);
    await unit.heading(said).waitFor({ state: 'detached' });
  }
  await unit.press('Về màn kiểm phiếu', unit.main);
}

async function toTypists(room: CountingRoom): Promise<void> {
  await handOut(room);
  await reconcile(room);
}

async function keyBoth(
  room: CountingRoom,
  box: readonly (readonly number[])[],
  name: string,
): Promise<void> {
  const struck = box.reduce((sum, each) => sum + each.length, 0);
  await timed(`${name}: ${String(box.length)} × 2, ${String(2 * struck)} numbers`, async () => {
    for (const typist of typists) {
      await room.waitFor(/^Hai người nhập từng phiếu/u);
      await room.sit(typist);
      await room.seat.key(box.map((each) => ({ struck: each })));
      await room.seat.waitForSaved(box.length);
      await room.seat.leaveSeat();
    }
  });
}

/** From the last ballot to the seal; the result and its minutes are looked at on the way. */
async function close(
  unit: Desk,
  room: CountingRoom,
  outcome: 'tie' | 'complete' | 'short',
): Promise<void> {
  await room.waitFor(/kết thúc kiểm phiếu$/u);
  await room.byHead('Kết thúc kiểm phiếu');
  await room.waitFor('Đã kiểm xong, chờ trưởng ban công bố');
  await room.byHead('Công bố kết quả');
  await room.waitFor('Kết quả đã công bố, ký biên bản');
  const lines = await room.result();
  const tied = lines.filter((line) => line.includes('Bằng phiếu')).length;
  expected(`the outcome is ${outcome}`, (tied === 2) === (outcome === 'tie'));
  const elected = lines.filter((line) => line.includes('Trúng cử')).length;
  if (outcome === 'tie') expected('54 are elected beside the tie', elected === seats - 1);
  await room.byTwo('Ký biên bản', 'Cao Thị Lan');
  await room.waitFor('Biên bản đã ký, niêm phong');
  const link = unit.main.getByRole('link', { name: 'Biên bản kiểm phiếu, tệp Word' });
  const minutes = textOfWord((await unit.download(link)).bytes);
  expected('the minutes tell the ballots', minutes.includes(String(ballots)));
  await room.byTwo('Niêm phong cuộc bầu', 'Cao Thị Lan');
  await room.waitFor('Cuộc bầu đã niêm phong');
}

/** The next ballot of the same office, opened in one click with its names and seats. */
async function openNext(unit: Desk, room: CountingRoom): Promise<void> {
  await unit.press(/^Mở cuộc bầu .*, lần 2$/u, unit.main);
  await fixList(room);
}

/** The next election of the congress, opened in one click; committee and codes are there already. */
async function openOther(unit: Desk, room: CountingRoom): Promise<void> {
  await unit.press(/^Mở cuộc bầu .*, lần 1$/u, unit.main);
  // The names that were foreseen stand there already; this congress puts up others.
  await room.waitFor('Ghi số triệu tập và có mặt');
  await unit.main.getByRole('button', { name: /^Danh sách và số lượng/u }).click();
  await room.waitFor('Ghi danh sách bầu cử');
  await room.writeList(2, ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi']);
  await fixList(room);
}

function expected(what: string, holds: boolean): void {
  if (!holds) failures.push(what);
}

function report(): number {
  const clicks = phases.filter(({ counts }) => counts).reduce((sum, each) => sum + each.seconds, 0);
  const all = phases.reduce((sum, each) => sum + each.seconds, 0);
  say(
    `empty room to signed minutes${byScans ? '' : ' without keying'}: ${clicks.toFixed(0)} s of ${String(goalSeconds)} s`,
  );
  say(`everything, keying by the driver included: ${(all / 60).toFixed(1)} min`);
  for (const failure of failures) say(`NOT SO: ${failure}`);
  return failures.length === 0 && clicks <= goalSeconds ? 0 : 1;
}

/**
 * `npm run soak:reading [-- kills] [seed]`: scans are handed in and read without a pause while the program is killed at random
 * moments, on the embedded database with full durability. Every file that was acknowledged must be there after every start, no
 * page that was read is read anew, and in the end all of them are read.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { Random } from '../fuzz/random.ts';
import { ScannedBallots } from '../support/results/scanned-ballots.ts';
import { openCountingHouse } from './counting-house.ts';

const kills = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? 20_200_605);
const names = ['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'];
const box = 29;
const Sent = z.object({ file: z.string() });

type Scan = Uint8Array<ArrayBuffer>;

const random = new Random(seed);
const house = await openCountingHouse();
const { walk } = house;
const acknowledged = new Set<string>();
let sent = 0;
try {
  process.exitCode = await soak();
} finally {
  await house.close();
}

async function soak(): Promise<number> {
  await walk.open('committee');
  await walk.sealed(names, 3);
  await walk.download('ballots/run?paper=A5');
  const sheets = await drawSheets();
  await walk.reconciled(box);
  await walk.countingWithScans();
  const seat = await walk.sit('duc');
  let read = 0;
  for (let turn = 1; turn <= kills; turn += 1) {
    const running = { now: true };
    const handing = handInUntilKilled(seat, sheets, running);
    // Long enough, often, for the reader to have started and to be in the middle of a page.
    await pause(random.between(20, 4_000));
    await house.kill();
    running.now = false;
    await handing;
    await house.startAgain();
    const scans = await walk.scans();
    const there = new Set(scans.files.map(({ id }) => id));
    const lost = [...acknowledged].filter((id) => !there.has(id));
    if (lost.length > 0 || scans.pagesRead < read) return tell(turn, lost, scans.pagesRead - read);
    read = scans.pagesRead;
    if (turn % 10 === 0) process.stdout.write(`${turn} kills, ${so(read)}\n`);
  }
  return (await allRead()) ? 0 : 1;
}

function tell(turn: number, lost: readonly string[], pages: number): number {
  const what = `${lost.length} files and ${-Math.min(pages, 0)} pages lost`;
  process.stdout.write(`kill ${turn}: ${what} (seed ${seed})\n`);
  return 1;
}

function so(read: number): string {
  return `${acknowledged.size} files acknowledged, ${read} pages read, none lost`;
}

/** A few marked sheets; each is handed in many times, as another file each time. */
async function drawSheets(): Promise<readonly Scan[]> {
  const ballots = await ScannedBallots.open(await house.layout());
  const sheets: Scan[] = [];
  for (const struck of [[1], [2], [3], [4]]) {
    const [page] = await ballots.jpegs({ struck }, struck[0] ?? 0);
    if (page) sheets.push(page);
  }
  return sheets;
}

async function handInUntilKilled(
  seat: string,
  sheets: readonly Scan[],
  running: { readonly now: boolean },
): Promise<void> {
  while (running.now) {
    sent += 1;
    const bytes = named(sheets[sent % sheets.length] ?? new Uint8Array(), sent);
    try {
      const reply = await walk.sendScan(seat, { name: `quet-${sent}.jpg`, bytes });
      if (reply.status === 200) acknowledged.add(Sent.parse(reply.body).file);
    } catch {
      return;
    }
    await pause(random.between(0, 200));
  }
}

/** The same image in other bytes: what follows the end of a JPEG is seen by no decoder. */
function named(image: Scan, number: number): Scan {
  return new Uint8Array([...image, ...new TextEncoder().encode(String(number))]);
}

/** Waits until everything is read, and says whether each file gave its page. */
async function allRead(): Promise<boolean> {
  for (let second = 0; second < 600; second += 1) {
    const { reading, pagesRead, files } = await walk.scans();
    if (!reading) {
      const whole = files.filter(({ pagesRead: pages }) => pages === 1).length;
      process.stdout.write(`${kills} kills, ${so(pagesRead)} (seed ${seed})\n`);
      return whole === files.length && acknowledged.size <= files.length;
    }
    await pause(1_000);
  }
  process.stdout.write(`reading did not end within ten minutes (seed ${seed})\n`);
  return false;
}

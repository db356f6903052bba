/**
 * `npm run soak:keying [-- kills] [seed]`: two typists key without a pause while the program is killed at random moments, on
 * the embedded database with full durability. Whatever was acknowledged must be there after every start.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { MarksBody } from '@daihoi/contract/ballot-session';
import { ballotSessionRoutes } from '@daihoi/contract/ballot-session';
import { placesOf } from '@daihoi/domain/ballot-session';
import { Random } from '../fuzz/random.ts';
import { openCountingHouse } from './counting-house.ts';

const kills = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? 20_200_604);
const box = 29;
const places = placesOf(box);

/** What one typist was told is kept, and what was sent since without an answer. */
interface Ledger {
  /** The places that this typist keys over and over; one that both have keyed is not keyed again. */
  readonly places: typeof places;
  readonly acknowledged: Map<string, string>;
  readonly open: Map<string, Set<string>>;
}

const random = new Random(seed);
const house = await openCountingHouse();
const { walk } = house;
try {
  process.exitCode = await soak();
} finally {
  await house.close();
}

async function soak(): Promise<number> {
  await walk.open('committee');
  await walk.sealed(['Lê Văn An', 'Phạm Thị Bình', 'Danh Chi', 'Trần Dũng'], 3);
  await walk.reconciled(box);
  await walk.counting();
  const seats = [await walk.sit('lan'), await walk.sit('duc')];
  const ledgers = seats.map((_, turn): Ledger => {
    const own = places.filter((_place, at) => at % seats.length === turn);
    return { places: own, acknowledged: new Map(), open: new Map() };
  });
  let keyed = 0;
  for (let turn = 1; turn <= kills; turn += 1) {
    const running = { now: true };
    const typing = seats.map((seat, at) => typeUntilKilled(seat, ledgers[at], running));
    await pause(random.between(20, 900));
    await house.kill();
    running.now = false;
    const counts = await Promise.all(typing);
    keyed += counts.reduce((sum, each) => sum + each, 0);
    await house.startAgain();
    for (const [at, seat] of seats.entries()) {
      const lost = await lostBy(seat, ledgers[at]);
      if (lost.length === 0) continue;
      process.stdout.write(
        `kill ${turn}, typist ${at + 1}: lost ${lost.join(', ')} (seed ${seed})\n`,
      );
      return 1;
    }
    if (turn % 10 === 0)
      process.stdout.write(`${turn} kills, ${keyed} ballots acknowledged, none lost\n`);
  }
  process.stdout.write(`${kills} kills, ${keyed} ballots acknowledged, none lost (seed ${seed})\n`);
  return 0;
}

/** Keys ballot after ballot until nobody answers any more; gives how many were acknowledged. */
async function typeUntilKilled(
  seat: string,
  ledger: Ledger | undefined,
  running: { readonly now: boolean },
): Promise<number> {
  let acknowledged = 0;
  while (running.now && ledger) {
    const place = ledger.places[random.between(0, ledger.places.length - 1)];
    if (!place) return acknowledged;
    const marks: MarksBody = { struck: [random.between(1, 4)] };
    const key = `${place.bundle}/${place.position}`;
    const text = JSON.stringify(marks);
    ledger.open.set(key, new Set([...(ledger.open.get(key) ?? []), text]));
    try {
      if ((await walk.key(seat, place, marks)).status !== 200) continue;
    } catch {
      return acknowledged;
    }
    ledger.acknowledged.set(key, text);
    ledger.open.delete(key);
    acknowledged += 1;
  }
  return acknowledged;
}

/** Places where neither what was acknowledged nor what was sent after it stands. */
async function lostBy(seat: string, ledger: Ledger | undefined): Promise<readonly string[]> {
  const there = new Map<string, string>();
  for (const bundle of new Set(places.map((each) => each.bundle))) {
    const reply = await walk.keying(seat, bundle);
    for (const { position, marks } of ballotSessionRoutes.keying.answer.parse(reply.body).keyed)
      there.set(`${bundle}/${position}`, JSON.stringify(marks));
  }
  return [...(ledger?.acknowledged ?? [])].flatMap(([key, text]) => {
    const found = there.get(key);
    return found === text || (found !== undefined && ledger?.open.get(key)?.has(found) === true)
      ? []
      : [key];
  });
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPendingScans } from '@daihoi/application/ballot-session';
import type { Exercise } from '@daihoi/domain/rehearsal';
import { hands, openRehearsal } from '../../../../tests/support/rehearsal/open-rehearsal.ts';
import { ScannedBallots } from '../../../../tests/support/results/scanned-ballots.ts';

/** One printed deck is scanned once and handed in at three exercises: its sheets serve every rehearsal of the same list, on any day. */
let house: Awaited<ReturnType<typeof openRehearsal>>;
let deck: readonly Uint8Array<ArrayBuffer>[];
let again: Uint8Array<ArrayBuffer>;

const helper = hands.find(({ role }) => role === 'technician')?.name;
const twice = 6;

beforeAll(async () => {
  house = await openRehearsal();
});

afterAll(() => house.close());

/** The sheets of an exercise as a pen struck them and a scanner saw them. */
async function scanDeck({ attempt }: Awaited<ReturnType<typeof house.begin>>): Promise<void> {
  const stored = await house.ports.read.ballotSessions.find(attempt.place);
  const [layout] = stored ? await house.ports.read.ballotScans.layouts(stored.session.id) : [];
  const sheets = await ScannedBallots.open(layout?.text ?? '');
  const marked = attempt.plan.ballots.map(({ marks, doubtful }) => {
    const { struck = [] } = marks;
    const free = Array.from({ length: 17 }, (_, at) => at + 1).find((at) => !struck.includes(at));
    return { struck, half: doubtful && free !== undefined ? [free] : [] };
  });
  const pages: Uint8Array<ArrayBuffer>[] = [];
  for (const [at, sheet] of marked.entries()) pages.push(...(await sheets.jpegs(sheet, at + 1)));
  deck = pages;
  const sheet = marked[twice] ?? { struck: [] };
  [again = new Uint8Array()] = await sheets.jpegs(sheet, twice + 1, 4_711);
}

async function handIn(base: string, pages: readonly Uint8Array<ArrayBuffer>[]): Promise<void> {
  const seat = await house.sit(base, helper);
  for (const [at, bytes] of pages.entries()) {
    const sent = await house.send(`${base}/scans`, { name: `to-${at + 1}.jpg`, bytes }, seat);
    expect(sent.statusCode).toBe(200);
  }
  while ((await readPendingScans(house.ports, house.ports.ballotReader)) > 0);
}

async function standingOf(exercise: Exercise) {
  return (await house.latestOf(exercise))?.standing;
}

test('the deck read back: every known ballot as it was marked, doubtful ones to people, none wrong', async () => {
  const begun = await house.begin('testDeck');
  expect(await standingOf('testDeck')).toEqual({
    state: 'open',
    step: { code: 'scan', done: 0, of: 24 },
  });
  await scanDeck(begun);
  await handIn(begun.base, deck);
  expect(await standingOf('testDeck')).toMatchObject({
    state: 'passed',
    findings: [
      { code: 'read-as-planned', holds: true },
      { code: 'plain-to-people', holds: true },
      { code: 'doubtful-to-people', holds: true },
    ],
  });
}, 180_000);

test('the next day the same deck is good, and a sheet missing stops the count', async () => {
  house.tomorrow();
  const { base } = await house.begin('missingSheet');
  await handIn(base, deck.slice(1));
  expect(await standingOf('missingSheet')).toMatchObject({
    state: 'passed',
    findings: [{ code: 'missing-stopped', holds: true, count: 23, of: 24 }],
  });
}, 120_000);

test('all sheets handed in where one should have been missing is failed', async () => {
  const { base } = await house.begin('missingSheet');
  await handIn(base, deck);
  expect(await standingOf('missingSheet')).toMatchObject({ state: 'failed' });
}, 120_000);

test('a sheet that went through twice is seen and stops the count', async () => {
  const { base } = await house.begin('doubleFeed');
  await handIn(base, [...deck, again]);
  expect(await standingOf('doubleFeed')).toMatchObject({
    state: 'passed',
    findings: [
      { code: 'double-seen', holds: true, count: 1 },
      { code: 'double-stopped', holds: true },
    ],
  });
}, 120_000);

test('a deck with one ballot struck otherwise than planned is not passed as read', async () => {
  const { base } = await house.begin('testDeck');
  const swapped = [...deck];
  [swapped[0], swapped[1]] = [swapped[1] ?? again, swapped[1] ?? again];
  await handIn(base, swapped);
  expect((await standingOf('testDeck'))?.state).not.toBe('passed');
}, 120_000);

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { drawSample, planSample, readDice, riskLimit } from './sample-check.ts';

function counted(
  votes: readonly number[],
  elected: number,
  more: { threshold?: number; seatsLeft?: number; tied?: readonly string[] } = {},
) {
  const candidates = votes.map((each, at) => ({
    id: String(at),
    votes: each,
    disagree: 0,
    uncounted: 0,
    percentOfBase: '',
    rank: at + 1,
    majority: true,
  }));
  return {
    candidates,
    elected: candidates.slice(0, elected).map(({ id }) => id),
    threshold: more.threshold ?? 51,
    seatsLeft: more.seatsLeft ?? 0,
    tied: more.tied ?? [],
  };
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

describe('how many ballots are checked', () => {
  test('a wide margin needs few, a narrow one nearly all', () => {
    expect(planSample(counted([90, 88, 30], 2), 100)).toMatchObject({ wrongNeeded: 29, size: 9 });
    expect(planSample(counted([90, 60, 58], 2), 100)).toMatchObject({ wrongNeeded: 1, size: 95 });
  });

  test('the last one elected just over the half is what the check is about', () => {
    expect(planSample(counted([90, 52, 10], 2), 100)?.wrongNeeded).toBe(2);
  });

  test('with a seat left, somebody who nearly has the half matters', () => {
    expect(planSample(counted([90, 45], 1, { seatsLeft: 1 }), 100)?.wrongNeeded).toBe(6);
  });

  test('a tie is decided by one ballot', () => {
    expect(planSample(counted([90, 60, 60], 1, { tied: ['1', '2'] }), 100)?.size).toBe(95);
  });

  test('the chance stated is that of missing every wrong ballot, by counting all samples', () => {
    const plan = planSample(counted([12, 11, 4], 2, { threshold: 8 }), 14);
    const wrong = plan?.wrongNeeded ?? 0;
    const size = plan?.size ?? 0;
    expect(plan?.chance).toBeCloseTo(choose(14 - wrong, size) / choose(14, size), 12);
    expect(plan?.chance).toBeLessThanOrEqual(riskLimit);
    expect(
      choose(14 - wrong, size - 1) / choose(14, size - 1),
      'one less is not enough',
    ).toBeGreaterThan(riskLimit);
  });

  test('an empty box has nothing to check', () => {
    expect(planSample(counted([0, 0], 0), 0)).toBeUndefined();
  });
});

describe('which ballots are drawn', () => {
  const dice = '35162 44121 66352 14263';

  test('the same rolls draw the same ballots, each once, in the order of the box', () => {
    const draw = { dice: readDice(dice) ?? '', size: 40, collected: 348, hash };
    const places = drawSample(draw);
    expect(places).toEqual(drawSample(draw));
    const numbers = places.map(({ bundle, position }) => (bundle - 1) * 25 + position);
    expect(new Set(numbers).size).toBe(40);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(Math.max(...numbers)).toBeLessThanOrEqual(348);
  });

  test('every ballot has the same chance', () => {
    const hits = Array.from({ length: 20 }, () => 0);
    for (let turn = 0; turn < 2_000; turn += 1)
      for (const { position } of drawSample({
        dice: `${dice}${String(turn)}`,
        size: 5,
        collected: 20,
        hash,
      }))
        hits[position - 1] = (hits[position - 1] ?? 0) + 1;
    for (const each of hits) expect(Math.abs(each - 500)).toBeLessThan(100);
  });

  test('rolls are read with blanks; too few, or a seven, are none', () => {
    expect(readDice(dice)).toBe('35162441216635214263');
    expect(readDice('3516')).toBeUndefined();
    expect(readDice('7516244121663521426355')).toBeUndefined();
  });
});

function choose(of: number, take: number): number {
  let ways = 1;
  for (let at = 0; at < take; at += 1) ways = (ways * (of - at)) / (at + 1);
  return ways;
}

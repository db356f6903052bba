import type { BallotForm } from '@daihoi/domain/election';
import { describe, expect, test } from 'vitest';
import type { BallotLayout } from '../layout/index.ts';
import { planDeck } from './plan-deck.ts';

function layout(form: BallotForm, names: number, seats: number): BallotLayout {
  const box = { x: 20, y: 20, width: 30, height: 4 };
  const rows = Array.from({ length: names }, (_, at) => {
    const row = { x: 10, y: 20 + at * 8, width: 120, height: 8 };
    const nameInk = { ...box, y: row.y + 2 };
    const choice = { ...box, y: row.y + 1, width: 6, height: 6 };
    const common = {
      index: at + 1,
      candidateId: `C${at + 1}`,
      name: 'Lê An',
      row,
      number: box,
      nameInk,
    };
    const choices = { agree: { ...choice, x: 90 }, disagree: { ...choice, x: 110 } };
    return form === 'strike' ? common : { ...common, choices };
  });
  const page = {
    number: 1,
    width: 148,
    height: 210,
    corners: [box, box, box, box] as const,
    code: { box, cells: '1' },
    rows,
    clean: { dpi: 200, width: 1, height: 1, png: '' },
  };
  const contest = { id: 'c', title: 'Chi ủy', office: 'committee', seats, form };
  return { schema: 'ballot-layout/1', contest, paper: 'A5', fingerprint: '000000', pages: [page] };
}

test('equal seeds give equal decks, other seeds others', () => {
  const own = layout('strike', 9, 7);
  expect(planDeck(own, { count: 20, seed: 5 })).toEqual(planDeck(own, { count: 20, seed: 5 }));
  expect(planDeck(own, { count: 20, seed: 5 })).not.toEqual(planDeck(own, { count: 20, seed: 6 }));
});

describe('answers follow from the marks by the regulation (Điều 17 of 244)', () => {
  test.each([1, 2, 3, 4])('strike form, seed %d', (seed) => {
    for (const ballot of planDeck(layout('strike', 9, 7), { count: 40, seed })) {
      const left = ballot.candidates.filter(({ mark }) => mark === 'left').length;
      const isDoubtful = ballot.candidates.some(({ mark }) => mark === 'ambiguous');
      expect(ballot.needsReview).toBe(isDoubtful);
      expect(ballot.valid).toBe(isDoubtful ? undefined : left >= 1 && left <= 7);
    }
  });

  test('one name on the list: both boxes or none make the ballot invalid', () => {
    const ballots = planDeck(layout('agreeDisagree', 1, 1), { count: 6, seed: 1 });
    const reasons = new Map(ballots.map((each) => [each.case, each.invalidReasons]));
    expect(reasons.get('both')).toEqual(['singleBoth']);
    expect(reasons.get('blank')).toEqual(['singleNeither']);
    expect(reasons.get('allDisagree')).toEqual([]);
  });
});

test('a stroke of the pen crosses the whole name and stays in its row', () => {
  const own = layout('strike', 9, 7);
  for (const ballot of planDeck(own, { count: 5, seed: 3 })) {
    const struck = ballot.candidates.filter(({ mark }) => mark === 'struck');
    for (const { index } of struck) {
      const row = own.pages[0]?.rows[index - 1];
      if (!row) throw new Error('no row');
      const strokes = ballot.strokes.filter(({ points }) =>
        points.every(([, y]) => y > row.row.y && y < row.row.y + row.row.height),
      );
      expect(strokes.length).toBeGreaterThan(0);
      for (const { points } of strokes) {
        expect(points[0]?.[0]).toBeLessThan(row.nameInk.x);
        expect(points.at(-1)?.[0]).toBeGreaterThan(row.nameInk.x + row.nameInk.width);
      }
    }
  }
});

import { expect, test } from 'vitest';
import { buildList, type ListProposal } from './build-list.ts';
import { regulation190, regulation244 } from './regulation.ts';

const official = Array.from({ length: 23 }, (_, index) => `official-${index + 1}`);
const proposal: ListProposal = {
  regulation: regulation190,
  office: 'committee',
  seats: 20,
  attending: 200,
  official,
  floor: [],
};

function floor(supports: readonly number[]): readonly { id: string; support: number }[] {
  return supports.map((support, index) => ({ id: `floor-${index + 1}`, support }));
}

test('Đ14.3 QC 190: exactly 30 percent support is not enough, one more is', () => {
  const built = buildList({ ...proposal, floor: floor([60, 61]) });
  expect(built.list).toEqual([...official, 'floor-2']);
  expect(built.dropped).toEqual([{ id: 'floor-1', reason: 'support' }]);
});

test('QC 244 knows no support test', () => {
  const built = buildList({ ...proposal, regulation: regulation244, floor: floor([10, 61]) });
  expect(built.list).toEqual([...official, 'floor-1', 'floor-2']);
  expect(built.next).toEqual(['cardVoteOnList']);
});

test('over the cap of 26 the best supported three of six are taken, in the order they were named', () => {
  const built = buildList({ ...proposal, floor: floor([70, 150, 80, 120, 90, 130]) });
  expect(built.list).toEqual([...official, 'floor-2', 'floor-4', 'floor-6']);
  expect(built.dropped.map(({ reason }) => reason)).toEqual(['surplus', 'surplus', 'surplus']);
});

test('equal support at the cut is not settled: the presidium is asked', () => {
  const built = buildList({ ...proposal, floor: floor([150, 120, 90, 90]) });
  expect(built).toMatchObject({
    list: [...official, 'floor-1', 'floor-2'],
    tiedAtCut: ['floor-3', 'floor-4'],
    next: ['askPresidium'],
  });
});

test('names nobody was asked about yet need an opinion ballot', () => {
  const unasked = [{ id: 'floor-1' }];
  expect(buildList({ ...proposal, floor: unasked })).toMatchObject({
    toAsk: ['floor-1'],
    next: ['opinionBallot'],
  });
  const under244 = { ...proposal, regulation: regulation244 };
  expect(buildList({ ...under244, floor: unasked }).next).toEqual(['cardVoteOnList']);
  const crowd = ['1', '2', '3', '4'].map((id) => ({ id }));
  expect(buildList({ ...under244, floor: crowd }).toAsk).toEqual(['1', '2', '3', '4']);
});

test('where the official list fills the cap nobody else finds room', () => {
  const built = buildList({ ...proposal, seats: 17, floor: floor([150]) });
  expect(built).toMatchObject({ list: official, dropped: [{ id: 'floor-1', reason: 'surplus' }] });
});

test('an office without a cap takes every supported name', () => {
  const built = buildList({ ...proposal, office: 'delegates', floor: floor([150, 120, 90, 80]) });
  expect(built.list).toHaveLength(27);
});

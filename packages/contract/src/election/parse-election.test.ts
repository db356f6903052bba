import { describe, expect, test } from 'vitest';
import { parseElectionInput, parseListInput } from './parse-election.ts';

const input = {
  regulation: '190-QĐ/TW',
  body: 'memberCongress',
  office: 'committee',
  seats: 1,
  candidates: [{ id: 'A', name: 'Nguyễn Văn Thử' }, { id: 'B' }],
  convened: 3,
  present: 3,
  issued: 3,
  collected: 3,
  ballots: [{ count: 3, struck: ['B'] }],
};

function parse(changes: Readonly<Record<string, unknown>>) {
  return parseElectionInput(JSON.stringify({ ...input, ...changes }));
}

test('what is well formed comes through as it was', () => {
  expect(parse({})).toEqual({ ok: true, value: input });
});

test('decomposed Vietnamese is composed, in ids and in the totals that name them', () => {
  const id = 'Đỗ Thử'.normalize('NFD');
  const tallies = { valid: 3, invalid: 0, votes: { [id]: 3 } };
  const parsed = parse({ candidates: [{ id }, { id: 'B' }], ballots: undefined, tallies });
  expect(parsed).toMatchObject({
    ok: true,
    value: { candidates: [{ id: 'Đỗ Thử' }, { id: 'B' }], tallies: { votes: { 'Đỗ Thử': 3 } } },
  });
});

test('a byte-order mark is no part of the text', () => {
  expect(parseElectionInput(`\uFEFF${JSON.stringify(input)}`).ok).toBe(true);
});

describe('malformed input is refused where it stands', () => {
  test.each([
    [{ seats: undefined }, 'input.missing-field', 'seats'],
    [{ regulation: undefined }, 'input.missing-field', 'regulation'],
    [{ seats: '3' }, 'input.wrong-type', 'seats'],
    [{ seats: null }, 'input.wrong-type', 'seats'],
    [{ body: 'congress' }, 'input.wrong-value', 'body'],
    [{ turnout: 3 }, 'input.unknown-field', 'turnout'],
    [{ candidates: [{ id: '' }] }, 'input.wrong-value', 'candidates[0].id'],
    [{ candidates: {} }, 'input.wrong-type', 'candidates'],
    [{ ballots: [{ count: 1, flags: ['torn'] }] }, 'input.wrong-value', 'ballots[0].flags[0]'],
    [{ ballots: [{ struk: ['A'] }] }, 'input.unknown-field', 'ballots[0].struk'],
    [{ excluded: [{ reason: 'late', count: 1 }] }, 'input.wrong-value', 'excluded[0].reason'],
    [{ tallies: { valid: 1, invalid: 0 } }, 'input.missing-field', 'tallies.votes'],
    [
      { tallies: { valid: 1, invalid: 0, votes: { A: '1' } } },
      'input.wrong-type',
      'tallies.votes.A',
    ],
  ])('%j', (changes, code, at) => {
    expect(parse(changes)).toMatchObject({ ok: false, error: { code, at } });
  });

  test.each(['', '{', 'null', '[]', '3'])('%j is no input', (text) => {
    expect(parseElectionInput(text).ok).toBe(false);
    expect(parseListInput(text).ok).toBe(false);
  });
});

test('a list to check needs its four fields', () => {
  const list = { regulation: '190-QĐ/TW', office: 'committee', seats: 41, listSize: 54 };
  expect(parseListInput(JSON.stringify(list))).toEqual({ ok: true, value: list });
  expect(parseListInput(JSON.stringify({ ...list, listSize: undefined }))).toMatchObject({
    error: { code: 'input.missing-field', at: 'listSize' },
  });
});

import { calendarDate } from '@daihoi/domain/kernel';
import { describe, expect, test } from 'vitest';
import { arrangeBallot } from './arrange-ballot.ts';
import type { BallotRequest } from './ballot-request.ts';
import { draftBallot } from './draft-ballot.ts';
import { sampleBallot } from './testing/sample-ballot.ts';

const sample = sampleBallot({ names: 5, seats: 3, paper: 'A4' });

function contest(changes: Partial<BallotRequest['contest']>): BallotRequest {
  return { ...sample, contest: { ...sample.contest, ...changes } };
}

function candidates(...names: readonly (readonly [name: string, note?: string])[]) {
  return names.map(([name, note], at) => ({ id: `P${at}`, name, note }));
}

describe('the form of a ballot (Điều 17 of 244, Điều 15 of 190)', () => {
  test('a list with a surplus is struck, one without is agreed to', () => {
    expect(draftBallot(contest({ seats: 4 }))).toMatchObject({ value: { form: 'strike' } });
    expect(draftBallot(contest({ seats: 5 }))).toMatchObject({ value: { form: 'agreeDisagree' } });
  });

  test('a form that the list contradicts is refused with the article in force on the day', () => {
    expect(draftBallot(contest({ ballotForm: 'agreeDisagree' }))).toMatchObject({
      error: { code: 'ballot.must-strike', at: 'contest.ballotForm', rule: { article: 17 } },
    });
    const later = contest({ ballotForm: 'strike', seats: 5 });
    const congress = { ...sample.congress, date: calendarDate('2025-06-01') };
    expect(draftBallot({ ...later, congress })).toMatchObject({
      error: { code: 'ballot.must-agree', rule: { document: '190-QĐ/TW', article: 15 } },
    });
  });
});

describe('names', () => {
  test('stand by given name, then middle names, then family name, whatever order they came in', () => {
    const list = candidates(
      ['Trần Văn Đạt'],
      ['Lê Thị Ánh'],
      ['Võ Văn An'],
      ['Đỗ An'],
      ['Lê Thị Dũng'],
    );
    const drafted = draftBallot(contest({ candidates: list }));
    expect(drafted).toMatchObject({
      value: {
        names: ['Đỗ An', 'Võ Văn An', 'Lê Thị Ánh', 'Lê Thị Dũng', 'Trần Văn Đạt'].map((name) => ({
          name,
        })),
      },
    });
  });

  test('a note is printed for namesakes alone', () => {
    const list = candidates(['Lê An', 'Tổ 2'], ['Lê An', 'Tổ 1'], ['Võ Hà', 'Tổ 3']);
    const drafted = draftBallot(contest({ candidates: list, seats: 2 }));
    expect(drafted.ok && drafted.value.names.map(({ name, note }) => [name, note])).toEqual([
      ['Lê An', 'Tổ 1'],
      ['Lê An', 'Tổ 2'],
      ['Võ Hà', undefined],
    ]);
  });

  test.each([
    ['namesakes without a note', candidates(['Lê An'], ['LÊ AN']), 'ballot.namesakes', '[1].name'],
    [
      'an id twice',
      [
        { id: 'A', name: 'Lê An' },
        { id: 'A', name: 'Võ Hà' },
      ],
      'ballot.duplicate-id',
      '[1].id',
    ],
    ['nobody', [], 'ballot.no-names', ''],
  ])('%s cannot be printed', (_, list, code, place) => {
    expect(draftBallot(contest({ candidates: list, seats: 1 }))).toMatchObject({
      error: { code, at: `contest.candidates${place}` },
    });
  });

  test('more than 80 are refused', () => {
    const long = sampleBallot({ names: 81, seats: 70, paper: 'A4' });
    expect(draftBallot(long)).toMatchObject({ error: { found: 81, expected: 80 } });
  });

  test.each([0, -1, 1.5])('%d seats are refused', (seats) => {
    expect(draftBallot(contest({ seats }))).toMatchObject({ error: { code: 'ballot.seats' } });
  });
});

describe('what names a layout', () => {
  function fingerprint(request: BallotRequest, purpose: 'vote' | 'test' = 'vote') {
    const draft = draftBallot(request);
    if (!draft.ok) throw new Error(draft.error.code);
    const names = draft.value.names.map(() => 2);
    const heads = { roomy: 70, compact: 45, next: 14 };
    const done = arrangeBallot(draft.value, { names, heads }, purpose);
    return done.ok ? done.value.fingerprint : done.error.code;
  }

  test('equal requests have one name; another list, another contest or a test have another', () => {
    const own = fingerprint(sample);
    expect(fingerprint(sampleBallot({ names: 5, seats: 3, paper: 'A4' }))).toBe(own);
    const others = [
      fingerprint(contest({ id: 'again' })),
      fingerprint(contest({ candidates: sample.contest.candidates.slice(1) })),
      fingerprint({ ...sample, paper: 'A5' }),
      fingerprint(sample, 'test'),
    ];
    expect(new Set([own, ...others]).size).toBe(5);
  });

  test('a name too long for the paper is refused where it stands in the request', () => {
    const draft = draftBallot(
      contest({ candidates: candidates(['Lê Văn Hà'], ['Lê Văn An']), seats: 1 }),
    );
    if (!draft.ok) throw new Error(draft.error.code);
    const measures = { names: [20, 2], heads: { roomy: 70, compact: 45, next: 14 } };
    expect(arrangeBallot(draft.value, measures)).toMatchObject({
      error: { code: 'ballot.name-too-long', at: 'contest.candidates[1].name' },
    });
  });
});

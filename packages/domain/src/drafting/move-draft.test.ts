import { describe, expect, test } from 'vitest';
import { brand, type AccountId, type Instant } from '../kernel/index.ts';
import {
  compareFindings,
  findingKeys,
  handOverDraft,
  holdDraft,
  lastDecided,
  mayChange,
  moveDraft,
  newestSubmitted,
  takeOverDraft,
  type Draft,
  type DraftMove,
  type DraftMoveFacts,
} from './index.ts';

const lan = brand<AccountId>('lan');
const minh = brand<AccountId>('minh');
const since = brand<Instant>('2020-05-04T01:00:00.000Z');
const fresh: Draft = {
  kind: 'politicalReport',
  title: 'Báo cáo chính trị',
  state: 'DRAFTING',
  newest: 0,
  rounds: [],
};
const facts: DraftMoveFacts = { by: lan, unanswered: 0, remarks: 0 };

function moved(draft: Draft, move: DraftMove, change: Partial<DraftMoveFacts> = {}): Draft {
  const result = moveDraft(draft, move, { ...facts, ...change });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function refusal(draft: Draft, move: DraftMove, change: Partial<DraftMoveFacts> = {}) {
  const result = moveDraft(draft, move, { ...facts, ...change });
  return result.ok ? undefined : result.error.code;
}

describe('the way of a draft', () => {
  test('goes up only with a version', () => {
    expect(refusal(fresh, 'submit')).toBe('draft.no-version');
    const submitted = moved({ ...fresh, newest: 2 }, 'submit');
    expect(submitted).toMatchObject({ state: 'SUBMITTED', rounds: [{ number: 1, version: 2 }] });
  });

  test('comes back only with a remark, and goes up again only changed and answered', () => {
    const submitted = moved({ ...fresh, newest: 1 }, 'submit');
    expect(refusal(submitted, 'return')).toBe('draft.no-remark');
    const returned = moved(submitted, 'return', { remarks: 2 });
    expect(returned.rounds).toEqual([{ number: 1, version: 1, outcome: 'returned' }]);
    expect(refusal(returned, 'submit')).toBe('draft.no-new-version');
    const next = { ...returned, newest: 2 };
    expect(refusal(next, 'submit', { unanswered: 1 })).toBe('draft.remarks-unanswered');
    expect(moved(next, 'submit').rounds.at(-1)).toEqual({ number: 2, version: 2 });
  });

  test('is not passed while a remark of this submission stands', () => {
    const submitted = moved({ ...fresh, newest: 1 }, 'submit');
    expect(refusal(submitted, 'pass', { remarks: 1 })).toBe('draft.remarks-open');
    expect(moved(submitted, 'pass').state).toBe('PASSED');
  });

  test('is taken back until the superior writes its first remark, and is then not for its eyes', () => {
    const submitted = moved({ ...fresh, newest: 1 }, 'submit');
    expect(newestSubmitted(submitted)).toBe(1);
    expect(refusal(submitted, 'takeBack', { remarks: 1 })).toBe('draft.being-read');
    const back = moved(submitted, 'takeBack');
    expect(back.state).toBe('DRAFTING');
    expect(newestSubmitted(back)).toBe(0);
    expect(moved(back, 'submit').rounds).toHaveLength(2);
  });

  test('is taken up again after it was passed: with a reason, a new version and the word of the superior', () => {
    const passed = moved(moved({ ...fresh, newest: 1 }, 'submit'), 'pass');
    expect(refusal(passed, 'revise')).toBe('draft.no-reason');
    const reason = 'Tiếp thu góp ý của chi bộ.';
    const revised = moved(passed, 'revise', { reason });
    expect(revised.state).toBe('DRAFTING');
    expect(revised.rounds).toEqual([
      { number: 1, version: 1, outcome: 'passed', revisedFor: reason },
    ]);
    expect(newestSubmitted(revised)).toBe(1);
    expect(refusal(revised, 'submit')).toBe('draft.nothing-revised');
    expect(refusal(revised, 'drop')).toBe('draft.was-submitted');
    const again = moved({ ...revised, newest: 2 }, 'submit');
    expect(lastDecided(again)?.version).toBe(1);
    expect(moved(again, 'pass').rounds).toHaveLength(2);
    const back = moved(again, 'takeBack');
    expect(refusal({ ...back, newest: 1 }, 'submit')).toBe('draft.nothing-revised');
  });

  test('is dropped only while it never went up', () => {
    expect(moved(fresh, 'drop').state).toBe('DROPPED');
    const back = moved(moved({ ...fresh, newest: 1 }, 'submit'), 'takeBack');
    expect(refusal(back, 'drop')).toBe('draft.was-submitted');
    expect(refusal(moved(fresh, 'drop'), 'submit')).toBe('draft.move-not-from-state');
  });
});

describe('one writes at a time', () => {
  const held: Draft = { ...fresh, newest: 1, editor: { by: minh, since } };

  test('who holds a draft may change and submit it, nobody else', () => {
    expect(mayChange(held, lan)?.code).toBe('draft.held');
    expect(mayChange(held, minh)).toBeUndefined();
    expect(refusal(held, 'submit')).toBe('draft.held');
    expect(moved(held, 'submit', { by: minh })).not.toHaveProperty('editor');
  });

  test('is handed over by who holds it, and taken over from who is away', () => {
    const to = { by: lan, since };
    expect(holdDraft(held, to)).toMatchObject({ ok: false, error: { code: 'draft.held' } });
    expect(handOverDraft(held, { from: lan, to })).toMatchObject({
      error: { code: 'draft.not-yours' },
    });
    expect(handOverDraft(held, { from: minh, to })).toMatchObject({ value: { editor: to } });
    const free = handOverDraft(held, { from: minh, to: undefined });
    expect(free.ok && free.value).not.toHaveProperty('editor');
    expect(takeOverDraft(held, to)).toMatchObject({ value: { editor: to } });
  });

  test('nothing changes while the draft lies with the superior', () => {
    const submitted = moved(held, 'submit', { by: minh });
    expect(mayChange(submitted, minh)?.code).toBe('draft.closed');
    expect(holdDraft(submitted, { by: lan, since })).toMatchObject({ ok: false });
    expect(takeOverDraft(submitted, { by: lan, since })).toMatchObject({ ok: false });
  });
});

describe('findings over versions', () => {
  const margin = { rule: 'PG-08', fault: 'form', part: 'page', text: '', expected: '30' };
  const size = {
    rule: 'CH-10',
    fault: 'size',
    part: 'body',
    text: 'Thực hiện  Chỉ thị 35',
    expected: '14',
  };

  test('keep their key when only spaces, capitals or marks of the place change', () => {
    const [first] = findingKeys([size]);
    expect(findingKeys([{ ...size, text: 'thực hiện chỉ thị 35 ' }])).toEqual([first]);
    expect(findingKeys([{ ...size, text: 'Thực hiện Chỉ thị 36' }])).not.toEqual([first]);
  });

  test('are counted where two would be one', () => {
    const keys = findingKeys([margin, size, margin]);
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe(`${keys[0]}#2`);
  });

  test('say what was fixed, what stays and what is new', () => {
    expect(compareFindings(['a', 'b'], ['b', 'c'])).toEqual({
      fixed: ['a'],
      kept: ['b'],
      fresh: ['c'],
    });
  });
});

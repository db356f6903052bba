import { describe, expect, test } from 'vitest';
import { calendarDate, instantFrom, makeId, type AccountId } from '../kernel/index.ts';
import {
  amountOf,
  freezeRulebook,
  frozenRule,
  needsSource,
  rulebookFor,
  type FrozenRulebook,
} from './index.ts';

function frozenOn(day: string, term: '2020-2025' | '2025-2030' = '2020-2025'): FrozenRulebook {
  const frozen = freezeRulebook({ rulebook: rulebookFor(term), on: calendarDate(day) });
  if (!frozen.ok) throw new Error(frozen.error.code);
  return frozen.value;
}

describe('freezeRulebook', () => {
  test('keeps the regulation and numbers of the day the congress was called', () => {
    const frozen = frozenOn('2020-05-15');
    expect(frozen.regulation).toBe('244-QĐ/TW');
    const key = 'age.reElectionMonthsLeft';
    expect(amountOf(frozenRule(frozen, { key, level: 'UPPER_GRASSROOTS' }))).toBe(30);
  });

  test('a congress called early in 2025 keeps the three days of the replaced directive', () => {
    const query = { key: 'congress.maxDuration', level: 'UPPER_GRASSROOTS' } as const;
    expect(amountOf(frozenRule(frozenOn('2025-03-01', '2025-2030'), query))).toBe(3);
    expect(amountOf(frozenRule(frozenOn('2025-05-01', '2025-2030'), query))).toBe(2);
  });

  test('another regulation may be chosen, and then only its rules are kept', () => {
    const frozen = freezeRulebook({
      rulebook: rulebookFor('2025-2030'),
      on: calendarDate('2024-09-30'),
      regulation: '190-QĐ/TW',
    });
    const sets = frozen.ok ? new Set(frozen.value.rules.map((each) => each.ruleSetId)) : new Set();
    expect(sets.has('election-190')).toBe(true);
    expect(sets.has('election-244')).toBe(false);
  });

  test('a day before any regulation is refused', () => {
    expect(
      freezeRulebook({ rulebook: rulebookFor('2020-2025'), on: calendarDate('2010-01-01') }),
    ).toEqual({ ok: false, error: { code: 'rulebook.no-regulation', on: '2010-01-01' } });
  });

  test('the version text does not depend on the order in which the rules are stored', () => {
    const rulebook = rulebookFor('2020-2025');
    const turned = { ...rulebook, rules: rulebook.rules.toReversed() };
    const again = freezeRulebook({ rulebook: turned, on: calendarDate('2020-05-15') });
    expect(again.ok && again.value.versionInput).toBe(frozenOn('2020-05-15').versionInput);
  });

  test('the version text changes with a value', () => {
    const rulebook = rulebookFor('2020-2025');
    const changed = rulebook.rules.map((each) =>
      each.key === 'result.reportDue'
        ? { ...each, value: { kind: 'number', amount: 8, unit: 'workingDay' } as const }
        : each,
    );
    const other = freezeRulebook({
      rulebook: { ...rulebook, rules: changed },
      on: calendarDate('2020-05-15'),
    });
    expect(other.ok && other.value.versionInput).not.toBe(frozenOn('2020-05-15').versionInput);
  });

  test('a frozen rulebook survives being stored as text', () => {
    const frozen = frozenOn('2020-05-15');
    expect(JSON.parse(JSON.stringify(frozen))).toEqual(frozen);
  });
});

describe('needsSource', () => {
  const rules = frozenOn('2020-05-15').rules;
  const unconfirmed = rules.find((each) => each.key === 'congress.quorum');
  const confirmed = rules.find((each) => each.key === 'congress.maxDuration');
  const entry = {
    document: 'Điều lệ Đảng',
    article: 'Điều 11',
    enteredBy: makeId<AccountId>(0, new Uint8Array(10)),
    enteredAt: instantFrom(0),
  };

  test('a rule known from background needs a source until one is entered for it', () => {
    if (!unconfirmed) throw new Error('no quorum rule');
    expect(needsSource(unconfirmed, [])).toBe(true);
    expect(needsSource(unconfirmed, [{ ...entry, ruleId: unconfirmed.id }])).toBe(false);
    expect(needsSource(unconfirmed, [{ ...entry, ruleId: 'another' }])).toBe(true);
    expect(needsSource(unconfirmed, [{ ...entry, ruleId: unconfirmed.id, document: ' ' }])).toBe(
      true,
    );
  });

  test('a source that was withdrawn is none, until another is entered', () => {
    if (!unconfirmed) throw new Error('no quorum rule');
    const entered = { ...entry, ruleId: unconfirmed.id };
    const withdrawn = { ...entered, withdrawnBecause: 'nhập nhầm văn bản' };
    expect(needsSource(unconfirmed, [entered, withdrawn])).toBe(true);
    expect(needsSource(unconfirmed, [entered, withdrawn, entered])).toBe(false);
  });

  test('a confirmed rule needs none', () => {
    expect(confirmed && needsSource(confirmed, [])).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import {
  amountOf,
  documentOf,
  halfDaysOf,
  regulationOn,
  ruleInForce,
  ruleLabels,
  ruleSets,
  rulebookFor,
  terms,
  type RuleCondition,
  type RuleKey,
  type RuleLevel,
} from './index.ts';

const allRules = ruleSets.flatMap((set) => set.rules);

function amount(
  term: '2020-2025' | '2025-2030',
  on: string,
  key: RuleKey,
  level: RuleLevel = 'ANY',
  condition: RuleCondition = 'general',
) {
  const { rules } = rulebookFor(term);
  return amountOf(ruleInForce({ rules, key, level, condition, on: calendarDate(on) }));
}

function rule(on: string, key: RuleKey, level: RuleLevel) {
  const term = on < '2024-06-14' ? '2020-2025' : '2025-2030';
  return ruleInForce({ rules: rulebookFor(term).rules, key, level, on: calendarDate(on) });
}

describe('rulebook data', () => {
  test('no two rules share an identity', () => {
    expect(new Set(allRules.map((each) => each.id)).size).toBe(allRules.length);
  });

  test('every label belongs to a rule', () => {
    const used = new Set<string>(allRules.map((each) => each.key));
    expect(Object.keys(ruleLabels).filter((key) => !used.has(key))).toEqual([]);
  });

  test('labels are written in composed Unicode', () => {
    for (const label of Object.values(ruleLabels)) expect(label.vi).toBe(label.vi.normalize('NFC'));
  });

  test('every rule with a dated source stands in the registry of papers', () => {
    const unknown = allRules.filter(
      ({ source }) =>
        source.issuedOn !== undefined &&
        source.document !== 'Điều lệ Đảng' &&
        documentOf(source) === undefined,
    );
    expect(unknown.map((each) => each.id)).toEqual([]);
  });

  test('two rules for one question never hold on one day', () => {
    for (const term of terms) {
      const { rules } = rulebookFor(term);
      for (const left of rules) {
        const rivals = rules.filter(
          (right) =>
            right.id !== left.id &&
            right.key === left.key &&
            right.level === left.level &&
            right.condition === left.condition &&
            right.effectiveFrom <= (left.effectiveTo ?? '9999') &&
            left.effectiveFrom <= (right.effectiveTo ?? '9999'),
        );
        expect(rivals.map((each) => each.id)).toEqual([]);
      }
    }
  });

  test('a rule ends after it begins, and shares are parts of a whole', () => {
    const backwards = allRules.filter((each) => each.effectiveFrom > (each.effectiveTo ?? '9999'));
    const overfull = allRules.filter(
      ({ value }) => value.kind === 'share' && value.ratio.num > value.ratio.den,
    );
    expect([...backwards, ...overfull].map((each) => each.id)).toEqual([]);
  });
});

describe('durations (Chỉ thị 35 năm 2019, Chỉ thị 45 năm 2025)', () => {
  test.each([
    ['2020-2025', '2020-03-01', 'GRASSROOTS', 2],
    ['2020-2025', '2020-03-01', 'UPPER_GRASSROOTS', 3],
    ['2020-2025', '2020-03-01', 'PROVINCIAL', 4],
    ['2025-2030', '2025-06-01', 'CELL', 1],
    ['2025-2030', '2025-06-01', 'GRASSROOTS', 2],
    ['2025-2030', '2025-06-01', 'UPPER_GRASSROOTS', 2],
    ['2025-2030', '2025-06-01', 'PROVINCIAL', 4],
    ['2025-2030', '2025-01-01', 'UPPER_GRASSROOTS', 3],
  ] as const)('%s on %s at %s: at most %i days', (term, on, level, days) => {
    expect(amount(term, on, 'congress.maxDuration', level)).toBe(days);
  });

  test('a preparatory session is half a day', () => {
    const found = rule('2020-05-01', 'congress.preparatoryDuration', 'UPPER_GRASSROOTS');
    expect(found && halfDaysOf(found.value)).toBe(1);
  });
});

describe('numbers that changed from cycle to cycle', () => {
  test('months left for re-election: 30, then 48, and 42 for a provincial deputy secretary', () => {
    expect(amount('2020-2025', '2020-05-01', 'age.reElectionMonthsLeft', 'PROVINCIAL')).toBe(30);
    expect(amount('2025-2030', '2025-05-01', 'age.reElectionMonthsLeft', 'PROVINCIAL')).toBe(48);
    expect(
      amount(
        '2025-2030',
        '2025-05-01',
        'age.reElectionMonthsLeft',
        'PROVINCIAL',
        'provincialDeputySecretary',
      ),
    ).toBe(42);
  });

  test('Hà Nội may call 500 delegates in 2020 and 550 in 2025, another province 350 and 400', () => {
    expect(amount('2020-2025', '2020-05-01', 'delegates.maximum', 'PROVINCIAL', 'hanoi')).toBe(500);
    expect(amount('2025-2030', '2025-05-01', 'delegates.maximum', 'PROVINCIAL', 'hanoi')).toBe(550);
    expect(amount('2020-2025', '2020-05-01', 'delegates.maximum', 'PROVINCIAL')).toBe(350);
    expect(amount('2025-2030', '2025-05-01', 'delegates.maximum', 'PROVINCIAL')).toBe(400);
  });

  test('a commune merged from three units may have 33 committee members, from two 27', () => {
    const size = (condition: RuleCondition) =>
      amount('2025-2030', '2025-07-01', 'committee.maximum', 'UPPER_GRASSROOTS', condition);
    expect(size('mergedFromThreeOrMore')).toBe(33);
    expect(size('mergedFromTwo')).toBe(27);
  });

  test('delegates meet from 200 members in both cycles', () => {
    expect(amount('2020-2025', '2020-05-01', 'congress.delegateFrom', 'GRASSROOTS')).toBe(200);
    expect(amount('2025-2030', '2025-05-01', 'congress.delegateFrom', 'GRASSROOTS')).toBe(200);
  });

  test('the reference month of upper organisations moves to July 2025 with the communes', () => {
    expect(rule('2025-06-30', 'age.referenceMonth', 'UPPER_GRASSROOTS')?.value).toMatchObject({
      month: { year: 2025, month: 6 },
    });
    expect(rule('2025-07-01', 'age.referenceMonth', 'UPPER_GRASSROOTS')?.value).toMatchObject({
      month: { year: 2025, month: 7 },
    });
  });

  test('the pilot window of 2025 was moved to March by 126-KL/TW', () => {
    const before = rule('2025-02-13', 'congress.pilotWindow', 'GRASSROOTS');
    const after = rule('2025-02-14', 'congress.pilotWindow', 'GRASSROOTS');
    expect(before?.source.document).toBe('35-CT/TW');
    expect(after?.source.document).toBe('126-KL/TW');
    expect(after?.value).toMatchObject({ opens: '2025-03-01' });
  });
});

describe('election and Charter rules', () => {
  test('the regulation changes on 10 October 2024', () => {
    expect(regulationOn(calendarDate('2024-10-09'))).toBe('244-QĐ/TW');
    expect(regulationOn(calendarDate('2024-10-10'))).toBe('190-QĐ/TW');
    expect(regulationOn(calendarDate('2014-06-08'))).toBeUndefined();
  });

  test('support of 30 percent for names from the floor is new in QC 190 (Điều 14)', () => {
    expect(rule('2020-05-01', 'election.floorSupport', 'ANY')).toBeUndefined();
    expect(rule('2025-05-01', 'election.floorSupport', 'ANY')?.source).toMatchObject({
      document: '190-QĐ/TW',
      article: 14,
    });
  });

  test('surplus is at most 30 percent and prepared at 10 to 15 percent in both regulations', () => {
    for (const on of ['2020-05-01', '2025-05-01']) {
      expect(rule(on, 'election.maxSurplus', 'ANY')?.value).toEqual({
        kind: 'share',
        ratio: { num: 30, den: 100 },
      });
      expect(rule(on, 'election.preparedSurplus', 'ANY')?.value).toMatchObject({
        from: { num: 10 },
        upTo: { num: 15 },
      });
    }
  });

  test('report in 7 and ratification in 15 working days, seen only in the rule of 2021 (24-QĐ/TW mục 16)', () => {
    for (const on of ['2020-05-01', '2022-05-01', '2025-08-01']) {
      expect(amountOf(rule(on, 'result.reportDue', 'ANY'))).toBe(7);
      expect(amountOf(rule(on, 'result.ratificationDue', 'ANY'))).toBe(15);
    }
    expect(rule('2020-05-01', 'result.reportDue', 'ANY')?.confidence).toBe('BACKGROUND');
    expect(rule('2022-05-01', 'result.reportDue', 'ANY')?.confidence).toBe('CONFIRMED');
  });

  test('ballots are kept six months and a congress is announced thirty working days ahead', () => {
    expect(amountOf(rule('2025-05-01', 'election.ballotKeeping', 'ANY'))).toBe(6);
    expect(amountOf(rule('2025-05-01', 'congress.noticePeriod', 'ANY'))).toBe(30);
  });
});

describe('rulebookFor', () => {
  test('a term carries its own cycle and the regulations that lived in it', () => {
    expect(rulebookFor('2020-2025').ruleSetIds).toEqual([
      'cycle-2020',
      'election-244',
      'election-190',
      'charter-29',
      'charter-24',
      'charter-294',
    ]);
    expect(rulebookFor('2025-2030').ruleSetIds).toEqual([
      'cycle-2025',
      'election-244',
      'election-190',
      'charter-24',
      'charter-294',
    ]);
  });
});

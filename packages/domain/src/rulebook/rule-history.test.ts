import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { compareCycles } from './compare-cycles.ts';
import { ruleLabels } from './data/rule-labels.ts';
import { ruleAreaOf, ruleAreas } from './rule-area.ts';
import { dayWithinCycle, statementsOn } from './rule-history.ts';
import type { RuleKey, RuleLevel } from './rule.ts';
import { rulebookFor } from './rulebook.ts';
import { rulesInForce } from './rules-in-force.ts';

const rules2025 = rulebookFor('2025-2030').rules;

function statement(key: RuleKey, level: RuleLevel, on: string) {
  const found = statementsOn(rules2025, calendarDate(on)).find(
    (each) =>
      each.rule.key === key && each.rule.level === level && each.rule.condition === 'general',
  );
  if (!found) throw new Error(`no statement ${key} ${level}`);
  return found;
}

describe('statements as of a day', () => {
  test('45-CT/TW cut the district congress from three days to two; the old value stays below the new one', () => {
    const now = statement('congress.maxDuration', 'UPPER_GRASSROOTS', '2025-05-01');
    expect(now.standing).toBe('inForce');
    expect(now.rule.value).toMatchObject({ amount: 2, unit: 'day' });
    expect(now.earlier.map((rule) => rule.value)).toMatchObject([{ amount: 3, unit: 'day' }]);
  });

  test('on a day of the replaced paper its value is in force, and nothing lies before it', () => {
    const then = statement('congress.maxDuration', 'UPPER_GRASSROOTS', '2025-04-13');
    expect(then.rule.value).toMatchObject({ amount: 3 });
    expect(then.earlier).toEqual([]);
  });

  test('a value without a successor is shown as replaced, with both values it had', () => {
    const pilots = statement('congress.pilotWindow', 'GRASSROOTS', '2025-06-01');
    expect(pilots.standing).toBe('replaced');
    expect(pilots.rule.source.document).toBe('126-KL/TW');
    expect(pilots.earlier).toHaveLength(1);
  });

  test('a value that begins later is not yet in force', () => {
    expect(statement('congress.window', 'GRASSROOTS', '2024-12-01').standing).toBe('notYet');
  });

  test('every key has an area', () => {
    for (const { rule } of statementsOn(rules2025, calendarDate('2025-06-01')))
      expect(ruleAreas).toContain(ruleAreaOf(rule.key));
    expect(Object.keys(ruleLabels).length).toBeGreaterThan(50);
  });

  test('a day after the cycle is drawn to its end, one before it to the day of its directive', () => {
    expect(dayWithinCycle('2020-2025', calendarDate('2026-03-01'))).toBe('2025-12-31');
    expect(dayWithinCycle('2020-2025', calendarDate('2020-06-30'))).toBe('2020-06-30');
    expect(dayWithinCycle('2025-2030', calendarDate('2020-01-01'))).toBe('2025-04-14');
  });
});

describe('two cycles side by side', () => {
  const lines = compareCycles(
    rulesInForce(rulebookFor('2020-2025').rules, calendarDate('2020-06-01')),
    rulesInForce(rules2025, calendarDate('2025-06-01')),
  );
  function line(key: RuleKey, level: RuleLevel = 'ANY') {
    return lines.find(({ left, right }) => {
      const rule = left ?? right;
      return rule?.key === key && rule.level === level && rule.condition === 'general';
    });
  }

  test('the share of women is 15 % in both', () => {
    expect(line('structure.women')?.same).toBe(true);
  });

  test('young meant under 40 and means under 42', () => {
    const young = line('structure.youngUnder');
    expect(young?.same).toBe(false);
    expect(young?.left?.value).toMatchObject({ amount: 40 });
    expect(young?.right?.value).toMatchObject({ amount: 42 });
  });

  test('a statement of one cycle alone has one side', () => {
    const shrink = line('committee.reduction', 'PROVINCIAL');
    expect(shrink?.left).toBeDefined();
    expect(shrink?.right).toBeUndefined();
    expect(shrink?.same).toBe(false);
  });
});

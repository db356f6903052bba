import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import {
  levelRuleOf,
  levelSchemeOf,
  levelSchemeOn,
  levelSchemes,
  levelsOfKind,
  mayBeParent,
  rankOf,
} from './level-scheme.ts';
import { organizationLevels } from './organization-level.ts';
import { unitKinds } from './unit.ts';

function schemeOn(day: string) {
  const scheme = levelSchemeOn(calendarDate(day));
  if (!scheme) throw new Error(`no scheme on ${day}`);
  return scheme;
}

describe('level schemes', () => {
  test('the scheme changes between 30 June and 1 July 2025', () => {
    expect(schemeOn('2025-06-30').id).toBe('levels-until-2025-06-30');
    expect(schemeOn('2025-07-01').id).toBe('levels-from-2025-07-01');
    expect(levelSchemeOf('levels-from-2025-07-01')).toBe(schemeOn('2030-01-01'));
  });

  test('there is no scheme before the earliest one', () => {
    expect(levelSchemeOn(calendarDate('1990-01-01'))).toBeUndefined();
  });

  test('a commune moves from grassroots to directly above grassroots on 1 July 2025 (298-QĐ/TW)', () => {
    expect(levelsOfKind(schemeOn('2025-06-30'), 'COMMUNE')).toEqual(['GRASSROOTS']);
    expect(levelsOfKind(schemeOn('2025-07-01'), 'COMMUNE')).toEqual(['UPPER_GRASSROOTS']);
  });

  test('districts end with the first scheme, special zones begin with the second', () => {
    expect(levelsOfKind(schemeOn('2020-08-31'), 'DISTRICT')).toEqual(['UPPER_GRASSROOTS']);
    expect(levelsOfKind(schemeOn('2025-08-31'), 'DISTRICT')).toEqual([]);
    expect(levelsOfKind(schemeOn('2020-08-31'), 'SPECIAL_ZONE')).toEqual([]);
  });

  test('ranks rise from the group to the Centre', () => {
    for (const scheme of levelSchemes) {
      expect(organizationLevels.map((level) => rankOf(scheme, level))).toEqual([
        0, 1, 2, 3, 4, 5, 6,
      ]);
    }
  });

  test('every parent stands higher than its child, and only the Centre has none', () => {
    for (const scheme of levelSchemes) {
      for (const each of scheme.levels) {
        const own = rankOf(scheme, each.level) ?? 0;
        for (const parent of each.parents) expect(rankOf(scheme, parent)).toBeGreaterThan(own);
        expect(each.parents.length === 0).toBe(each.level === 'CENTRAL');
      }
    }
  });

  test('a cell stands under a grassroots or a sectional organisation, never under a district', () => {
    const scheme = schemeOn('2020-01-01');
    expect(mayBeParent(scheme, { parent: 'GRASSROOTS', child: 'CELL' })).toBe(true);
    expect(mayBeParent(scheme, { parent: 'SECTIONAL', child: 'CELL' })).toBe(true);
    expect(mayBeParent(scheme, { parent: 'UPPER_GRASSROOTS', child: 'CELL' })).toBe(false);
    expect(levelRuleOf(scheme)({ parent: 'CELL', child: 'CELL' })).toBe(false);
  });

  test('a scheme names each kind once, and every kind stands somewhere in some scheme', () => {
    for (const scheme of levelSchemes) {
      const kinds = scheme.kinds.map((each) => each.kind);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
    for (const kind of unitKinds) {
      expect(levelSchemes.some((scheme) => levelsOfKind(scheme, kind).length > 0)).toBe(true);
    }
  });

  test('only party groups hold no congress', () => {
    const without = schemeOn('2020-01-01').levels.filter((each) => !each.holdsCongress);
    expect(without.map((each) => each.level)).toEqual(['GROUP']);
  });
});

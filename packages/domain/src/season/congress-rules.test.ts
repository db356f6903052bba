import { describe, expect, test } from 'vitest';
import { calendarDate, percentText } from '../kernel/index.ts';
import { rulebookFor, rulesInForce } from '../rulebook/index.ts';
import {
  allowedPilots,
  checkContents,
  checkDuration,
  checkPilots,
  countPilots,
  expectedCongressType,
  expectedOffices,
  expectedParts,
  foreseenContents,
  type ElectingUnit,
  type Pilot,
} from './index.ts';

const rules2020 = rulesInForce(rulebookFor('2020-2025').rules, calendarDate('2020-03-01'));
const rules2025 = rulesInForce(rulebookFor('2025-2030').rules, calendarDate('2025-07-15'));
const four = [
  'REVIEW_AND_DIRECTION',
  'DISCUSS_DRAFTS',
  'ELECT_COMMITTEE',
  'ELECT_DELEGATES',
] as const;
const two = ['REVIEW_AND_DIRECTION', 'DISCUSS_DRAFTS'] as const;
const three = ['REVIEW_AND_DIRECTION', 'DISCUSS_DRAFTS', 'ELECT_DELEGATES'] as const;
const paper = { document: '12-CV/TU', issuedOn: '2020-02-01' };

describe('FX-11: pilots of Kiên Giang, two to three for each of nineteen organisations', () => {
  const bounds = { min: 2, max: 3, by: { document: '07-HD/TU', issuedOn: '2019-12-02' } };

  test('38 to 57 are allowed', () => {
    expect(allowedPilots(bounds, 19)).toEqual({ min: 38, max: 57 });
    expect(checkPilots({ pilots: 38, parents: 19, bounds })).toEqual([]);
    expect(checkPilots({ pilots: 57, parents: 19, bounds })).toEqual([]);
  });

  test('37 and 58 are warned of, not refused', () => {
    expect(checkPilots({ pilots: 37, parents: 19, bounds })).toEqual([
      { severity: 'warning', code: 'pilots.too-few', given: 37, limit: 38, by: bounds.by },
    ]);
    expect(checkPilots({ pilots: 58, parents: 19, bounds })).toMatchObject([
      { code: 'pilots.too-many', limit: 57 },
    ]);
  });
});

describe('FX-05: pilots of Lạng Sơn', () => {
  test('14 + 12 make 26, direct election in 5 of 14 is 35.7 percent', () => {
    const pilots: readonly Pilot[] = [
      ...Array.from({ length: 14 }, (_, at) => ({
        kind: 'MULTI_CELL' as const,
        directElection: at < 5,
      })),
      ...Array.from({ length: 12 }, () => ({
        kind: 'SINGLE_CELL' as const,
        directElection: false,
      })),
    ];
    const totals = countPilots(pilots);
    expect(totals).toEqual({ multiCell: 14, singleCell: 12, total: 26, directElection: 5 });
    expect(percentText({ part: totals.directElection, whole: totals.multiCell, decimals: 1 })).toBe(
      '35.7',
    );
  });
});

describe('contents of the congress (Chỉ thị 45 năm 2025)', () => {
  test('a standing organisation runs four contents', () => {
    expect(foreseenContents(rules2025, 'standing')).toEqual(four);
    expect(checkContents({ contents: four, origin: 'standing', rules: rules2025 })).toEqual([]);
  });

  test('two contents only where an organisation is new, merged or put in place of another', () => {
    for (const origin of ['newlyEstablished', 'merged', 'terminatedAndReplaced'] as const) {
      expect(checkContents({ contents: two, origin, rules: rules2025 })).toEqual([]);
      expect(checkContents({ contents: four, origin, rules: rules2025 })).toMatchObject([
        { code: 'contents.not-foreseen', foreseen: two, by: { document: '45-CT/TW' } },
      ]);
    }
    expect(checkContents({ contents: two, origin: 'standing', rules: rules2025 })).toMatchObject([
      { code: 'contents.not-foreseen', by: { document: '45-CT/TW', issuedOn: '2025-04-14' } },
    ]);
  });

  test('three contents belong to the armed forces', () => {
    expect(checkContents({ contents: three, origin: 'armedForces', rules: rules2025 })).toEqual([]);
    expect(checkContents({ contents: three, origin: 'merged', rules: rules2025 })).toHaveLength(1);
  });

  test('in 2020 a permission lets fewer contents through, but never without the two discussions', () => {
    const given = { origin: 'standing', rules: rules2020 } as const;
    expect(checkContents({ ...given, contents: three })).toHaveLength(1);
    expect(checkContents({ ...given, contents: three, permission: paper })).toEqual([]);
    expect(
      checkContents({ ...given, contents: ['ELECT_COMMITTEE'], permission: paper }),
    ).toHaveLength(1);
  });

  test('a content named twice is an error, and so is a rulebook without the rule', () => {
    expect(
      checkContents({ contents: [...two, 'DISCUSS_DRAFTS'], origin: 'merged', rules: rules2025 }),
    ).toEqual([{ code: 'contents.repeated', content: 'DISCUSS_DRAFTS' }]);
    expect(checkContents({ contents: four, origin: 'standing', rules: [] })).toEqual([
      { code: 'contents.no-rule', origin: 'standing' },
    ]);
  });
});

describe('expectedParts', () => {
  const commune: ElectingUnit = { level: 'GRASSROOTS', singleCell: false };
  const given = { unit: commune, directElection: [], rules: rules2020 } as const;

  test('four contents: committee and delegates at the congress, the rest at the first meeting', () => {
    expect(expectedParts({ ...given, contents: four })).toEqual({
      committeeFormation: 'ELECTED',
      delegateFormation: 'ELECTED',
      atCongress: ['committee', 'delegates'],
      atFirstMeeting: [
        'standingCommittee',
        'secretary',
        'deputySecretary',
        'inspectionCommittee',
        'inspectionHead',
      ],
    });
  });

  test('two contents: nobody is elected, committee and delegates are appointed', () => {
    const parts = expectedParts({ ...given, contents: two });
    expect(parts.committeeFormation).toBe('APPOINTED');
    expect(parts.delegateFormation).toBe('APPOINTED');
    expect(expectedOffices(parts)).toEqual([]);
  });

  test('three contents: only delegates', () => {
    expect(expectedOffices(expectedParts({ ...given, contents: three }))).toEqual(['delegates']);
  });

  test('a pilot moves the posts it names from the meeting to the congress', () => {
    const parts = expectedParts({
      ...given,
      contents: four,
      directElection: ['standingCommittee', 'secretary', 'deputySecretary'],
    });
    expect(parts.atCongress).toEqual([
      'committee',
      'standingCommittee',
      'secretary',
      'deputySecretary',
      'delegates',
    ]);
    expect(parts.atFirstMeeting).toEqual(['inspectionCommittee', 'inspectionHead']);
  });

  test('a cell of nine elects a cell committee, one of eight only secretary and deputy', () => {
    const cell = (officialMembers: number) =>
      expectedOffices(
        expectedParts({
          ...given,
          contents: four,
          unit: { level: 'CELL', singleCell: true, officialMembers },
        }),
      );
    expect(cell(9)).toEqual(['committee', 'secretary', 'deputySecretary', 'delegates']);
    expect(cell(8)).toEqual(['secretary', 'deputySecretary', 'delegates']);
  });

  test('a grassroots organisation of one cell votes as a cell, a sectional one has no inspection', () => {
    const single: ElectingUnit = { level: 'GRASSROOTS', singleCell: true };
    const sectional: ElectingUnit = { level: 'SECTIONAL', singleCell: false };
    expect(expectedParts({ ...given, contents: four, unit: single }).atFirstMeeting).toEqual([]);
    expect(expectedParts({ ...given, contents: four, unit: sectional }).atFirstMeeting).toEqual([
      'secretary',
      'deputySecretary',
    ]);
  });
});

describe('duration', () => {
  const duration = (rules: typeof rules2020, halfDays: number, preparatoryHalfDays = 1) =>
    checkDuration({ level: 'UPPER_GRASSROOTS', halfDays, preparatoryHalfDays, rules });

  test('three days at district level in 2020, two in 2025', () => {
    expect(duration(rules2020, 6)).toEqual([]);
    expect(duration(rules2020, 7)).toMatchObject([{ code: 'duration.too-long', limit: 6 }]);
    expect(duration(rules2025, 5)).toMatchObject([{ limit: 4, by: { document: '45-CT/TW' } }]);
  });

  test('a preparatory session of a whole day is too long', () => {
    expect(duration(rules2020, 6, 2)).toMatchObject([
      { code: 'duration.preparatory-too-long', halfDays: 2, limit: 1 },
    ]);
  });

  test('a congress lasts at least half a day', () => {
    expect(duration(rules2020, 0)).toMatchObject([{ code: 'duration.not-positive' }]);
  });

  test('where the papers say nothing, nothing is refused', () => {
    expect(
      checkDuration({ level: 'CELL', halfDays: 9, preparatoryHalfDays: 0, rules: rules2020 }),
    ).toEqual([]);
  });
});

describe('kind of congress', () => {
  const at = (members: number, consent?: typeof paper) =>
    expectedCongressType({
      level: 'GRASSROOTS',
      members,
      rules: rules2020,
      ...(consent === undefined ? {} : { consent }),
    });

  test('199 members meet all together, 200 send delegates', () => {
    expect(at(199)).toMatchObject({ type: 'ALL_MEMBER', delegatesFrom: 200 });
    expect(at(200)).toMatchObject({ type: 'DELEGATE', by: { document: '35-CT/TW' } });
  });

  test('fewer than 200 may send delegates when the superior consents', () => {
    expect(at(150, paper)).toEqual({
      type: 'DELEGATE',
      members: 150,
      delegatesFrom: 200,
      by: paper,
    });
  });

  test('a cell meets with all its members, a district with delegates', () => {
    const level = (name: 'CELL' | 'UPPER_GRASSROOTS') =>
      expectedCongressType({ level: name, members: 300, rules: rules2020 }).type;
    expect(level('CELL')).toBe('ALL_MEMBER');
    expect(level('UPPER_GRASSROOTS')).toBe('DELEGATE');
  });
});

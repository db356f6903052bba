import { describe, expect, test } from 'vitest';
import { calendarDate, makeId, type SeasonId, type UnitId } from '../kernel/index.ts';
import { organizationLevels } from '../organisation/index.ts';
import { rulebookFor, rulesInForce } from '../rulebook/index.ts';
import {
  amendWindow,
  centralWindow,
  checkSeason,
  checkWindow,
  isInWindow,
  windowAsOf,
  windowOf,
  type CongressWindow,
  type LevelWindow,
  type Season,
} from './index.ts';

const plan153 = { document: '153-KH/TU', issuedOn: '2019-07-11' };
const rules2020 = rulesInForce(rulebookFor('2020-2025').rules, calendarDate('2019-07-11'));

function window(closes: string, opens?: string): CongressWindow {
  return {
    closes: calendarDate(closes),
    ...(opens === undefined ? {} : { opens: calendarDate(opens) }),
  };
}

function levelWindow(level: LevelWindow['level'], own: CongressWindow): LevelWindow {
  return { level, window: own, setBy: plan153, past: [] };
}

/** The windows of Bắc Kạn's plan of 11 July 2019 (FX-10). */
const bacKan: Season = {
  id: makeId<SeasonId>(0, new Uint8Array(10)),
  code: 'BK-2020',
  name: 'Bắc Kạn 2020-2025',
  term: '2020-2025',
  rootUnitId: makeId<UnitId>(1, new Uint8Array(10)),
  levelSchemeId: 'levels-until-2025-06-30',
  rulebookId: 'rulebook-2020-2025',
  windows: [
    levelWindow('CELL', window('2020-03-31', '2020-01-01')),
    levelWindow('SECTIONAL', window('2020-03-31', '2020-03-01')),
    levelWindow('GRASSROOTS', window('2020-06-30')),
    levelWindow('UPPER_GRASSROOTS', {
      ...window('2020-08-31'),
      pilotOpens: calendarDate('2020-04-01'),
    }),
    levelWindow('PROVINCIAL', window('2020-10-31', '2020-10-01')),
  ],
  contents: ['REVIEW_AND_DIRECTION', 'DISCUSS_DRAFTS', 'ELECT_COMMITTEE', 'ELECT_DELEGATES'],
  maxHalfDays: { GRASSROOTS: 4, UPPER_GRASSROOTS: 6, PROVINCIAL: 8 },
  directElection: ['secretary'],
};

describe('FX-10: the windows of Bắc Kạn lie inside the central windows', () => {
  test('the whole season is without error', () => {
    expect(checkSeason(bacKan, rules2020)).toEqual([]);
  });

  test('one day later than the directive is refused with its paper (Chỉ thị 35)', () => {
    const late: Season = {
      ...bacKan,
      windows: [levelWindow('UPPER_GRASSROOTS', window('2020-09-01'))],
    };
    expect(checkSeason(late, rules2020)).toEqual([
      {
        code: 'window.outside-central',
        end: 'closes',
        given: '2020-09-01',
        limit: '2020-08-31',
        by: { document: '35-CT/TW', issuedOn: '2019-05-30' },
        level: 'UPPER_GRASSROOTS',
      },
    ]);
  });

  test('the directive leaves cells to the province', () => {
    expect(centralWindow(rules2020, 'CELL')).toBeUndefined();
    expect(centralWindow(rules2020, 'GRASSROOTS')?.window).toEqual({
      opens: '2020-04-01',
      closes: '2020-06-30',
      pilotOpens: '2020-01-01',
    });
  });

  test('Bạch Thông, the district pilot at the end of quarter II, is inside the window', () => {
    const district = windowOf(bacKan, 'UPPER_GRASSROOTS');
    expect(district).toBeDefined();
    if (!district) return;
    expect(isInWindow(district.window, { on: calendarDate('2020-06-30'), pilot: true })).toBe(true);
    expect(isInWindow(district.window, { on: calendarDate('2020-03-31'), pilot: true })).toBe(
      false,
    );
  });
});

describe('checkWindow', () => {
  const parent = { window: window('2020-06-15', '2020-04-15'), by: plan153 };
  const by = { document: '07-KH/HU', issuedOn: '2019-09-02' };

  test('a window inside its superior’s is sound, also when it names only the end', () => {
    expect(
      checkWindow({ child: { window: window('2020-06-15', '2020-04-15'), by }, parent }),
    ).toEqual([]);
    expect(checkWindow({ child: { window: window('2020-05-31'), by }, parent })).toEqual([]);
  });

  test('a window turned inside out is refused with its own paper and nothing else', () => {
    const errors = checkWindow({
      child: { window: window('2020-04-01', '2020-07-01'), by },
      parent,
    });
    expect(errors).toEqual([
      { code: 'window.inside-out', opens: '2020-07-01', closes: '2020-04-01', by },
    ]);
  });

  test('both ends outside the superior’s window are named with the superior’s paper', () => {
    const errors = checkWindow({
      child: { window: window('2020-06-20', '2020-04-01'), by },
      parent,
    });
    expect(errors.map((each) => [each.code, 'end' in each && each.end, each.by])).toEqual([
      ['window.outside-parent', 'opens', plan153],
      ['window.outside-parent', 'closes', plan153],
    ]);
  });

  test('a pilot may not open before the superior lets pilots begin', () => {
    const own = { ...window('2020-06-01'), pilotOpens: calendarDate('2020-02-01') };
    const errors = checkWindow({ child: { window: own, by }, parent });
    expect(errors).toMatchObject([{ end: 'pilotOpens', limit: '2020-04-15' }]);
    const early = {
      ...parent,
      window: { ...parent.window, pilotOpens: calendarDate('2020-01-15') },
    };
    expect(checkWindow({ child: { window: own, by }, parent: early })).toEqual([]);
  });
});

describe('amended windows', () => {
  const start = levelWindow('GRASSROOTS', window('2020-06-30', '2020-04-01'));
  const by = { document: '18-TB/TU', issuedOn: '2020-04-10' };
  const amendment = {
    to: window('2020-06-30', '2020-05-10'),
    on: calendarDate('2020-04-10'),
    reason: 'epidemic halt',
    by,
  };

  test('the old window stays with reason and paper, and is found by date', () => {
    const amended = amendWindow(start, amendment);
    if (!amended.ok) throw new Error(amended.error.code);
    expect(amended.value.past).toEqual([
      { window: start.window, replacedOn: '2020-04-10', reason: 'epidemic halt', by },
    ]);
    expect(windowAsOf(amended.value, calendarDate('2020-04-09'))).toEqual(start.window);
    expect(windowAsOf(amended.value, calendarDate('2020-04-10'))).toEqual(amendment.to);
  });

  test('an amendment needs a reason, a sound window and a day not before the last one', () => {
    expect(amendWindow(start, { ...amendment, reason: ' ' })).toMatchObject({
      error: { code: 'window.reason-missing' },
    });
    expect(
      amendWindow(start, { ...amendment, to: window('2020-04-01', '2020-05-01') }),
    ).toMatchObject({ error: { code: 'window.inside-out' } });
    const once = amendWindow(start, amendment);
    if (!once.ok) throw new Error(once.error.code);
    expect(amendWindow(once.value, { ...amendment, on: calendarDate('2020-04-01') })).toMatchObject(
      {
        error: { code: 'window.amended-before-last', last: '2020-04-10' },
      },
    );
  });
});

describe('checkSeason', () => {
  test('a level named twice, bounds upside down and a foreign rulebook are named', () => {
    const broken: Season = {
      ...bacKan,
      rulebookId: 'rulebook-2025-2030',
      windows: [...bacKan.windows, levelWindow('CELL', window('2020-03-01'))],
      pilots: { min: 3, max: 2, by: plan153 },
    };
    expect(checkSeason(broken, rules2020).map((each) => each.code)).toEqual([
      'season.wrong-rulebook',
      'season.level-twice',
      'season.pilot-bounds',
    ]);
  });

  test('a longest congress above the directive is refused with its article', () => {
    const long: Season = { ...bacKan, maxHalfDays: { GRASSROOTS: 5 } };
    expect(checkSeason(long, rules2020)).toEqual([
      {
        code: 'season.duration-over-directive',
        level: 'GRASSROOTS',
        halfDays: 5,
        limit: 4,
        by: { document: '35-CT/TW', issuedOn: '2019-05-30' },
      },
    ]);
  });

  test('every window of every level is looked at', () => {
    const late = organizationLevels.map((level) => levelWindow(level, window('2021-12-31')));
    const found = checkSeason({ ...bacKan, windows: late }, rules2020);
    expect(found.map((each) => 'level' in each && each.level)).toEqual([
      'GRASSROOTS',
      'UPPER_GRASSROOTS',
      'PROVINCIAL',
    ]);
  });
});

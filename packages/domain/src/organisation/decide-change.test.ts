import { describe, expect, test } from 'vitest';
import { brand, calendarDate, type CongressId, type UnitId } from '../kernel/index.ts';
import {
  decideDissolve,
  decideEstablish,
  decideLevelChange,
  decideMove,
  decideRename,
  type ChangeDecision,
} from './decide-change.ts';
import { decideMerge } from './decide-merge.ts';
import { decideSplit } from './decide-split.ts';
import { levelRuleOf, levelSchemeOn } from './level-scheme.ts';
import type { OrganisationRecord } from './organisation-record.ts';
import type { OrganizationLevel } from './organization-level.ts';
import { settleCongresses } from './settle-congresses.ts';
import type { UnitEvent, UnitFounding } from './unit-event.ts';
import { appendEvent, startHistory, unitAsOf, type UnitHistory } from './unit-history.ts';
import { treeAsOf } from './unit-tree.ts';

const paper = { number: '112-QĐ/TU', issuedOn: calendarDate('2020-05-04'), issuer: 'Tỉnh ủy' };
const birth = calendarDate('2015-08-01');
const day = calendarDate('2020-06-01');

function id(name: string): UnitId {
  return brand<UnitId>(name);
}

function founding(code: string, level: OrganizationLevel, parent: string | null): UnitFounding {
  const fullName = `Đảng bộ ${code}`;
  const parentId = parent === null ? null : id(parent);
  const kind = level === 'GRASSROOTS' ? 'MULTI_CELL' : 'OTHER';
  return { code, fullName, shortName: code, level, kind, parentId };
}

function born(code: string, level: OrganizationLevel, parent: string | null): UnitHistory {
  return startHistory({
    type: 'established',
    unitId: id(code),
    effectiveOn: birth,
    paper,
    founding: founding(code, level, parent),
    predecessorIds: [],
  });
}

function schemeRule(on: string) {
  const scheme = levelSchemeOn(calendarDate(on));
  if (!scheme) throw new Error('the scheme is known');
  return levelRuleOf(scheme);
}

function record(on = '2020-06-01'): OrganisationRecord {
  const histories = [
    born('tinh', 'PROVINCIAL', null),
    born('huyenA', 'UPPER_GRASSROOTS', 'tinh'),
    born('huyenB', 'UPPER_GRASSROOTS', 'tinh'),
    born('xa1', 'GRASSROOTS', 'huyenA'),
    born('xa2', 'GRASSROOTS', 'huyenA'),
    born('chibo1', 'CELL', 'xa1'),
    born('chibo2', 'CELL', 'xa2'),
  ];
  return {
    histories: new Map(histories.map((history) => [history.events[0].unitId, history])),
    mayBeParent: schemeRule(on),
  };
}

function carriedOut(before: OrganisationRecord, decision: ChangeDecision): OrganisationRecord {
  if (!decision.ok) throw new Error(decision.error.code);
  const histories = new Map(before.histories);
  for (const event of decision.value) histories.set(event.unitId, extended(histories, event));
  return { ...before, histories };
}

function extended(histories: ReadonlyMap<UnitId, UnitHistory>, event: UnitEvent): UnitHistory {
  const history = histories.get(event.unitId);
  if (history) return appendEvent(history, event);
  if (event.type !== 'established') throw new Error('a history begins with its establishment');
  return startHistory(event);
}

function parentOn(
  state: OrganisationRecord,
  code: string,
  date: string,
): string | null | undefined {
  const history = state.histories.get(id(code));
  return history && unitAsOf(history, calendarDate(date))?.parentId;
}

function refusal(decision: ChangeDecision): string | undefined {
  return decision.ok ? undefined : decision.error.code;
}

const order = { effectiveOn: day, paper };

describe('moving a unit', () => {
  test('a past day shows the old place, the day of effect the new one', () => {
    const move = { ...order, unitId: id('xa1'), parentId: id('huyenB') };
    const after = carriedOut(record(), decideMove(record(), move));
    expect(parentOn(after, 'xa1', '2020-05-31')).toBe('huyenA');
    expect(parentOn(after, 'xa1', '2020-06-01')).toBe('huyenB');
    expect(parentOn(after, 'xa1', '2015-07-31')).toBeUndefined();
  });

  test.each([
    ['under itself', 'huyenA', 'huyenA', 'unit.cycle'],
    ['under its own subordinate', 'huyenA', 'xa1', 'unit.cycle'],
    ['where it already is', 'xa1', 'huyenA', 'unit.nothing-changes'],
    ['under a unit of the wrong level', 'xa1', 'chibo2', 'unit.level-order'],
    ['under a unit that nobody knows', 'xa1', 'huyenX', 'unit.unknown'],
  ])('%s is refused', (_, unit, parent, code) => {
    const move = { ...order, unitId: id(unit), parentId: id(parent) };
    expect(refusal(decideMove(record(), move))).toBe(code);
  });

  test('before the birth, before the last change and without a full paper it is refused', () => {
    const move = { ...order, unitId: id('xa1'), parentId: id('huyenB') };
    const early = { ...move, effectiveOn: calendarDate('2015-07-31') };
    expect(refusal(decideMove(record(), early))).toBe('unit.before-establishment');
    const unsigned = { ...move, paper: { ...paper, issuer: ' ' } };
    expect(decideMove(record(), unsigned)).toEqual({
      ok: false,
      error: { code: 'unit.paper-incomplete', missing: ['issuer'] },
    });
    const after = carriedOut(record(), decideMove(record(), move));
    const back = { ...move, parentId: id('huyenA'), effectiveOn: calendarDate('2020-05-31') };
    expect(refusal(decideMove(after, back))).toBe('unit.before-last-change');
  });

  test('a dissolved unit is neither moved nor moved to, even for a day before its end', () => {
    const dissolve = { ...order, unitId: id('huyenB') };
    const after = carriedOut(record(), decideDissolve(record(), dissolve));
    const move = { ...order, unitId: id('xa1'), parentId: id('huyenB') };
    const early = { ...move, effectiveOn: calendarDate('2020-01-01') };
    expect(refusal(decideMove(after, early))).toBe('unit.ended');
    const revive = { ...order, unitId: id('huyenB'), parentId: id('tinh') };
    expect(refusal(decideMove(after, revive))).toBe('unit.ended');
  });

  test('a cycle that only a later change would close is refused too', () => {
    const sectional = carriedOut(record(), {
      ok: true,
      value: [
        { type: 'moved', unitId: id('huyenB'), effectiveOn: day, paper, parentId: id('huyenA') },
      ],
    });
    const move = {
      paper,
      effectiveOn: calendarDate('2020-05-01'),
      unitId: id('huyenA'),
      parentId: id('huyenB'),
    };
    expect(refusal(decideMove(sectional, move))).toBe('unit.cycle');
  });
});

describe('establishing, renaming, dissolving', () => {
  test('a unit is founded under a living superior of the right level', () => {
    const place = {
      ...order,
      unitId: id('xa3'),
      founding: founding('xa3', 'GRASSROOTS', 'huyenB'),
    };
    const after = carriedOut(record(), decideEstablish(record(), place));
    const tree = treeAsOf(after.histories.values(), day);
    expect(tree.children.get(id('huyenB'))?.map((unit) => unit.code)).toEqual(['xa3']);
    const wrong = { ...place, founding: founding('xa3', 'GRASSROOTS', 'chibo1') };
    expect(refusal(decideEstablish(record(), wrong))).toBe('unit.level-order');
  });

  test('taken codes, taken identities, empty names and kinds of another level are refused', () => {
    const good = founding('xa3', 'GRASSROOTS', 'huyenB');
    const outcomes = [
      { unitId: id('xa3'), founding: { ...good, code: 'xa1' } },
      { unitId: id('xa1'), founding: good },
      { unitId: id('xa3'), founding: { ...good, fullName: ' ' } },
      { unitId: id('xa3'), founding: { ...good, level: 'SECTIONAL' as const } },
    ].map((each) => refusal(decideEstablish(record(), { ...order, ...each })));
    expect(outcomes).toEqual([
      'unit.code-taken',
      'unit.already-exists',
      'unit.name-missing',
      'unit.kind-not-for-level',
    ]);
  });

  test('a new name holds from its day, the old one stays in the past', () => {
    const rename = { ...order, unitId: id('xa1'), fullName: 'Đảng bộ xã Mới', shortName: 'Xã Mới' };
    const after = carriedOut(record(), decideRename(record(), rename));
    const history = after.histories.get(id('xa1'));
    expect(history && unitAsOf(history, day)?.shortName).toBe('Xã Mới');
    expect(history && unitAsOf(history, calendarDate('2020-05-31'))?.shortName).toBe('xa1');
    expect(refusal(decideRename(after, rename))).toBe('unit.nothing-changes');
    expect(refusal(decideRename(record(), { ...rename, shortName: '' }))).toBe('unit.name-missing');
  });

  test('a unit with subordinates is not dissolved and they are named', () => {
    expect(decideDissolve(record(), { ...order, unitId: id('huyenA') })).toEqual({
      ok: false,
      error: {
        code: 'unit.has-subordinates',
        unitId: 'huyenA',
        subordinateIds: ['xa1', 'xa2'],
      },
    });
  });
});

describe('a change of level', () => {
  test('a commune rises to directly above grassroots and passes to the province by one paper', () => {
    const reform = record('2025-07-01');
    const change = {
      paper,
      effectiveOn: calendarDate('2025-07-01'),
      unitId: id('xa1'),
      level: 'UPPER_GRASSROOTS' as const,
      kind: 'COMMUNE' as const,
    };
    expect(refusal(decideLevelChange(reform, change))).toBe('unit.level-order');
    const cells = carriedOut(reform, decideDissolve(reform, { ...change, unitId: id('chibo1') }));
    const decision = decideLevelChange(cells, { ...change, parentId: id('tinh') });
    const after = carriedOut(cells, decision);
    const history = after.histories.get(id('xa1'));
    expect(history && unitAsOf(history, calendarDate('2025-07-01'))).toMatchObject({
      level: 'UPPER_GRASSROOTS',
      parentId: 'tinh',
    });
    expect(history && unitAsOf(history, calendarDate('2025-06-30'))).toMatchObject({
      level: 'GRASSROOTS',
      parentId: 'huyenA',
    });
  });

  test('subordinates that do not fit the new level keep it from happening', () => {
    const change = { ...order, unitId: id('xa1'), level: 'CELL' as const, kind: 'OTHER' as const };
    expect(refusal(decideLevelChange(record(), { ...change, parentId: id('xa2') }))).toBe(
      'unit.level-order',
    );
  });
});

describe('a merger in mid-season', () => {
  const intoNew = {
    ...order,
    predecessorIds: [id('xa1'), id('xa2')],
    successor: {
      kind: 'new' as const,
      unitId: id('xa12'),
      founding: founding('xa12', 'GRASSROOTS', 'huyenA'),
    },
  };

  test('the predecessors end, their subordinates pass to the successor, the past stays', () => {
    const after = carriedOut(record(), decideMerge(record(), intoNew));
    const now = treeAsOf(after.histories.values(), day);
    expect(now.children.get(id('huyenA'))?.map((unit) => unit.code)).toEqual(['xa12']);
    expect(now.children.get(id('xa12'))?.map((unit) => unit.code)).toEqual(['chibo1', 'chibo2']);
    const then = treeAsOf(after.histories.values(), calendarDate('2020-05-31'));
    expect(then.children.get(id('huyenA'))?.map((unit) => unit.code)).toEqual(['xa1', 'xa2']);
    expect(after.histories.get(id('xa12'))?.events[0].predecessorIds).toEqual(['xa1', 'xa2']);
  });

  test('a successor that takes another in lives on', () => {
    const takeIn = {
      ...order,
      predecessorIds: [id('xa2')],
      successor: { kind: 'existing' as const, unitId: id('xa1') },
    };
    const after = carriedOut(record(), decideMerge(record(), takeIn));
    const now = treeAsOf(after.histories.values(), day);
    expect(now.children.get(id('xa1'))?.map((unit) => unit.code)).toEqual(['chibo1', 'chibo2']);
    expect(now.units.has(id('xa2'))).toBe(false);
  });

  test('one unit alone, a unit named twice, a successor under its predecessor are refused', () => {
    const alone = { ...intoNew, predecessorIds: [id('xa1')] };
    expect(refusal(decideMerge(record(), alone))).toBe('unit.too-few-units');
    const twice = { ...intoNew, predecessorIds: [id('xa1'), id('xa1')] };
    expect(refusal(decideMerge(record(), twice))).toBe('unit.named-twice');
    const inside = {
      ...order,
      predecessorIds: [id('huyenA')],
      successor: { kind: 'existing' as const, unitId: id('xa1') },
    };
    expect(refusal(decideMerge(record(), inside))).toBe('unit.cycle');
  });

  test('a congress still open is closed as dissolved before it was held, a held one is kept', () => {
    const decision = decideMerge(record(), intoNew);
    if (!decision.ok) throw new Error(decision.error.code);
    const congress = (name: string) => brand<CongressId>(name);
    const fates = settleCongresses(decision.value, [
      { congressId: congress('c1'), unitId: id('xa1'), standing: { kind: 'open' } },
      {
        congressId: congress('c2'),
        unitId: id('xa2'),
        standing: { kind: 'held', on: calendarDate('2020-05-20') },
      },
      { congressId: congress('c3'), unitId: id('huyenA'), standing: { kind: 'open' } },
    ]);
    expect(fates).toEqual([
      {
        fate: 'dissolvedBeforeCongress',
        congressId: 'c1',
        unitId: 'xa1',
        on: day,
        paper,
        successorIds: ['xa12'],
      },
      {
        fate: 'keptAsHistory',
        congressId: 'c2',
        unitId: 'xa2',
        heldOn: '2020-05-20',
        successorIds: ['xa12'],
      },
    ]);
  });
});

describe('a split', () => {
  const half = (code: string, subordinates: readonly string[]) => ({
    unitId: id(code),
    founding: founding(code, 'GRASSROOTS', 'huyenA'),
    subordinateIds: subordinates.map(id),
  });

  test('every subordinate finds its new place and the old unit ends', () => {
    const split = { ...order, unitId: id('xa1'), livesOn: false };
    const parts = [half('xa1a', ['chibo1']), half('xa1b', [])];
    const after = carriedOut(record(), decideSplit(record(), { ...split, parts }));
    expect(parentOn(after, 'chibo1', '2020-06-01')).toBe('xa1a');
    expect(parentOn(after, 'xa1', '2020-06-01')).toBeUndefined();
  });

  test('a subordinate left behind, a stranger taken along, a single part are refused', () => {
    const split = { ...order, unitId: id('xa1'), livesOn: false };
    const outcomes = [
      [half('a', []), half('b', [])],
      [half('a', ['chibo1']), half('b', ['chibo2'])],
      [half('a', ['chibo1'])],
      [half('a', ['chibo1']), half('a', [])],
    ].map((parts) => refusal(decideSplit(record(), { ...split, parts })));
    expect(outcomes).toEqual([
      'unit.has-subordinates',
      'unit.not-subordinate',
      'unit.too-few-units',
      'unit.named-twice',
    ]);
  });

  test('a unit that lives on keeps what it was not told to give', () => {
    const parts = [half('xa1b', [])];
    const split = { ...order, unitId: id('xa1'), livesOn: true, parts };
    const after = carriedOut(record(), decideSplit(record(), split));
    expect(parentOn(after, 'chibo1', '2020-06-01')).toBe('xa1');
    expect(parentOn(after, 'xa1b', '2020-06-01')).toBe('huyenA');
  });
});

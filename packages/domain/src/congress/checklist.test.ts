import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { checklistOf, missingItems, type CongressFacts } from './checklist.ts';
import { congressMoveNames, type CongressMove } from './congress-moves.ts';
import { newborn } from './testing/live-congress.ts';

const complete: CongressFacts = {
  today: calendarDate('2020-05-04'),
  window: { opens: calendarDate('2020-02-01'), closes: calendarDate('2020-06-30') },
  below: { total: 3, closed: 3 },
  maxDuration: { halfDays: 4, rule: { document: '35-CT/TW', article: 2 } },
  attendance: { convened: 150, present: 148 },
  papers: { required: 2, missing: [] },
  verdicts: { notReviewed: 0, remarked: 0 },
  elections: { expected: ['committee'], entered: ['committee'] },
  resultPapers: { required: 1, missing: [] },
  personsIncomplete: 0,
  differencesOpen: 0,
  differencesUnexplained: 0,
  complaints: { open: 0 },
  archiveClosed: true,
};

function open(move: CongressMove, facts: Partial<CongressFacts>, congress = newborn) {
  const items = checklistOf(move, congress, { ...complete, ...facts });
  return items.filter((each) => each.state !== 'done').map((each) => `${each.code} ${each.state}`);
}

describe('the checklist of a move', () => {
  test.each(congressMoveNames.filter((move) => move !== 'return'))(
    'of %s has nothing open when everything is there',
    (move) => expect(open(move, {})).toEqual([]),
  );

  test('a dossier goes back only with a remark', () => {
    expect(open('return', {})).toEqual(['remarks-made missing']);
    expect(open('return', { verdicts: { notReviewed: 0, remarked: 1 } })).toEqual([]);
  });

  test('a plan is needed, inside the window, and a long congress is a warning', () => {
    const { plan, ...planless } = newborn;
    expect(open('approvePlan', {}, planless)).toEqual(['plan-days-set missing']);
    const outside = { from: calendarDate('2020-06-29'), to: calendarDate('2020-07-02') };
    expect(open('approvePlan', {}, { ...newborn, plan: outside })).toEqual([
      'plan-in-window missing',
      'duration-within warning',
    ]);
    expect(plan).toBeDefined();
  });

  test('a limit of an odd half day may spread over one more day, and is named in half days', () => {
    const limit = (halfDays: number) => ({ maxDuration: { halfDays } });
    const plan = { from: calendarDate('2020-05-28'), to: calendarDate('2020-05-29') };
    const items = (halfDays: number) =>
      checklistOf('approvePlan', { ...newborn, plan }, { ...complete, ...limit(halfDays) });
    expect(items(3).at(-1)).toEqual({
      code: 'duration-within-half-days',
      state: 'done',
      at: 'plan',
      figures: { days: 2, halfDays: 3 },
    });
    expect(items(1).at(-1)).toMatchObject({ state: 'warning', figures: { days: 2, halfDays: 1 } });
    expect(items(2).at(-1)).toMatchObject({ code: 'duration-within', state: 'warning' });
  });

  test('a limit carries the article that sets it', () => {
    const rule = checklistOf('approvePlan', newborn, complete).at(-1)?.rule;
    expect(rule).toEqual({ document: '35-CT/TW', article: 2 });
  });

  test('papers that are missing or not accepted refuse submission and approval', () => {
    const papers = { required: 2, missing: ['personnel-plan'] };
    expect(open('submit', { papers })).toEqual(['papers-complete missing']);
    expect(open('approve', { verdicts: { notReviewed: 1, remarked: 1 } })).toEqual([
      'papers-accepted missing',
    ]);
  });

  test('congresses below that are still open warn the one above', () => {
    expect(open('convene', { below: { total: 3, closed: 2 } })).toEqual(['below-closed warning']);
    expect(open('convene', { below: { total: 0, closed: 0 } })).toEqual([]);
  });

  test('two thirds must be present: exactly two thirds is enough', () => {
    expect(open('openFormal', { attendance: {} })).toEqual(['attendance-entered missing']);
    expect(open('openFormal', { attendance: { convened: 150, present: 100 } })).toEqual([]);
    expect(open('openFormal', { attendance: { convened: 150, present: 99 } })).toEqual([
      'quorum warning',
    ]);
    expect(open('close', { attendance: { convened: 100, present: 101 } })).toEqual([
      'attendance-entered missing',
    ]);
  });

  test('a result names elections, persons and papers that are missing', () => {
    const facts = {
      elections: { expected: ['committee', 'secretary'], entered: ['committee'] },
      personsIncomplete: 2,
      resultPapers: { required: 1, missing: ['minutes'] },
    };
    expect(open('reportResult', facts)).toEqual([
      'elections-entered missing',
      'persons-complete missing',
      'papers-complete missing',
    ]);
    expect(open('ratify', { differencesOpen: 1 })).toEqual(['differences-concluded missing']);
  });

  test('waits for every complaint to be concluded, whichever way it ends (24-QĐ/TW 16.1)', () => {
    for (const move of ['ratify', 'ratifyInPart', 'refuseRatification'] as const)
      expect(open(move, { complaints: { open: 2 } })).toEqual(['complaints-concluded missing']);
    expect(open('returnResult', { complaints: { open: 2 } })).toEqual([]);
  });

  test('a result that differs from the approved option warns until the reason is given', () => {
    expect(open('reportResult', { differencesUnexplained: 2 })).toEqual([
      'differences-explained warning',
    ]);
  });

  test('a congress is handed over once its archive was closed', () => {
    expect(open('archive', { archiveClosed: false })).toEqual(['archive-closed missing']);
  });

  test('warnings refuse nothing', () => {
    const items = checklistOf('convene', newborn, { ...complete, below: { total: 2, closed: 0 } });
    expect(missingItems(items)).toEqual([]);
  });
});

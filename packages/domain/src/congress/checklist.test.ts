import { describe, expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { checklistOf, missingItems, type CongressFacts } from './checklist.ts';
import { congressMoveNames, type CongressMove } from './congress-moves.ts';
import { newborn } from './testing/live-congress.ts';

const complete: CongressFacts = {
  today: calendarDate('2020-05-04'),
  window: { opens: calendarDate('2020-02-01'), closes: calendarDate('2020-06-30') },
  below: { total: 3, closed: 3 },
  maxDays: { days: 2, rule: { document: '35-CT/TW' } },
  attendance: { convened: 150, present: 148 },
  papers: { required: 2, missing: [] },
  verdicts: { notReviewed: 0, remarked: 0 },
  elections: { expected: ['committee'], entered: ['committee'] },
  resultPapers: { required: 1, missing: [] },
  personsIncomplete: 0,
  differencesOpen: 0,
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

  test('warnings refuse nothing', () => {
    const items = checklistOf('convene', newborn, { ...complete, below: { total: 2, closed: 0 } });
    expect(missingItems(items)).toEqual([]);
  });
});

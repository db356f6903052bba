import { expect, test } from 'vitest';
import type { CongressView } from '@daihoi/contract/congress';
import { anchorOf, nextStepOf } from './next-step.ts';

type Shown = Pick<CongressView, 'state' | 'plan' | 'may' | 'moves'>;

function congress(shown: Partial<Shown>): CongressView {
  return { ...blank, state: 'DRAFT_PLAN', plan: null, may: [], moves: [], ...shown };
}

const unit = {
  id: '1',
  code: 'T11',
  level: 'GRASSROOTS',
  unitType: 'COMMUNE',
  fullName: 'Đảng bộ xã An Khê',
  shortName: 'xã An Khê',
};

const blank: Omit<CongressView, keyof Shown> = {
  id: '1',
  version: 1,
  unit,
  line: [unit],
  seasonId: '1',
  level: 'GRASSROOTS',
  type: 'DELEGATE',
  ordinal: null,
  contents: [],
  pilot: false,
  directElection: [],
  deadline: '2020-06-30',
  days: {},
  returns: 0,
  postponements: [],
  submissions: [],
  asOf: null,
  attendance: { convened: null, present: null, place: null },
  committees: { own: 'Đảng ủy xã An Khê', superior: 'Huyện ủy Bờ Tây' },
  late: false,
  forecastLate: false,
};

function open(move: string, more: { readonly mine?: boolean; readonly ready?: boolean } = {}) {
  return { move, act: '', checklist: [], mine: false, ready: true, ...more };
}

test('without days the next step is the plan, for whoever may plan', () => {
  const view = congress({ may: ['congress.plan'], moves: [open('approvePlan')] });
  expect(nextStepOf(view)).toMatchObject({ step: 'plan', mine: true, side: 'own' });
});

test('with days the plan waits for the superior', () => {
  const plan = { from: '2020-05-20', to: '2020-05-21' };
  const view = congress({ plan, moves: [open('approvePlan', { mine: false })] });
  expect(nextStepOf(view)).toMatchObject({ step: 'approvePlan', mine: false, side: 'superior' });
});

test('a dossier with a remark goes back; without one it is judged', () => {
  const moves = [open('return', { ready: true, mine: true }), open('approve', { mine: true })];
  const state = 'SUBMITTED_FOR_APPROVAL';
  expect(nextStepOf(congress({ state, moves }))?.step).toBe('return');
  const unread = [open('return', { ready: false }), open('approve')];
  expect(nextStepOf(congress({ state, moves: unread }))?.step).toBe('approve');
});

test('a cancelled congress has no next step', () => {
  expect(nextStepOf(congress({ state: 'CANCELLED' }))).toBeUndefined();
});

test('papers of the result lie in their own dossier', () => {
  expect(anchorOf({ at: 'result', code: 'papers-complete' })).toBe('#result-papers');
  expect(anchorOf({ at: 'result', code: 'elections-entered' })).toBe('#result');
  expect(anchorOf({ at: 'archive', code: 'archive-closed' })).toBe('archive');
});

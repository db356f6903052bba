import { expect, test } from 'vitest';
import { brand, calendarDate, type AccountId } from '../kernel/index.ts';
import { confirmOutside, mayConfirmOutside, recordOutside } from './index.ts';

const clerk = brand<AccountId>('00000000-0000-7000-8000-000000000001');
const head = brand<AccountId>('00000000-0000-7000-8000-000000000002');
const today = calendarDate('2020-05-04');
const paper = { authority: 'Ban Bí thư', number: '12-CV/TW', signedOn: today };
const record = { ...paper, recordedBy: { id: clerk } };
const facts = { state: 'SUBMITTED', superiorHere: false, today } as const;

test('the paper of a superior outside is recorded on the day it was signed or later', () => {
  expect(recordOutside(facts, paper)).toEqual({ ok: true, value: paper });
  expect(recordOutside({ ...facts, today: calendarDate('2020-05-03') }, paper)).toMatchObject({
    error: { code: 'draft.approval-in-future' },
  });
});

test('where a superior works in this program, and where nothing is submitted, no paper takes its place', () => {
  expect(recordOutside({ ...facts, superiorHere: true }, paper)).toMatchObject({
    error: { code: 'draft.superior-here' },
  });
  for (const state of ['DRAFTING', 'RETURNED', 'PASSED', 'DROPPED'] as const)
    expect(confirmOutside({ ...facts, state, by: head }, record)).toMatchObject({
      error: { code: 'draft.not-submitted' },
    });
});

test('another person than the recorder lets the draft pass by it', () => {
  expect(confirmOutside({ ...facts, by: head }, undefined)).toMatchObject({
    error: { code: 'draft.no-approval' },
  });
  expect(confirmOutside({ ...facts, by: clerk }, record)).toMatchObject({
    error: { code: 'draft.approval-own' },
  });
  expect(confirmOutside({ ...facts, by: head }, record)).toEqual({ ok: true, value: record });
});

test('nobody may confirm what is not recorded, nor the own record', () => {
  expect(mayConfirmOutside(head, undefined)).toBe(false);
  expect(mayConfirmOutside(clerk, record)).toBe(false);
  expect(mayConfirmOutside(head, record)).toBe(true);
});

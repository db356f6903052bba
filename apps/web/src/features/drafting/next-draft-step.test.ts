import type { DraftFinding, DraftView } from '@daihoi/contract/drafting';
import { describe, expect, test } from 'vitest';
import {
  comparedFirst,
  nextDraftStep,
  unansweredRemarks,
  unsentRemarks,
} from './next-draft-step.ts';

const at = '2020-05-04T01:00:00.000Z';
const version = {
  number: 1,
  fileName: 'a.docx',
  bytes: 1,
  why: '',
  uploadedAt: at,
  uploadedBy: '',
};
const base: DraftView = {
  id: '1',
  version: 1,
  kind: 'politicalReport',
  title: '',
  state: 'DRAFTING',
  unit: { id: '1', shortName: '', fullName: '' },
  mayWrite: true,
  mayJudge: false,
  outsideSuperior: false,
  passedOutside: false,
  mayRelease: false,
  issued: null,
  editor: null,
  colleagues: [],
  versions: [],
  rounds: [],
  remarks: [],
  shown: null,
};

function finding(severity: DraftFinding['severity'], accepted = false): DraftFinding {
  return {
    key: severity,
    code: 'X',
    severity,
    message: '',
    hint: '',
    repairable: false,
    mayStand: severity !== 'error',
    paragraphs: [],
    text: '',
    rule: { document: '', clause: '', confidence: 'CONFIRMED', source: '', entered: null },
    fresh: false,
    accepted: accepted ? { reason: '', at, by: '' } : null,
  };
}

function withFindings(...findings: readonly DraftFinding[]): DraftView {
  const checked = { ruleSet: 'PF-2018', kind: null, date: '2020-05-04', side: 'party' } as const;
  const shown = {
    number: 1,
    checked: { ...checked, dateFrom: 'paper' as const },
    findings: [...findings],
  };
  return { ...base, versions: [version], shown: { ...shown, fixed: [], comparedWith: null } };
}

const round = {
  number: 1,
  version: 1,
  submittedAt: at,
  submittedBy: '',
  decidedAt: at,
  decidedBy: '',
  revised: null,
};
const remark = {
  id: '1',
  round: 1,
  version: 1,
  paragraph: null,
  passage: '',
  text: '',
  madeAt: at,
  madeBy: '',
  answer: null,
  answeredAt: null,
  answeredBy: null,
};

describe('the next step of a draft', () => {
  test('first a file, then its errors, then the submission', () => {
    expect(nextDraftStep(base).step).toBe('upload');
    expect(nextDraftStep(withFindings(finding('error'), finding('warning'))).step).toBe('fix');
    const stands = { ...finding('error'), mayStand: true };
    expect(nextDraftStep(withFindings(stands)).step).toBe('settle');
    expect(nextDraftStep(withFindings(stands, finding('error'))).step).toBe('fix');
    expect(nextDraftStep(withFindings(finding('warning'))).step).toBe('submitWarn');
    expect(nextDraftStep(withFindings(finding('warning', true))).step).toBe('submit');
  });

  test('after a return: the answers, then a new version', () => {
    const returned: DraftView = {
      ...withFindings(),
      state: 'RETURNED',
      rounds: [{ ...round, outcome: 'returned' }],
      remarks: [remark],
    };
    expect(nextDraftStep(returned).step).toBe('answer');
    expect(unansweredRemarks(returned)).toHaveLength(1);
    const answered = { ...returned, remarks: [{ ...remark, answer: 'Đã sửa.' }] };
    expect(nextDraftStep(answered).step).toBe('resubmit');
    const again = { ...answered, versions: [{ ...version, number: 2 }, version] };
    expect(nextDraftStep(again).step).toBe('submit');
    expect(nextDraftStep({ ...returned, mayWrite: false })).toEqual({
      step: 'returnedWait',
      mine: false,
    });
  });

  test('passed and taken up again: a new version first, and the superior reads it against what it passed', () => {
    const passed: DraftView = {
      ...withFindings(finding('error')),
      rounds: [{ ...round, outcome: 'passed', revised: { reason: 'Góp ý.', at, by: '' } }],
    };
    expect(nextDraftStep({ ...passed, state: 'PASSED' }).step).toBe('passed');
    expect(nextDraftStep(passed)).toEqual({ step: 'revise', mine: true });
    const versions = [{ ...version, number: 3 }, { ...version, number: 2 }, version];
    const again: DraftView = { ...passed, versions };
    expect(nextDraftStep(again).step).toBe('fix');
    expect(comparedFirst(again, 3)).toBe(2);
    expect(comparedFirst({ ...again, state: 'SUBMITTED' }, 3)).toBe(1);
    expect(comparedFirst({ ...again, state: 'SUBMITTED' }, 1)).toBeUndefined();
  });

  test('while it is read: the superior judges, the unit waits', () => {
    const submitted: DraftView = {
      ...withFindings(),
      state: 'SUBMITTED',
      rounds: [{ ...round, outcome: null }],
      remarks: [remark],
    };
    expect(nextDraftStep(submitted)).toEqual({ step: 'wait', mine: false });
    expect(nextDraftStep({ ...submitted, mayWrite: false, mayJudge: true })).toEqual({
      step: 'judge',
      mine: true,
    });
    expect(unsentRemarks(submitted)).toHaveLength(1);
    expect(unansweredRemarks(submitted)).toHaveLength(0);
  });
});

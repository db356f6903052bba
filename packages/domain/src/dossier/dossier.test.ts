import { describe, expect, test } from 'vitest';
import {
  calendarDate,
  instantFrom,
  makeId,
  type AccountId,
  type PaperId,
  type Result,
} from '../kernel/index.ts';
import {
  approveDossier,
  emptyDossier,
  mayReturn,
  openRemarks,
  requiredPapers,
  returnDossier,
  reviewPaper,
  submitDossier,
  type Dossier,
  type DossierUpload,
  type Stamp,
  type Verdict,
} from './index.ts';

const required = requiredPapers({
  on: calendarDate('2020-01-15'),
  phase: 'approval',
  level: 'CELL',
  contents: ['REVIEW_AND_DIRECTION', 'DISCUSS_DRAFTS'],
  congressType: 'ALL_MEMBER',
  elections: [],
}).filter((paper) => paper.need.kind === 'required');
const stamp: Stamp = { by: makeId<AccountId>(1, new Uint8Array(10)), at: instantFrom(1) };
const accepted: Verdict = { verdict: 'accepted', stamp };

function remarked(remark: string): Verdict {
  return { verdict: 'remarked', remark, stamp };
}

function upload(key: string, version = 1): DossierUpload {
  return { key, paperId: makeId<PaperId>(version, new TextEncoder().encode(key.padEnd(10))) };
}

function uploads(newer: readonly string[] = []): readonly DossierUpload[] {
  return required.map(({ key }) => upload(key, newer.includes(key) ? 2 : 1));
}

function value<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function submitted(from: Dossier = emptyDossier, files = uploads()): Dossier {
  return value(submitDossier(from, { required, uploads: files, stamp }));
}

function acceptAll(dossier: Dossier): Dossier {
  return required.reduce(
    (next, { key }) => value(reviewPaper(next, { key, verdict: accepted })),
    dossier,
  );
}

const first = required[0]?.key ?? '';

describe('submitting', () => {
  test('names every missing paper', () => {
    const result = submitDossier(emptyDossier, { required, uploads: uploads().slice(2), stamp });
    expect(result).toEqual({
      ok: false,
      error: {
        code: 'dossier.papers-missing',
        keys: required.slice(0, 2).map((paper) => paper.key),
      },
    });
  });

  test('one paper cannot stand twice', () => {
    const files = [...uploads(), upload(first, 3)];
    expect(submitDossier(emptyDossier, { required, uploads: files, stamp })).toMatchObject({
      error: { code: 'dossier.paper-twice', key: first },
    });
  });

  test('what is submitted cannot be submitted again', () => {
    expect(submitDossier(submitted(), { required, uploads: uploads(), stamp })).toMatchObject({
      error: { code: 'dossier.not-preparing' },
    });
  });
});

describe('reviewing', () => {
  test('a dossier without a remark may not be returned', () => {
    const dossier = acceptAll(submitted());
    expect(mayReturn(dossier)).toBe(false);
    expect(returnDossier(dossier)).toMatchObject({ error: { code: 'dossier.no-remark' } });
  });

  test('a remark needs words and a paper of this round', () => {
    expect(reviewPaper(submitted(), { key: first, verdict: remarked('  ') })).toMatchObject({
      error: { code: 'dossier.remark-empty' },
    });
    expect(reviewPaper(submitted(), { key: 'other', verdict: accepted })).toMatchObject({
      error: { code: 'dossier.unknown-paper', key: 'other' },
    });
    expect(reviewPaper(emptyDossier, { key: first, verdict: accepted })).toMatchObject({
      error: { code: 'dossier.not-submitted' },
    });
  });

  test('approval waits for every paper, and a remark stands against it', () => {
    expect(approveDossier(submitted(), stamp)).toMatchObject({
      error: { code: 'dossier.not-all-reviewed' },
    });
    const withRemark = value(
      reviewPaper(acceptAll(submitted()), { key: first, verdict: remarked('no causes named') }),
    );
    expect(approveDossier(withRemark, stamp)).toMatchObject({
      error: { code: 'dossier.remarks-open', keys: [first] },
    });
    expect(value(approveDossier(acceptAll(submitted()), stamp)).state).toBe('approved');
  });
});

describe('resubmitting', () => {
  const returned = value(
    returnDossier(
      value(
        reviewPaper(acceptAll(submitted()), { key: first, verdict: remarked('no causes named') }),
      ),
    ),
  );

  test('the remarks of the last round are what the unit works through', () => {
    expect(openRemarks(returned)).toMatchObject([{ key: first, remark: 'no causes named' }]);
    expect(openRemarks(emptyDossier)).toEqual([]);
  });

  test('a remarked paper must come back as another file', () => {
    expect(submitDossier(returned, { required, uploads: uploads(), stamp })).toMatchObject({
      error: { code: 'dossier.remarks-unanswered', keys: [first] },
    });
  });

  test('accepted papers keep their verdict, the new file is to be read, the first round stays as it was', () => {
    const again = submitted(returned, uploads([first]));
    if (again.state !== 'submitted') throw new Error(again.state);
    expect(again.round.number).toBe(2);
    for (const paper of again.round.papers) {
      expect(paper.verdict.verdict).toBe(paper.key === first ? 'notReviewed' : 'accepted');
    }
    expect(again.past).toEqual(returned.past);
    expect(value(approveDossier(acceptAll(again), stamp)).past).toHaveLength(1);
  });

  test('a changed file loses the verdict of the old one', () => {
    const second = required[1]?.key ?? '';
    const again = submitted(returned, uploads([first, second]));
    const paper =
      again.state === 'submitted' && again.round.papers.find(({ key }) => key === second);
    expect(paper && paper.verdict.verdict).toBe('notReviewed');
  });
});

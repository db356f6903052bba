import { openPaperInspector, openPaperRenderer } from '@daihoi/adapters/documents';
import { judgePaper } from '@daihoi/application/checking';
import type { Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import { checkFormat } from '@daihoi/domain/paper-format';
import { beforeAll, describe, expect, test } from 'vitest';
import { countMinutesPaper } from '../../packages/application/src/ballot-session/papers/count-minutes-paper.ts';
import { electedListPaper } from '../../packages/application/src/ballot-session/papers/elected-list-paper.ts';
import { tallySheetPaper } from '../../packages/application/src/ballot-session/papers/tally-sheet-paper.ts';
import {
  countSample,
  sampleDecisions,
  sampleFrame,
  sampleSession,
  strikeBallots,
} from '../../packages/application/src/ballot-session/papers/testing/counting-samples.ts';
import { districtReport } from '../support/papers/district-report.ts';
import { hospitalReport } from '../support/papers/hospital-report.ts';
import { politicalReport } from '../support/papers/political-report.ts';
import { selfReview } from '../support/papers/self-review.ts';
import { paperOf } from '../support/papers/written-paper.ts';
import { decisionPaper } from './decision-paper.ts';
import { allSavedAgainByLibreOffice } from './outside-tools.ts';
import { progressReportPaper } from './progress-report-paper.ts';

const renderer = openPaperRenderer();
const inspector = openPaperInspector();
const today = calendarDate('2026-11-22');

const commune = sampleSession();
const ballots = strikeBallots(commune, 147);
const counted = countSample(commune, ballots, sampleDecisions(ballots));
const frame = sampleFrame(commune);

const papers: readonly (readonly [string, Paper])[] = [
  ['a progress report', progressReportPaper],
  ['a drafted decision with annexes', { ...decisionPaper, purpose: 'official' }],
  ['minutes of a count', countMinutesPaper(counted, frame)],
  ['a list of those elected', electedListPaper({ ballot: counted }, frame)],
  ['a tally sheet', tallySheetPaper(counted, frame)],
];

const longPapers = [politicalReport, selfReview, districtReport, hospitalReport].map(
  (written): readonly [string, Paper] => [
    `${written.typeName} of ${written.issuingBody}`,
    paperOf(written),
  ],
);

const faulty: Paper = {
  ...progressReportPaper,
  recipients: [],
  placeAndDate: { ...progressReportPaper.placeAndDate, place: 'Rạch Giá 2' },
};

/** Each paper as we write it and as LibreOffice saved it again. */
const written = new Map<Paper, readonly Uint8Array[]>();

beforeAll(async () => {
  const all = [...papers, ...longPapers].map(([, paper]) => paper).concat(faulty);
  const own = await Promise.all(all.map((paper) => renderer.toDocx(paper)));
  const again = allSavedAgainByLibreOffice(own);
  for (const [at, paper] of all.entries())
    written.set(paper, [own[at] ?? new Uint8Array(), again[at] ?? new Uint8Array()]);
});

/** The same paper twice: what is found in each. */
function inBoth<T>(paper: Paper, findings: (docx: Uint8Array) => T): readonly T[] {
  return (written.get(paper) ?? []).map(findings);
}

function formOf(docx: Uint8Array): readonly (readonly [string, string])[] {
  const checked = checkFormat(opened(docx), { today });
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.findings.map(({ rule, found }) => [rule.id, found]);
}

function contentOf(docx: Uint8Array) {
  const report = judgePaper(opened(docx), { today });
  return report.ok && report.value.findings.map(({ rule, found }) => [rule.id, found]);
}

function opened(docx: Uint8Array) {
  const paper = inspector.inspect(docx);
  if (!paper.ok) throw new Error(paper.error);
  return paper.value;
}

describe('in form as we write it, and after LibreOffice saved it again:', () => {
  test.each(papers)('%s', (_, paper) => {
    expect(inBoth(paper, formOf)).toEqual([[], []]);
  });
});

describe('its content raises nothing, as we write it and after LibreOffice saved it again:', () => {
  // The decision holds words that mean something to templates, which its content is asked for elsewhere.
  test.each([...papers.filter(([, { kind }]) => kind !== 'decision'), ...longPapers])(
    '%s',
    (_, paper) => {
      expect(inBoth(paper, contentOf)).toEqual([[], []]);
    },
  );
});

test('faults are seen through LibreOffice as well', () => {
  const rules = inBoth(faulty, formOf).map((found) => found.map(([rule]) => rule));
  expect(rules).toEqual([rules[0], rules[0]]);
  expect(rules[1]).toEqual(expect.arrayContaining(['MC-9', 'DT-01']));
});

import { openPaperInspector, openPaperRenderer } from '@daihoi/adapters/documents';
import { judgePaper } from '@daihoi/application/checking';
import type { Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import { checkFormat, type FormatFinding } from '@daihoi/domain/paper-format';
import { describe, expect, test } from 'vitest';
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
import { savedAgainByLibreOffice } from './outside-tools.ts';
import { progressReportPaper } from './progress-report-paper.ts';

const renderer = openPaperRenderer();
const inspector = openPaperInspector();

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

function findingsOf(docx: Uint8Array): readonly FormatFinding[] {
  const paper = inspector.inspect(docx);
  if (!paper.ok) throw new Error(paper.error);
  const checked = checkFormat(paper.value, { today: calendarDate('2026-11-22') });
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.findings;
}

describe.each(papers)('%s', (_, paper) => {
  test('is in form as we write it, and after LibreOffice saved it again', async () => {
    const own = await renderer.toDocx(paper);
    const again = savedAgainByLibreOffice(own);
    const said = [own, again].map((docx) =>
      findingsOf(docx).map(({ rule, found }) => [rule.id, found]),
    );
    expect(said).toEqual([[], []]);
  });
});

// The decision holds words that mean something to templates, which its content is asked for elsewhere.
describe.each(papers.filter(([, { kind }]) => kind !== 'decision'))('what %s says', (_, paper) => {
  test('raises nothing, as we write it and after LibreOffice saved it again', async () => {
    const own = await renderer.toDocx(paper);
    const said = [own, savedAgainByLibreOffice(own)].map((docx) => {
      const file = inspector.inspect(docx);
      if (!file.ok) throw new Error(file.error);
      const report = judgePaper(file.value, { today: calendarDate('2026-11-22') });
      return report.ok && report.value.findings.map(({ rule, found }) => [rule.id, found]);
    });
    expect(said).toEqual([[], []]);
  });
});

describe('long papers', () => {
  test.each([politicalReport, selfReview, districtReport, hospitalReport])(
    '$typeName of $issuingBody: nothing is said after LibreOffice saved it again',
    async (written) => {
      const file = inspector.inspect(
        savedAgainByLibreOffice(await renderer.toDocx(paperOf(written))),
      );
      if (!file.ok) throw new Error(file.error);
      const report = judgePaper(file.value, { today: calendarDate('2026-11-22') });
      expect(report.ok && report.value.findings.map(({ rule, found }) => [rule.id, found])).toEqual(
        [],
      );
    },
  );
});

test('faults are seen through LibreOffice as well', async () => {
  const faulty: Paper = {
    ...progressReportPaper,
    recipients: [],
    placeAndDate: { ...progressReportPaper.placeAndDate, place: 'Rạch Giá 2' },
  };
  const ids = findingsOf(savedAgainByLibreOffice(await renderer.toDocx(faulty))).map(
    ({ rule }) => rule.id,
  );
  expect(ids).toContain('MC-9');
  expect(ids).toContain('DT-01');
});

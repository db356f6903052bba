import { openPaperInspector, openPaperRenderer } from '@daihoi/adapters/documents';
import { judgePaper, type PaperFinding } from '@daihoi/application/checking';
import { paragraph, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import { describe, expect, test } from 'vitest';
import { copyWords } from '../../packages/application/src/releasing/data/copy-words.ts';
import { districtReport } from '../support/papers/district-report.ts';
import { halfYearReport } from '../support/papers/half-year-report.ts';
import { hospitalReport } from '../support/papers/hospital-report.ts';
import { politicalReport } from '../support/papers/political-report.ts';
import { resultReport } from '../support/papers/result-report.ts';
import { selfReview } from '../support/papers/self-review.ts';
import { townSelfReview } from '../support/papers/town-self-review.ts';
import { paperOf, type WrittenPaper } from '../support/papers/written-paper.ts';

const renderer = openPaperRenderer();
const inspector = openPaperInspector();

function judged(written: WrittenPaper) {
  return judgedAs(paperOf(written));
}

async function judgedAs(made: Paper) {
  const paper = inspector.inspect(await renderer.toDocx(made));
  if (!paper.ok) throw new Error(paper.error);
  const report = judgePaper(paper.value, { today: calendarDate('2026-11-22') });
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}

function said(findings: readonly PaperFinding[]) {
  return findings.map(({ rule, severity, found }) => [rule.id, severity, found]);
}

describe('long papers without a fault raise nothing, neither of form nor of content', () => {
  test.each([
    ['the political report of a commune', politicalReport, 'politicalReport'],
    ['the self-review of its committee', selfReview, 'selfReview'],
    ['the report of a district', districtReport, 'report'],
    ['the political report of a hospital', hospitalReport, 'politicalReport'],
    ['the report of a ward on its first congress', resultReport, 'report'],
    ['the half-year report of a town', halfYearReport, 'report'],
    ['the self-review of a township under its own headings', townSelfReview, 'selfReview'],
  ])('%s', async (_, written, kind) => {
    const report = await judged(written);
    expect(report.kind).toBe(kind);
    expect(said(report.findings)).toEqual([]);
  });
});

test.each(['fullCopy', 'recopy', 'extract'] as const)(
  'the sheet of a certified copy as the program prints it: %s',
  async (form) => {
    const sheet = await judgedAs({
      ...paperOf(districtReport),
      kind: 'notice',
      documentNumber: { state: 'issued', number: 7, typeSymbol: 'BS', bodySymbol: 'HU' },
      title: {
        kind: 'named',
        typeName: copyWords[form],
        abstract: ['văn bản số 12-QĐ/TU, ngày 03/02/2020 của Tỉnh ủy'],
      },
      blocks: [paragraph('Trích yếu: về công tác chuẩn bị đại hội.')],
    });
    expect(sheet.kind).toBe('certifiedCopy');
    expect(said(sheet.findings)).toEqual([]);
  },
);

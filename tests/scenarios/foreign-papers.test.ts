import { openPaperRenderer } from '@daihoi/adapters/documents';
import { judgePaper } from '@daihoi/application/checking';
import { calendarDate } from '@daihoi/domain/kernel';
import type { PaperFile, PaperLine } from '@daihoi/domain/paper-format';
import { describe, expect, test } from 'vitest';
import { districtReport } from '../support/papers/district-report.ts';
import { faultKinds } from '../support/papers/fault-kinds.ts';
import { writtenBy } from '../support/papers/foreign-file.ts';
import { halfYearReport } from '../support/papers/half-year-report.ts';
import { hospitalReport } from '../support/papers/hospital-report.ts';
import { paperWithFaults } from '../support/papers/inject-faults.ts';
import { politicalReport } from '../support/papers/political-report.ts';
import { resultReport } from '../support/papers/result-report.ts';
import { sampleFacts } from '../support/papers/sample-facts.ts';
import { isSeen, readMade } from '../support/papers/seen-faults.ts';
import { selfReview } from '../support/papers/self-review.ts';
import { townSelfReview } from '../support/papers/town-self-review.ts';
import { paperOf, type WrittenPaper } from '../support/papers/written-paper.ts';

const programs = ['word', 'google'] as const;
const papers = {
  politicalReport,
  selfReview,
  districtReport,
  hospitalReport,
  resultReport,
  halfYearReport,
  townSelfReview,
} as const;

function findingsIn(file: PaperFile, facts = {}) {
  const report = judgePaper(file, { today: calendarDate('2026-11-22'), facts });
  if (!report.ok) throw new Error(report.error.code);
  return report.value.findings.map(({ rule, ...finding }) => ({ ...finding, rule: rule.id }));
}

async function ownFile(written: WrittenPaper): Promise<PaperFile> {
  return readMade(await openPaperRenderer().toDocx(paperOf(written)));
}

/** A heading whose number the word processor writes. */
function autoNumbered(line: PaperLine): PaperLine {
  const [first, ...rest] = line.runs;
  const [mark = '', label] = /^([IVX]+-|\d+\.|[a-zđ]\))\s/u.exec(first?.text ?? '') ?? [];
  if (first === undefined || label === undefined) return line;
  return {
    ...line,
    numbered: true,
    label,
    runs: [{ ...first, text: first.text.slice(mark.length) }, ...rest],
  };
}

describe.each(programs)('papers as %s writes them', (program) => {
  test.each(Object.entries(papers))('%s without a fault raises nothing', async (_, written) => {
    const file = readMade(writtenBy(program, await ownFile(written)));
    expect(findingsIn(file).map(({ rule, found }) => [rule, found])).toEqual([]);
  });

  test.each(['politicalReport', 'selfReview'] as const)(
    'the faults of the %s are seen at the same places',
    async (paper) => {
      const own = readMade(await paperWithFaults(paper, faultKinds));
      const file = readMade(writtenBy(program, own));
      const findings = findingsIn(file, sampleFacts);
      const unseen = faultKinds.filter(
        (fault) => fault.paper === paper && !isSeen(fault, { file, findings }),
      );
      // The mark of a felt pen is not among what is written here.
      expect(unseen.map(({ id }) => id).filter((id) => id !== 'marked-text')).toEqual([]);
    },
  );

  test('headings that the program numbers are headings', async () => {
    const own = await ownFile(politicalReport);
    const blocks = own.blocks.map((block) =>
      block.kind === 'line' && block.runs.some(({ bold }) => bold) ? autoNumbered(block) : block,
    );
    const file = readMade(writtenBy(program, { ...own, blocks }));
    const told = file.blocks.flatMap((block) =>
      block.kind === 'line' && block.label !== undefined && block.label !== '-' ? block.label : [],
    );
    expect(told.slice(0, 6)).toEqual(['I-', '1.', '2.', '3.', '4.', '5.']);
    expect(findingsIn(file).map(({ rule, found }) => [rule, found])).toEqual([]);
  });

  test('the words stay letter for letter, and every paragraph keeps its number', async () => {
    const own = await ownFile(politicalReport);
    const words = (file: PaperFile) =>
      file.blocks.map((block) =>
        block.kind === 'line'
          ? [block.paragraph, block.runs.map(({ text }) => text).join('')]
          : block.rows.length,
      );
    expect(words(readMade(writtenBy(program, own)))).toEqual(words(own));
  });
});

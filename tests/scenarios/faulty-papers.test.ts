import { openPaperInspector } from '@daihoi/adapters/documents';
import { judgePaper, type PaperFinding } from '@daihoi/application/checking';
import { calendarDate } from '@daihoi/domain/kernel';
import { lineText, linesOf, type PaperFile } from '@daihoi/domain/paper-format';
import { describe, expect, test } from 'vitest';
import type { FaultKind } from '../support/papers/fault-kind.ts';
import { faultKinds } from '../support/papers/fault-kinds.ts';
import { paperWithFaults } from '../support/papers/inject-faults.ts';
import { sampleFacts } from '../support/papers/sample-facts.ts';

const inspector = openPaperInspector();

interface Judged {
  readonly file: PaperFile;
  readonly findings: readonly PaperFinding[];
}

async function judged(paper: FaultKind['paper'], faults: readonly FaultKind[]): Promise<Judged> {
  const file = inspector.inspect(await paperWithFaults(paper, faults));
  if (!file.ok) throw new Error(file.error);
  const report = judgePaper(file.value, { today: calendarDate('2026-11-22'), facts: sampleFacts });
  if (!report.ok) throw new Error(report.error.code);
  return { file: file.value, findings: report.value.findings };
}

/** Whether the rule is raised, and at the paragraph whose words are known. */
function isSeen({ at, rule, expected }: FaultKind, { file, findings }: Judged): boolean {
  const raised = findings.filter(
    (finding) => finding.rule.id === rule && finding.expected === (expected ?? finding.expected),
  );
  if (at === undefined) return raised.length > 0;
  const places = file.blocks
    .flatMap(linesOf)
    .filter((line) => lineText(line).includes(at))
    .map(({ paragraph }) => paragraph);
  return raised.some(({ paragraphs }) => paragraphs.some((each) => places.includes(each)));
}

test('there are at least 40 kinds of faults, each of its own name', () => {
  expect(faultKinds.length).toBeGreaterThanOrEqual(40);
  expect(new Set(faultKinds.map(({ id }) => id)).size).toBe(faultKinds.length);
});

describe('a fault alone is seen at its place, and nothing else is said', () => {
  test.each(faultKinds.map((fault) => [fault.id, fault.rule, fault] as const))(
    '%s: %s',
    async (_id, rule, fault) => {
      const report = await judged(fault.paper, [fault]);
      expect(report.findings.map((finding) => finding.rule.id)).toEqual([rule]);
      expect(isSeen(fault, report)).toBe(true);
    },
  );
});

test.each(['politicalReport', 'selfReview'] as const)(
  'all faults of the %s together: each is seen at its place',
  async (paper) => {
    const own = faultKinds.filter((fault) => fault.paper === paper);
    const report = await judged(paper, own);
    expect(own.filter((fault) => !isSeen(fault, report)).map(({ id }) => id)).toEqual([]);
    expect(report.findings.length).toBeGreaterThanOrEqual(own.length);
  },
);

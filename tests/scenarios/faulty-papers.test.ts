import { judgePaper } from '@daihoi/application/checking';
import { calendarDate } from '@daihoi/domain/kernel';
import type { PaperFile } from '@daihoi/domain/paper-format';
import type { PaperFacts } from '@daihoi/domain/paper-content';
import { describe, expect, test } from 'vitest';
import type { FaultKind } from '../support/papers/fault-kind.ts';
import { faultKinds } from '../support/papers/fault-kinds.ts';
import { paperWithFaults } from '../support/papers/inject-faults.ts';
import { wordsOf, type PaperOwner } from '../support/papers/paper-owner.ts';
import { isSeen, readMade, type SeenFinding } from '../support/papers/seen-faults.ts';
import { sampleFacts } from '../support/papers/sample-facts.ts';

interface Judged {
  readonly file: PaperFile;
  readonly findings: readonly SeenFinding[];
}

async function judged(
  paper: FaultKind['paper'],
  faults: readonly FaultKind[],
  { owner, facts = sampleFacts }: { readonly owner?: PaperOwner; readonly facts?: PaperFacts } = {},
): Promise<Judged> {
  const file = readMade(await paperWithFaults(paper, faults, owner));
  const report = judgePaper(file, { today: calendarDate('2026-11-22'), facts });
  if (!report.ok) throw new Error(report.error.code);
  const findings = report.value.findings.map(({ rule, ...finding }) => ({
    ...finding,
    rule: rule.id,
  }));
  return { file, findings };
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
      expect(report.findings.map((finding) => finding.rule)).toEqual([rule]);
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

describe('the same papers as those of a district', () => {
  const owner: PaperOwner = {
    level: 'huyện',
    name: 'Phú Quốc',
    issuingBody: 'Huyện ủy Phú Quốc',
    superior: 'tỉnh Kiên Giang',
    bodySymbol: 'HU',
  };
  const facts: PaperFacts = {
    ...sampleFacts,
    organisation: { fullName: 'Đảng bộ huyện Phú Quốc', superiorName: 'Đảng bộ tỉnh Kiên Giang' },
    unitNames: ['huyện Phú Quốc'],
    superiorNames: ['tỉnh Kiên Giang'],
    neighbourNames: ['huyện An Biên'],
  };

  test.each(['politicalReport', 'selfReview'] as const)('%s', async (paper) => {
    const clean = await judged(paper, [], { owner, facts });
    expect(clean.findings.map(({ rule }) => rule)).toEqual([]);
    const say = wordsOf(owner);
    const own = faultKinds
      .filter((fault) => fault.paper === paper)
      .map((fault) => (fault.at === undefined ? fault : { ...fault, at: say(fault.at) }));
    const report = await judged(paper, faultKinds, { owner, facts });
    expect(own.filter((fault) => !isSeen(fault, report)).map(({ id }) => id)).toEqual([]);
  });
});

import { calendarDate } from '@daihoi/domain/kernel';
import { checkFormat, type FormatFinding, type PaperFile } from '@daihoi/domain/paper-format';
import { describe, expect, test } from 'vitest';
import { plantedInBody } from '../../packages/domain/src/paper-format/testing/planted-body.ts';
import { plantedInHead } from '../../packages/domain/src/paper-format/testing/planted-head.ts';
import { samplePaper } from '../../packages/domain/src/paper-format/testing/sample-paper.ts';
import { findingSentence, paperCheckDocument } from '@daihoi/contract/paper-check';
import { openPaperInspector } from '@daihoi/adapters/documents';
import { judgePaper } from '@daihoi/application/checking';
import { allContentRules } from '@daihoi/domain/paper-content';
import { faultKinds } from '../support/papers/fault-kinds.ts';
import { paperWithFaults } from '../support/papers/inject-faults.ts';
import { sampleFacts } from '../support/papers/sample-facts.ts';

function findingsOf(file: PaperFile): readonly FormatFinding[] {
  const checked = checkFormat(file, { today: calendarDate('2026-11-22') });
  return checked.ok ? checked.value.findings : [];
}

const findings = [...plantedInHead, ...plantedInBody].flatMap(([, , changes]) =>
  findingsOf(samplePaper(changes)),
);

describe('every finding is said in both languages', () => {
  test.each(findings.map((finding) => [finding.rule.id, finding.fault, finding] as const))(
    '%s %s',
    (_id, _fault, finding) => {
      const vi = findingSentence(finding, 'vi');
      const en = findingSentence(finding, 'en');
      expect(vi).not.toBe(en);
      for (const sentence of [vi, en]) {
        expect(sentence).toMatch(/[.”]$/u);
        // No empty place, and no code that was left without words.
        expect(sentence.replace('.VnTime', '')).not.toMatch(/–(?!\d)|\{|[a-z][A-Z][a-z]/u);
      }
    },
  );
});

test('the answer holds what the contract of the command promises', () => {
  const checked = checkFormat(samplePaper({ section: { left: 1984 } }), {
    today: calendarDate('2026-11-22'),
  });
  if (!checked.ok) throw new Error(checked.error.code);
  expect(paperCheckDocument(checked.value, 'vi')).toMatchObject({
    ruleSet: 'PF-2018',
    kind: 'report',
    findings: [
      {
        code: 'PG-08',
        severity: 'warning',
        message: 'Lề trái phải là 30 mm; trong văn bản là 35 mm.',
        at: { paragraph: 1, text: 'ĐẢNG BỘ TỈNH KIÊN GIANG' },
        expected: '30',
        found: '35',
        rule: { document: '36-HD/VPTW', clause: '', confidence: 'PARTIAL' },
      },
    ],
  });
});

test('every finding of content is said in both languages, with its place, and nothing left open', async () => {
  const said = new Set<string>();
  for (const paper of ['politicalReport', 'selfReview'] as const) {
    const file = openPaperInspector().inspect(await paperWithFaults(paper, faultKinds));
    if (!file.ok) throw new Error(file.error);
    const report = judgePaper(file.value, {
      today: calendarDate('2026-11-22'),
      facts: sampleFacts,
    });
    if (!report.ok) throw new Error(report.error.code);
    for (const finding of report.value.findings.filter(({ fault }) => fault === 'content')) {
      const [vi, en] = [findingSentence(finding, 'vi'), findingSentence(finding, 'en')];
      said.add(finding.rule.id);
      expect(vi).not.toBe(en);
      for (const sentence of [vi, en]) expect(sentence).not.toMatch(/\{|undefined|theme\.| \.|“”/u);
    }
  }
  const elsewhere = ['RP-02', 'RP-04', 'FG-04'];
  const unsaid = allContentRules().filter(({ id }) => !said.has(id) && !elsewhere.includes(id));
  expect(unsaid.map(({ id }) => id)).toEqual([]);
});

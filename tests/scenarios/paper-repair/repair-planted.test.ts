import { openPaperInspector, openPaperRepairer } from '@daihoi/adapters/documents';
import { checkDocument } from '@daihoi/adapters/files';
import { repairPaper, type RepairedPaper, type RepairStamp } from '@daihoi/application/checking';
import { calendarDate, instantFrom } from '@daihoi/domain/kernel';
import { checkFormat, paragraphTexts, type FormatFinding } from '@daihoi/domain/paper-format';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { plantedInBody } from '../../../packages/domain/src/paper-format/testing/planted-body.ts';
import { plantedInHead } from '../../../packages/domain/src/paper-format/testing/planted-head.ts';
import {
  sampleLine,
  samplePaper,
  sampleReport,
  type SamplePaper,
} from '../../../packages/domain/src/paper-format/testing/sample-paper.ts';
import { makes, sampleDocx, type Make } from '../../support/documents/sample-docx.ts';

const inspector = openPaperInspector();
const ports = { checkDocument, inspector, repairer: openPaperRepairer() };
const today = calendarDate('2026-11-22');
const stamp = { author: 'Văn phòng', at: instantFrom(Date.UTC(2026, 10, 22, 2)) };

function repair(bytes: Uint8Array, by: RepairStamp = stamp): RepairedPaper {
  const repaired = repairPaper({ name: 'a.docx', bytes }, { today, stamp: by }, ports);
  if (!repaired.ok) throw new Error(repaired.error.code);
  return repaired.value;
}

function textsOf(bytes: Uint8Array): readonly string[] {
  const paper = inspector.inspect(bytes);
  if (!paper.ok) throw new Error(paper.error);
  return paragraphTexts(paper.value);
}

function idsOf(findings: readonly FormatFinding[]): readonly string[] {
  return findings.map(({ rule, fault }) => `${rule.id} ${fault}`);
}

/** Planted faults that a repair has to mend, told from those that a person decides on. */
const byHand: ReadonlySet<string> = new Set(
  [
    'PG-12 PG-13 MC-2 MC-3 MC-4 MC-5 MC-7 MC-9 HD-06 HD-07 HD-09 HD-00 NO-02 NO-03 NO-05 NO-TYPE NO-CITE',
    'DT-01 DT-04 DT-06 DT-07 IS-01 BD-02 BD-03 BD-04 BD-05 BD-11 BD-12 SG-01 SG-FORM SG-03 SG-04 SG-06 SG-07 RC-02 RC-03 CP-01 CP-02 MK-01 MK-02 MK-03 FL-01 FL-02',
  ].flatMap((ids) => ids.split(' ')),
);

interface Planted {
  readonly name: string;
  readonly rule: string;
  readonly changes: Partial<SamplePaper>;
}

const planted: readonly Planted[] = [...plantedInHead, ...plantedInBody].map(
  ([rule, , changes], at) => ({ name: `${rule} (${at})`, rule, changes }),
);

/** What is of a rule that repairs mend, and yet says something only a person knows. */
function isForPerson({ changes, rule }: Planted): boolean {
  const report = checkFormat(samplePaper(changes), { today });
  const expected = report.ok ? (report.value.findings[0]?.expected ?? '') : '';
  const found = report.ok ? (report.value.findings[0]?.found ?? '') : '';
  if (rule === 'PG-03') return expected === 'unicode';
  if (rule === 'HD-01') return found === 'none' || found === 'left';
  if (rule === 'NO-FORM') return !found.includes(':');
  if (rule === 'BD-09') return expected === 'basisForm';
  if (rule === 'BD-10') return !found.includes('./.');
  return byHand.has(rule);
}

const mended = planted.filter((each) => !isForPerson(each));
const left = planted.filter(isForPerson);

describe.each(makes)('files made like %s', (make: Make) => {
  test.each(mended)('$name is repaired, and nothing else is touched', ({ changes, rule }) => {
    const bytes = sampleDocx(samplePaper(changes), make);
    const { before, after, repaired, bytes: written, wordings } = repair(bytes);
    expect(before.findings.map((each) => each.rule.id)).toContain(rule);
    expect(idsOf(after.findings)).toEqual([]);
    expect(repaired).toHaveLength(before.findings.length);
    const texts = textsOf(bytes);
    const changed = textsOf(written).filter((text) => !texts.includes(text));
    expect(changed.length).toBeLessThanOrEqual(wordings.length);
    expect(repair(written).bytes).toEqual(written);
  });

  test.each(left)('$name is left to a person, and the file stays to the byte', ({ changes }) => {
    const bytes = sampleDocx(samplePaper(changes), make);
    const { before, after, bytes: written } = repair(bytes);
    expect(idsOf(after.findings)).toEqual(idsOf(before.findings));
    expect(written).toEqual(bytes);
  });
});

test('every part that a repair does not touch stays as it is packed, in its order', () => {
  const changes = plantedInHead.find(([rule]) => rule === 'CH-01')?.[2] ?? {};
  const picture = { 'word/media/image1.png': 'ảnh', 'customXml/item1.xml': '<a/>' };
  const bytes = sampleDocx(samplePaper(changes), 'word', picture);
  const [old, made] = [unzipSync(bytes), unzipSync(repair(bytes).bytes)];
  expect(Object.keys(made)).toEqual(Object.keys(old));
  const touched = Object.keys(old).filter(
    (name) =>
      strFromU8(old[name] ?? new Uint8Array()) !== strFromU8(made[name] ?? new Uint8Array()),
  );
  expect(touched).toEqual(['word/document.xml']);
});

test.each(mended)('$name is repaired without a trace where that is asked', ({ changes }) => {
  const bytes = sampleDocx(samplePaper(changes), 'word');
  const { after, bytes: written } = repair(bytes, { ...stamp, untracked: true });
  expect(idsOf(after.findings)).toEqual([]);
  expect(textsOf(written)).toEqual(textsOf(repair(bytes).bytes));
  const paper = inspector.inspect(written);
  expect(paper.ok && paper.value.marks?.changes).toEqual([]);
});

test('lines broken by hand are not pulled apart to both sides', () => {
  const broken = sampleLine('Đã họp ba lần, bàn năm việc.', { align: 'left' });
  const body = [...sampleReport.body.slice(0, -1), broken, ...sampleReport.body.slice(-1)];
  const parts = unzipSync(sampleDocx(samplePaper({ body }), 'word'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const halved = xml.replace('ba lần, ', 'ba lần,</w:t><w:br/><w:t>');
  const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(halved) });
  const { after } = repair(bytes);
  expect(idsOf(after.findings)).toEqual(['CH-ALIGN align']);
});

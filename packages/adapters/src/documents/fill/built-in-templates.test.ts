import { checkPaper, type PaperCheckPorts } from '@daihoi/application/checking';
import { documentMedia } from '@daihoi/application/files';
import { builtInTemplate } from '@daihoi/application/templates';
import { checkedAs, draftKinds } from '@daihoi/domain/drafting';
import { calendarDate, ok } from '@daihoi/domain/kernel';
import { fieldValues, findField, type TemplateFacts } from '@daihoi/domain/paper-templates';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPaperInspector } from '../inspect/open-paper-inspector.ts';
import { openPaperRenderer } from '../open-paper-renderer.ts';
import { openTemplateFiller } from './open-template-filler.ts';

const renderer = openPaperRenderer();
const filler = openTemplateFiller();
const ports: PaperCheckPorts = {
  inspector: openPaperInspector(),
  checkDocument: () => ok({ kind: 'docx', mediaType: documentMedia.docx }),
};

const commune: TemplateFacts = {
  unitName: 'Đảng bộ xã Bình Trị',
  committee: 'Đảng ủy xã Bình Trị',
  place: 'Bình Trị',
  symbol: 'ĐU',
  superior: { name: 'Đảng bộ huyện An Biên', committee: 'Huyện ủy An Biên' },
  isCell: false,
  type: 'DELEGATE',
  ordinal: 23,
  term: { from: 2025, to: 2030 },
  days: { from: calendarDate('2025-06-15'), to: calendarDate('2025-06-16') },
  members: 1214,
  delegates: 120,
  subunits: [{ name: 'Chi bộ ấp Đông', members: 17 }],
  targets: [
    {
      name: 'Hộ nghèo',
      measure: '%',
      planned: 'dưới 2',
      achieved: '1,6',
      outcome: 'EXCEEDED',
      source: '',
    },
    {
      name: 'Kết nạp đảng viên',
      measure: 'người',
      planned: '60',
      achieved: '52',
      outcome: 'MISSED',
      source: '',
    },
  ],
  signer: { post: 'Bí thư', name: 'Lưu Hồ An' },
  today: calendarDate('2025-03-05'),
};

/** Directly under the Centre: its papers name no superior. */
const province: TemplateFacts = {
  ...commune,
  unitName: 'Đảng bộ tỉnh Kiên Giang',
  committee: 'Tỉnh ủy Kiên Giang',
  place: 'Rạch Giá',
  symbol: 'TU',
  superior: undefined,
};

async function filledFrom(
  kind: (typeof draftKinds)[number],
  facts: TemplateFacts,
  on = '2025-03-05',
) {
  const paper = builtInTemplate(kind, {
    isCell: facts.isCell,
    hasSuperior: facts.superior !== undefined,
    on: calendarDate(on),
  });
  const filled = filler.fill(await renderer.toDocx(paper), fieldValues(facts));
  if (!filled.ok) throw new Error(filled.error);
  return filled.value;
}

function errorsIn(bytes: Uint8Array, kind: (typeof draftKinds)[number], on = '2025-03-05') {
  const as = checkedAs(kind);
  const report = checkPaper(
    { name: 'mau.docx', bytes },
    { today: calendarDate(on), ...(as ? { kind: as } : {}) },
    ports,
  );
  if (!report.ok) throw new Error(report.error.code);
  return report.value.findings
    .filter(({ severity, fault }) => severity === 'error' && fault !== 'content')
    .map(({ rule, text, expected }) => `${rule.id} ${text} ${expected}`);
}

describe.each(draftKinds)('the template of the program for %s', (kind) => {
  test('names only known fields, and all of them are filled for a commune', async () => {
    const { gaps, bytes } = await filledFrom(kind, commune);
    expect(gaps).toEqual([]);
    const left = filler.fields(bytes);
    expect(left.ok && left.value.fields).toEqual([]);
  });

  test.each(['2025-03-05', '2026-09-01'])('has no error of form on %s', async (on) => {
    expect(errorsIn((await filledFrom(kind, commune, on)).bytes, kind, on)).toEqual([]);
  });

  test('nor for a cell, nor directly under the Centre', async () => {
    const cell: TemplateFacts = {
      ...commune,
      unitName: 'Chi bộ ấp Đông',
      committee: 'Chi bộ ấp Đông',
      place: 'Ấp Đông',
      symbol: 'CB',
      isCell: true,
      type: 'ALL_MEMBER',
    };
    expect(errorsIn((await filledFrom(kind, cell)).bytes, kind)).toEqual([]);
    expect(errorsIn((await filledFrom(kind, province)).bytes, kind)).toEqual([]);
  });
});

test('a line that names a superior alone goes where there is none, and is no empty line', async () => {
  const paper = builtInTemplate('notice', { isCell: false, hasSuperior: true, on: province.today });
  const filled = filler.fill(await renderer.toDocx(paper), fieldValues(province));
  if (!filled.ok) throw new Error(filled.error);
  const without = await filledFrom('notice', province);
  const cellOf = (bytes: Uint8Array) =>
    /<w:tc>.*?<\/w:tc>/su.exec(
      strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()),
    )?.[0];
  expect(cellOf(without.bytes)).toContain('TỈNH ỦY KIÊN GIANG');
  expect(cellOf(filled.value.bytes)).toBe(cellOf(without.bytes));
});

test('the check finds a gap in the frame of a paper too', async () => {
  const { signer: _nobody, ...unsigned } = commune;
  const { bytes } = await filledFrom('notice', unsigned);
  const report = checkPaper({ name: 'mau.docx', bytes }, { today: commune.today }, ports);
  const gaps = report.ok ? report.value.findings.filter(({ rule }) => rule.id === 'PH-02') : [];
  expect(gaps.map(({ found }) => found)).toEqual(
    expect.arrayContaining(['[CHỨC VỤ NGƯỜI KÝ]', '[người ký]', '[trích yếu nội dung]']),
  );
});

test('what nobody knows stays a gap and is told', async () => {
  const { signer: _nobody, ordinal: _unknown, ...bare } = commune;
  const { gaps } = await filledFrom('politicalReport', { ...bare, targets: [] });
  expect(gaps.map((gap) => findField(gap, 'other')?.id)).toEqual([
    'targetCount',
    'targetsReached',
    'targetsMissed',
    'entryNumber',
    'targetName',
    'targetMeasure',
    'targetPlanned',
    'targetAchieved',
    'targetOutcome',
    'signerPost',
    'signerName',
  ]);
});

import { openPaperInspector, openPaperRepairer } from '@daihoi/adapters/documents';
import { checkDocument } from '@daihoi/adapters/files';
import { repairPaper, type RepairedPaper } from '@daihoi/application/checking';
import { calendarDate, instantFrom } from '@daihoi/domain/kernel';
import { paragraphTexts } from '@daihoi/domain/paper-format';
import { describe, expect, test } from 'vitest';
import {
  atLeft,
  centred,
  samplePaper,
  sampleLine,
  sampleReport,
} from '../../packages/domain/src/paper-format/testing/sample-paper.ts';
import { longText } from '../../packages/domain/src/paper-format/testing/sample-variants.ts';
import { makes, sampleDocx } from '../support/documents/sample-docx.ts';
import { convertWithLibreOffice, pagesOfPdf, savedAgainByLibreOffice } from './outside-tools.ts';

const inspector = openPaperInspector();
const ports = { checkDocument, inspector, repairer: openPaperRepairer() };
const today = calendarDate('2026-11-22');
const stamp = { author: 'Văn phòng', at: instantFrom(Date.UTC(2026, 10, 22, 2)) };

/** A report as a nervous office hands it in: twenty slips of form, none of which is a matter of content. */
const faulty = samplePaper({
  section: {
    width: 12240,
    height: 15840,
    top: 1417,
    left: 1984,
    right: 1134,
    ownFirstPage: false,
    head: [],
    foot: [centred('1', { pageField: true, fonts: ['Calibri'] })],
  },
  left: [
    centred('ĐẢNG BỘ TỈNH KIÊN GIANG', { size: 13 }),
    centred('HUYỆN ỦY AN BIÊN', { bold: true, size: 13 }),
    centred('Số: 05-BC/HU', { bold: true, fonts: ['Calibri'] }),
  ],
  right: [
    centred('ĐẢNG CỘNG SẢN VIỆT NAM.', { size: 14, bold: true }),
    atLeft('An Biên, ngày 3 tháng 08 năm 2020'),
  ],
  title: [
    centred('Báo cáo', { size: 14, bold: true }),
    centred('kết quả tổ chức đại hội', { size: 13 }),
  ],
  body: [
    ...sampleReport.body.slice(0, -1),
    ...longText,
    sampleLine('Đã hoàn thành & tổng kết.'.normalize('NFD'), { firstLine: 0, align: 'left' }),
    sampleLine('Hoàn thành trong tháng 8./.', { size: 13, colour: 'FF0000' }),
  ],
  recipients: [
    atLeft('Nơi nhận', { bold: true, italic: true }),
    atLeft('- Tỉnh ủy (để báo cáo),', { size: 14 }),
    atLeft('Lưu Văn phòng', { size: 12 }),
  ],
  signing: [
    centred('TM. BAN THƯỜNG VỤ', { bold: true }),
    centred('BÍ THƯ', { bold: true }),
    centred('Lưu Hồ An', { bold: true }),
  ],
});

function repair(bytes: Uint8Array): RepairedPaper {
  const repaired = repairPaper({ name: 'a.docx', bytes }, { today, stamp }, ports);
  if (!repaired.ok) throw new Error(repaired.error.code);
  return repaired.value;
}

function textsOf(bytes: Uint8Array): readonly string[] {
  const paper = inspector.inspect(bytes);
  if (!paper.ok) throw new Error(paper.error);
  return paragraphTexts(paper.value).map((text) => text.trim());
}

function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

describe.each([...makes, 'libreOffice'] as const)(
  'a report full of slips, made like %s',
  (make) => {
    const bytes =
      make === 'libreOffice'
        ? savedAgainByLibreOffice(sampleDocx(faulty, 'word'))
        : sampleDocx(faulty, make);
    const { before, after, bytes: written, wordings } = repair(bytes);

    test('is in form after the repair, and a second one changes nothing', () => {
      expect(before.findings.length).toBeGreaterThan(18);
      expect(after.findings.map(({ rule, found }) => [rule.id, found])).toEqual([]);
      expect(repair(written).bytes).toEqual(written);
    });

    test('says the same words but for the slips that are listed', () => {
      const old = new Set(textsOf(bytes));
      const fresh = textsOf(written).filter((text) => !old.has(text));
      expect(fresh).toEqual([
        '*',
        'Số 05-BC/HU',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'An Biên, ngày 03 tháng 8 năm 2020',
        '-----',
        'Đã hoàn thành & tổng kết.',
        'Hoàn thành trong tháng 8.',
        'Nơi nhận:',
        '- Lưu Văn phòng.',
        'T/M BAN THƯỜNG VỤ',
      ]);
      expect(wordings.length).toBeGreaterThanOrEqual(fresh.length);
    });

    test('opens in LibreOffice, which reads the same words and sees the same form', () => {
      const again = savedAgainByLibreOffice(written);
      expect(textsOf(again).filter((text) => text !== '')).toEqual(
        textsOf(written).filter((text) => text !== ''),
      );
      expect(repair(again).before.findings.map(({ rule, found }) => [rule.id, found])).toEqual([]);
      const [first = '', second = ''] = pagesOfPdf(convertWithLibreOffice(written));
      expect(squeezed(first)).toContain('kết quả tổ chức đại hội');
      expect(squeezed(second)).toMatch(/^2 /u);
    });
  },
);

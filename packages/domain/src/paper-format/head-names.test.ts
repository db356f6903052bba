import { expect, test } from 'vitest';
import { calendarDate } from '../kernel/index.ts';
import { checkFormat, type KnownUnit } from './index.ts';
import { centred, samplePaper, sampleReport } from './testing/sample-paper.ts';

const district = { fullName: 'Đảng bộ huyện An Biên', superiorName: 'Đảng bộ tỉnh Kiên Giang' };
const police = {
  fullName: 'Đảng bộ Công an huyện An Biên',
  superiorName: 'Đảng bộ huyện An Biên',
};

/** What is said of a head with these names above its star, the last of them bold. */
function said(unit: KnownUnit | undefined, ...names: readonly string[]) {
  const lines = names.map((name, at) =>
    centred(name, at === names.length - 1 ? { bold: true } : {}),
  );
  const left = [...lines, ...sampleReport.left.slice(2)];
  const today = calendarDate('2026-11-22');
  const checked = checkFormat(samplePaper({ left }), unit ? { today, unit } : { today });
  const findings = checked.ok ? checked.value.findings : [];
  return findings
    .filter(({ rule }) => rule.id.startsWith('HD-'))
    .map(({ rule, severity, fault, paragraphs, expected }) => [
      rule.id,
      severity,
      fault,
      paragraphs,
      expected,
    ]);
}

test('HD-04: a committee without its superior above it is told at its name', () => {
  expect(said(district, 'HUYỆN ỦY AN BIÊN')).toEqual([
    ['HD-04', 'error', 'missing', [1], 'Đảng bộ tỉnh Kiên Giang'],
  ]);
  expect(said(district, 'ĐẢNG BỘ TỈNH KIÊN GIANG', 'HUYỆN ỦY AN BIÊN')).toEqual([]);
});

test('HD-04: another superior of an organisation that has its name from no place', () => {
  const cell = { fullName: 'Chi bộ Quân y', superiorName: 'Đảng bộ Công an huyện An Biên' };
  expect(said(cell, 'ĐẢNG ỦY CÔNG AN HUYỆN AN BIÊN', 'CHI BỘ QUÂN Y')).toEqual([]);
  expect(said(cell, 'ĐẢNG ỦY BỆNH VIỆN AN BIÊN', 'CHI BỘ QUÂN Y')).toEqual([
    ['HD-04', 'error', 'form', [1], 'Đảng bộ Công an huyện An Biên'],
  ]);
});

test('HD-04: a superior of earlier days, or a name shortened, is a warning', () => {
  const cell = {
    fullName: 'Chi bộ Quân y',
    superiorName: 'Đảng bộ Công an huyện An Biên',
    otherSuperiors: ['Đảng bộ Bệnh viện An Biên'],
  };
  const warned = [['HD-04', 'warning', 'form', [1], 'Đảng bộ Công an huyện An Biên']];
  expect(said(cell, 'ĐẢNG ỦY BỆNH VIỆN AN BIÊN', 'CHI BỘ QUÂN Y')).toEqual(warned);
  expect(said(cell, 'ĐẢNG ỦY CÔNG AN HUYỆN', 'CHI BỘ QUÂN Y')).toEqual(warned);
  expect(said(cell, 'ĐẢNG ỦY TRƯỜNG CHÍNH TRỊ', 'CHI BỘ QUÂN Y')[0]?.[1]).toBe('error');
});

test('HD-04: of an unknown unit the missing superior is a note, and only where its level has one', () => {
  const noted = [['HD-04', 'info', 'missing', [1], 'superiorAbove']];
  for (const name of [
    'HUYỆN ỦY AN BIÊN',
    'ĐẢNG ỦY XÃ THẠNH MỸ',
    'CHI BỘ ẤP MỘT',
    'QUẬN ỦY HẢI CHÂU',
  ])
    expect(said(undefined, name)).toEqual(noted);
  for (const name of ['TỈNH ỦY KIÊN GIANG', 'THÀNH ỦY HÀ NỘI', 'ĐẢNG ỦY CÔNG AN TRUNG ƯƠNG'])
    expect(said(undefined, name)).toEqual([]);
  expect(said(undefined, 'TỈNH ỦY KIÊN GIANG', 'HUYỆN ỦY AN BIÊN')).toEqual([]);
});

test('HD-04: nothing has to stand above an organisation directly under the Centre', () => {
  const province = { fullName: 'Đảng bộ tỉnh Kiên Giang', superiorName: 'Trung ương Đảng' };
  expect(said(province, 'TỈNH ỦY KIÊN GIANG')).toEqual([]);
  expect(said({ fullName: 'Đảng bộ tỉnh Kiên Giang' }, 'TỈNH ỦY KIÊN GIANG')).toEqual([]);
});

test('HD-03: the name of an organisation that no place gives its name to', () => {
  expect(said(police, 'ĐẢNG BỘ HUYỆN AN BIÊN', 'ĐẢNG ỦY CÔNG AN HUYỆN AN BIÊN')).toEqual([]);
  expect(said(police, 'ĐẢNG BỘ HUYỆN AN BIÊN', 'ĐẢNG ỦY QUÂN SỰ HUYỆN AN BIÊN')).toEqual([
    ['HD-03', 'warning', 'form', [2], 'Đảng bộ Công an huyện An Biên'],
  ]);
});

test('HD-08: above a board or an office stands its committee', () => {
  expect(said(district, 'TIỂU BAN VĂN KIỆN')).toEqual([
    ['HD-08', 'warning', 'missing', [1], 'Đảng bộ huyện An Biên'],
  ]);
  expect(said(district, 'HUYỆN ỦY AN BIÊN', 'TIỂU BAN VĂN KIỆN')).toEqual([]);
});

test('DT-03: a commune dates its papers at its own name', () => {
  function seatOf(unit: KnownUnit) {
    const checked = checkFormat(samplePaper(), { today: calendarDate('2026-11-22'), unit });
    const findings = checked.ok ? checked.value.findings : [];
    return findings
      .filter(({ rule }) => rule.id === 'DT-03')
      .map(({ severity, expected, found }) => [severity, expected, found]);
  }
  expect(seatOf({ fullName: 'Đảng bộ xã Hòa Điền' })).toEqual([
    ['info', 'Đảng bộ xã Hòa Điền', 'An Biên'],
  ]);
  expect(seatOf({ fullName: 'Đảng bộ xã An Biên' })).toEqual([]);
  expect(seatOf({ fullName: 'Đảng bộ huyện An Minh' })).toEqual([]);
});

test('a congress names no superior of necessity, and what is not known is not asked for', () => {
  const congress = ['ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ HUYỆN AN BIÊN', 'LẦN THỨ XII'];
  expect(said(district, ...congress)).toEqual([]);
  expect(said({ fullName: 'Đảng bộ huyện An Biên' }, 'HUYỆN ỦY AN BIÊN')).toEqual([]);
});

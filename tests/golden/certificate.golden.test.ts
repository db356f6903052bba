import { openPaperRenderer } from '@daihoi/adapters/documents';
import { certificatePaper, type ExerciseLine } from '@daihoi/application/rehearsal';
import { brand, type AccountId, type CongressId, type Instant } from '@daihoi/domain/kernel';
import { over, type ExerciseFinding } from '@daihoi/domain/rehearsal';
import type { ExerciseAttemptId } from '@daihoi/application/rehearsal';
import { describe, expect, test } from 'vitest';
import { convertWithLibreOffice, pagesOfPdf } from './outside-tools.ts';
import { firstOutOfOrder } from './printed-lines.ts';

const renderer = openPaperRenderer();
const at = brand<Instant>('2026-05-04T02:05:00.000Z');

function tried(
  exercise: ExerciseLine['exercise'],
  findings: readonly ExerciseFinding[],
): ExerciseLine {
  return {
    exercise,
    tries: 2,
    latest: {
      typists: [],
      standing: over(findings, at),
      attempt: {
        id: brand<ExerciseAttemptId>('01900000-0000-7000-8000-0000000000aa'),
        exercise,
        size: 'long',
        place: {
          congressId: brand<CongressId>('01900000-0000-7000-8000-0000000000bb'),
          office: 'committee',
          number: 2,
        },
        plan: { ballots: [], errors: [] },
        begunAt: at,
        begunBy: brand<AccountId>('01900000-0000-7000-8000-0000000000cc'),
      },
    },
  };
}

const kept = [
  { code: 'acknowledged-kept', holds: true, count: 5, of: 5 },
  { code: 'hash-same', holds: true, count: 1, of: 1 },
  { code: 'log-whole', holds: true, count: 1, of: 1 },
] as const;
const found = [{ code: 'errors-found', holds: true, count: 3, of: 3 }] as const;
const missed = [{ code: 'errors-found', holds: false, count: 2, of: 3 }] as const;
const notes = {
  place: 'Hội trường xã Tân Hội',
  head: 'Vũ Thị Hạnh Nguyên',
  printer: 'Canon LBP 2900, A4',
  scanner: 'Fujitsu fi-7160, 200 dpi',
  remarks: 'Khay giấy kẹt một lần, đã xếp lại.',
};

function certificate(exercises: readonly ExerciseLine[]) {
  return certificatePaper({ page: { exercises, notes }, program: '0.1.0', at });
}

describe.each([
  ['everything passed', certificate([tried('wrongTypist', found), tried('powerCut', kept)])],
  ['one failed', certificate([tried('wrongTypist', missed), tried('powerCut', kept)])],
  [
    'one was never tried',
    certificate([
      tried('wrongTypist', found),
      { exercise: 'powerCut', tries: 0, latest: undefined },
    ]),
  ],
])('a readiness certificate where %s', (_, paper) => {
  test('says the same lines in both files, and DIỄN TẬP on every page', async () => {
    const lines = renderer.toText(paper).trim().split('\n').slice(0, -1);
    for (const pdf of [
      await renderer.toPdf(paper),
      convertWithLibreOffice(await renderer.toDocx(paper)),
    ]) {
      const pages = pagesOfPdf(pdf);
      expect(firstOutOfOrder(lines, pages.join('\n'))).toBeUndefined();
      expect(pages.length).toBeLessThanOrEqual(2);
      for (const page of pages) expect(page).toContain('Bản diễn tập');
    }
  });
});

describe('what a certificate says', () => {
  test('names time, program, machines and every figure of what was passed', () => {
    const text = renderer.toText(
      certificate([tried('wrongTypist', found), tried('powerCut', kept)]),
    );
    for (const said of [
      'sẵn sàng kiểm phiếu',
      '09 giờ 05, 4/5/2026',
      'phiên bản 0.1.0',
      notes.printer,
      notes.scanner,
      notes.remarks,
      notes.head,
      'tìm ra 3/3 phiếu nhập sai có chủ ý',
      'còn 5/5 phiếu đã báo lưu; mã băm trùng; nhật ký liền mạch',
      'đã đạt 2/2 bài tập',
    ])
      expect(text).toContain(said);
  });

  test('confirms nothing while something is missing, and names what', () => {
    const text = renderer.toText(
      certificate([
        tried('wrongTypist', missed),
        { exercise: 'powerCut', tries: 0, latest: undefined },
      ]),
    );
    expect(text).not.toContain('sẵn sàng kiểm phiếu');
    expect(text).toContain('chưa đủ để xác nhận sẵn sàng');
    expect(text).toContain('Một người nhập sai: so hai bản nhập phải tìm ra hết: KHÔNG ĐẠT');
    expect(text).toContain('không được mất: Chưa tập');
  });
});

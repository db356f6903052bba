import { describe, expect, test } from 'vitest';
import { textRun, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import { openPaperRenderer } from '../open-paper-renderer.ts';
import { openDocumentRooms } from '../rooms/open-document-rooms.ts';
import { openPaperExaminer } from './open-paper-examiner.ts';

const today = calendarDate('2020-08-03');

function report(paragraphs: number): Paper {
  const words = 'Các cấp ủy trực thuộc chuẩn bị và tổ chức đại hội đúng quy định.';
  return {
    ruleSet: 'PF-2018',
    kind: 'report',
    purpose: 'official',
    issuingBody: 'Tỉnh ủy Kiên Giang',
    documentNumber: { state: 'issued', number: 5, typeSymbol: 'BC', bodySymbol: 'TU' },
    placeAndDate: { place: 'Rạch Giá', date: { kind: 'dated', on: today } },
    title: { kind: 'named', typeName: 'Báo cáo', abstract: ['kết quả đại hội'] },
    blocks: Array.from({ length: paragraphs }, () => ({
      kind: 'paragraph' as const,
      runs: [textRun(words)],
    })),
    signatures: [
      { authority: { form: 'onBehalf', body: 'Ban Thường vụ' }, post: 'Bí thư', name: 'Lưu Hồ An' },
    ],
    recipients: ['Lưu Văn phòng'],
  };
}

describe('papers are examined beside the server', () => {
  test('the same findings and the same paper as in one thread; the thread stays for the next file', async () => {
    const examiner = openPaperExaminer(openDocumentRooms());
    const file = { name: 'bao-cao.docx', bytes: await openPaperRenderer().toDocx(report(3)) };
    const [first, second, read] = await Promise.all([
      examiner.check(file, { today }),
      examiner.check(file, { today }),
      examiner.read(file),
    ]);
    expect(first).toMatchObject({ ok: true, value: { sets: { layout: 'PF-2018' } } });
    expect(second).toEqual(first);
    expect(read.ok && read.value.sections).toHaveLength(1);
  });

  test('a file that takes too long is told by name, and the next one is examined', async () => {
    const renderer = openPaperRenderer();
    const examiner = openPaperExaminer(openDocumentRooms({ timeLimitMs: 1 }));
    const file = { name: 'dai.docx', bytes: await renderer.toDocx(report(2_000)) };
    expect(await examiner.check(file, { today })).toEqual({
      ok: false,
      error: { code: 'paper-check.too-slow', name: 'dai.docx' },
    });
    expect(await examiner.read(file)).toMatchObject({ ok: false });
  });

  test('a file that needs too much memory is told by name', async () => {
    const examiner = openPaperExaminer(
      openDocumentRooms({ timeLimitMs: 60_000, memoryLimitMegabytes: 16 }),
    );
    const bytes = await openPaperRenderer().toDocx(report(20_000));
    expect(await examiner.read({ name: 'lon.docx', bytes })).toEqual({
      ok: false,
      error: { code: 'paper-check.too-heavy', name: 'lon.docx' },
    });
  });

  test('a broken file is refused as everywhere', async () => {
    const bytes = new TextEncoder().encode('PK not a zip');
    expect(await openPaperExaminer(openDocumentRooms()).read({ name: 'hong.docx', bytes })).toEqual(
      {
        ok: false,
        error: { code: 'file.broken', name: 'hong.docx' },
      },
    );
  });
});

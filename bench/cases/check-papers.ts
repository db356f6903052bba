import { openPaperInspector, openPaperRenderer } from '@daihoi/adapters/documents';
import { checkDocument } from '@daihoi/adapters/files';
import { checkPaper } from '@daihoi/application/checking';
import { textRun, type Block, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import type { CaseGiven } from '../lib/case.ts';
import { measure } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

const today = calendarDate('2020-08-03');
const sentence =
  'Thực hiện Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị, các cấp ủy trực thuộc chuẩn bị và tổ chức đại hội đúng quy định, đạt 47,4 % kế hoạch, với 7.743 đảng viên tham dự các kỳ đại hội ở cơ sở.';

/** The form of a report of about 60 pages, from the bytes of its file to the findings. */
export async function* checkPaperCases({
  wanted,
}: Pick<CaseGiven, 'wanted'>): AsyncGenerator<Figures> {
  const name = 'check the form of 60 pages';
  if (!wanted(name)) return;
  const bytes = await openPaperRenderer().toDocx(longReport());
  const ports = { checkDocument, inspector: openPaperInspector() };
  const timings = await measure(20, () =>
    Promise.resolve(checkPaper({ name: 'bao-cao.docx', bytes }, { today }, ports)),
  );
  yield { name, timings, goal: { p95Ms: 1000 } };
}

function longReport(): Paper {
  return {
    ruleSet: 'PF-2018',
    kind: 'report',
    purpose: 'official',
    issuingBody: 'Tỉnh ủy Kiên Giang',
    documentNumber: { state: 'issued', number: 5, typeSymbol: 'BC', bodySymbol: 'TU' },
    placeAndDate: { place: 'Rạch Giá', date: { kind: 'dated', on: today } },
    title: { kind: 'named', typeName: 'Báo cáo', abstract: ['kết quả đại hội'] },
    blocks: Array.from({ length: 60 }, page).flat(),
    signatures: [
      { authority: { form: 'onBehalf', body: 'Ban Thường vụ' }, post: 'Bí thư', name: 'Lưu Hồ An' },
    ],
    recipients: ['Lưu Văn phòng'],
  };
}

/** What fills about one page. */
function page(): readonly Block[] {
  return [
    { kind: 'heading', level: 1, runs: [textRun('Kết quả')] },
    { kind: 'heading', level: 2, runs: [textRun('Công tác chuẩn bị')] },
    ...Array.from({ length: 11 }, (): Block => ({ kind: 'paragraph', runs: [textRun(sentence)] })),
  ];
}

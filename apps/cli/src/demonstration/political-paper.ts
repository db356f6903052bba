import { paperRuleSetOn, textRun, type Block, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import { politicalReport, type ReportPart } from './data/political-report.ts';

/** The draft report of the province as a paper, in the form of its day. */
export function politicalPaper(writtenOn: string): Paper {
  return {
    ruleSet: paperRuleSetOn(calendarDate(writtenOn)),
    kind: 'report',
    purpose: 'demonstration',
    issuingBody: 'Tỉnh ủy Kiên Giang',
    documentNumber: { state: 'draft', typeSymbol: 'BC', bodySymbol: 'TU', draft: 3 },
    placeAndDate: { place: 'Kiên Giang', date: { kind: 'open', year: 2020 } },
    title: {
      kind: 'named',
      typeName: 'Báo cáo chính trị',
      abstract: [
        'của Ban Chấp hành Đảng bộ tỉnh khóa X',
        'trình Đại hội đại biểu Đảng bộ tỉnh lần thứ XI',
      ],
    },
    blocks: politicalReport.map(blockOf),
    signatures: [
      {
        authority: { form: 'onBehalf', body: 'Ban Chấp hành Đảng bộ tỉnh' },
        post: 'Bí thư',
      },
    ],
    recipients: ['Các đảng bộ trực thuộc', 'Lưu Văn phòng Tỉnh ủy'],
  };
}

function blockOf({ heading, text }: ReportPart): Block {
  const runs = [textRun(text)];
  return heading === undefined
    ? { kind: 'paragraph', runs }
    : { kind: 'heading', level: heading, runs };
}

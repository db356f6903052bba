import { paperRuleSetOn, textRun, type Paper } from '@daihoi/application/papers';
import type { RequiredPaper } from '@daihoi/domain/dossier';
import { calendarDate } from '@daihoi/domain/kernel';

const on = calendarDate('2020-07-01');
const lines = [
  'Văn bản này thuộc bản trình diễn; người và số liệu đều là hư cấu.',
  'Cấp ủy đã thảo luận, tiếp thu ý kiến của các tổ chức đảng trực thuộc và thống nhất trình cấp ủy cấp trên trực tiếp xem xét.',
];

/** A short paper for a place in a dossier, in the party format; of no organisation in particular, so that it is made once. */
export function draftPaper(paper: RequiredPaper): Paper {
  return {
    ruleSet: paperRuleSetOn(on),
    kind: 'report',
    purpose: 'demonstration',
    superiorBody: 'Đảng bộ tỉnh Kiên Giang',
    issuingBody: 'Ban Chấp hành Đảng bộ',
    documentNumber: { state: 'unnumbered' },
    placeAndDate: { place: 'Kiên Giang', date: { kind: 'open', year: 2020 } },
    title: { kind: 'letter', abstract: paper.names.vi },
    blocks: lines.map((text) => ({ kind: 'paragraph', runs: [textRun(text)] })),
    signatures: [],
    recipients: ['Như trên', 'Lưu Văn phòng'],
  };
}

import { openPaperRenderer } from '@daihoi/adapters/documents';
import { textRun, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import {
  atLeft,
  centred,
  sampleLine,
  samplePaper,
  sampleReport,
} from '../../../packages/domain/src/paper-format/testing/sample-paper.ts';
import { savedAgainByLibreOffice } from '../../golden/outside-tools.ts';
import { draftPaper } from '../../support/drafts/draft-papers.ts';
import { makes, sampleDocx } from '../../support/documents/sample-docx.ts';

const own: Paper = {
  ruleSet: 'PF-2018',
  kind: 'report',
  purpose: 'official',
  superiorBody: 'Đảng bộ tỉnh Kiên Giang',
  issuingBody: 'Huyện ủy An Biên',
  documentNumber: { state: 'issued', number: 5, typeSymbol: 'BC', bodySymbol: 'HU' },
  placeAndDate: { place: 'An Biên', date: { kind: 'dated', on: calendarDate('2020-08-03') } },
  title: { kind: 'named', typeName: 'Báo cáo', abstract: ['kết quả đại hội'] },
  blocks: [
    { kind: 'heading', level: 1, runs: [textRun('Kết quả')] },
    { kind: 'paragraph', runs: [textRun('Có 47,4 % tổ chức hoàn thành.')] },
  ],
  signatures: [
    { authority: { form: 'onBehalf', body: 'Ban Thường vụ' }, post: 'Bí thư', name: 'Lưu Hồ An' },
  ],
  recipients: ['Tỉnh ủy (để báo cáo)', 'Lưu Văn phòng'],
};

/** A report with slips, so that repairs have work. */
const faulty = samplePaper({
  section: { top: 1417, ownFirstPage: false, head: [], foot: [centred('1', { pageField: true })] },
  left: [
    centred('ĐẢNG BỘ TỈNH KIÊN GIANG', { size: 13 }),
    centred('HUYỆN ỦY AN BIÊN', { bold: true }),
    centred('Số: 05-BC/HU', { bold: true, fonts: ['Calibri'] }),
  ],
  body: [
    ...sampleReport.body,
    sampleLine('Đã hoàn thành.'.normalize('NFD'), { size: 13, firstLine: 0 }),
    sampleLine('Hoàn thành trong tháng 8./.', { colour: 'FF0000' }),
  ],
  recipients: [atLeft('Nơi nhận', { bold: true }), atLeft('Lưu Văn phòng', { size: 12 })],
  signing: [centred('TM. BAN THƯỜNG VỤ'), centred('BÍ THƯ'), centred('Lưu Hồ An')],
});

/** Real files: our own, with notes and pictures as well, those of other makes, and what LibreOffice makes of one when it is there. */
export async function sampleDocuments(withLibreOffice: boolean): Promise<readonly Uint8Array[]> {
  const made = makes.map((make) => sampleDocx(faulty, make));
  const written = await openPaperRenderer().toDocx(own);
  const [first] = made;
  const again = withLibreOffice && first !== undefined ? [savedAgainByLibreOffice(first)] : [];
  const noted = await draftPaper({ noted: true });
  return [written, noted, ...made, ...again];
}

import type {
  CommentGroupId,
  ConsultationId,
  CountedGroup,
  SynthesisContent,
} from '@daihoi/application/comments';
import type { DraftId } from '@daihoi/application/drafting';
import type { UnitRow } from '@daihoi/application/organisation';
import type { CommentOutcome, Passage } from '@daihoi/domain/comments';
import {
  brand,
  calendarDate,
  instantFrom,
  type AccountId,
  type CongressId,
  type SeasonId,
  type UnitId,
} from '@daihoi/domain/kernel';

const unit: UnitRow = {
  id: brand<UnitId>('u'),
  code: 'H',
  level: 'UPPER_GRASSROOTS',
  unitType: 'DISTRICT',
  parentId: undefined,
  segment: '1',
  path: '1',
  fullName: 'Đảng bộ huyện An Biên',
  shortName: 'An Biên',
  validFrom: calendarDate('2015-01-01'),
  validTo: undefined,
  version: 1,
};

const passages: readonly Passage[] = [
  { paragraph: 8, kind: 'text', text: 'Năm năm qua, đảng bộ huyện đã thực hiện nghị quyết.' },
  { paragraph: 9, kind: 'heading', text: 'I- Kết quả lãnh đạo phát triển kinh tế' },
  {
    paragraph: 10,
    kind: 'text',
    text: 'Sản lượng lúa toàn huyện đạt 412.450 tấn, bằng 103,8 % kế hoạch; 2.214 hộ chuyển sang mô hình lúa - tôm, thu nhập bình quân mỗi héc-ta tăng so với năm trước; 36 km đường được bê tông hóa.',
  },
  { paragraph: 11, kind: 'heading', text: 'II- Phương hướng, nhiệm vụ' },
  { paragraph: 12, kind: 'text', text: 'Phấn đấu 95 % hộ dùng nước sạch vào năm 2025.' },
];

function group(
  number: number,
  place: CountedGroup['value']['place'],
  gist: string,
  answer: { readonly outcome: CommentOutcome; readonly reason: string },
): CountedGroup {
  return {
    id: brand<CommentGroupId>(String(number)),
    consultationId: brand<ConsultationId>('c'),
    number,
    answeredAt: instantFrom(0),
    answeredBy: undefined,
    version: 2,
    changes: answer.outcome === 'declined' ? [] : [{ version: 3, paragraph: 12 + number }],
    value: { place, gist, response: answer },
    lines: number,
    voices: {
      comments: 10 * number,
      units: 7 * number,
      byLevel: [
        { level: 'GRASSROOTS', units: 6 * number },
        { level: 'CELL', units: number },
      ],
      persons: 120 * number,
      members: 2,
      citizens: number === 2 ? 1 : 0,
    },
  };
}

/** A concluded consultation of a district with three groups and three units that are silent. */
export const sampleSynthesis: SynthesisContent = {
  consultation: {
    id: brand<ConsultationId>('c'),
    congressId: brand<CongressId>('g'),
    seasonId: brand<SeasonId>('s'),
    unit,
    draftId: brand<DraftId>('d'),
    draftKind: 'politicalReport',
    draftVersion: 2,
    publicCode: undefined,
    createdAt: instantFrom(0),
    createdBy: { id: brand<AccountId>('a'), name: 'Lưu Hồ An' },
    concludedAt: undefined,
    version: 1,
    value: {
      title: 'Báo cáo chính trị trình đại hội đảng bộ huyện',
      summary: '',
      questions: [],
      asksMembers: true,
      asksPublic: true,
      opensOn: calendarDate('2020-05-04'),
      closesOn: calendarDate('2020-05-20'),
      state: 'CONCLUDED',
    },
  },
  superior: { ...unit, level: 'PROVINCIAL', fullName: 'Đảng bộ tỉnh Kiên Giang' },
  passages,
  voices: group(4, 'whole', '', { outcome: 'accepted', reason: '' }).voices,
  left: { held: 0, below: 0, withoutGroup: 0, unanswered: 0 },
  tallies: [
    { level: 'GRASSROOTS', asked: 42, sent: 40, nothingToSay: 5, calledUp: 1 },
    { level: 'CELL', asked: 310, sent: 309, nothingToSay: 120, calledUp: 0 },
  ],
  groups: [
    group(1, 10, 'Ghi rõ sản lượng tôm nuôi trên đất lúa.', {
      outcome: 'accepted',
      reason: 'Đã bổ sung số liệu của Phòng Nông nghiệp.',
    }),
    group(2, 12, 'Nâng chỉ tiêu nước sạch lên 98 % số hộ.', {
      outcome: 'partly',
      reason: 'Nâng lên 97 % theo nguồn vốn đã bố trí.',
    }),
    group(3, 'whole', 'Viết báo cáo ngắn hơn.', {
      outcome: 'declined',
      reason: 'Báo cáo giữ bố cục theo hướng dẫn của cấp trên.',
    }),
  ],
  silent: [
    { name: 'Đảng bộ xã Đông Yên', superiorName: 'An Biên' },
    { name: 'Đảng bộ xã Tây Yên', superiorName: 'An Biên' },
    { name: 'Chi bộ ấp Ba Biển', superiorName: 'Đảng bộ xã Tây Yên' },
  ],
  today: calendarDate('2020-05-25'),
};

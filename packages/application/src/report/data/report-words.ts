import type { OrganizationLevel } from '@daihoi/domain/organisation';
import type { Milestone } from '@daihoi/domain/progress';
import type { DocumentIssuer } from '@daihoi/domain/rulebook';

/** How a level is called in the middle of a sentence, in the head of a table, and how its units are counted. */
export interface LevelWords {
  readonly inProse: string;
  readonly inTable: string;
  readonly counted: string;
}

export const levelWords: Readonly<Record<OrganizationLevel, LevelWords>> = {
  GROUP: { inProse: 'tổ đảng', inTable: 'Tổ đảng', counted: 'tổ đảng' },
  CELL: { inProse: 'chi bộ trực thuộc', inTable: 'Chi bộ trực thuộc', counted: 'chi bộ' },
  SECTIONAL: { inProse: 'đảng bộ bộ phận', inTable: 'Đảng bộ bộ phận', counted: 'đảng bộ bộ phận' },
  GRASSROOTS: {
    inProse: 'tổ chức cơ sở đảng',
    inTable: 'Tổ chức cơ sở đảng',
    counted: 'tổ chức cơ sở đảng',
  },
  UPPER_GRASSROOTS: {
    inProse: 'đảng bộ cấp trên trực tiếp cơ sở',
    inTable: 'Cấp trên trực tiếp cơ sở',
    counted: 'đảng bộ',
  },
  PROVINCIAL: {
    inProse: 'đảng bộ trực thuộc Trung ương',
    inTable: 'Trực thuộc Trung ương',
    counted: 'đảng bộ',
  },
  CENTRAL: { inProse: 'đảng bộ toàn quốc', inTable: 'Toàn quốc', counted: 'đảng bộ' },
};

/** Issuers of the papers in the registry, as a citation names them. */
export const issuerWords: Readonly<Record<DocumentIssuer, string>> = {
  CENTRAL_COMMITTEE: 'Ban Chấp hành Trung ương',
  POLITBURO: 'Bộ Chính trị',
  CENTRAL_SECRETARIAT: 'Ban Bí thư',
  CENTRAL_ORGANIZATION_BOARD: 'Ban Tổ chức Trung ương',
  CENTRAL_INSPECTION_COMMITTEE: 'Ủy ban Kiểm tra Trung ương',
  CENTRAL_PROPAGANDA_BOARD: 'Ban Tuyên giáo Trung ương',
  CENTRAL_OFFICE: 'Văn phòng Trung ương Đảng',
  PROVINCIAL_COMMITTEE: 'Tỉnh ủy',
  BLOC_COMMITTEE: 'Đảng ủy Khối',
};

/** To whom a report goes when nobody has written other recipients. */
export const defaultRecipients = {
  superior: '{committee} (để báo cáo)',
  /** The superior of a committee directly under the Centre. */
  centre: 'Ban Bí thư (để báo cáo)',
  members: 'Các đồng chí ủy viên Ban Thường vụ',
  cellMembers: 'Các đồng chí chi ủy viên',
} as const;

/** What a share without numerator says of a level, by milestone. */
export const shareWords: Readonly<Partial<Record<Milestone, string>>> = {
  held: 'đã họp đại hội',
  closed: 'tổ chức xong đại hội',
  ratified: 'được chuẩn y kết quả bầu cử',
};

/** The fixed sentences of a progress report; `{name}` is filled from its figures. */
export const reportWords = {
  abstract: ['tiến độ tổ chức đại hội đảng bộ các cấp,', 'tính đến ngày {asOf}'],
  opening:
    'Thực hiện {directive}, {issuer} báo cáo tiến độ tổ chức đại hội đảng bộ các cấp, nhiệm kỳ {term}, như sau:',
  standingOf: 'Ban Thường vụ {committee}',
  superiorGuidance: 'sự chỉ đạo của cấp trên',
  results: 'Kết quả',
  weaknesses: 'Hạn chế, nguyên nhân',
  tasks: 'Nhiệm vụ trọng tâm thời gian tới',
  done: 'tổ chức xong đại hội',
  asOf: 'Tính đến ngày {asOf}, có ',
  and: ' và ',
  nothingCounted:
    'Tính đến ngày {asOf}, chưa có đại hội nào được đưa vào số liệu của mùa đại hội này.',
  remaining: ' {counted} còn lại ',
  plannedIn: 'dự kiến tổ chức trong tháng {month}',
  plannedBetween: 'dự kiến tổ chức từ tháng {first} đến tháng {last}',
  noPlan: 'chưa định ngày họp',
  someWithoutPlan: ', trong đó {n} {counted} chưa định ngày họp',
  annexed: ' (danh sách kèm theo)',
  ratification: 'Trong {n} {counted} đã tổ chức xong, ',
  noneRatified: 'chưa có {counted} nào được chuẩn y kết quả bầu cử',
  ratified: ' {counted} đã được chuẩn y kết quả bầu cử',
  appraised: ' {counted} đã báo cáo kết quả, đang thẩm định',
  unreported: ' {counted} chưa báo cáo kết quả',
  sharesLead: 'Theo báo cáo chưa kèm số tuyệt đối (không cộng vào tổng): ',
  share: '{percent} {level} {done} (đến ngày {asOf})',
  late: 'Còn {n} {counted} chưa tổ chức xong đại hội dù đã hết hạn: {names}.',
  forecast: 'Có {n} {counted} dự báo chậm so với hạn ngày {deadline}: {names}.',
  returned: 'Có {n} hồ sơ duyệt đại hội phải trả lại để bổ sung: {names}.',
  postponed: 'Có {n} {counted} đang hoãn đại hội.',
  onTime: 'Đến ngày chốt số liệu, không có tổ chức đảng nào quá hạn hoặc dự báo chậm.',
  approve: 'Duyệt xong hồ sơ của {n} {counted} chưa được duyệt trước ngày {before}.',
  holdRest: 'Tổ chức xong đại hội của {n} {counted} còn lại trước ngày {deadline}.',
  catchUp: 'Chỉ đạo tổ chức xong đại hội của {n} {counted} còn lại.',
  ratifyRest: 'Hoàn thành chuẩn y kết quả bầu cử của {n} {counted} đã báo cáo.',
  nothingLeft: 'Chỉ đạo các cấp triển khai nghị quyết đại hội.',
  andOthers: ' và {n} đơn vị khác',
  head: ['Cấp', 'Tổng số', 'Đã họp', 'Đã bế\u00a0mạc', 'Tỷ lệ', 'Đã chuẩn\u00a0y', 'Còn lại'],
  annexTitle: 'Danh sách đơn vị chưa tổ chức xong đại hội, tính đến ngày {asOf}',
  annexHead: ['STT', 'Đơn vị', 'Dự kiến', 'Hạn', 'Ghi chú'],
  annexGroup: '{level}: {n}',
  annexOthers: 'Và {n} đơn vị khác',
  underUnit: ' ({under})',
  notes: {
    late: 'Quá hạn',
    forecast: 'Dự báo chậm',
    returned: 'Trả lại hồ sơ',
    postponed: 'Hoãn',
  },
  below: 'dưới {percent}',
  percent: '{figure}\u00a0%',
} as const;

import type { RuleCondition } from '@daihoi/domain/rulebook';
import type { Lang } from '@daihoi/domain/text';

type Words = Readonly<Record<Lang, string>>;

/** Values of rules that are codes, for people. */
const codes: Readonly<Record<string, Words>> = {
  REVIEW_AND_DIRECTION: {
    vi: 'Tổng kết nghị quyết, đề ra phương hướng',
    en: 'Review the past resolution and set direction',
  },
  DISCUSS_DRAFTS: { vi: 'Thảo luận dự thảo văn kiện cấp trên', en: 'Discuss superior drafts' },
  ELECT_COMMITTEE: { vi: 'Bầu ban chấp hành', en: 'Elect the committee' },
  ELECT_DELEGATES: { vi: 'Bầu đoàn đại biểu dự đại hội cấp trên', en: 'Elect delegates' },
  ELECTED: { vi: 'Đại hội bầu', en: 'Elected by the congress' },
  APPOINTED: { vi: 'Cấp trên chỉ định', en: 'Appointed by the superior' },
  PERSONNEL_DIFFICULTY: {
    vi: 'Nơi thực sự khó khăn về nhân sự, khi được cấp có thẩm quyền đồng ý',
    en: 'Where personnel is truly difficult, with permission',
  },
  AS_2015_2020: { vi: 'Như nhiệm kỳ 2015-2020', en: 'As in the term 2015-2020' },
  AS_APPOINTED_AT_MERGER: {
    vi: 'Như số đã chỉ định khi hợp nhất',
    en: 'As appointed at the merger',
  },
  FIRST_OF_JANUARY: { vi: 'Tính ngày 01/01', en: 'Counted as 1 January' },
  LABOUR_CODE_2019: {
    vi: 'Theo lộ trình của Bộ luật Lao động 2019',
    en: 'By the schedule of the Labour Code 2019',
  },
  MONTH_OF_CONGRESS: { vi: 'Tháng tổ chức đại hội', en: 'The month of the congress' },
  LABOUR_CODE_2012: { vi: 'Theo Bộ luật Lao động 2012', en: 'By the Labour Code 2012' },
  PILOT: { vi: 'Thí điểm', en: 'As a pilot' },
  ALLOWED: { vi: 'Được thực hiện', en: 'Allowed' },
  secretary: { vi: 'Bí thư', en: 'Secretary' },
  deputySecretary: { vi: 'Phó bí thư', en: 'Deputy secretary' },
  standingCommittee: { vi: 'Ban thường vụ', en: 'Standing committee' },
  STANDING_COMMITTEE_1: { vi: 'Ban thường vụ lần 1', en: 'Standing committee, first time' },
  KEY_OFFICIALS: { vi: 'Cán bộ chủ chốt', en: 'Key officials' },
  COMMITTEE_1: { vi: 'Ban chấp hành lần 1', en: 'Committee, first time' },
  STANDING_COMMITTEE_2: { vi: 'Ban thường vụ lần 2', en: 'Standing committee, second time' },
  COMMITTEE_2: { vi: 'Ban chấp hành lần 2', en: 'Committee, second time' },
};

/** A code of a rule's value in words; a code without words shows itself. */
export function codeWords(code: string, lang: Lang): string {
  return Object.hasOwn(codes, code) ? (codes[code]?.[lang] ?? code) : code;
}

/** True for a code that has its words. */
export function hasCodeWords(code: string): boolean {
  return Object.hasOwn(codes, code);
}

/** The case that a rule is written for; nothing for the general one. */
export const conditionWords: Readonly<Record<RuleCondition, Words>> = {
  general: { vi: '', en: '' },
  hanoi: { vi: 'Hà Nội', en: 'Hà Nội' },
  hoChiMinhCity: { vi: 'Thành phố Hồ Chí Minh', en: 'Hồ Chí Minh City' },
  ngheAnOrThanhHoa: { vi: 'Nghệ An, Thanh Hóa', en: 'Nghệ An, Thanh Hóa' },
  largeProvinces: { vi: 'Tỉnh, thành phố lớn', en: 'Large provinces' },
  army: { vi: 'Quân đội', en: 'Army' },
  publicSecurity: { vi: 'Công an', en: 'Public security' },
  armedForces: { vi: 'Lực lượng vũ trang', en: 'Armed forces' },
  centralBloc: { vi: 'Khối ở Trung ương', en: 'Central bloc' },
  centralPartyAgencies: { vi: 'Các cơ quan Đảng Trung ương', en: 'Central party agencies' },
  centralGovernment: { vi: 'Chính phủ', en: 'The Government' },
  centralAssembly: { vi: 'Quốc hội', en: 'The National Assembly' },
  centralFront: {
    vi: 'Mặt trận Tổ quốc, các đoàn thể Trung ương',
    en: 'The Fatherland Front and central mass organisations',
  },
  notMerged: { vi: 'Không hợp nhất', en: 'Not merged' },
  mergedFromTwo: { vi: 'Hợp nhất từ hai đơn vị', en: 'Merged from two' },
  mergedFromThreeOrMore: {
    vi: 'Hợp nhất từ ba đơn vị trở lên',
    en: 'Merged from three or more',
  },
  newlyEstablished: { vi: 'Mới thành lập', en: 'Newly established' },
  merged: { vi: 'Hợp nhất, sáp nhập', en: 'Merged' },
  terminatedAndReplaced: {
    vi: 'Kết thúc hoạt động, lập tổ chức mới',
    en: 'Put in place of a terminated one',
  },
  onlyTwoContents: { vi: 'Chỉ có hai nội dung', en: 'Two contents only' },
  provincialDeputySecretary: { vi: 'Phó bí thư tỉnh ủy', en: 'Provincial deputy secretary' },
  stateOffice: { vi: 'Người giữ chức danh nhà nước', en: 'Holder of a state office' },
  smallBody: { vi: 'Bầu từ 3 đến 5 người', en: 'Three to five seats' },
  women: { vi: 'Nữ', en: 'Women' },
  men: { vi: 'Nam', en: 'Men' },
};

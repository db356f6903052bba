import type { ActWording } from './act-wording.ts';

/** Words for the steps of a congress and the changes of the tree. */
export const moveActs: Readonly<Partial<Record<string, ActWording>>> = {
  'congress.approvePlan': {
    vi: { name: 'Phê duyệt kế hoạch', said: 'phê duyệt kế hoạch đại hội của {target}' },
    en: { name: 'Approve a plan', said: 'approved the plan of {target}' },
  },
  'congress.startPreparing': {
    vi: { name: 'Bắt đầu chuẩn bị', said: 'bắt đầu chuẩn bị đại hội của {target}' },
    en: { name: 'Start preparing', said: 'started preparing the congress of {target}' },
  },
  'congress.submit': {
    vi: { name: 'Trình hồ sơ', said: 'trình hồ sơ đại hội của {target}' },
    en: { name: 'Submit a dossier', said: 'submitted the dossier of {target}' },
  },
  'congress.convene': {
    vi: { name: 'Triệu tập đại hội', said: 'triệu tập đại hội của {target}' },
    en: { name: 'Convene a congress', said: 'convened the congress of {target}' },
  },
  'congress.openPreparatory': {
    vi: { name: 'Mở phiên trù bị', said: 'mở phiên trù bị đại hội của {target}' },
    en: {
      name: 'Open the preparatory session',
      said: 'opened the preparatory session of {target}',
    },
  },
  'congress.openFormal': {
    vi: { name: 'Khai mạc đại hội', said: 'khai mạc đại hội của {target}' },
    en: { name: 'Open a congress', said: 'opened the congress of {target}' },
  },
  'congress.close': {
    vi: { name: 'Bế mạc đại hội', said: 'bế mạc đại hội của {target}' },
    en: { name: 'Close a congress', said: 'closed the congress of {target}' },
  },
  'congress.reportResult': {
    vi: { name: 'Báo cáo kết quả', said: 'báo cáo kết quả đại hội của {target}' },
    en: { name: 'Report a result', said: 'reported the result of {target}' },
  },
  'congress.ratify': {
    vi: { name: 'Chuẩn y kết quả', said: 'chuẩn y kết quả đại hội của {target}' },
    en: { name: 'Ratify a result', said: 'ratified the result of {target}' },
  },
  'congress.ratifyInPart': {
    vi: { name: 'Chuẩn y một phần', said: 'chuẩn y một phần kết quả đại hội của {target}' },
    en: { name: 'Ratify in part', said: 'ratified the result of {target} in part' },
  },
  'congress.refuseRatification': {
    vi: {
      name: 'Không chuẩn y',
      said: 'không chuẩn y kết quả đại hội của {target}, yêu cầu bầu lại',
    },
    en: { name: 'Refuse ratification', said: 'refused to ratify the result of {target}' },
  },
  'congress.startPostCongress': {
    vi: { name: 'Chuyển sang việc sau đại hội', said: 'chuyển {target} sang việc sau đại hội' },
    en: { name: 'Go on after the congress', said: 'moved {target} to the work after its congress' },
  },
  'congress.archive': {
    vi: { name: 'Nộp lưu hồ sơ', said: 'nộp lưu hồ sơ đại hội của {target}' },
    en: { name: 'Archive a congress', said: 'archived the congress of {target}' },
  },
  'unit.establish': {
    vi: { name: 'Thành lập tổ chức', said: 'ghi việc thành lập {target}' },
    en: { name: 'Establish a unit', said: 'recorded the establishment of {target}' },
  },
  'unit.rename': {
    vi: { name: 'Đổi tên tổ chức', said: 'ghi việc đổi tên {target}' },
    en: { name: 'Rename a unit', said: 'recorded a new name of {target}' },
  },
  'unit.move': {
    vi: { name: 'Chuyển tổ chức', said: 'ghi việc chuyển {target} sang cấp trên khác' },
    en: { name: 'Move a unit', said: 'moved {target} under another superior' },
  },
  'unit.changeLevel': {
    vi: { name: 'Đổi cấp tổ chức', said: 'ghi việc đổi cấp của {target}' },
    en: { name: 'Change a level', said: 'changed the level of {target}' },
  },
  'unit.dissolve': {
    vi: { name: 'Giải thể tổ chức', said: 'ghi việc giải thể {target}' },
    en: { name: 'Dissolve a unit', said: 'recorded the dissolution of {target}' },
  },
  'unit.mergeInto': {
    vi: { name: 'Sáp nhập tổ chức', said: 'ghi việc sáp nhập vào {target}' },
    en: { name: 'Merge into a unit', said: 'merged units into {target}' },
  },
  'unit.mergeToNew': {
    vi: { name: 'Hợp nhất tổ chức', said: 'ghi việc hợp nhất {target} thành tổ chức mới' },
    en: { name: 'Merge to a new unit', said: 'merged {target} to a new unit' },
  },
  'unit.split': {
    vi: { name: 'Chia, tách tổ chức', said: 'ghi việc chia, tách {target}' },
    en: { name: 'Split a unit', said: 'split {target}' },
  },
};

import type { ActWording } from './act-wording.ts';

/** Words for what is done to units, seasons, congresses and papers. */
export const workActs: Readonly<Partial<Record<string, ActWording>>> = {
  'congress.approve': {
    vi: { name: 'Duyệt đại hội', said: 'duyệt đại hội của {target}' },
    en: { name: 'Approve a congress', said: 'approved the congress of {target}' },
  },
  'attendance.edited': {
    vi: {
      name: 'Sửa tên trong danh sách triệu tập',
      said: 'sửa một người trong danh sách triệu tập đại hội của {target}',
    },
    en: {
      name: 'Edit the attendance register',
      said: 'corrected a person on the attendance register of {target}',
    },
  },
  'attendance.listed': {
    vi: {
      name: 'Ghi danh sách triệu tập',
      said: 'ghi người vào danh sách triệu tập đại hội của {target}',
    },
    en: {
      name: 'List convened persons',
      said: 'wrote people into the attendance register of {target}',
    },
  },
  'attendance.marked': {
    vi: { name: 'Điểm danh', said: 'điểm danh ở đại hội của {target}' },
    en: { name: 'Mark attendance', said: 'marked attendance at the congress of {target}' },
  },
  'attendance.place-returned': {
    vi: {
      name: 'Bỏ việc thay đại biểu',
      said: 'trả chỗ cho một đại biểu đã ghi thay nhầm bằng đại biểu dự khuyết ở đại hội của {target}',
    },
    en: {
      name: 'Take a replacement back',
      said: 'took back the replacement of a delegate by an alternate at the congress of {target}',
    },
  },
  'attendance.removed': {
    vi: {
      name: 'Bỏ khỏi danh sách triệu tập',
      said: 'bỏ một người khỏi danh sách triệu tập đại hội của {target}',
    },
    en: {
      name: 'Remove from the attendance register',
      said: 'removed a person from the attendance register of {target}',
    },
  },
  'attendance.replaced': {
    vi: {
      name: 'Thay bằng đại biểu dự khuyết',
      said: 'thay một đại biểu vắng bằng đại biểu dự khuyết ở đại hội của {target}',
    },
    en: {
      name: 'Give a place to an alternate',
      said: 'gave the place of an absent delegate to an alternate at the congress of {target}',
    },
  },
  'congress.attendance': {
    vi: { name: 'Ghi số có mặt', said: 'ghi số có mặt ở đại hội của {target}' },
    en: { name: 'Enter attendance', said: 'entered the attendance at the congress of {target}' },
  },
  'congress.cancel': {
    vi: { name: 'Hủy đại hội', said: 'hủy đại hội của {target}' },
    en: { name: 'Cancel a congress', said: 'cancelled the congress of {target}' },
  },
  'congress.choose-pilot': {
    vi: { name: 'Chọn đại hội điểm', said: 'chọn {target} làm đại hội điểm' },
    en: { name: 'Choose a pilot', said: 'chose {target} as a pilot' },
  },
  'congress.follow-unit': {
    vi: {
      name: 'Đại hội theo đơn vị sang cấp hoặc nơi mới',
      said: 'đưa đại hội của {target} sang cấp hoặc khung thời gian mới theo đơn vị',
    },
    en: {
      name: 'Congress follows its unit',
      said: 'let the congress of {target} follow its unit to another level or window',
    },
  },
  'congress.follow-window': {
    vi: {
      name: 'Theo khung thời gian mới',
      said: 'chuyển hạn đại hội của {target} theo khung mới',
    },
    en: { name: 'Follow a window', said: 'moved the congress of {target} to its new window' },
  },
  'congress.postpone': {
    vi: { name: 'Hoãn đại hội', said: 'hoãn đại hội của {target}' },
    en: { name: 'Postpone a congress', said: 'postponed the congress of {target}' },
  },
  'congress.remind': {
    vi: { name: 'Nhắc đơn vị', said: 'nhắc {target}' },
    en: { name: 'Remind a unit', said: 'reminded {target}' },
  },
  'congress.resume': {
    vi: { name: 'Cho đại hội tiếp tục', said: 'cho đại hội của {target} tiếp tục' },
    en: { name: 'Resume a congress', said: 'resumed the congress of {target}' },
  },
  'congress.return': {
    vi: { name: 'Trả lại hồ sơ', said: 'trả lại hồ sơ đại hội của {target}' },
    en: { name: 'Return a dossier', said: 'returned the dossier of {target}' },
  },
  'congress.returnResult': {
    vi: { name: 'Trả lại kết quả', said: 'trả lại kết quả đại hội của {target}' },
    en: { name: 'Return a result', said: 'returned the result of {target}' },
  },
  'congress.scheme': {
    vi: { name: 'Ghi phương án nhân sự', said: 'ghi phương án nhân sự của {target}' },
    en: { name: 'Enter the scheme', said: 'entered the scheme of {target}' },
  },
  'dossier.answer': {
    vi: { name: 'Trả lời góp ý', said: 'trả lời góp ý về hồ sơ của {target}' },
    en: { name: 'Answer a remark', said: 'answered a remark on the dossier of {target}' },
  },
  'dossier.remove': {
    vi: { name: 'Bỏ văn bản', said: 'bỏ một văn bản khỏi hồ sơ của {target}' },
    en: { name: 'Remove a paper', said: 'removed a paper from the dossier of {target}' },
  },
  'dossier.review': {
    vi: { name: 'Xem xét văn bản', said: 'xem xét văn bản trong hồ sơ của {target}' },
    en: { name: 'Review a paper', said: 'reviewed a paper of {target}' },
  },
  'dossier.upload': {
    vi: { name: 'Nộp văn bản', said: 'nộp văn bản vào hồ sơ của {target}' },
    en: { name: 'Upload a paper', said: 'uploaded a paper to the dossier of {target}' },
  },
  'file.looked': {
    vi: {
      name: 'Tự kiểm tệp',
      said: 'tự kiểm một tệp không đọc được chữ của {target}: không có dấu mật',
    },
    en: {
      name: 'Look at a file oneself',
      said: 'looked at a file of {target} that cannot be read: no mark of secrecy',
    },
  },
  'paper.issued': {
    vi: { name: 'Ban hành văn bản', said: 'ban hành một văn bản tại {target}' },
    en: { name: 'Issue a paper', said: 'issued a paper at {target}' },
  },
  'board.report-share': {
    vi: { name: 'Ghi tỷ lệ đã báo', said: 'ghi tỷ lệ đã báo của {target}' },
    en: { name: 'Enter a reported share', said: 'entered a reported share of {target}' },
  },
  'report.edited': {
    vi: { name: 'Sửa báo cáo', said: 'sửa báo cáo của {target}' },
    en: { name: 'Edit a report', said: 'edited a report of {target}' },
  },
  'report.issued': {
    vi: { name: 'Ban hành báo cáo', said: 'ban hành báo cáo của {target}' },
    en: { name: 'Issue a report', said: 'issued a report of {target}' },
  },
  'report.refreshed': {
    vi: { name: 'Cập nhật số liệu báo cáo', said: 'cập nhật số liệu báo cáo của {target}' },
    en: { name: 'Refresh a report', said: 'refreshed the figures of a report of {target}' },
  },
  'report.started': {
    vi: { name: 'Soạn báo cáo', said: 'bắt đầu soạn báo cáo của {target}' },
    en: { name: 'Start a report', said: 'started a report of {target}' },
  },
  'series.continued': {
    vi: { name: 'Nối số văn bản', said: 'nối tiếp số văn bản {target}' },
    en: { name: 'Continue paper numbers', said: 'let the paper numbers {target} go on' },
  },
  'result.ballot-entered': {
    vi: { name: 'Nhập kết quả bầu cử', said: 'nhập kết quả bầu cử của {target}' },
    en: { name: 'Enter an election', said: 'entered an election of {target}' },
  },
  'result.ballot-removed': {
    vi: { name: 'Bỏ kết quả bầu cử', said: 'bỏ một kết quả bầu cử của {target}' },
    en: { name: 'Remove an election', said: 'removed an election of {target}' },
  },
  'result.difference-concluded': {
    vi: { name: 'Kết luận khác phương án', said: 'kết luận về điểm khác phương án của {target}' },
    en: { name: 'Conclude a difference', said: 'concluded a difference of {target}' },
  },
  'result.difference-explained': {
    vi: { name: 'Giải trình khác phương án', said: 'giải trình điểm khác phương án của {target}' },
    en: { name: 'Explain a difference', said: 'explained a difference of {target}' },
  },
  'result.office-stopped': {
    vi: { name: 'Dừng bầu một chức danh', said: 'dừng bầu một chức danh của {target}' },
    en: { name: 'Stop an office', said: 'stopped voting for an office of {target}' },
  },
  'result.persons-entered': {
    vi: { name: 'Nhập người trúng cử', said: 'nhập người trúng cử của {target}' },
    en: { name: 'Enter those elected', said: 'entered those elected of {target}' },
  },
  'rule.enter-source': {
    vi: { name: 'Ghi nguồn quy định', said: 'ghi nguồn cho một quy định' },
    en: { name: 'Enter a source', said: 'entered the source of a rule' },
  },
  'rule.withdraw-source': {
    vi: { name: 'Rút nguồn quy định', said: 'rút nguồn của một quy định' },
    en: { name: 'Withdraw a source', said: 'withdrew the source of a rule' },
  },
  'season.adopted': {
    vi: { name: 'Lập mùa đại hội', said: 'lập mùa đại hội {target}' },
    en: { name: 'Adopt a season', said: 'adopted the season {target}' },
  },
  'season.change': {
    vi: { name: 'Sửa mùa đại hội', said: 'sửa mùa đại hội {target}' },
    en: { name: 'Change a season', said: 'changed the season {target}' },
  },
  'season.create': {
    vi: { name: 'Tạo mùa đại hội', said: 'tạo mùa đại hội {target}' },
    en: { name: 'Create a season', said: 'created the season {target}' },
  },
  'season.lay': {
    vi: { name: 'Mở đại hội cho các đơn vị', said: 'mở đại hội cho các đơn vị của {target}' },
    en: { name: 'Lay congresses', said: 'laid the congresses of {target}' },
  },
  'season.set-window': {
    vi: { name: 'Đặt thời gian đại hội', said: 'đặt thời gian đại hội cho một cấp trong {target}' },
    en: { name: 'Set a window', said: 'set the window of a level in {target}' },
  },
  'season.amend-window': {
    vi: { name: 'Sửa thời gian đại hội', said: 'sửa thời gian đại hội của một cấp trong {target}' },
    en: { name: 'Amend a window', said: 'amended the window of a level in {target}' },
  },
  'unit.countMembers': {
    vi: { name: 'Ghi số đảng viên', said: 'ghi số đảng viên của {target}' },
    en: { name: 'Count members', said: 'entered the members of {target}' },
  },
  'unit.import': {
    vi: { name: 'Nạp danh sách đơn vị', said: 'nạp danh sách đơn vị vào {target}' },
    en: { name: 'Import units', said: 'imported units into {target}' },
  },
  'unit.undoImport': {
    vi: { name: 'Hoàn tác nạp danh sách', said: 'hoàn tác việc nạp danh sách vào {target}' },
    en: { name: 'Undo an import', said: 'undid an import into {target}' },
  },
  'complaint.registered': {
    vi: { name: 'Ghi nhận khiếu nại', said: 'ghi nhận một khiếu nại về bầu cử tại {target}' },
    en: {
      name: 'Register a complaint',
      said: 'registered a complaint about elections at {target}',
    },
  },
  'complaint.taken-up': {
    vi: { name: 'Thụ lý khiếu nại', said: 'thụ lý một khiếu nại về bầu cử tại {target}' },
    en: { name: 'Take up a complaint', said: 'took up a complaint about elections at {target}' },
  },
  'complaint.concluded': {
    vi: { name: 'Kết luận khiếu nại', said: 'kết luận một khiếu nại về bầu cử tại {target}' },
    en: { name: 'Conclude a complaint', said: 'concluded a complaint about elections at {target}' },
  },
};

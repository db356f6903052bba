/** What a rule is about, for people, in both languages. The keys are the keys of the rulebook. */
export const ruleLabels = {
  'congress.contents': { vi: 'Nội dung đại hội', en: 'Contents of the congress' },
  'congress.fewerContentsByPermission': {
    vi: 'Giảm nội dung đại hội khi được cấp có thẩm quyền đồng ý',
    en: 'Fewer contents with the permission of the competent level',
  },
  'congress.window': { vi: 'Thời gian tiến hành đại hội', en: 'Window of the congress' },
  'congress.pilotWindow': { vi: 'Thời gian đại hội điểm', en: 'Window of pilot congresses' },
  'congress.maxDuration': {
    vi: 'Thời gian đại hội tối đa',
    en: 'Longest duration of the congress',
  },
  'congress.preparatoryDuration': { vi: 'Phiên trù bị tối đa', en: 'Longest preparatory session' },
  'congress.delegateFrom': {
    vi: 'Số đảng viên từ đó đại hội đại biểu',
    en: 'Members from which a delegate congress is held',
  },
  'congress.interval': { vi: 'Nhiệm kỳ đại hội', en: 'Years between two congresses' },
  'congress.cellInterval': {
    vi: 'Nhiệm kỳ chi bộ trực thuộc đảng ủy cơ sở',
    en: 'Congresses of an affiliated cell within five years',
  },
  'congress.maxShift': {
    vi: 'Thời gian được tổ chức sớm hoặc muộn',
    en: 'How far a congress may be moved earlier or later',
  },
  'congress.quorum': { vi: 'Tỷ lệ có mặt để đại hội hợp lệ', en: 'Quorum of the congress' },
  'congress.unitQuorum': {
    vi: 'Tỷ lệ tổ chức đảng trực thuộc có đại biểu tham dự',
    en: 'Quorum of subordinate organisations',
  },
  'congress.noticePeriod': { vi: 'Thông báo triệu tập trước', en: 'Notice of the opening day' },
  'congress.dossierDue': {
    vi: 'Gửi hồ sơ duyệt đại hội trước khai mạc',
    en: 'Dossier to the superior before the opening',
  },
  'delegates.maximum': { vi: 'Số đại biểu tối đa', en: 'Most delegates' },
  'delegates.range': { vi: 'Số lượng đại biểu', en: 'Number of delegates' },
  'delegates.extra': {
    vi: 'Đại biểu tăng thêm cho lĩnh vực quan trọng',
    en: 'Extra delegates for important sectors',
  },
  'committee.size': { vi: 'Số lượng cấp ủy viên', en: 'Size of the committee' },
  'committee.maximum': { vi: 'Số cấp ủy viên tối đa', en: 'Largest committee' },
  'committee.reduction': {
    vi: 'Tỷ lệ giảm số lượng cấp ủy viên',
    en: 'Reduction of the committee against the past term',
  },
  'committee.formation': { vi: 'Cách lập cấp ủy', en: 'How the committee comes about' },
  'standingCommittee.size': {
    vi: 'Số lượng ủy viên ban thường vụ',
    en: 'Size of the standing committee',
  },
  'standingCommittee.maximum': {
    vi: 'Số ủy viên ban thường vụ tối đa',
    en: 'Largest standing committee',
  },
  'deputySecretary.count': { vi: 'Số phó bí thư', en: 'Number of deputy secretaries' },
  'cellCommittee.from': {
    vi: 'Số đảng viên chính thức từ đó bầu chi ủy',
    en: 'Official members from which a cell committee is elected',
  },
  'cellCommittee.maximum': { vi: 'Số chi ủy viên tối đa', en: 'Largest cell committee' },
  'cell.minimumMembers': {
    vi: 'Số đảng viên chính thức tối thiểu của chi bộ',
    en: 'Fewest official members of a cell',
  },
  'structure.women': { vi: 'Tỷ lệ nữ cấp ủy viên', en: 'Women in the committee' },
  'structure.young': { vi: 'Tỷ lệ cấp ủy viên trẻ', en: 'Young members in the committee' },
  'structure.youngUnder': { vi: 'Tuổi trẻ: dưới', en: 'Young means under' },
  'structure.ageBands': { vi: 'Ba độ tuổi', en: 'Three age bands' },
  'structure.middleBand': { vi: 'Tỷ lệ độ tuổi giữa', en: 'Share of the middle age band' },
  'structure.science': {
    vi: 'Tỷ lệ có chuyên môn khoa học, công nghệ',
    en: 'Members with a science or technology degree',
  },
  'structure.new': { vi: 'Tỷ lệ cấp ủy viên mới', en: 'New members of the committee' },
  'statistics.ageBands': { vi: 'Nhóm tuổi thống kê', en: 'Age bands of the statistics' },
  'age.referenceMonth': { vi: 'Thời điểm tính tuổi', en: 'Month at which age is counted' },
  'age.firstTimeMonthsLeft': {
    vi: 'Thời gian công tác còn lại khi tham gia lần đầu',
    en: 'Months of service left, first time',
  },
  'age.reElectionMonthsLeft': {
    vi: 'Thời gian công tác còn lại khi tái cử',
    en: 'Months of service left, re-election',
  },
  'age.retirement': { vi: 'Tuổi nghỉ hưu', en: 'Retirement age' },
  'age.unknownBirthday': {
    vi: 'Ngày sinh khi không rõ ngày, tháng',
    en: 'Birthday when day and month are unknown',
  },
  'pilots.directElection': {
    vi: 'Thí điểm đại hội bầu trực tiếp',
    en: 'Direct election by the congress',
  },
  'personnel.threshold': {
    vi: 'Tỷ lệ giới thiệu trong quy trình nhân sự',
    en: 'Support in each personnel step',
  },
  'personnel.steps': { vi: 'Quy trình nhân sự', en: 'Personnel process' },
  'election.maxSurplus': { vi: 'Số dư tối đa', en: 'Largest surplus of the list' },
  'election.preparedSurplus': {
    vi: 'Số dư cấp ủy triệu tập chuẩn bị',
    en: 'Surplus prepared by the convening committee',
  },
  'election.smallBodySurplus': {
    vi: 'Số dư tối đa khi bầu từ 3 đến 5 người',
    en: 'Largest surplus for three to five seats',
  },
  'election.floorSupport': {
    vi: 'Tỷ lệ ủng hộ đối với người ngoài danh sách chuẩn bị',
    en: 'Support for names from the floor',
  },
  'election.majority': { vi: 'Tỷ lệ trúng cử', en: 'Share needed to be elected' },
  'election.dossierDue': {
    vi: 'Gửi hồ sơ ứng cử trước khai mạc',
    en: 'Self-nomination dossier before the opening',
  },
  'election.dossierPapers': {
    vi: 'Số giấy tờ hồ sơ ứng cử',
    en: 'Papers of the self-nomination dossier',
  },
  'election.cellSecretaryBallots': {
    vi: 'Số lần bầu bí thư chi bộ không đạt',
    en: 'Failed ballots before a cell secretary is appointed',
  },
  'election.complaintPeriod': { vi: 'Thời hạn khiếu nại', en: 'Period for complaints' },
  'election.ballotKeeping': { vi: 'Thời gian lưu phiếu bầu', en: 'How long ballots are kept' },
  'election.directSecretary': {
    vi: 'Bầu trực tiếp bí thư tại đại hội',
    en: 'Direct election of the secretary',
  },
  'result.reportDue': { vi: 'Báo cáo kết quả đại hội', en: 'Report of the result' },
  'result.ratificationDue': { vi: 'Chuẩn y kết quả bầu cử', en: 'Ratification of the result' },
  'document.summaryMinutes': {
    vi: 'Thời gian đọc báo cáo tóm tắt',
    en: 'Reading time of a summary report',
  },
} as const satisfies Readonly<Record<string, { readonly vi: string; readonly en: string }>>;

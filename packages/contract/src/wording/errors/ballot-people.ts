import type { ErrorWording } from './error-wording.ts';

/** What the counting room refuses when people change: in the place of a typist or of the head, or with a forgotten code. */
export const ballotPeopleErrors = {
  'ballot-session.typist-replaced': {
    status: 403,
    vi: '{name} đã được thay ở lần nhập này nên không ghi thêm được. Phiếu đã ghi vẫn giữ tên {name}; phiếu chưa ghi do người thay nhập từ phiếu giấy. Rời chỗ để người khác dùng máy.',
    en: '{name} was replaced at this witness, so nothing more is saved. Ballots saved before keep the name; whoever took the place keys the others from the paper. Leave the seat.',
  },
  'ballot-session.replace-reason': {
    status: 422,
    vi: 'Chưa ghi lý do thay người. Ghi vì sao, ví dụ: bị ốm, phải về.',
    en: 'No reason is given for the replacement. Say why, for instance: fell ill, had to leave.',
  },
  'ballot-session.replace-left': {
    status: 409,
    vi: 'Người được chọn để thay không còn nhập hay quét ở lần kiểm này; có thể đã được thay trên máy khác. Xem lại người đang nhập rồi chọn lại.',
    en: 'The person to be replaced no longer keys or scans here; the replacement may have been made on another machine. Look who works now, then choose again.',
  },
  'ballot-session.replace-same': {
    status: 422,
    vi: 'Người thay phải là người khác. Chọn lại người thay.',
    en: 'Nobody replaces himself or herself. Choose somebody else.',
  },
  'ballot-session.replace-nameless': {
    status: 422,
    vi: 'Chưa ghi họ tên kỹ thuật viên mới. Ghi họ và tên đầy đủ.',
    en: 'The name of the new technician is missing. Write the full name.',
  },
  'ballot-session.replace-named': {
    status: 422,
    vi: '{name} đã có trong ban kiểm phiếu. Chọn người ấy trong danh sách thay vì ghi là kỹ thuật viên mới; nếu là người khác trùng tên thì chọn người không trùng tên.',
    en: '{name} is of the committee already. Choose that person from the list instead of writing a new technician; if it is a namesake, choose somebody of another name.',
  },
  'ballot-session.replace-stranger': {
    status: 422,
    vi: '{name} không thuộc ban kiểm phiếu ({rule}). Chọn người trong ban, hoặc ghi người này là kỹ thuật viên giúp ban.',
    en: '{name} is not of the counting committee ({rule}). Choose somebody of it, or write this person down as a technician who serves it.',
  },
  'ballot-session.replace-candidate': {
    status: 422,
    vi: '{name} có tên trong danh sách bầu cử nên không được kiểm phiếu ({rule}). Chọn người khác.',
    en: '{name} stands on the list, so he or she may not count ({rule}). Choose somebody else.',
  },
  'ballot-session.replace-other-witness': {
    status: 422,
    vi: '{name} không thay được: {person} đang hoặc đã làm ở lần {witness}, mà mỗi phiếu phải do hai người khác nhau xem (quy chế không nói cách nhập máy; đây là cách phần mềm giữ cho hai lần độc lập). Chọn người chưa làm ở lần {witness}.',
    en: '{name} cannot take the place: {person} works or worked as witness {witness}, and two different people have to see each ballot (the regulation says nothing on keying; this keeps the two witnesses apart). Choose somebody who was not of witness {witness}.',
  },
  'ballot-session.head-state': {
    status: 409,
    vi: 'Không thay trưởng ban ở bước này. Chưa chốt danh sách thì sửa thẳng ở mục Ban kiểm phiếu; đã niêm phong hoặc cuộc bầu không có giá trị thì không còn việc cần trưởng ban ký.',
    en: 'The head is not replaced at this step. Before the list is fixed the committee itself is edited; once it is sealed or void nothing is left for a head to sign.',
  },
  'ballot-session.head-same': {
    status: 409,
    vi: '{name} đang là trưởng ban; có thể vừa được ghi trên máy khác. Xem lại ban kiểm phiếu, cần thay thì chọn người khác.',
    en: '{name} leads the committee already; it may have been entered on another machine. Look at the committee, and choose somebody else where needed.',
  },
  'ballot-session.head-technician': {
    status: 422,
    vi: '{name} là kỹ thuật viên, không phải thành viên ban kiểm phiếu, nên không làm trưởng ban được ({rule}). Chọn một ủy viên.',
    en: '{name} is a technician and no member of the counting committee, so he or she may not lead it ({rule}). Choose a member.',
  },
  'ballot-session.head-candidate': {
    status: 422,
    vi: '{name} có tên trong danh sách bầu cử nên không làm trưởng ban kiểm phiếu được ({rule}). Chọn ủy viên khác.',
    en: '{name} stands on the list, so he or she may not lead the counting ({rule}). Choose another member.',
  },
  'ballot-session.head-hands': {
    status: 403,
    vi: 'Thay trưởng ban cần hai thành viên có quyền biểu quyết cùng ký bằng mã của mình; kỹ thuật viên không ký. Ban không còn đủ hai người thì báo cáo đoàn chủ tịch để đại hội bầu bổ sung.',
    en: 'Two members with a vote sign with their codes to replace the head; technicians do not. Where no two are left, tell the presidium, so that the congress elects more members.',
  },
  'ballot-session.head-decision': {
    status: 422,
    vi: 'Chưa ghi số hoặc ngày của quyết định hay biên bản. Ghi để sau này tìm lại được, ví dụ: Biên bản đại hội ngày 4/6/2020.',
    en: 'The decision or the minutes have no number and no date. Write them, so that they can be found later, for instance: minutes of the congress of 4/6/2020.',
  },
  'ballot-session.head-reason': {
    status: 422,
    vi: 'Chưa ghi lý do thay trưởng ban. Ghi vì sao, ví dụ: bị ốm, phải đi cấp cứu.',
    en: 'No reason is given for another head. Say why, for instance: fell ill, was taken to hospital.',
  },
  'ballot-session.reset-own': {
    status: 422,
    vi: '{name} không tự ký để cấp lại mã của mình. Còn nhớ mã thì bấm đổi mã; đã quên thì hai người khác ký.',
    en: '{name} puts no hand to the own reset. With the old code a new one is chosen; if it is forgotten two others sign.',
  },
  'ballot-session.reset-hands': {
    status: 403,
    vi: 'Cấp lại mã của {name} cần trưởng ban và một ủy viên khác cùng ký bằng mã của mình. Ban không đủ người thì nhờ người ngoài ban ký cùng.',
    en: 'The head and another member sign with their codes to reset that of {name}. Where the committee has no such two, somebody outside it signs along.',
  },
  'ballot-session.reset-head-hands': {
    status: 403,
    vi: 'Cấp lại mã của trưởng ban {name} cần hai ủy viên cùng ký bằng mã của mình. Ban không đủ hai ủy viên thì nhờ người ngoài ban ký cùng.',
    en: 'Two members sign with their codes to reset that of the head, {name}. Where the committee has no two members, somebody outside it signs along.',
  },
  'ballot-session.vouch-hands': {
    status: 403,
    vi: 'Cấp lại mã của {name} cần một thành viên khác của ban, có quyền biểu quyết, ký cùng; kỹ thuật viên không ký.',
    en: 'Another member of the committee with a vote has to sign to reset the code of {name}; technicians do not.',
  },
  'ballot-session.vouch-of-committee': {
    status: 403,
    vi: 'Người ký cùng phải ở ngoài ban kiểm phiếu; {name} trùng tên một người trong ban. Nhờ người khác của cấp ủy hoặc cấp trên.',
    en: 'The second person may not be of the counting committee, and {name} bears the name of somebody in it. Ask somebody else of the unit or above.',
  },
  'ballot-session.reset-reason': {
    status: 422,
    vi: 'Chưa ghi lý do cấp lại mã. Ghi vì sao, ví dụ: quên mã.',
    en: 'No reason is given for the reset. Say why, for instance: the code is forgotten.',
  },
  'ballot-session.reset-none': {
    status: 409,
    vi: '{name} chưa có mã, hoặc mã vừa được cấp lại ở máy khác. Người ấy bấm chọn mã để đặt mã mới.',
    en: '{name} has no code, or it was reset on another machine. That person chooses a new code.',
  },
} as const satisfies Record<string, ErrorWording>;

import type {
  BallotFlag,
  BallotForm,
  BallotQuestion,
  ElectionBody,
  ElectionFindingCode,
  ElectionOffice,
  ElectionOutcome,
  ElectionRefusalCode,
  ExclusionReason,
  InvalidReason,
  NextStep,
  RoundKind,
} from '@daihoi/domain/election';
import type { InputRefusalCode } from './input-refusal.ts';

/** Kinds of value in a JSON file. */
export type JsonType = 'number' | 'string' | 'array' | 'object' | 'record';

/** What must be worded, code by code: a new code without words does not compile. */
export interface ElectionWording {
  readonly refusal: Readonly<Record<ElectionRefusalCode | InputRefusalCode, string>>;
  readonly finding: Readonly<Record<ElectionFindingCode, string>>;
  readonly outcome: Readonly<Record<ElectionOutcome, string>>;
  readonly next: Readonly<Record<NextStep, string>>;
  readonly office: Readonly<Record<ElectionOffice, string>>;
  readonly body: Readonly<Record<ElectionBody, string>>;
  readonly ballotForm: Readonly<Record<BallotForm, string>>;
  readonly round: Readonly<Record<RoundKind, string>>;
  readonly exclusion: Readonly<Record<ExclusionReason, string>>;
  readonly invalidReason: Readonly<Record<InvalidReason, string>>;
  readonly ballotFlag: Readonly<Record<BallotFlag, string>>;
  readonly jsonType: Readonly<Record<JsonType, string>>;
  readonly ballotQuestion: Readonly<Record<BallotQuestion, string>>;
}

const flags = {
  notIssued: 'Phiếu không do ban kiểm phiếu phát ra',
  outsideName: 'Phiếu bầu người ngoài danh sách',
  markedOrInks: 'Phiếu có đánh dấu riêng hoặc dùng nhiều màu mực',
  signedOrWriting: 'Phiếu có ký tên hoặc viết thêm',
} as const;

/** Lời cho người dùng tiếng Việt. */
export const electionWordingVi: ElectionWording = {
  refusal: {
    'input.unreadable': 'Không đọc được tệp {found}.',
    'input.not-json': 'Nội dung không phải là JSON hợp lệ.',
    'input.missing-field': 'Thiếu mục bắt buộc.',
    'input.unknown-field': 'Có mục không được biết đến: {found}.',
    'input.wrong-type': 'Sai kiểu dữ liệu, cần {expected}.',
    'input.wrong-value': 'Giá trị không hợp lệ; giá trị được nhận: {expected}.',
    'election.not-a-count': 'Số liệu phải là số nguyên từ 0 trở lên, nhưng ghi {found}.',
    'election.no-seats': 'Số lượng cần bầu phải từ 1 trở lên.',
    'election.no-candidates': 'Danh sách bầu cử không có ai.',
    'election.duplicate-candidate': 'Mã {found} có hai lần trong danh sách bầu cử.',
    'election.round-number': 'Số thứ tự {found} không hợp với loại lần bầu đã ghi.',
    'election.tie-revote-without-surplus':
      'Bầu lại giữa những người bằng phiếu cần ít nhất {expected} người, danh sách chỉ có {found}.',
    'election.alternates-only-for-delegates': 'Chỉ bầu đại biểu mới có đại biểu dự khuyết.',
    'election.exclusion-not-of-body':
      'Lý do trừ "{found}" không áp dụng cho loại đại hội, hội nghị này.',
    'election.base-empty': 'Số người bị trừ bằng hoặc vượt số được triệu tập: còn {found} người.',
    'election.present-over-convened': 'Số có mặt ({found}) lớn hơn số được triệu tập ({expected}).',
    'election.excluded-present':
      'Người đã bị trừ khỏi tổng số lại có mặt: có mặt {found}, sau khi trừ còn {expected}.',
    'election.issued-over-present': 'Số phiếu phát ra ({found}) lớn hơn số có mặt ({expected}).',
    'election.nothing-counted': 'Chưa nhập phiếu và cũng chưa nhập kết quả đã kiểm.',
    'election.counted-twice': 'Chỉ nhập từng phiếu hoặc kết quả đã kiểm, không nhập cả hai.',
    'election.marks-of-other-form': 'Phiếu loại này không có mục "{found}".',
    'election.unknown-candidate': 'Mã {found} không có trong danh sách bầu cử.',
    'election.name-marked-twice': 'Mã {found} được ghi hai lần trên cùng một phiếu.',
    'election.ballot-undecided':
      'Phiếu có dấu hiệu cần ban kiểm phiếu kết luận trước khi kiểm: {found}.',
    'election.conclusion-impossible':
      'Không thể kết luận phiếu này là hợp lệ vì vi phạm rõ ràng: {found}.',
    'election.ballots-not-collected':
      'Tổng số phiếu đã kiểm ({found}) khác số phiếu thu về ({expected}).',
    'election.reasons-not-invalid':
      'Tổng theo lý do ({found}) khác số phiếu không hợp lệ ({expected}).',
    'election.votes-over-valid': 'Số phiếu bầu ({found}) lớn hơn số phiếu hợp lệ ({expected}).',
    'election.votes-over-marks':
      'Tổng số phiếu bầu ({found}) vượt mức các phiếu hợp lệ có thể chứa ({expected}).',
    'election.rows-not-valid':
      'Đồng ý, không đồng ý và không tính cộng lại là {found}, khác số phiếu hợp lệ ({expected}).',
  },
  finding: {
    'election.ballot-form-unexpected':
      'Mẫu phiếu không phù hợp với danh sách {candidates} người bầu {seats}.',
    'election.list-without-surplus':
      'Danh sách bầu cấp ủy, ban thường vụ phải có số dư ({listSize} người bầu {seats}).',
    'election.list-too-long':
      'Danh sách {listSize} người vượt số dư tối đa: bầu {seats} thì nhiều nhất {maxList} người.',
    'election.list-shorter-than-seats':
      'Danh sách {listSize} người ít hơn số lượng cần bầu ({seats}).',
    'election.surplus-open-question':
      'Quy chế chưa nói rõ số dư khi chỉ bầu {seats} người; cần xin ý kiến đoàn chủ tịch.',
    'election.outside-prepared-range':
      'Số dư nằm ngoài mức chuẩn bị 10–15 % ({listSize} người bầu {seats}).',
    'election.quorum-not-met':
      'Có mặt {present} trên {convened}, chưa đủ hai phần ba (cần {needed}).',
    'election.one-seat-office': 'Chức danh này chỉ có một người, nhưng ghi bầu {seats}.',
    'election.ballots-not-returned':
      'Phát ra {issued} phiếu, thu về {collected}: thiếu {missing} phiếu, cần ghi lý do.',
    'election.blanks-differ':
      'Phiếu trắng còn lại không khớp: in {printed}, phát {issued}, đổi {exchanged}, phải còn {expected}.',
    'election.open-ballots':
      'Có {ballots} phiếu mà quy chế còn để ngỏ; cần trình ban kiểm phiếu kết luận.',
    'election.votes-not-told': 'Có {candidates} người không ghi số phiếu; coi là 0.',
    'election.rows-not-told':
      'Có {candidates} người không ghi số không đồng ý; lấy số phiếu hợp lệ trừ số đồng ý.',
    'election.fewer-votes-than-valid':
      'Tổng số phiếu bầu ({votes}) ít hơn số phiếu hợp lệ ({valid}), trong khi mỗi phiếu hợp lệ có ít nhất một.',
    'election.unit-kind-unknown':
      'Chưa ghi có phải chi bộ hay không; quy định ba lần bầu bí thư chỉ áp dụng cho chi bộ.',
    'election.round-number-unknown':
      'Chưa ghi đây là lần bầu thứ mấy; quy định ba lần bầu bí thư chi bộ cần số này.',
  },
  outcome: {
    complete: 'Đã bầu đủ số lượng',
    short: 'Chưa bầu đủ số lượng',
    none: 'Không có ai trúng cử',
    tie: 'Bằng phiếu ở vị trí cuối, phải bầu lại giữa những người bằng phiếu',
    tieAgain: 'Bầu lại vẫn bằng phiếu',
    void: 'Lần bầu không có giá trị: số phiếu thu về nhiều hơn số phiếu phát ra',
  },
  next: {
    reportToPresidium: 'Ban kiểm phiếu báo cáo đoàn chủ tịch.',
    repeatBallot: 'Tổ chức bỏ phiếu lại.',
    committeeConcludesBallots: 'Ban kiểm phiếu kết luận các phiếu mà quy chế còn để ngỏ.',
    tieRevote: 'Lập danh sách những người bằng phiếu và bầu lại; không cần quá một nửa.',
    bodyDecidesTieRevote: 'Đại hội (hội nghị) quyết định có bầu lại nữa hay không.',
    furtherBallot: 'Bầu tiếp số đại biểu còn thiếu.',
    bodyDecidesFurtherBallot: 'Đại hội (hội nghị) quyết định có bầu tiếp hay không.',
    bodyDecidesNewNames: 'Đại hội quyết định danh sách bầu tiếp có thêm người mới hay không.',
    superiorAppointsSecretary:
      'Ba lần bầu không có người trúng cử: cấp ủy cấp trên chỉ định bí thư.',
    confirmAlternates: 'Đại hội biểu quyết công nhận đại biểu dự khuyết.',
    bodyOrdersAlternates: 'Đại hội quyết định thứ tự những đại biểu dự khuyết bằng phiếu.',
    alternateBallot: 'Bầu đại biểu dự khuyết còn thiếu trong số những người còn lại.',
    alternatesFromEarlierBallot: 'Lấy đại biểu dự khuyết theo kết quả lần bầu trước.',
    askPresidium: 'Xin ý kiến đoàn chủ tịch.',
  },
  office: {
    committee: 'cấp ủy',
    standingCommittee: 'ban thường vụ',
    secretary: 'bí thư',
    deputySecretary: 'phó bí thư',
    inspectionCommittee: 'ủy ban kiểm tra',
    inspectionHead: 'chủ nhiệm ủy ban kiểm tra',
    inspectionDeputyHead: 'phó chủ nhiệm ủy ban kiểm tra',
    delegates: 'đại biểu dự đại hội cấp trên',
  },
  body: {
    memberCongress: 'đại hội đảng viên',
    delegateCongress: 'đại hội đại biểu',
    committeeMeeting: 'hội nghị cấp ủy',
  },
  ballotForm: { strike: 'phiếu gạch tên', agreeDisagree: 'phiếu đồng ý, không đồng ý' },
  round: {
    first: 'bầu lần đầu',
    further: 'bầu tiếp',
    tieRevote: 'bầu lại giữa những người bằng phiếu',
  },
  exclusion: {
    tempElsewhere: 'Đã giới thiệu sinh hoạt tạm thời ở đảng bộ khác',
    exemptAbsent: 'Được miễn công tác và sinh hoạt đảng, không có mặt',
    suspended: 'Bị đình chỉ sinh hoạt đảng',
    charged: 'Bị khởi tố, truy tố hoặc tạm giam',
    absentJustified: 'Vắng mặt suốt đại hội có lý do chính đáng được chấp nhận',
    committeeMemberAbsent: 'Cấp ủy viên triệu tập vắng mặt suốt đại hội',
    delegateAbsentNoAlternate: 'Đại biểu vắng mặt suốt đại hội không có dự khuyết thay thế',
  },
  invalidReason: {
    ...flags,
    overVote: 'Phiếu bầu nhiều hơn số lượng cần bầu',
    votesForNobody: 'Phiếu không bầu ai',
    singleBoth: 'Phiếu một người đánh dấu cả hai ô',
    singleNeither: 'Phiếu một người không đánh dấu ô nào',
  },
  ballotFlag: flags,
  jsonType: {
    number: 'số',
    string: 'chữ',
    array: 'danh sách',
    object: 'nhóm mục',
    record: 'nhóm mục',
  },
  ballotQuestion: {
    partialStrike: 'Gạch không hết họ và tên, hoặc đánh dấu thay vì gạch',
    markBesideName: 'Không gạch nhưng có dấu X cạnh tên',
    tornOrDirty: 'Phiếu rách, bẩn nhưng còn đọc được',
    nameCorrected: 'Tên đã gạch rồi viết lại',
  },
};

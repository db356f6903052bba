import type { ErrorWording } from './error-wording.ts';

export const resultErrors = {
  'result.not-open': {
    status: 409,
    vi: 'Đại hội đang ở bước khác nên kết quả không sửa được lúc này. Mở lại trang để thấy bước hiện tại.',
    en: 'The congress stands at another step, so its results cannot be changed now. Reload the page.',
  },
  'result.office-not-expected': {
    status: 422,
    vi: 'Đại hội này không bầu chức danh đã chọn. Xem lại nội dung đại hội và phương án nhân sự.',
    en: 'This congress does not elect the office chosen. Look at its contents and the approved option.',
  },
  'result.no-ballot': {
    status: 422,
    vi: 'Chức danh này chưa có lần bầu nào. Nhập lần bầu đầu tiên trước.',
    en: 'No ballot of this office has been entered. Enter the first ballot.',
  },
  'result.later-ballot-exists': {
    status: 409,
    vi: 'Đã có lần bầu thứ {number}, nên lần bầu trước đó không sửa được. Bỏ lần bầu sau rồi sửa.',
    en: 'Ballot {number} has been entered, so an earlier one cannot be changed. Remove the later one first.',
  },
  'result.no-further-ballot': {
    status: 422,
    vi: 'Chức danh này đã bầu đủ hoặc đã dừng, không còn lần bầu tiếp. Sửa lần bầu cuối nếu có sai sót.',
    en: 'This office is complete or was stopped, so no further ballot follows. Correct the last ballot instead.',
  },
  'result.count-sealed': {
    status: 409,
    vi: 'Kết quả lần {number} do phòng kiểm phiếu đếm, biên bản đã ký nên không sửa, không xóa được. Muốn sửa thì niêm phong rồi mở niêm phong ở phòng kiểm phiếu: trưởng ban và một thành viên, kèm số quyết định.',
    en: 'Ballot {number} was counted in the counting room and its minutes are signed, so it is neither changed nor removed. To change it, seal the count and open the seal in the counting room: the head and a member, with the number of the decision.',
  },
  'result.already-ratified': {
    status: 409,
    vi: 'Chức danh này đã có người được chuẩn y nên không sửa được. Liên hệ cấp ủy cấp trên.',
    en: 'People of this office are ratified, so it cannot be changed. Ask the superior.',
  },
  'result.seats-differ': {
    status: 422,
    vi: 'Lần bầu này còn phải bầu {expected} người, nhưng ghi {found}. Ghi lại số lượng cần bầu.',
    en: 'This ballot has {expected} {expected|seat|seats} left to fill, but {found} {found|was|were} entered. Correct the number of seats.',
  },
  'result.already-elected': {
    status: 422,
    vi: 'Đồng chí {name} đã trúng cử ở lần bầu trước. Bỏ tên này khỏi danh sách.',
    en: '{name} was elected by an earlier ballot. Take the name off the list.',
  },
  'result.not-in-tie': {
    status: 422,
    vi: 'Đồng chí {name} không thuộc những người bằng phiếu. Chỉ bầu lại giữa những người bằng phiếu.',
    en: '{name} is not among those who tied. Only they are voted on again.',
  },
  'result.tie-incomplete': {
    status: 422,
    vi: 'Bầu lại phải đủ {expected} người bằng phiếu. Bổ sung những người còn thiếu.',
    en: 'All {expected} {expected|person|people} who tied must be voted on again. Add those who are missing.',
  },
  'result.may-not-stop': {
    status: 422,
    vi: 'Theo quy chế còn phải bỏ phiếu tiếp, chưa dừng được. Nhập lần bầu tiếp theo.',
    en: 'The regulation demands another ballot, so the body cannot stop yet. Enter the next ballot.',
  },
  'result.not-elected': {
    status: 422,
    vi: 'Người này không có trong danh sách trúng cử của chức danh. Tải lại danh sách trúng cử.',
    en: 'This person is not among those elected to the office. Reload the list.',
  },
  'result.birth-date': {
    status: 422,
    vi: 'Ngày sinh không có trong lịch. Ghi năm, tháng và năm, hoặc đủ ngày, tháng, năm.',
    en: 'There is no such day of birth. Enter the year, month and year, or the whole date.',
  },
  'rulebook.no-regulation': {
    status: 422,
    vi: 'Ngày {on} chưa có quy chế bầu cử nào có hiệu lực. Kiểm tra lại ngày.',
    en: 'No election regulation was in force on {on}. Check the day.',
  },
  'ratification.nothing-elected': {
    status: 422,
    vi: 'Đại hội này không bầu chức danh phải chuẩn y, chỉ ghi nhận kết quả. Chọn chuẩn y toàn bộ.',
    en: 'This congress elected nobody who needs ratification; its result is only noted. Choose in full.',
  },
  'ratification.nothing-refused': {
    status: 422,
    vi: 'Chưa chọn người hoặc cuộc bầu nào không được chuẩn y. Chọn ít nhất một.',
    en: 'No person or election is refused yet. Choose at least one.',
  },
  'ratification.everything-refused': {
    status: 422,
    vi: 'Không còn ai được chuẩn y. Chọn không chuẩn y và yêu cầu bầu lại.',
    en: 'Nobody would remain ratified. Choose to refuse and order a new vote.',
  },
  'ratification.elections-left': {
    status: 422,
    vi: 'Khi không chuẩn y phải hủy mọi cuộc bầu. Chọn thêm các cuộc bầu còn lại hoặc chuẩn y một phần.',
    en: 'A refusal annuls every election. Add those left, or ratify in part.',
  },
  'ratification.reason-missing': {
    status: 422,
    vi: 'Còn chỗ không chuẩn y chưa có lý do. Ghi lý do cho từng người, từng cuộc bầu.',
    en: 'A refusal lacks its reason. Give a reason for each person and election.',
  },
  'ratification.unknown-office': {
    status: 422,
    vi: 'Có chức danh không thuộc kết quả này. Tải lại trang rồi chọn lại.',
    en: 'An office is not part of this result. Reload the page and choose again.',
  },
  'ratification.unknown-person': {
    status: 422,
    vi: 'Có người không thuộc danh sách trúng cử. Tải lại trang rồi chọn lại.',
    en: 'A person is not among those elected. Reload the page and choose again.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;

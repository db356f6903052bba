import type { ErrorWording } from './error-wording.ts';

/** What the attendance register refuses. */
export const attendanceErrors = {
  'attendance.closed': {
    status: 409,
    vi: 'Kết quả đại hội đã được chuẩn y hoặc đại hội đã dừng, nên danh sách triệu tập không sửa được nữa.',
    en: 'The result of the congress was ratified or the congress is over, so its attendance register cannot be changed any more.',
  },
  'attendance.person-twice': {
    status: 422,
    vi: '{name} đã có trong danh sách với cùng đơn vị. Nếu là hai người trùng tên, ghi thêm đơn vị, chức vụ hoặc năm sinh; nếu là một người thì không ghi nữa. Chưa ghi ai.',
    en: '{name} of the same unit is on the register already. If they are two people, add a unit, post or year of birth; if it is one, leave the name out. Nobody was written.',
  },
  'attendance.too-many': {
    status: 422,
    vi: 'Danh sách sẽ có {found} người, nhiều hơn mức {limit} của một cuộc. Kiểm tra lại phần vừa dán. Chưa ghi dòng nào.',
    en: 'The register would hold {found} people, more than the {limit} of one gathering. Look at what was pasted. Nothing was written.',
  },
  'attendance.no-table': {
    status: 422,
    vi: 'Tệp {name} không có bảng danh sách. Dòng đầu bảng cần có cột “Họ và tên”; nếu có thì thêm các cột “Đơn vị”, “Chức vụ”, “Năm sinh”. Có thể tải tệp mẫu để điền.',
    en: 'The file {name} holds no table of people. Its head needs the column “Họ và tên”, and may have “Đơn vị”, “Chức vụ”, “Năm sinh”. There is a file to fill in.',
  },
  'attendance.no-rows': {
    status: 422,
    vi: 'Tệp {name} chưa có người nào dưới dòng đầu bảng. Điền mỗi dòng một người rồi chọn lại tệp.',
    en: 'The file {name} has nobody under the head of its table. Fill in one person a row, then choose it again.',
  },
  'attendance.barred': {
    status: 409,
    vi: 'Đồng chí {name} đang ghi là bị đình chỉ sinh hoạt đảng, bị khởi tố, tạm giam hoặc đang sinh hoạt ở nơi khác nên không ghi có mặt được. Nếu ghi nhầm, bấm “Chưa điểm danh” rồi ghi có mặt.',
    en: '{name} is entered as suspended, charged or in party life elsewhere and cannot be marked as present. If that is a mistake, press “Not seen yet” first, then mark as present.',
  },
  'attendance.replaced': {
    status: 409,
    vi: 'Đồng chí {name} đã được đại biểu dự khuyết thay nên không điểm danh nữa.',
    en: 'The place of {name} was given to an alternate, so {name} is not marked any more.',
  },
  'attendance.exclusion-not-of-body': {
    status: 422,
    vi: 'Quy chế không cho phép trừ người theo lý do này ở loại đại hội này. Chọn lý do khác hoặc ghi vắng không trừ.',
    en: 'The regulation knows no such exclusion for this body. Choose another reason, or enter the person as away and counted.',
  },
  'attendance.no-alternates': {
    status: 409,
    vi: 'Chỉ đại hội đại biểu mới có đại biểu dự khuyết thay thế.',
    en: 'Only a congress of delegates has alternates.',
  },
  'attendance.not-away': {
    status: 409,
    vi: 'Đồng chí {name} đang ghi là có mặt nên không thay được. Ghi vắng trước, rồi chọn đại biểu dự khuyết.',
    en: '{name} is entered as present and cannot be replaced. Enter the absence first, then the alternate.',
  },
  'attendance.not-replaced': {
    status: 409,
    vi: 'Đồng chí {name} không có đại biểu dự khuyết nào đang thay. Tải lại trang để xem danh sách mới nhất.',
    en: 'No alternate has the place of {name}. Reload the page to see the register as it stands.',
  },
  'attendance.place-passed-on': {
    status: 409,
    vi: 'Đại biểu dự khuyết {name} cũng đã được người khác thay. Bỏ việc thay của {name} trước, rồi bỏ việc thay này.',
    en: 'The place of the alternate {name} was given on as well. Take that replacement back first, then this one.',
  },
  'attendance.took-place': {
    status: 409,
    vi: 'Đồng chí {name} đang thay một đại biểu vắng mặt nên không xóa khỏi danh sách được. Ghi vắng nếu đồng chí không dự; nếu ghi thay nhầm, bỏ việc thay ở dòng của đại biểu đã được thay.',
    en: '{name} has the place of a delegate who is away and cannot be removed. Enter an absence if {name} does not attend; if the replacement is a mistake, take it back at the delegate who was replaced.',
  },
  'congress.attendance-by-register': {
    status: 409,
    vi: 'Đại hội này điểm danh theo danh sách: {convened} triệu tập, {present} có mặt. Sửa ở danh sách triệu tập, rồi ghi lại đúng hai số đó.',
    en: 'This congress keeps an attendance register: {convened} convened, {present} present. Correct the register, then enter these two figures.',
  },
  'ballot-session.member-not-convened': {
    status: 422,
    vi: '{name} không có trong danh sách triệu tập, nên không thể là trưởng ban hay ủy viên kiểm phiếu chính thức. Kiểm tra lại họ tên, ghi đồng chí vào danh sách triệu tập nếu còn thiếu, hoặc chọn người khác.',
    en: '{name} is not on the attendance register and cannot be an official member of the counting committee. Look at the spelling, write the person into the register if missing, or choose somebody else.',
  },
  'ballot-session.roll-register': {
    status: 409,
    vi: 'Danh sách triệu tập hiện cho: {convened} triệu tập, {excluded} không tính, {present} có mặt, khác với số vừa gửi. Tải lại trang, xem lại rồi chốt.',
    en: 'The attendance register now makes {convened} convened, {excluded} left out, {present} present, which differs from what was sent. Reload, look again, then fix the roll.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;

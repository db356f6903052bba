import type { ErrorWording } from './error-wording.ts';

export const peopleErrors = {
  'request.too-many': {
    status: 429,
    vi: 'Máy này vừa gửi quá nhiều yêu cầu. Đợi một phút rồi thử lại.',
    en: 'This device has sent too many requests. Wait a minute and try again.',
  },
  'sign-in.locked': {
    status: 429,
    vi: 'Nhập sai nhiều lần nên tên này tạm dừng đến {until}. Đợi đến giờ đó rồi thử lại.',
    en: 'Too many wrong tries: this name has to wait until {until}. Try again then.',
  },
  'totp.refused': {
    status: 422,
    vi: 'Mã này chưa đúng hoặc đã dùng rồi. Đợi ứng dụng hiện mã mới rồi nhập mã đó.',
    en: 'This code is wrong or was used already. Wait for the next code and type that one.',
  },
  'totp.not-begun': {
    status: 409,
    vi: 'Chưa có khóa xác thực nào đang chờ. Bắt đầu lại từ bước lấy khóa.',
    en: 'No authenticator key is waiting. Begin again with a new key.',
  },
  'recovery-code.refused': {
    status: 422,
    vi: 'Mã dự phòng này chưa đúng hoặc đã dùng rồi. Dùng một mã khác trong danh sách.',
    en: 'This recovery code is wrong or was used already. Take another one from the list.',
  },
  'password.wrong': {
    status: 422,
    vi: 'Mật khẩu hiện tại chưa đúng. Nhập lại.',
    en: 'The present password is not right. Type it again.',
  },
  'password.too-short': {
    status: 422,
    vi: 'Mật khẩu ngắn hơn {least} ký tự. Thêm một vài từ.',
    en: 'The password is shorter than {least} {least|character|characters}. Add a few words.',
  },
  'password.too-common': {
    status: 422,
    vi: 'Mật khẩu này dễ đoán vì nhiều người dùng hoặc chỉ lặp lại. Chọn một câu của riêng mình.',
    en: 'Many people use this password, or it only repeats itself. Choose a sentence of your own.',
  },
  'password.has-username': {
    status: 422,
    vi: 'Mật khẩu gần như trùng tên đăng nhập. Chọn một câu khác.',
    en: 'The password is nearly the user name. Choose another sentence.',
  },
  'account.username-malformed': {
    status: 422,
    vi: 'Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số, dấu chấm, gạch nối, từ 3 đến 60 ký tự.',
    en: 'A user name has 3 to 60 small letters without marks, digits, points or hyphens.',
  },
  'account.username-taken': {
    status: 409,
    vi: 'Tên đăng nhập {username} đã có người dùng. Chọn tên khác.',
    en: 'The user name {username} is taken. Choose another.',
  },
  'account.too-many': {
    status: 422,
    vi: 'Có {found} đơn vị chưa có tài khoản; mỗi lần tạo nhiều nhất {most}. Chọn một đơn vị cấp dưới rồi tạo từng phần.',
    en: '{found} {found|unit lacks|units lack} an account; at most {most} are made at once. Choose a unit below and go part by part.',
  },
  'account.level-served': {
    status: 409,
    vi: 'Các đơn vị của cấp này đều đã có tài khoản với vai trò này.',
    en: 'Every unit of this level has an account with this role already.',
  },
  'account.beyond-reach': {
    status: 403,
    vi: 'Tài khoản hoặc đơn vị này vượt ngoài phạm vi quản trị của đồng chí. Người quản trị cấp trên làm việc này.',
    en: 'This account or unit lies beyond your reach. An administrator above does this.',
  },
  'account.last-administrator': {
    status: 409,
    vi: 'Đây là người quản trị cuối cùng của cấp cao nhất. Cấp quyền cho người khác trước rồi làm lại.',
    en: 'This is the last administrator at the top. Grant the role to somebody else first.',
  },
  'account.own': {
    status: 409,
    vi: 'Không làm việc này với tài khoản của chính mình. Người quản trị khác làm giúp.',
    en: 'This is not done to one’s own account. Another administrator does it.',
  },
  'account.subject-taken': {
    status: 409,
    vi: 'Danh tính này đã gắn với tài khoản khác. Bỏ gắn ở tài khoản kia trước.',
    en: 'This identity is linked to another account. Remove that link first.',
  },
  'account.demonstration': {
    status: 409,
    vi: 'Tài khoản trình diễn dùng chung cho mọi người nên không đổi được.',
    en: 'A demonstration account is shared by all and cannot be changed.',
  },
  'grant.there': {
    status: 409,
    vi: 'Tài khoản này đã có quyền đó ở đơn vị này.',
    en: 'This account has that role at this unit already.',
  },
  'holiday.exchange-missing': {
    status: 422,
    vi: 'Ngày {date} làm bù phải đổi cho một ngày nghỉ có trong lịch. Chọn đúng ngày được nghỉ bù.',
    en: 'Work on {date} must be in exchange for a day that is off. Choose that day.',
  },
  'holiday.contradiction': {
    status: 422,
    vi: 'Lịch nghỉ sẽ tự mâu thuẫn ở ngày {date}. Kiểm tra ngày nghỉ và ngày làm bù đi cùng nhau.',
    en: 'The holidays would contradict themselves on {date}. Check the day off and its exchange.',
  },
  'demonstration.none': {
    status: 409,
    vi: 'Đây không phải dữ liệu trình diễn nên ngày luôn là hôm nay.',
    en: 'This is not a demonstration, so the day is always today.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;

/** Somebody else confirms an act on the device of whoever began it. */
export const secondPerson = {
  second: 'Người thứ hai',
  confirmed: 'đã xác nhận',
  waiting: 'nhập tên và mật khẩu riêng',
  name: 'Tên đăng nhập của người thứ hai',
  password: 'Mật khẩu của người thứ hai',
  code: 'Mã xác thực 6 số',
  codeHelp: 'Chỉ khi tài khoản này đã bật ứng dụng xác thực.',
  reason: 'Lý do, số quyết định',
};

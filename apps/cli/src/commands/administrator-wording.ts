import { commandWords } from '../command-words.ts';

export const administratorWording = {
  usage: commandWords.administrator.usage,
  rootNeeded: {
    vi: 'Chưa có tổ chức nào. Thêm --unit-code và --unit-name của tổ chức cao nhất (ví dụ --unit-code KG --unit-name "Đảng bộ tỉnh Kiên Giang").',
    en: 'There is no organisation yet. Add --unit-code and --unit-name of the top one (for example --unit-code KG --unit-name "Đảng bộ tỉnh Kiên Giang").',
  },
  rootThere: {
    vi: 'Đã có tổ chức cao nhất: {unitName}. Bỏ --unit-code và --unit-name để chỉ tạo tài khoản.',
    en: 'There is a top organisation already: {unitName}. Leave out --unit-code and --unit-name to create the account only.',
  },
  created: {
    vi: 'Đã tạo tài khoản quản trị "{username}" tại {unitName}. Mã dùng lần đầu: {code}. Mở trang đăng nhập, nhập tên và mã này vào ô mật khẩu, rồi đặt mật khẩu riêng.',
    en: 'Created the administrator "{username}" at {unitName}. First-use code: {code}. On the sign-in page enter the name, this code as the password, then set a password of your own.',
  },
  noPaper: 'không số',
} as const;

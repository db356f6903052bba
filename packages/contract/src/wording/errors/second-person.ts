import type { ErrorWording } from './error-wording.ts';

export const secondPersonErrors = {
  'second-person.refused': {
    status: 422,
    vi: 'Tên đăng nhập hoặc mật khẩu của người thứ hai chưa đúng. Chưa có gì được ghi; nhập lại.',
    en: 'User name or password of the second person is not right. Nothing was done; type them again.',
  },
  'second-person.first-password': {
    status: 422,
    vi: 'Tài khoản của người thứ hai còn dùng mật khẩu được cấp. Đồng chí đó đăng nhập trên máy của mình, đặt mật khẩu riêng rồi xác nhận lại.',
    en: 'The account of the second person still has the password that was handed out. They sign in on a device of their own, choose a password, and confirm again.',
  },
  'second-person.code-missing': {
    status: 422,
    vi: 'Tài khoản của người thứ hai có bước xác thực. Nhập thêm mã 6 số trên ứng dụng của đồng chí đó.',
    en: 'The account of the second person has a second step. Type the six digits of their authenticator too.',
  },
  'second-person.same': {
    status: 422,
    vi: 'Người thứ hai phải là tài khoản khác. Mời một đồng chí khác có thẩm quyền xác nhận.',
    en: 'The second person must use another account. Ask another person with the right to confirm.',
  },
  'second-person.not-allowed': {
    status: 422,
    vi: 'Người thứ hai chưa có thẩm quyền với việc này. Mời đồng chí có thẩm quyền của cấp quyết định việc này xác nhận.',
    en: 'The second person has no right to do this. Ask somebody who has it, of the level that decides this.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;

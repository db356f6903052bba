import type { ErrorWording } from './error-wording.ts';

export const secondPersonErrors = {
  'second-person.refused': {
    status: 422,
    vi: 'Tên đăng nhập hoặc mật khẩu của người thứ hai chưa đúng. Chưa có gì được ghi; nhập lại.',
    en: 'User name or password of the second person is not right. Nothing was done; type them again.',
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

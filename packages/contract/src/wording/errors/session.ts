import type { ErrorWording } from './error-wording.ts';

export const sessionErrors = {
  'session.none': {
    status: 401,
    vi: 'Phiên làm việc đã hết. Đăng nhập lại để tiếp tục.',
    en: 'The session has ended. Sign in again to go on.',
  },
  'sign-in.refused': {
    status: 401,
    vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Nhập lại, hoặc gặp người quản trị của cấp mình.',
    en: 'User name or password is not right. Type them again, or ask the administrator of your level.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;

import type { ErrorWording } from './error-wording.ts';

export const oidcErrors = {
  'oidc.not-offered': {
    status: 404,
    vi: 'Phần mềm này chưa nối với nơi đăng nhập của cơ quan. Đăng nhập bằng tên và mật khẩu.',
    en: 'This installation is not linked to the agency’s sign-in. Use your user name and password.',
  },
  'oidc.not-begun': {
    status: 401,
    vi: 'Lần đăng nhập bằng tài khoản cơ quan này đã quá 10 phút hoặc không bắt đầu từ trình duyệt này. Bấm đăng nhập lại.',
    en: 'This sign-in with the agency’s account took over 10 minutes, or did not begin in this browser. Sign in again.',
  },
  'oidc.refused': {
    status: 401,
    vi: 'Nơi đăng nhập của cơ quan chưa xác nhận lần đăng nhập này. Đăng nhập lại; nếu vẫn không được, gặp người quản trị hệ thống.',
    en: 'The agency’s sign-in did not confirm this sign-in. Try again; if it stays so, ask the system’s administrator.',
  },
  'oidc.unreachable': {
    status: 503,
    vi: 'Chưa kết nối được với nơi đăng nhập của cơ quan. Đợi ít phút rồi thử lại, hoặc đăng nhập bằng tên và mật khẩu.',
    en: 'The agency’s sign-in does not answer. Wait a little and try again, or use your user name and password.',
  },
  'oidc.unknown-subject': {
    status: 403,
    vi: 'Tài khoản cơ quan này chưa gắn với tài khoản nào ở đây. Đề nghị người quản trị của cấp mình gắn rồi đăng nhập lại.',
    en: 'This agency account is not linked to any account here. Ask the administrator of your level to link it, then sign in again.',
  },
  'oidc.account-closed': {
    status: 403,
    vi: 'Tài khoản ở đây đã bị khóa. Gặp người quản trị của cấp mình.',
    en: 'The account here is closed. Ask the administrator of your level.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;

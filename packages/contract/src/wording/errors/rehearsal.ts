import type { ErrorWording } from './error-wording.ts';

export const rehearsalErrors = {
  'rehearsal.none': {
    status: 404,
    vi: 'Đây là phần mềm làm việc thật, không có diễn tập ở đây. Muốn diễn tập thì chạy npm run rehearsal trên máy này.',
    en: 'This is the program of real work; there is no rehearsal here. To rehearse, run npm run rehearsal on this machine.',
  },
  'rehearsal.no-power-switch': {
    status: 409,
    vi: 'Phần mềm này không có bộ giám sát nên không tự ngắt được. Dừng nó rồi chạy lại bằng npm run rehearsal.',
    en: 'Nothing watches over this program, so it cannot be cut off. Stop it and start it again with npm run rehearsal.',
  },
  'rehearsal.full': {
    status: 409,
    vi: 'Buổi diễn tập này đã có {tries} lượt tập. Tải giấy xác nhận, rồi xóa thư mục diễn tập và chạy lại npm run rehearsal để bắt đầu buổi mới.',
    en: 'This rehearsal has had {tries} tries. Download the certificate, then delete the folder of the rehearsal and run npm run rehearsal again for a new one.',
  },
  'rehearsal.cut-not-begun': {
    status: 409,
    vi: 'Chưa có lượt tập ngắt điện nào đang mở. Bấm "Bắt đầu" ở bài tập ngắt điện trước.',
    en: 'No power cut exercise is open. Begin that exercise first.',
  },
} as const satisfies Readonly<Record<string, ErrorWording>>;

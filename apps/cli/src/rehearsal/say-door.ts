import type { RehearsalDoor } from '@daihoi/application/rehearsal';
import { fillWording } from '@daihoi/contract/wording';
import type { CommandIo } from '../command-io.ts';

const words = {
  vi: {
    open: 'DIỄN TẬP: mở {address}/rehearsal bằng trình duyệt. Dữ liệu hư cấu, nằm riêng, không lẫn với dữ liệu thật.',
    door: '  Tên đăng nhập: {username}   Mật khẩu: {password}',
    hands: '  Mã riêng của ban kiểm phiếu diễn tập (dùng để ký từng việc):',
    roles: { head: 'trưởng ban', member: 'thành viên', technician: 'giúp việc' },
    back: 'Đã bật lại sau khi ngắt điện thử: {found}/{acknowledged} phiếu đã báo lưu còn nguyên.',
  },
  en: {
    open: 'REHEARSAL: open {address}/rehearsal in a browser. Its data is invented and lies apart from real data.',
    door: '  User name: {username}   Password: {password}',
    hands: '  Codes of the rehearsal’s counting committee (each act is signed with one):',
    roles: { head: 'head', member: 'member', technician: 'technician' },
    back: 'Back after the power cut: {found} of {acknowledged} acknowledged ballots are there.',
  },
} as const;

/** Says where the rehearsal is, who signs in, and with which codes people count. */
export function sayDoor(io: CommandIo, address: string, door: RehearsalDoor): void {
  const said = words[io.lang];
  const { username, password, hands } = door;
  io.out(fillWording(said.open, { address }));
  io.out(fillWording(said.door, { username, password }));
  io.out(said.hands);
  for (const { name, role, code } of hands) io.out(`    ${code}   ${name} (${said.roles[role]})`);
}

/** Says what came of a power cut. */
export function sayBack(
  io: CommandIo,
  cut: { readonly found: number; readonly acknowledged: number },
): void {
  io.out(fillWording(words[io.lang].back, { ...cut }));
}

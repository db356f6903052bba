import type { ActWording } from './act-wording.ts';
import { archiveActWordings } from './archive-acts.ts';
import { ballotActs } from './ballot-acts.ts';
import { commentActWordings } from './comment-acts.ts';
import { draftActWordings } from './draft-acts.ts';
import { moveActs } from './move-acts.ts';
import { recordActs } from './record-acts.ts';
import { rehearsalActs } from './rehearsal-acts.ts';
import { heldCommentActs } from './held-comment-acts.ts';
import { synthesisActWordings } from './synthesis-acts.ts';
import { templateActWordings } from './template-acts.ts';
import { workActs } from './work-acts.ts';

/** Words for every act that the log knows. */
export const actWordings: Readonly<Partial<Record<string, ActWording>>> = {
  ...archiveActWordings,
  ...ballotActs,
  ...commentActWordings,
  ...draftActWordings,
  ...moveActs,
  ...recordActs,
  ...rehearsalActs,
  ...heldCommentActs,
  ...synthesisActWordings,
  ...templateActWordings,
  ...workActs,
  'session.opened': {
    vi: { name: 'Đăng nhập', said: 'đăng nhập' },
    en: { name: 'Sign in', said: 'signed in' },
  },
  'session.revoked': {
    vi: { name: 'Kết thúc phiên', said: 'kết thúc một phiên làm việc của {target}' },
    en: { name: 'End a session', said: 'ended a session of {target}' },
  },
  'password.changed': {
    vi: { name: 'Đổi mật khẩu', said: 'đổi mật khẩu' },
    en: { name: 'Change password', said: 'changed the password' },
  },
  'totp.enabled': {
    vi: { name: 'Bật xác thực hai bước', said: 'bật xác thực hai bước' },
    en: { name: 'Add an authenticator', said: 'added an authenticator' },
  },
  'totp.removed': {
    vi: { name: 'Tắt xác thực hai bước', said: 'tắt xác thực hai bước' },
    en: { name: 'Remove the authenticator', said: 'removed the authenticator' },
  },
  'recovery-codes.renewed': {
    vi: { name: 'Tạo lại mã dự phòng', said: 'tạo lại mã dự phòng' },
    en: { name: 'Renew recovery codes', said: 'renewed the recovery codes' },
  },
  'recovery-code.used': {
    vi: { name: 'Dùng mã dự phòng', said: 'đăng nhập bằng mã dự phòng' },
    en: { name: 'Use a recovery code', said: 'signed in with a recovery code' },
  },
  'account.created': {
    vi: { name: 'Tạo tài khoản', said: 'tạo tài khoản {target}' },
    en: { name: 'Create an account', said: 'created the account {target}' },
  },
  'account.created-for-level': {
    vi: { name: 'Tạo tài khoản cho một cấp', said: 'tạo tài khoản cho các đơn vị thuộc {target}' },
    en: { name: 'Create accounts for a level', said: 'created accounts for units of {target}' },
  },
  'account.changed': {
    vi: { name: 'Sửa tài khoản', said: 'sửa tài khoản {target}' },
    en: { name: 'Change an account', said: 'changed the account {target}' },
  },
  'account.disabled': {
    vi: { name: 'Khóa tài khoản', said: 'khóa tài khoản {target}' },
    en: { name: 'Close an account', said: 'closed the account {target}' },
  },
  'account.enabled': {
    vi: { name: 'Mở lại tài khoản', said: 'mở lại tài khoản {target}' },
    en: { name: 'Open an account again', said: 'opened the account {target} again' },
  },
  'account.slip-issued': {
    vi: { name: 'Cấp phiếu tài khoản', said: 'cấp phiếu tài khoản mới cho {target}' },
    en: { name: 'Issue a slip', said: 'issued a new slip to {target}' },
  },
  'grant.given': {
    vi: { name: 'Cấp quyền', said: 'cấp quyền cho {target}' },
    en: { name: 'Grant a role', said: 'granted a role to {target}' },
  },
  'grant.revoked': {
    vi: { name: 'Thu hồi quyền', said: 'thu hồi quyền của {target}' },
    en: { name: 'Revoke a role', said: 'revoked a role of {target}' },
  },
  'setting.holiday-changed': {
    vi: { name: 'Sửa ngày nghỉ', said: 'sửa lịch nghỉ lễ ngày {target}' },
    en: { name: 'Change a holiday', said: 'changed the holidays on {target}' },
  },
  'setting.holiday-taken-back': {
    vi: { name: 'Bỏ sửa ngày nghỉ', said: 'trả ngày {target} về lịch nghỉ chung' },
    en: { name: 'Take back a holiday', said: 'gave {target} back to the common holidays' },
  },
  'installation.backed-up': {
    vi: { name: 'Sao lưu toàn bộ', said: 'sao lưu toàn bộ dữ liệu lúc {target}' },
    en: { name: 'Back everything up', said: 'backed everything up at {target}' },
  },
  'setting.demonstration-day': {
    vi: { name: 'Chuyển ngày trình diễn', said: 'chuyển ngày trình diễn sang {target}' },
    en: { name: 'Move the demonstration’s day', said: 'moved the demonstration to {target}' },
  },
  'congress.plan': {
    vi: { name: 'Sửa kế hoạch đại hội', said: 'sửa kế hoạch đại hội của {target}' },
    en: { name: 'Plan a congress', said: 'planned the congress of {target}' },
  },
};

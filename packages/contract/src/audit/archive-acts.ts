import type { ActWording } from './act-wording.ts';

/** Words for what is done to archives. */
export const archiveActWordings: Readonly<Partial<Record<string, ActWording>>> = {
  'archive.closed': {
    vi: { name: 'Đóng hồ sơ lưu trữ', said: 'đóng hồ sơ lưu trữ của {target}' },
    en: { name: 'Close an archive', said: 'closed the archive of {target}' },
  },
  'archive.removal-proposed': {
    vi: { name: 'Đề nghị tiêu hủy', said: 'đề nghị tiêu hủy hồ sơ hết thời hạn bảo quản' },
    en: { name: 'Propose a removal', said: 'proposed to destroy files past their term' },
  },
  'archive.removal-confirmed': {
    vi: { name: 'Xác nhận tiêu hủy', said: 'xác nhận tiêu hủy hồ sơ hết thời hạn bảo quản' },
    en: { name: 'Confirm a removal', said: 'confirmed that files past their term are destroyed' },
  },
  'archive.removal-withdrawn': {
    vi: { name: 'Rút đề nghị tiêu hủy', said: 'rút đề nghị tiêu hủy hồ sơ' },
    en: { name: 'Withdraw a removal', said: 'withdrew the proposal to destroy files' },
  },
  'retention.changed': {
    vi: { name: 'Ghi thời hạn bảo quản', said: 'ghi thời hạn bảo quản' },
    en: { name: 'Enter a retention term', said: 'entered a retention term' },
  },
};

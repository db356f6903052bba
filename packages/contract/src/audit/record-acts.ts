import type { ActWording } from './act-wording.ts';

/** Words for acts on issued and on confidential papers. */
export const recordActs = {
  'paper.released': {
    vi: { name: 'Phát hành văn bản', said: 'phát hành một văn bản của {target}' },
    en: { name: 'Issue a passed draft', said: 'issued a passed draft of {target}' },
  },
  'paper.sent': {
    vi: { name: 'Gửi văn bản', said: 'gửi một văn bản của {target} đến nơi nhận' },
    en: { name: 'Send a paper', said: 'sent a paper of {target} to its recipients' },
  },
  'paper.received': {
    vi: { name: 'Xác nhận đã nhận', said: 'xác nhận đã nhận văn bản gửi đến {target}' },
    en: { name: 'Confirm receipt', said: 'confirmed the receipt of a paper sent to {target}' },
  },
  'paper.replaced': {
    vi: {
      name: 'Ghi văn bản thay thế',
      said: 'ghi một văn bản của {target} thay thế văn bản trước',
    },
    en: { name: 'Replace a paper', said: 'noted that a paper of {target} replaces another' },
  },
  'secret.added': {
    vi: { name: 'Đưa lên văn bản mật', said: 'đưa lên một văn bản mật của {target}' },
    en: { name: 'Bring a confidential paper', said: 'brought a confidential paper of {target}' },
  },
  'secret.named': {
    vi: { name: 'Ghi tên người xem', said: 'ghi tên một người được xem văn bản mật của {target}' },
    en: { name: 'Name a reader', said: 'named a reader of a confidential paper of {target}' },
  },
  'secret.opened': {
    vi: { name: 'Mở văn bản mật', said: 'mở một văn bản mật của {target}' },
    en: { name: 'Open a confidential paper', said: 'opened a confidential paper of {target}' },
  },
  'secret.permitted': {
    vi: { name: 'Cho phép văn bản mật', said: 'ghi văn bản cho phép lưu văn bản mật' },
    en: {
      name: 'Permit confidential papers',
      said: 'entered the permission to hold confidential papers',
    },
  },
  'secret.recalled': {
    vi: { name: 'Thu hồi quyền xem', said: 'thu hồi quyền xem một văn bản mật của {target}' },
    en: { name: 'Recall a reader', said: 'recalled a reader of a confidential paper of {target}' },
  },
} as const satisfies Readonly<Record<string, ActWording>>;

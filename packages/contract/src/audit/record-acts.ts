import type { ActWording } from './act-wording.ts';

/** Words for acts on issued papers. */
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
} as const satisfies Readonly<Record<string, ActWording>>;

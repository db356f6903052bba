import type { ActWording } from './act-wording.ts';

/** Words for the acts on consultations and comments. */
export const commentActWordings: Readonly<Record<string, ActWording>> = {
  'consultation.opened': {
    vi: { name: 'Lấy ý kiến dự thảo', said: 'gửi lấy ý kiến một dự thảo của {target}' },
    en: { name: 'Ask for comments', said: 'sent a draft of {target} out for comments' },
  },
  'consultation.extended': {
    vi: { name: 'Gia hạn góp ý', said: 'gia hạn góp ý vào dự thảo của {target}' },
    en: { name: 'Give more days', said: 'gave more days to comment on a draft of {target}' },
  },
  'consultation.move-callOff': {
    vi: { name: 'Hủy lấy ý kiến', said: 'hủy việc lấy ý kiến dự thảo của {target}' },
    en: { name: 'Call off a consultation', said: 'called off a consultation of {target}' },
  },
  'consultation.move-conclude': {
    vi: { name: 'Kết thúc lấy ý kiến', said: 'kết thúc việc lấy ý kiến dự thảo của {target}' },
    en: { name: 'Conclude a consultation', said: 'concluded a consultation of {target}' },
  },
  'comment.written': {
    vi: { name: 'Ghi góp ý của đơn vị', said: 'ghi một góp ý dự thảo của {target}' },
    en: { name: 'Write a comment', said: 'wrote a comment of {target}' },
  },
  'comment.keyed': {
    vi: { name: 'Nhập phiếu góp ý', said: 'nhập một phiếu góp ý gửi {target}' },
    en: { name: 'Key a comment', said: 'keyed a comment on paper at {target}' },
  },
  'comment.set-aside': {
    vi: { name: 'Để riêng góp ý', said: 'để riêng một góp ý tại {target}' },
    en: { name: 'Set a comment aside', said: 'set a comment aside at {target}' },
  },
  'comment.merged': {
    vi: { name: 'Gộp góp ý', said: 'gộp các góp ý giống nhau tại {target}' },
    en: { name: 'Merge comments', said: 'merged like comments at {target}' },
  },
  'comment.split': {
    vi: { name: 'Tách góp ý đã gộp', said: 'tách một dòng góp ý đã gộp tại {target}' },
    en: { name: 'Split a merged line', said: 'split a merged line at {target}' },
  },
  'comment.meeting-recorded': {
    vi: { name: 'Ghi cuộc họp góp ý', said: 'ghi cuộc họp góp ý dự thảo của {target}' },
    en: { name: 'Record a meeting', said: 'recorded the meeting of {target} about a draft' },
  },
  'comment.reminded': {
    vi: { name: 'Nhắc đơn vị chưa gửi góp ý', said: 'nhắc các đơn vị chưa gửi góp ý cho {target}' },
    en: { name: 'Remind of comments', said: 'reminded the units that owe {target} their comments' },
  },
  'comment.sent': {
    vi: { name: 'Gửi góp ý lên cấp trên', said: 'gửi góp ý dự thảo của {target} lên cấp trên' },
    en: { name: 'Send comments upward', said: 'sent the comments of {target} upward' },
  },
  'comment.called-up': {
    vi: { name: 'Rút góp ý lên', said: 'rút góp ý còn ở cấp dưới lên {target}' },
    en: { name: 'Call comments up', said: 'called comments up to {target}' },
  },
};

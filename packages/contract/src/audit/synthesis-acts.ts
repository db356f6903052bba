import type { ActWording } from './act-wording.ts';

/** Words for the acts on what was said of a draft and what is made of it. */
export const synthesisActWordings: Readonly<Record<string, ActWording>> = {
  'synthesis.grouped': {
    vi: {
      name: 'Xếp ý kiến góp ý vào nhóm',
      said: 'xếp ý kiến góp ý dự thảo của {target} vào nhóm',
    },
    en: {
      name: 'Put comments into a group',
      said: 'put comments on a draft of {target} into a group',
    },
  },
  'synthesis.group-worded': {
    vi: {
      name: 'Sửa nội dung nhóm ý kiến',
      said: 'sửa nội dung một nhóm ý kiến góp ý dự thảo của {target}',
    },
    en: {
      name: 'Word a group of comments',
      said: 'worded a group of comments on a draft of {target}',
    },
  },
  'synthesis.group-answered': {
    vi: { name: 'Trả lời nhóm ý kiến', said: 'trả lời một nhóm ý kiến góp ý dự thảo của {target}' },
    en: {
      name: 'Answer a group of comments',
      said: 'answered a group of comments on a draft of {target}',
    },
  },
  'synthesis.group-dissolved': {
    vi: {
      name: 'Bỏ nhóm ý kiến',
      said: 'bỏ một nhóm ý kiến góp ý dự thảo của {target}, ý kiến chờ xếp lại',
    },
    en: {
      name: 'Dissolve a group of comments',
      said: 'dissolved a group of comments on a draft of {target}',
    },
  },
  'synthesis.change-linked': {
    vi: {
      name: 'Gắn đoạn sửa với ý kiến',
      said: 'gắn đoạn sửa trong dự thảo của {target} với nhóm ý kiến góp ý',
    },
    en: {
      name: 'Link a change to comments',
      said: 'linked changes of a draft of {target} to a group of comments',
    },
  },
  'synthesis.concluded': {
    vi: {
      name: 'Kết thúc lấy ý kiến',
      said: 'kết thúc lấy ý kiến vào dự thảo của {target}, gửi trả lời cho người góp ý',
    },
    en: {
      name: 'Conclude a consultation',
      said: 'concluded a consultation on a draft of {target}',
    },
  },
};

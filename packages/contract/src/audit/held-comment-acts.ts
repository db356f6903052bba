import type { ActWording } from './act-wording.ts';

/** Words for what an office does with comments that came by a page without signing in. */
export const heldCommentActs: Readonly<Partial<Record<string, ActWording>>> = {
  'comment.held-taken': {
    vi: { name: 'Nhận góp ý từ trang', said: 'nhận góp ý gửi từ trang góp ý của {target}' },
    en: { name: 'Take comments of a page', said: 'took comments sent on a page of {target}' },
  },
  'comment.held-set-aside': {
    vi: {
      name: 'Để riêng góp ý từ trang',
      said: 'để riêng góp ý gửi từ trang góp ý của {target}, có lý do',
    },
    en: {
      name: 'Set comments of a page aside',
      said: 'set comments sent on a page of {target} aside, with a reason',
    },
  },
};

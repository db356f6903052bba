import { savedChoice } from '../lib/saved-choice.ts';
import type { Lang } from '@daihoi/domain/text';

/** The chosen language: kept in this browser, told to the page (`html lang`) and, for plain links, to
 * the server, changed without a reload. */
export const langChoice = savedChoice<Lang>({
  key: 'daihoi.lang',
  options: ['vi', 'en'],
  start: () => (document.documentElement.lang === 'en' ? 'en' : 'vi'),
  apply(lang) {
    document.documentElement.setAttribute('lang', lang);
    document.cookie = `daihoi_lang=${lang}; Path=/; Max-Age=31536000; SameSite=Lax`;
  },
});

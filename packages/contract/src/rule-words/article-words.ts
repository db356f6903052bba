import type { ArticleRef } from '@daihoi/domain/kernel';
import { parseCalendarDate } from '@daihoi/domain/kernel';
import { formatDate, type Lang } from '@daihoi/domain/text';

const parts = {
  vi: { article: 'Điều', clause: 'khoản', point: 'điểm', annex: 'Phụ lục', of: 'ngày' },
  en: { article: 'Article', clause: 'clause', point: 'point', annex: 'Appendix', of: 'of' },
} as const;

/** A place in a paper as people cite it: "khoản 1 Điều 16, 244-QĐ/TW ngày 9/6/2014". Numbers restart, so the day belongs to it. */
export function articleWords(ref: ArticleRef, lang: Lang): string {
  const place = placeWords(ref, lang);
  return place === '' ? documentWords(ref, lang) : `${place}, ${documentWords(ref, lang)}`;
}

/** The paper alone, with its day. */
export function documentWords(ref: ArticleRef, lang: Lang): string {
  const issued = parseCalendarDate(ref.issuedOn ?? '');
  return issued.ok
    ? `${ref.document} ${parts[lang].of} ${formatDate(issued.value, lang)}`
    : ref.document;
}

/** The place alone: "khoản 1 Điều 16"; empty for the paper as a whole. */
export function placeWords({ article, clause, point }: ArticleRef, lang: Lang): string {
  const words = parts[lang];
  const annex = point?.startsWith('annex-') ? `${words.annex} ${point.slice(6)}` : undefined;
  return [
    annex ?? (point === undefined ? undefined : `${words.point} ${point}`),
    clause === undefined ? undefined : `${words.clause} ${clause}`,
    article === undefined ? undefined : `${words.article} ${article}`,
  ]
    .filter((word) => word !== undefined)
    .join(' ');
}

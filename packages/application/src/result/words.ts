import type { ElectionOffice } from '@daihoi/domain/election';
import type { ArticleRef } from '@daihoi/domain/kernel';
import { formatInteger } from '@daihoi/domain/text';
import { ratificationWords } from './data/ratification-words.ts';

/** Fills `{name}` in a sentence of a paper; whole numbers are printed the Vietnamese way. */
export function fillWords(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return sentence.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatInteger(value, 'vi') : value;
  });
}

/** The place of a rule within its paper, smallest part first: point, clause, article. */
export function placeOf({ article, clause, point }: ArticleRef): string {
  if (article === undefined) return '';
  const inArticle = fillWords(ratificationWords.article, { article: String(article) });
  if (clause === undefined) return inArticle;
  const inClause = fillWords(ratificationWords.clause, {
    clause: String(clause),
    article: inArticle,
  });
  return point === undefined
    ? inClause
    : fillWords(ratificationWords.point, { point, clause: inClause });
}

/** The name of an office on a paper. */
export function officeName(office: ElectionOffice): string {
  return ratificationWords.offices[office];
}

import { fillWording } from '@daihoi/contract/wording';
import { percentText } from '@daihoi/domain/kernel';
import type { PaperOverlap } from '@daihoi/domain/paper-sameness';
import type { Lang } from '@daihoi/domain/text';
import { documentCheckWording } from './document-check-wording.ts';

const longestQuote = 90;

/** What of a paper stands in others, for people: every one with its share and passages, then those it has nothing of. */
export function proseOfOverlaps(
  compared: readonly { readonly other: string; readonly overlap: PaperOverlap }[],
  lang: Lang,
): string {
  const single = compared.length === 1;
  const shown = compared.filter(({ overlap }) => single || overlap.passages.length > 0);
  const others = compared.filter((each) => !shown.includes(each)).map(({ other }) => other);
  const nothing = fillWording(documentCheckWording[lang].nothingIn, { others: others.join(', ') });
  return [
    ...shown.map(({ other, overlap }) => proseOfOverlap(other, overlap, lang)),
    ...(others.length > 0 ? [nothing] : []),
  ].join('\n');
}

/** What of a paper stands in another: the share, then every passage with its place in both. */
function proseOfOverlap(other: string, overlap: PaperOverlap, lang: Lang): string {
  const words = documentCheckWording[lang];
  const { share, passages } = overlap;
  if (share.den === 0) return fillWording(words.nothingToCompare, { other });
  const percent = percentText({ part: share.num, whole: share.den, decimals: 1 });
  const heading = fillWording(words.overlap, {
    other,
    percent: lang === 'vi' ? percent.replace('.', ',') : percent,
    words: share.num,
    of: share.den,
    passages: passages.length,
  });
  return [heading, ...passages.map((passage) => passageProse(passage, lang))].join('\n');
}

function passageProse({ here, there }: PaperOverlap['passages'][number], lang: Lang): string {
  const text = here.text.length > longestQuote ? `${here.text.slice(0, longestQuote)}…` : here.text;
  return fillWording(documentCheckWording[lang].passage, {
    here: here.paragraph,
    there: there.paragraph,
    words: here.words,
    text,
  });
}

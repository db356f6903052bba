import { electionWording } from '@daihoi/contract/election';
import { fillWording } from '@daihoi/contract/wording';
import type { ListCheck, ListInput } from '@daihoi/domain/election';
import { electionPhrases, percentFor, placesOf } from './election-phrases.ts';

/** The judgement of a list for people to read. */
export function proseOfList(input: ListInput, checked: ListCheck, lang: 'vi' | 'en'): string {
  const words = electionWording[lang];
  const say = electionPhrases[lang];
  const { surplus, surplusPercent, maxList, allowed, findings, next, rules } = checked;
  const list = { ...input, surplus, percent: percentFor(surplusPercent, lang) };
  return [
    fillWording(say.list, { ...list, office: words.office[input.office] }),
    maxList === null ? say.noMaxList : fillWording(say.maxList, { maxList }),
    allowed ? say.allowed : say.notAllowed,
    ...findings.map(({ code, figures }) => `  - ${fillWording(words.finding[code], figures)}`),
    ...next.map((step) => `  - ${words.next[step]}`),
    ...(rules.length > 0 ? [fillWording(say.rules, { rules: placesOf(rules, lang) })] : []),
  ].join('\n');
}

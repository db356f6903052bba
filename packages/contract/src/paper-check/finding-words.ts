import type { ContentFinding } from '@daihoi/domain/paper-content';
import type { FormatFinding } from '@daihoi/domain/paper-format';
import type { SamenessFinding } from '@daihoi/domain/paper-sameness';
import type { Lang } from '@daihoi/domain/text';
import { fillWording } from '../wording/index.ts';
import { contentSentences } from './content-sentences.ts';
import { contentWords } from './content-words.ts';
import { faultSentences, ruleSentences } from './fault-sentences.ts';
import { partWords } from './part-words.ts';
import { samenessSentence } from './sameness-sentences.ts';
import { valueWords } from './value-words.ts';

/** A finding of form, of content or of sameness. */
export type PaperFinding = FormatFinding | ContentFinding | SamenessFinding;

/** A finding as one sentence: what is wrong, where, what is expected, what was found. */
export function findingSentence(finding: PaperFinding, lang: Lang): string {
  if (finding.fault === 'content')
    return fillWording(contentSentences[finding.rule.id][lang], contentWords(finding, lang));
  return finding.fault === 'sameness'
    ? samenessSentence(finding, lang)
    : formatSentence(finding, lang);
}

function formatSentence(finding: FormatFinding, lang: Lang): string {
  const { rule, part, fault, expected, found } = finding;
  const isLook = fault !== 'form' && fault !== 'missing' && fault !== 'position';
  const sentence =
    ruleSentences[`${rule.id}.${fault}`] ??
    ruleSentences[`${rule.id}.${part}`] ??
    (isLook ? undefined : ruleSentences[rule.id]) ??
    faultSentences[fault];
  return fillWording(sentence[lang], {
    part: partWords[part][lang],
    expected: valueWords(expected, lang),
    found: valueWords(found, lang),
  });
}

const clauses: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'annex-3': { vi: 'Phụ lục 3', en: 'Annex 3' },
  'item-1.7': { vi: 'mục 1.7', en: 'item 1.7' },
};

/** The place in the paper of the rule; empty where it is not known. */
export function clauseWords(clause: string, lang: Lang): string {
  return clauses[clause]?.[lang] ?? clause;
}

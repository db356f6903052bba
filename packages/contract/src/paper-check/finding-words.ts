import { dayOf } from '@daihoi/domain/kernel';
import type { ContentFinding } from '@daihoi/domain/paper-content';
import type { ClauseReader, FormatFinding } from '@daihoi/domain/paper-format';
import type { SamenessFinding } from '@daihoi/domain/paper-sameness';
import { formatDate, type Lang } from '@daihoi/domain/text';
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

/** Who entered the clause that a finding rests on; undefined for what the program knows by itself. */
export function clauseReader({ rule }: PaperFinding): ClauseReader | undefined {
  return 'entered' in rule ? rule.entered : undefined;
}

/** Who entered the clause of a rule, and on which day. */
export function clauseReaderWords({ by, at }: ClauseReader, lang: Lang): string {
  const day = formatDate(dayOf(at), lang);
  return lang === 'vi' ? `do ${by} nhập ngày ${day}` : `entered by ${by} on ${day}`;
}

/** The place in the paper of the rule; empty where it is not known. */
export function clauseWords(clause: string, lang: Lang): string {
  return clauses[clause]?.[lang] ?? clause;
}

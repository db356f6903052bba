import { headWords } from '../data/head-words.ts';
import { partPatterns } from '../data/part-patterns.ts';
import { lineKey, lineText } from '../line-facts.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';
import { foldDiacritics } from '../../text/index.ts';

/** Type name and abstract (BD-01), letters (BD-02) and addressees (BD-03). */
export function checkTitle(paper: ExaminedPaper): readonly Raised[] {
  return [...checkRule(paper), ...checkLetter(paper), ...checkAddressee(paper)];
}

/** BD-01: five hyphens under the abstract. */
function checkRule({ parts }: ExaminedPaper): readonly Raised[] {
  const { abstract, abstractRule, typeName } = parts;
  const last = abstract.at(-1) ?? typeName;
  if (last === undefined) return [];
  const found = abstractRule === undefined ? 'none' : lineText(abstractRule);
  if (partPatterns.fiveHyphens.test(found)) return [];
  const lines = [abstractRule ?? last];
  const expected = headWords.hyphens;
  return [{ rule: 'BD-01', part: 'abstract', fault: 'form', lines, expected, found }];
}

/** BD-02: a letter has no type name, and its abstract stands under the number. */
function checkLetter({ parts, kind }: ExaminedPaper): readonly Raised[] {
  if (kind !== 'officialLetter') return [];
  const { typeName, head } = parts;
  const base = { rule: 'BD-02', fault: 'form' } as const;
  if (typeName !== undefined) {
    const found = lineText(typeName);
    return [{ ...base, part: 'typeName', lines: [typeName], expected: 'noTypeName', found }];
  }
  const [first] = head.letterAbstract;
  const expected = headWords.aboutLetter;
  if (first === undefined) {
    const lines = head.documentNumber === undefined ? [] : [head.documentNumber];
    return [{ ...base, part: 'letterAbstract', fault: 'missing', lines, expected, found: 'none' }];
  }
  if (partPatterns.letterAbstractKey.test(lineKey(first))) return [];
  const found = lineText(first);
  return [
    { ...base, part: 'letterAbstract', lines: [first], expected, found, confidence: 'PARTIAL' },
  ];
}

/** BD-03: a letter is sent, a proposal is submitted. */
function checkAddressee({ parts, kind }: ExaminedPaper): readonly Raised[] {
  const expected =
    kind === 'officialLetter'
      ? headWords.letter
      : kind === 'proposalPaper'
        ? headWords.proposal
        : undefined;
  if (expected === undefined) return [];
  const [first] = parts.addressee;
  const base = { rule: 'BD-03', part: 'addressee', expected } as const;
  if (first === undefined) return [{ ...base, fault: 'missing', lines: [], found: 'none' }];
  if (lineKey(first).startsWith(foldDiacritics(expected))) return [];
  return [{ ...base, fault: 'form', lines: [first], found: lineText(first) }];
}

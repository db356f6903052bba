import { foldDiacritics } from '../../text/index.ts';
import { bodyPatterns } from '../data/body-patterns.ts';
import { joinedText } from '../gather-head.ts';
import type { PaperSignature } from '../paper-parts.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';

/**
 * SG-06: minutes are signed by recorder and chair. SG-07: those of a count by the head of its committee, and at a congress with the
 * presidium's confirmation.
 */
export function checkMinutes(paper: ExaminedPaper): readonly Raised[] {
  const { parts, kind } = paper;
  const { head, signatures } = parts;
  const issuer = foldDiacritics(joinedText(head.issuingBody));
  const [first, second] = signatures;
  if (kind !== 'minutes' || first === undefined) return [];
  const lines = [...first.authority, ...first.post];
  const base = { part: 'signature', fault: 'form', lines } as const;
  if (/kiem phieu/u.test(issuer)) return checkCount(paper, base);
  if (/tham tra/u.test(issuer) || second !== undefined) return [];
  return [{ ...base, rule: 'SG-06', expected: 'twoSignatures', found: '1' }];
}

function checkCount(
  { parts: { head, signatures } }: ExaminedPaper,
  base: Pick<Raised, 'part' | 'fault' | 'lines'>,
): readonly Raised[] {
  const above = foldDiacritics(joinedText([...head.superiorBody, ...head.issuingBody]));
  const said = signatures.map(wordsOf);
  const isHeaded = said.some((words) => bodyPatterns.headOfCount.test(words));
  if (!isHeaded) return [{ ...base, rule: 'SG-07', expected: 'headOfCount', found: 'none' }];
  const isConfirmed = said.some((words) => bodyPatterns.presidium.test(words));
  if (isConfirmed || !/\bdai hoi\b/u.test(above)) return [];
  const confidence = 'BACKGROUND';
  return [{ ...base, rule: 'SG-07', expected: 'presidiumConfirms', found: 'none', confidence }];
}

function wordsOf({ authority, post }: PaperSignature): string {
  return foldDiacritics(joinedText([...authority, ...post]));
}

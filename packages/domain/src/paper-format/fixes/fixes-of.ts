import type { PaperFix } from '../paper-fix.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';
import { letterFixes, underlining } from './letter-fixes.ts';
import { pageFixes } from './page-fixes.ts';
import { paragraphFixes } from './paragraph-fixes.ts';
import { wordingFixes } from './wording-fixes.ts';

/**
 * The repairs of a finding that need no judgement (document-format, section 13); none where a person has to decide, and none
 * for what stands in text boxes.
 */
export function fixesOf(raised: Raised, paper: ExaminedPaper): readonly PaperFix[] {
  if (raised.part === 'page' || raised.part === 'pageNumber' || raised.part === 'annex')
    return pageFixes(raised, paper);
  return [
    ...letterFixes(raised),
    ...lineFixes(raised),
    ...paragraphFixes(raised, paper.file),
    ...wordingFixes(raised, paper),
  ];
}

/** The line under the title of the party, the words for recipients underlined, legal bases upright. */
function lineFixes(raised: Raised): readonly PaperFix[] {
  const { rule, lines, found, expected } = raised;
  if (rule === 'HD-02' && found === 'none') return underlining(lines);
  if (rule === 'HD-02' && found === 'border') return borderExchanged(raised);
  if (rule === 'RC-01' && expected === 'underlined') return underlining(lines);
  if (rule === 'BD-09' && expected === 'upright')
    return letterFixes({ ...raised, fault: 'upright' });
  return [];
}

/** A border spans the whole cell, an underline is as long as the words. */
function borderExchanged({ lines }: Raised): readonly PaperFix[] {
  const own = lines.filter((line) => line.ruled && !line.fromTextBox);
  const paragraphs = own.map(({ paragraph }) => paragraph);
  if (own.length === 0) return [];
  return [...underlining(own), { kind: 'paragraph', paragraphs, look: { ruled: false } }];
}

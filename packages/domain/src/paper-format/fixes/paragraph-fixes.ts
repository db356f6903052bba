import { lineValues, paragraphDistance, usualIndent } from '../data/page-values.ts';
import type { PaperFile, PaperLine, PaperSpacing } from '../paper-file.ts';
import type { ParagraphChange, PaperFix } from '../paper-fix.ts';
import type { Raised } from '../raised.ts';
import { isOneLine, isWholeParagraph } from './spans.ts';

const aligns = ['left', 'centre', 'right', 'justify'] as const;

/** Repairs of how paragraphs stand: alignment, indent, distances. */
export function paragraphFixes(raised: Raised, file: PaperFile): readonly PaperFix[] {
  const lines = raised.lines.filter((line) => isWholeParagraph(line, file));
  if (raised.fault === 'align') {
    const align = aligns.find((each) => each === raised.expected);
    // Where lines are broken by hand, a word processor would pull them apart to both sides.
    const whole = align === 'justify' ? lines.filter((line) => isOneLine(line, file)) : lines;
    return align === undefined ? [] : fix(whole, { align });
  }
  const { rule } = raised;
  if (rule === 'BD-06') return fix(lines, { firstLine: usualIndent });
  if (rule === 'BD-08') return fix(lines, { after: paragraphDistance });
  if (rule !== 'BD-07') return [];
  return lines.flatMap((line) => fix([line], { distance: nearest(line.spacing) }));
}

function fix(lines: readonly PaperLine[], look: ParagraphChange): readonly PaperFix[] {
  const paragraphs = [...new Set(lines.map(({ paragraph }) => paragraph))];
  return paragraphs.length === 0 ? [] : [{ kind: 'paragraph', paragraphs, look }];
}

/** The nearest distance of lines that is allowed, told in the way of the paragraph. */
function nearest({ rule, line }: PaperSpacing): Pick<PaperSpacing, 'rule' | 'line'> {
  const [from, to] = rule === 'multiple' ? lineValues.multiple : lineValues.exact;
  return { rule, line: Math.min(Math.max(line, from), to) };
}

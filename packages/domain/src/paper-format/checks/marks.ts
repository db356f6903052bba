import { linesOf } from '../line-facts.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';

/** MK-03: changes under tracking and comments that nobody settled must not reach the superior. */
export function checkMarks({ file }: ExaminedPaper): readonly Raised[] {
  const { changes = [], comments = [] } = file.marks ?? {};
  const open = comments.filter(({ settled, isAnswer }) => !settled && !isAnswer);
  if (changes.length + open.length === 0) return [];
  const marked = new Set([...changes, ...open].map(({ paragraph }) => paragraph));
  const lines = file.blocks.flatMap(linesOf).filter(({ paragraph }) => marked.has(paragraph));
  const found = [
    ...(changes.length > 0 ? [`${changes.length} trackedChanges`] : []),
    ...(open.length > 0 ? [`${open.length} openComments`] : []),
  ];
  return [
    {
      rule: 'MK-03',
      part: 'body',
      fault: 'form',
      lines,
      expected: 'none',
      found: found.join(', '),
    },
  ];
}

import type { RaisedContent, ReadPaper } from '../content-check.ts';
import type { ContentLine } from '../content-text.ts';
import { sentencesIn } from '../plain-text.ts';
import { partsIn, wholeCounts } from '../told-counts.ts';
import { linesAhead, saysAnother } from '../told-figures.ts';

/**
 * FG-12: how many targets of the last resolution were reached, against the targets that the office entered. Parts that make it up
 * ("12/18 chỉ tiêu vượt, 4/18 chỉ tiêu đạt"), and counts of a part of the unit or of another time, raise nothing.
 */
export function checkTargetCounts({ content, facts }: ReadPaper): readonly RaisedContent[] {
  const { total, reached } = facts.targetCounts ?? {};
  if (total === undefined || reached === undefined) return [];
  const ahead = linesAhead(content);
  const lines = content.lines.filter((own) => !ahead.has(own));
  // Where the totals differ, the office entered only some of the targets, or another list is meant.
  const told = lines
    .flatMap(({ plain }) => partsIn(plain))
    .filter((each) => each.total === 0 || each.total === total)
    .map((each) => each.reached);
  const off = lines.flatMap((own) =>
    wholesOf(own)
      .filter((each) => each.total === total && each.reached !== reached)
      .filter((each) => !told.includes(reached - each.reached))
      .map((each) => ({ said: `${each.reached}/${total}`, line: own.line })),
  );
  if (off.length === 0) return [];
  const found = [...new Set(off.map(({ said }) => said))].join(', ');
  const expected = `${reached}/${total}`;
  return [{ rule: 'FG-12', lines: off.map(({ line }) => line), expected, found }];
}

function wholesOf(own: ContentLine) {
  return sentencesIn(own).flatMap((sentence) =>
    wholeCounts(sentence.plain).filter((each) => !saysAnother(sentence, each)),
  );
}

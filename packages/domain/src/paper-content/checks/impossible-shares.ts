import { canBeShare, figuresIn, isCount, readFixed, shareOf, writeFixed } from '../figure.ts';
import { figureWords as words } from '../data/figure-words.ts';
import type { RaisedContent } from '../content-check.ts';
import { sentencesIn, type Sentence } from '../plain-text.ts';
import type { FixedNumber } from '../../text/index.ts';

type Raised = Omit<RaisedContent, 'lines'>;

/** FG-05 where the whole stands elsewhere: "7 women (19,7 %)" can come from no whole number of people. */
export function impossibleShares(line: Sentence): readonly Raised[] {
  return sentencesIn(line).flatMap(({ text, plain }) =>
    figuresIn(text)
      .filter((figure) => figure.decimals === 0 && figure.units > 0 && isCount(text, figure))
      .flatMap((part) => {
        const rest = plain.slice(part.end);
        const behind = words.shareOfPersons.exec(rest);
        const percent = readFixed(behind?.groups?.['percent'] ?? '');
        if (behind === null || percent === undefined || percent.units === 0) return [];
        const near = nearestWholes(part, percent);
        if (near.some((whole) => canBeShare({ part, whole, percent }))) return [];
        const expected = near
          .map((whole) => `${writeFixed(shareOf(part, whole, Math.max(1, percent.decimals)))}%`)
          .join(' / ');
        const found = text.slice(part.at, part.end + behind[0].length);
        return [{ rule: 'FG-05', expected, found } as const];
      }),
  );
}

/** The whole numbers right below and right above what the percentage makes of the part. */
function nearestWholes(part: FixedNumber, percent: FixedNumber): readonly FixedNumber[] {
  const whole = Math.floor((100 * part.units * 10 ** percent.decimals) / percent.units);
  return [whole + 1, whole]
    .filter((units) => units >= part.units)
    .map((units) => ({ units, decimals: 0 }));
}

import { agree, inUnits, readFixed, writeFixed } from '../figure.ts';
import { figureWords as words } from '../data/figure-words.ts';
import type { RaisedContent } from '../content-check.ts';
import { signs } from '../data/signs.ts';
import type { Sentence } from '../plain-text.ts';

type Raised = Omit<RaisedContent, 'lines'>;

/** FG-06 told backwards, in one measure: "46,2 million, 17,7 million more than in 2015 (28,5 million)". */
export function changesBack({ text, plain }: Sentence): readonly Raised[] {
  return [...plain.matchAll(words.changeBack)].flatMap(({ groups, index }) => {
    const { from = '', to = '', by = '', unit: folded = '' } = groups ?? {};
    const unitAt = index + to.length + 1;
    const unit = text.slice(unitAt, unitAt + folded.length);
    const [start, end, said] = [from, to, by].map(readFixed);
    if (start === undefined || end === undefined || said === undefined) return [];
    const decimals = Math.max(start.decimals, end.decimals);
    const units = Math.abs(inUnits(end, decimals) - inUnits(start, decimals));
    if (agree({ units, decimals }, said, 1)) return [];
    const expected = `${writeFixed({ units, decimals })} ${unit}`;
    return [{ rule: 'FG-06', expected, found: `${from}${signs.arrow}${to}: ${by} ${unit}` }];
  });
}

import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { labelWords as words } from '../data/told-labels.ts';
import { agree, figuresIn, isCount, sumOf, writeFixed, type Figure } from '../figure.ts';
import { sentencesIn, type Sentence } from '../plain-text.ts';

type Raised = Omit<RaisedContent, 'lines'>;

/** FG-01 where the whole stands behind its parts: "12 village cells, 8 office cells, 6 school cells, 25 in all". */
export function checkLateSums({ content }: ReadPaper): readonly RaisedContent[] {
  return content.lines.flatMap((line) =>
    sentencesIn(line).flatMap((sentence) =>
      lateSumsIn(sentence).map((raised) => ({ ...raised, lines: [line.line] })),
    ),
  );
}

function lateSumsIn(sentence: Sentence): readonly Raised[] {
  const { text, plain } = sentence;
  const sums = [...plain.matchAll(words.sumBehind)];
  if (sums.length === 0) return [];
  const all = figuresIn(text);
  return sums.flatMap((match) => {
    const to = match.index;
    const whole = all.find(({ at }) => at === to + match[0].length);
    if (whole === undefined || !isCount(text, whole)) return [];
    const from = clauseStart(plain, to);
    const before = all.filter(({ at, end }) => at >= from && end <= to);
    const parts = partsBetween(sentence, before, { to, unit: unitOf(plain, whole) });
    // An earlier figure may be no part: any of the last two or more may make the whole.
    const fits = parts.some(
      (_, at) => parts.length - at > 1 && agree(sumOf(parts.slice(at)), whole),
    );
    if (parts.length < 2 || fits) return [];
    const found = `${parts.map((part) => part.text).join(' + ')} = ${writeFixed(sumOf(parts))}`;
    return [{ rule: 'FG-01', expected: whole.text, found, confidence: 'PARTIAL' }];
  });
}

/** Longer enumerations are not summed up in a sentence. */
const longestList = 600;

function clauseStart(plain: string, to: number): number {
  const marks = [';', ':'].map((mark) => plain.lastIndexOf(mark, to - 1));
  return Math.max(...marks, to - longestList) + 1;
}

/** The figures of one unit before the sum; none where something between them is no such part, or has no figure. */
function partsBetween(
  { text, plain }: Sentence,
  before: readonly Figure[],
  { to, unit }: { readonly to: number; readonly unit: string },
): readonly Figure[] {
  const first = before.find((figure) => unitOf(plain, figure) === unit);
  if (unit === '' || first === undefined) return [];
  const parts = before.filter(({ at }) => at >= first.at);
  const items = plain.slice(first.at, to).split(/, | va /u);
  const isPlain =
    items.length === parts.length &&
    items.every((item) => /\d/u.test(item)) &&
    parts.every((part) => isCount(text, part) && unitOf(plain, part) === unit) &&
    !words.notParts.test(plain.slice(first.at, to));
  return isPlain ? parts : [];
}

/** The two words behind a figure: what is counted, or the measure. */
function unitOf(plain: string, { end }: Figure): string {
  return (
    /^ (?<unit>[a-z]+ [a-z]+)(?![a-z])/u.exec(plain.slice(end, end + 60))?.groups?.['unit'] ?? ''
  );
}

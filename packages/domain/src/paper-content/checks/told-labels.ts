import type { PaperLine } from '../../paper-format/index.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import type { ContentLine } from '../content-text.ts';
import { labelWords as words } from '../data/told-labels.ts';
import { agree, readFixed } from '../figure.ts';
import { linesAhead } from '../told-figures.ts';

/**
 * FG-07 for quantities that a paper names by the same words twice, with one unit of measure and two values. More than two values
 * are a series that the words alone do not tell apart.
 */
export function checkToldLabels({ content }: ReadPaper): readonly RaisedContent[] {
  const ahead = linesAhead(content);
  const told = content.lines.filter((line) => !ahead.has(line)).flatMap(labelsIn);
  return [...new Set(told.map(({ key }) => key))].flatMap((key) => {
    const same = told.filter((each) => each.key === key);
    const values = [...new Set(same.map(({ value }) => value))];
    const [first, second, ...more] = values;
    if (first === undefined || second === undefined || more.length > 0) return [];
    if (isOneValue(first, second)) return [];
    const [usual, rare] =
      times(same, second) > times(same, first) ? [second, first] : [first, second];
    const lines = same.filter(({ value }) => value === rare).map(({ line }) => line);
    return [{ rule: 'FG-07', lines, expected: usual, found: rare } as const];
  });
}

interface ToldLabel {
  /** The label and its unit. */
  readonly key: string;
  readonly value: string;
  readonly line: PaperLine;
}

function times(told: readonly ToldLabel[], value: string): number {
  return told.filter((each) => each.value === value).length;
}

/** So far behind a figure its year may stand. */
const nearby = 60;

function labelsIn({ plain, line, heading }: ContentLine): readonly ToldLabel[] {
  if (heading !== undefined || !/\d/u.test(plain)) return [];
  const other = plain.search(words.other);
  return [...plain.matchAll(words.told)].flatMap(({ groups, index, 0: written }) => {
    const { label = '', value = '', unit = '' } = groups ?? {};
    const end = index + written.length;
    const behind = plain.slice(end, end + nearby);
    if ((other >= 0 && other < end) || words.yearBehind.test(behind)) return [];
    return [{ key: `${label} ${unit}`, value: value.replace(/\.$/u, ''), line }];
  });
}

/** A figure that is cut or rounded shorter elsewhere is the same. */
function isOneValue(left: string, right: string): boolean {
  const [one, other] = [readFixed(left), readFixed(right)];
  return one === undefined || other === undefined || agree(one, other, 1);
}

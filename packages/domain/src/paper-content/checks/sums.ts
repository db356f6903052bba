import { agree, figuresIn, isCount, sumOf, writeFixed, type Figure } from '../figure.ts';
import { figureWords as words } from '../data/figure-words.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { plainText, sentencesIn } from '../plain-text.ts';

/** FG-01 and FG-02: the parts of a whole in running text. */
export function checkSums({ content }: ReadPaper): readonly RaisedContent[] {
  return content.lines.flatMap((line) =>
    sentencesIn(line)
      .filter(({ plain }) => opensParts.test(plain))
      .flatMap(({ text }) => text.split(/;\s+/u))
      .flatMap((clause) =>
        checkClause(clause).map((raised) => ({ ...raised, lines: [line.line] })),
      ),
  );
}

/** Sentences without these words tell of no parts. */
const opensParts = /\b(?:gom|trong do|chia ra|khien trach|canh cao|khai tru)\b/u;

type Raised = Omit<RaisedContent, 'lines'>;

/** A whole, and what is said of its parts. */
interface Whole {
  readonly figure: Figure;
  /** The first word of what is counted. */
  readonly noun: string;
  /** All words of what is counted. */
  readonly counted: string;
}

interface Part {
  readonly figure: Figure;
  /** The sort that is counted, without words that say nothing of it. */
  readonly sort: string;
  readonly noun: string;
}

function checkClause(clause: string): readonly Raised[] {
  const plain = plainText(clause);
  const openings = [...plain.matchAll(words.opensParts)];
  return openings.flatMap((opening, at) => {
    const whole = wholeBefore(clause, plain, opening.index);
    const from = opening.index + opening[0].length;
    const { parts, rest } = partsOf(clause.slice(from, openings[at + 1]?.index ?? clause.length));
    if (whole === undefined || parts.length === 0) return [];
    const goesOn = words.goesOn.test(rest) || rest.startsWith(`${whole.noun} `);
    return judge(whole, parts, opening.groups?.['all'] !== undefined && !goesOn);
  });
}

function judge(whole: Whole, parts: readonly Part[], tellsAll: boolean): readonly Raised[] {
  const found = `${parts.map(({ figure }) => figure.text).join(' + ')} = ${writeFixed(sumOf(parts.map(({ figure }) => figure)))}`;
  const expected = whole.figure.text;
  const complete = isWholeSet(whole, parts) || (tellsAll && areOfOneSort(whole, parts));
  if (complete && parts.length > 1)
    return agree(whole.figure, sumOf(parts.map(({ figure }) => figure)))
      ? []
      : [{ rule: 'FG-01', expected, found }];
  const over = parts.find(
    (part) => isSortOf(whole, part) && part.figure.units > whole.figure.units,
  );
  return over === undefined ? [] : [{ rule: 'FG-02', expected, found: over.figure.text }];
}

/** The count nearest before the opening word, with nothing but words between. */
function wholeBefore(clause: string, plain: string, at: number): Whole | undefined {
  const figure = figuresIn(clause.slice(0, at)).at(-1);
  if (figure === undefined || figure.decimals > 0 || !isCount(clause, figure)) return undefined;
  const between = plain.slice(figure.end, at).trim();
  const noun = /^(?<noun>[a-z]+)(?: [a-z]+){0,9}\s*[,(:]?\s*$/u.exec(between)?.groups?.['noun'];
  return noun === undefined ? undefined : { figure, noun, counted: between };
}

/** Items up to the first that has no count of its own, and that one. */
function partsOf(tail: string): { readonly parts: readonly Part[]; readonly rest: string } {
  const parts: Part[] = [];
  const closed = tail.split(/[)](?![,; ]*(?:v\u00e0|,|$))/u)[0] ?? tail;
  for (const item of closed.split(/,\s+|\s+v\u00e0\s+|;\s*/u)) {
    const part = partIn(item);
    if (part === undefined) return { parts, rest: plainText(item).trim() };
    parts.push(part);
  }
  return { parts, rest: '' };
}

function partIn(item: string): Part | undefined {
  const bare = item.replaceAll(/\([^)]*\)?/gu, ' ');
  const counts = figuresIn(bare).filter((figure) => isCount(bare, figure));
  const [figure, ...more] = counts;
  if (figure === undefined || more.length > 0 || figure.decimals > 0) return undefined;
  const rest = plainText(bare.slice(0, figure.at) + ' ' + bare.slice(figure.end))
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const noun = /^[a-z]+/u.exec(plainText(bare.slice(figure.end)).trim())?.[0] ?? '';
  return {
    figure,
    noun,
    sort: rest
      .replaceAll(words.around, '')
      .replace(/[.,:;]$/u, '')
      .trim(),
  };
}

/** Men and women; official and probationary: nothing is left out. */
function isWholeSet({ counted }: Whole, parts: readonly Part[]): boolean {
  if (!words.persons.test(counted)) return false;
  const sorts = parts.map(({ sort }) => sort);
  return (
    words.wholeSets.some(
      (set) => set.length === sorts.length && set.every((sort) => sorts.includes(sort)),
    ) || words.namedSorts.some((set) => sorts.every((each) => set.some((sort) => sort === each)))
  );
}

function areOfOneSort(whole: Whole, parts: readonly Part[]): boolean {
  return parts.every((part) => part.noun === whole.noun);
}

function isSortOf(whole: Whole, part: Part): boolean {
  return (
    part.noun === whole.noun ||
    (words.persons.test(whole.counted) &&
      words.wholeSets.some((set) => set.some((sort) => sort === part.sort)))
  );
}

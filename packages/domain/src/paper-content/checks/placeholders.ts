import { linesOf, lineText, type PaperFile, type PaperLine } from '../../paper-format/index.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { signs } from '../data/signs.ts';
import { placeholderPatterns as pattern } from '../data/placeholder-patterns.ts';

/** Rule, the form of the place, and signs without which a line needs no closer look. */
const rows = [
  ['PH-02', pattern.field, /[[{<$\u00ab]/u],
  ['PH-04', pattern.direction, /[[({]|\?\?|TODO|TBD|FIXME/u],
  ['PH-05', pattern.lostField, /!|#|FIELD|PAGEREF|HYPERLINK/u],
  ['PH-03', pattern.standIn, / [A-Z](?!\p{L})|xx|XX|yy|YY/u],
  ['PH-03', pattern.filler, /lorem|dolor|m\u1eabu|nh\u1eadp n\u1ed9i/iu],
  ['PH-01', pattern.blank, /\.\.|\u2026|___/u],
  ['PH-01', pattern.gap, /\.\.|\u2026/u],
] as const;

/**
 * PH-01 to PH-06: what a template left to fill in. A place has one finding, by the first rule that sees it; equal words in many
 * places are one finding with all its places.
 */
export function checkPlaceholders({ file, content, kind }: ReadPaper): readonly RaisedContent[] {
  const lines = content.all.filter((line) => !(kind === 'minutes' && isWritingLine(line)));
  const frame = frameLines(file, content.all);
  const found = [
    ...lines.flatMap((line) => placeholderIn(line)),
    ...frame.flatMap((line) => placeholderIn(line).filter(({ rule }) => rule === 'PH-02')),
  ];
  const keys = [...new Set(found.map(({ rule, words }) => `${rule} ${words}`))];
  const raised = keys.flatMap((key) => {
    const same = found.filter(({ rule, words }) => `${rule} ${words}` === key);
    const [first] = same;
    if (first === undefined) return [];
    const lines = same.map(({ line }) => line);
    const raised = { rule: first.rule, lines, expected: '', found: first.words };
    // A plan may itself direct what is to be filled in.
    const directs = first.rule === 'PH-04' && kind !== undefined && directing.has(kind);
    return [directs ? ({ ...raised, confidence: 'BACKGROUND' } as const) : raised];
  });
  return [...raised, ...checkHighlight([...content.all, ...frame])];
}

const directing: ReadonlySet<string> = new Set([
  'plan',
  'guidance',
  'officialLetter',
  'notice',
  'directive',
  'circular',
]);

/** The lines of head and closing. Dots stand there by right while a paper is not signed; a field of a template does not. */
function frameLines({ blocks }: PaperFile, inside: readonly PaperLine[]): readonly PaperLine[] {
  const within = new Set(inside);
  return blocks.flatMap(linesOf).filter((line) => !within.has(line));
}

/** Minutes are finished by hand: a line of nothing but dots is there to be written on. */
function isWritingLine(line: PaperLine): boolean {
  return /^[.\u2026_\s]+$/u.test(lineText(line));
}

function placeholderIn(line: PaperLine) {
  const text = lineText(line);
  for (const [rule, form, sign] of rows) {
    const words = sign.test(text) ? form.exec(text)?.[0].trim() : undefined;
    if (words !== undefined) return [{ rule, words: short(words), line }];
  }
  return [];
}

function short(words: string): string {
  return words.length > 60 ? words.slice(0, 60) + signs.ellipsis : words;
}

/** PH-06: words marked with a colour behind them, as drafters mark what is still open. */
function checkHighlight(all: readonly PaperLine[]): readonly RaisedContent[] {
  const marked = all.filter((line) => line.runs.some(isMarked));
  const [first] = marked;
  if (first === undefined) return [];
  const words = first.runs.filter(isMarked).map(({ text }) => text);
  return [{ rule: 'PH-06', lines: marked, expected: '', found: short(words.join('').trim()) }];
}

function isMarked({ text, highlight }: PaperLine['runs'][number]): boolean {
  return highlight !== undefined && /[\p{L}\p{N}]/u.test(text);
}

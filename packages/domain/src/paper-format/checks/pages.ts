import {
  marginTolerance,
  oldCodeFont,
  pageNumberValues,
  pageValues,
  sheet,
  sheetTolerance,
  signFont,
  typeface,
} from '../data/page-values.ts';
import { lineText, linesOf, shownRuns } from '../line-facts.ts';
import type { PaperFile, PaperLine, PaperSection } from '../paper-file.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';

/** Paper, margins, page numbers, typeface and colour (PG rules). */
export function checkPages(paper: ExaminedPaper): readonly Raised[] {
  return [
    ...paper.file.sections.flatMap((section, at) => [
      ...checkSheet(paper, section).map((each) => ({ ...each, section: at })),
      ...checkMargins(paper, section).map((each) => ({ ...each, section: at })),
      ...checkDirection(paper, { section, at }),
    ]),
    ...checkPageNumber(paper),
    ...checkAnnexNumbering(paper),
    ...checkLetters(paper.file),
  ];
}

function near(found: number, expected: number, tolerance: number): boolean {
  return Math.abs(found - expected) <= tolerance;
}

/** Millimetres as people write them, with a decimal comma. */
function mm(twips: number): string {
  return String(Math.round((twips / 56.6929) * 10) / 10).replace('.', ',');
}

function firstLineOf({ file }: ExaminedPaper, section: PaperSection): readonly PaperLine[] {
  const line = file.blocks.slice(section.firstBlock).flatMap(linesOf)[0];
  return line === undefined ? [] : [line];
}

/** PG-01 and PG-02: A4 for a paper of the official form; either way up, which PG-13 looks at. */
function checkSheet(paper: ExaminedPaper, section: PaperSection): readonly Raised[] {
  const sides = [section.width, section.height].toSorted((left, right) => left - right);
  const [short = 0, long = 0] = sides;
  const isA4 = near(short, sheet.width, sheetTolerance) && near(long, sheet.height, sheetTolerance);
  const mayBeSmall = paper.parts.typeName === undefined && paper.parts.addressee.length === 0;
  const isA5 =
    near(short, sheet.smallWidth, sheetTolerance) && near(long, sheet.smallHeight, sheetTolerance);
  if (isA4 || (mayBeSmall && isA5)) return [];
  return [
    {
      rule: 'PG-01',
      part: 'page',
      fault: 'form',
      lines: firstLineOf(paper, section),
      expected: '210 x 297',
      found: `${mm(section.width)} x ${mm(section.height)}`,
    },
  ];
}

const marginRules = [
  { rule: 'PG-06', side: 'top' },
  { rule: 'PG-07', side: 'bottom' },
  { rule: 'PG-08', side: 'left' },
  { rule: 'PG-09', side: 'right' },
] as const;

/** PG-06 to PG-09 on upright pages; sides of lying pages are not told by the sources. */
function checkMargins(paper: ExaminedPaper, section: PaperSection): readonly Raised[] {
  if (paper.sets.layout === 'PF-1998' || section.width > section.height) return [];
  const values = pageValues[paper.sets.layout];
  return marginRules
    .filter(({ side }) => !near(section[side], values[side], marginTolerance))
    .map(({ rule, side }) => ({
      rule,
      part: 'page',
      fault: 'form',
      lines: firstLineOf(paper, section),
      expected: mm(values[side]),
      found: mm(section[side]),
    }));
}

/** PG-13: lying pages only for tables and annexes. */
function checkDirection(
  paper: ExaminedPaper,
  { section, at }: { readonly section: PaperSection; readonly at: number },
): readonly Raised[] {
  if (section.width <= section.height) return [];
  const { file, parts } = paper;
  const next = file.sections[at + 1]?.firstBlock ?? file.blocks.length;
  const from = Math.max(section.firstBlock, parts.bodyBlocks.from);
  const blocks = file.blocks.slice(from, Math.min(next, parts.bodyBlocks.to));
  const words = blocks.filter((block) => block.kind === 'line' && lineText(block).length > 80);
  if (words.length === 0 || blocks.some((block) => block.kind === 'table')) return [];
  const lines = words.flatMap(linesOf);
  return [
    { rule: 'PG-13', part: 'page', fault: 'form', lines, expected: 'portrait', found: 'landscape' },
  ];
}

/** Letters on a full page of the body, and how much of a second page makes a paper long. */
const pageLetters = 2600;

/** Whether a paper has a second page: as its file tells, or by the amount of its text. */
function isLong({ file }: ExaminedPaper): boolean {
  if (file.pagesTold !== undefined && file.pagesTold > 1) return true;
  const letters = file.blocks
    .flatMap(linesOf)
    .reduce((sum, line) => sum + Math.max(60, lineText(line).length), 0);
  return letters > pageLetters * 1.5;
}

/** PG-11: a number from page 2 on, centred at the top, 10 mm from the edge, 13 or 14 points, upright. */
function checkPageNumber(paper: ExaminedPaper): readonly Raised[] {
  const [section] = paper.file.sections;
  if (section === undefined) return [];
  const raise = raiser(paper, section);
  const number = section.head.find((line) => line.pageField);
  if (number === undefined) {
    const below = section.foot.some((line) => line.pageField);
    if (!below && !isLong(paper)) return [];
    return [raise('missing', 'numberAtTop', below ? 'numberAtFoot' : 'none')];
  }
  const sizes = number.runs.filter(({ text }) => text.trim() !== '').map(({ size }) => size);
  const [smallest, greatest] = pageNumberValues.sizes;
  const badSize = sizes.find((size) => size < smallest || size > greatest);
  const shown = !section.ownFirstPage || section.firstHead.some((line) => line.pageField);
  return [
    ...(shown ? [raise('position', 'fromPage2', 'fromPage1')] : []),
    ...(number.align === 'centre' ? [] : [raise('align', 'centre', number.align)]),
    ...(badSize === undefined ? [] : [raise('size', `${smallest}-${greatest}`, points(badSize))]),
    ...(number.runs.some((run) => run.italic) ? [raise('italic', 'upright', 'italic')] : []),
    ...(near(section.headerDistance, pageNumberValues.distance, marginTolerance)
      ? []
      : [raise('form', mm(pageNumberValues.distance), mm(section.headerDistance))]),
  ];
}

function raiser(paper: ExaminedPaper, section: PaperSection) {
  return (fault: Raised['fault'], expected: string, found: string): Raised => ({
    rule: 'PG-11',
    part: 'pageNumber',
    fault,
    lines: firstLineOf(paper, section),
    expected,
    found,
  });
}

/** A size as people write it, with a decimal comma. */
function points(size: number): string {
  return String(size).replace('.', ',');
}

/** PG-12: every annex counts its own pages. */
function checkAnnexNumbering({ file, parts }: ExaminedPaper): readonly Raised[] {
  const lines = parts.annexes
    .filter(({ block }) => {
      const section = file.sections.find(({ firstBlock }) => firstBlock === block);
      return section?.restartsNumbering !== true;
    })
    .map(({ line }) => line);
  if (lines.length === 0) return [];
  return [
    { rule: 'PG-12', part: 'annex', fault: 'form', lines, expected: 'ownNumbers', found: 'goesOn' },
  ];
}

/** PG-03, PG-04, PG-05: Unicode composed, one typeface, black. */
function checkLetters({ blocks }: PaperFile): readonly Raised[] {
  const lines = blocks.flatMap(linesOf);
  const old = linesWith(lines, (font) => oldCodeFont.test(font));
  const other = linesWith(lines, isOtherFont);
  const loose = lines.filter((line) =>
    line.runs.some(({ text }) => text !== text.normalize('NFC')),
  );
  const coloured = lines.filter((line) =>
    shownRuns(line).some(({ colour }) => !isBlackLetter(colour)),
  );
  const colour =
    coloured.flatMap(shownRuns).find((run) => !isBlackLetter(run.colour))?.colour ?? '';
  return [
    ...raiseLook('PG-03', old.lines, { expected: 'unicode', found: old.fonts }),
    ...raiseLook('PG-03', loose, { expected: 'composed', found: 'decomposed' }),
    ...raiseLook('PG-04', other.lines, { expected: typeface, found: other.fonts }),
    ...raiseLook('PG-05', coloured, { expected: 'black', found: colour }),
  ];
}

/** Neither the typeface of party papers nor one of signs, nor one of an old character code. */
export function isOtherFont(font: string): boolean {
  return font !== typeface && !oldCodeFont.test(font) && !signFont.test(font);
}

function linesWith(lines: readonly PaperLine[], is: (font: string) => boolean) {
  const found = lines.filter((line) => shownRuns(line).some(({ fonts }) => fonts.some(is)));
  const fonts = found.flatMap(shownRuns).flatMap((run) => run.fonts.filter(is));
  return { lines: found, fonts: [...new Set(fonts)].join(', ') };
}

function raiseLook(
  rule: 'PG-03' | 'PG-04' | 'PG-05',
  lines: readonly PaperLine[],
  values: { readonly expected: string; readonly found: string },
): readonly Raised[] {
  return lines.length === 0 ? [] : [{ rule, part: 'body', fault: 'form', lines, ...values }];
}

/** Very dark greys print black. */
export function isBlackLetter(colour: string | undefined): boolean {
  return colour === undefined || /^[0-2][0-9a-f]{1}[0-2][0-9a-f][0-2][0-9a-f]$/iu.test(colour);
}

import type { PaperLine, PaperPicture, PaperRun } from '@daihoi/domain/paper-format';

/** A stretch of letters as the press takes it, sizes in points. */
export interface SetRun {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `#RRGGBB`; null for black. */
  readonly fill: string | null;
  /** Notes whose marks follow it, by their place among the notes. */
  readonly notes: readonly number[];
}

/** A picture in its line, in points. */
export interface SetPicture {
  readonly image: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** From the edges of the sheet; null where it stands in its line. */
  readonly place: { readonly left: number; readonly top: number } | null;
}

/** A paragraph, or a line of one, as the press takes it. All measures in points. */
export interface SetLine {
  readonly kind: 'line';
  readonly align: PaperLine['align'];
  readonly size: number;
  /** From one line to the next. */
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly label: string;
  readonly keepNext: boolean;
  readonly pageBefore: boolean;
  readonly pageAfter: boolean;
  readonly numbersPage: boolean;
  /** A line under it: over its whole width, or drawn by hand. */
  readonly rule: 'whole' | 'drawn' | null;
  readonly runs: readonly SetRun[];
  readonly pictures: readonly SetPicture[];
}

const twipsPerPoint = 20;
/** A single line of Times New Roman over the size of its letters. */
const single = 1.15;
const usualSize = 14;

export function points(twips: number): number {
  return twips / twipsPerPoint;
}

/** Lines of one paragraph follow each other without the distances of paragraphs, and only the first one stands in. */
export function setLines(lines: readonly PaperLine[]): readonly SetLine[] {
  return lines.map((line, at) =>
    setLine(line, {
      begins: lines[at - 1]?.paragraph !== line.paragraph,
      ends: lines[at + 1]?.paragraph !== line.paragraph,
    }),
  );
}

function setLine(
  line: PaperLine,
  { begins, ends }: { readonly begins: boolean; readonly ends: boolean },
): SetLine {
  const { indent = { left: 0, right: 0 }, spacing, label = '', pictures = [] } = line;
  const size = sizeOf(line);
  return {
    kind: 'line',
    align: line.align,
    size,
    line: heightOf(spacing, size),
    before: begins ? spacing.before : 0,
    after: ends ? spacing.after : 0,
    left: points(indent.left),
    right: points(indent.right),
    first: begins ? points(indent.first ?? line.firstLine) : 0,
    label: begins ? label : '',
    keepNext: line.keepNext === true || !ends,
    pageBefore: line.pageBreak === 'before',
    pageAfter: line.pageBreak === 'after',
    numbersPage: line.pageField,
    rule: ruleOf(line, ends),
    runs: line.runs.map((run) => setRun(run, line)),
    pictures: pictures.flatMap(setPicture),
  };
}

function setPicture({ image, width, height, alt = '', place }: PaperPicture): SetPicture[] {
  if (image === undefined) return [];
  const at = place ? { left: points(place.left), top: points(place.top) } : null;
  return [{ image, width: points(width), height: points(height), alt, place: at }];
}

function ruleOf({ ruled, drawn }: PaperLine, ends: boolean): SetLine['rule'] {
  if (ruled && ends) return 'whole';
  return drawn ? 'drawn' : null;
}

function sizeOf({ runs, size = usualSize }: PaperLine): number {
  return runs.length === 0 ? size : Math.max(...runs.map((run) => run.size));
}

function heightOf({ rule, line }: PaperLine['spacing'], size: number): number {
  if (rule === 'exact') return line;
  return rule === 'atLeast' ? Math.max(line, single * size) : line * single * size;
}

function setRun(run: PaperRun, { notes = [] }: PaperLine): SetRun {
  const { text, at = 0, size, bold, italic, underline, caps, colour } = run;
  const isColour = colour !== undefined && /^[0-9A-Fa-f]{6}$/u.test(colour);
  return {
    text: (caps ? text.toLocaleUpperCase('vi') : text).normalize('NFC'),
    size,
    bold,
    italic,
    underline,
    fill: isColour && colour !== '000000' ? `#${colour}` : null,
    notes: notes.flatMap((mark) =>
      at < mark.at && mark.at <= at + text.length ? [mark.note - 1] : [],
    ),
  };
}

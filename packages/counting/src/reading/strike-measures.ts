import type { RowTemplate } from './prepare-layout.ts';
import { samplesPerMm } from './samples.ts';
import { traceStroke, type StrokeTrace } from './trace-stroke.ts';

/** Independent measures of how far ink crosses a name; shares run from 0 to 1. */
export interface StrikeMeasures {
  /** Along the best stroke, ink over ink and bare paper. */
  readonly followed: number;
  /** The same for the word that is crossed least. */
  readonly leastWord: number;
  /** Of the ink along the stroke, the share that runs through the height of the small letters. */
  readonly inCore: number;
  /** Mean distance of the stroke from the middle of the letters, in heights of a small letter; below is positive. */
  readonly offCentre: number;
  /** Found without any stroke: of the columns of the name in which something could be seen, the share with ink at letter height. */
  readonly columnsInked: number;
  /** Mean darkness of the ink along the stroke. */
  readonly darkness: number;
  /** What a tenth of that ink exceeds: the middle of a thin line, where it meets the samples. */
  readonly darkest: number;
  /** What half of it exceeds: a dark sign across a pale line makes the mean dark, but not the line. */
  readonly usual: number;
  /** The ink of the word that is crossed palest, as a share of that of the word crossed darkest: one pen leaves words nearly alike. */
  readonly evenness: number;
  /** Share of the name before the first ink of the stroke or behind its last, whichever is less. */
  readonly freeEnds: number;
  /** Share of the columns of the name with ink well above or below the letters. */
  readonly outside: number;
  /** Share of the columns of the name with ink among the letters and other ink apart from it, above or below them. */
  readonly layered: number;
  /** Share of the columns of the name with ink over the small letters as well as at their foot, as a flat ring leaves it. */
  readonly ringed: number;
  /** How often a middle line of the letters passes from ink to open paper: seldom for a stroke along them, often for a scribble. */
  readonly crossings: number;
  /** Share of the open paper at the height of the letters that is inked. */
  readonly filled: number;
  /** How dark that ink is where it is darkest: pens are darker in the middle of their line, a highlighter is not. */
  readonly peak: number;
  readonly trace: StrokeTrace;
}

const fewSeen = 2;
const wordRim = 2;
const hidden = 255;
/** Print under this leaves paper to be seen. */
const openPrint = 60;
const peakShare = 0.9;
const beyond = Math.round(0.4 * samplesPerMm);

/** Measures the extra ink of a row against its name. */
export function measureStrike(marks: Uint8Array, template: RowTemplate): StrikeMeasures {
  const { name } = template;
  const span = {
    from: Math.max(0, name.from - wordRim),
    to: Math.min(template.columns - 1, name.to + wordRim),
  };
  return {
    ...along(marks, template, traceStroke(marks, template, span)),
    columnsInked: columnsInked(marks, template),
    ...inkBeyond(marks, template),
    ringed: ringedShare(marks, template),
    crossings: crossingsOf(marks, template),
    ...fillOf(marks, template),
  };
}

type AlongStroke = Pick<
  StrikeMeasures,
  | 'followed'
  | 'leastWord'
  | 'inCore'
  | 'offCentre'
  | 'darkness'
  | 'darkest'
  | 'usual'
  | 'evenness'
  | 'freeEnds'
  | 'trace'
>;

/** What can be said along a stroke. */
function along(marks: Uint8Array, template: RowTemplate, trace: StrokeTrace): AlongStroke {
  const { name } = template;
  const size = name.coreBottom - name.coreTop + 1;
  const middle = (name.coreBottom + name.coreTop) / 2;
  let hits = 0;
  let misses = 0;
  let core = 0;
  let distance = 0;
  const ink: number[] = [];
  for (const [column, seen] of trace.seen.entries()) {
    if (seen < 0) misses++;
    if (seen <= 0) continue;
    const line = trace.lines[column] ?? 0;
    hits++;
    if (line >= name.coreTop - 0.4 * size && line <= name.coreBottom - 0.05 * size) core++;
    distance += (line - middle) / size;
    ink.push(marks[line * template.columns + trace.from + column] ?? 0);
  }
  const some = Math.max(1, hits);
  return {
    followed: hits / Math.max(1, hits + misses),
    leastWord: Math.min(...name.words.map((word) => followedIn(trace, word))),
    inCore: core / some,
    offCentre: distance / some,
    darkness: ink.reduce((sum, each) => sum + each, 0) / some,
    darkest: overShare(ink, peakShare),
    usual: overShare(ink, 0.5),
    evenness: evennessOf(marks, template, trace),
    freeEnds: freeEndsOf(template, trace),
    trace,
  };
}

/** What half of the ink exceeds in the palest word, over the same of the darkest. A word all of whose crossing is hidden says nothing. */
function evennessOf(marks: Uint8Array, template: RowTemplate, trace: StrokeTrace): number {
  const usual = template.name.words.flatMap(({ from, to }) => {
    const ink: number[] = [];
    for (let column = from; column <= to; column++) {
      if ((trace.seen[column - trace.from] ?? 0) <= 0) continue;
      const line = trace.lines[column - trace.from] ?? 0;
      ink.push(marks[line * template.columns + column] ?? 0);
    }
    return ink.length === 0 ? [] : [overShare(ink, 0.5)];
  });
  return usual.length < 2 ? 1 : Math.min(...usual) / Math.max(1, ...usual);
}

/** A tick between two short words may be followed as a strike is, but it begins behind the first letters and ends before the last. */
function freeEndsOf({ name: { from, to } }: RowTemplate, { seen, ...trace }: StrokeTrace): number {
  const columns = seen.subarray(from - trace.from, to - trace.from + 1);
  const first = columns.findIndex((each) => each > 0);
  const last = columns.findLastIndex((each) => each > 0);
  return first < 0 ? 1 : Math.min(first, columns.length - 1 - last) / columns.length;
}

function followedIn(
  trace: StrokeTrace,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let [before, within, behind, misses] = [0, 0, 0, 0];
  // The paper before and behind a word belongs to it: a narrow letter may hide all of a stroke.
  for (let column = from - wordRim; column <= to + wordRim; column++) {
    const seen = trace.seen[column - trace.from] ?? 0;
    if (seen < 0) misses++;
    if (seen <= 0) continue;
    if (column < from) before++;
    else if (column > to) behind++;
    else within++;
  }
  const hits = before + within + behind;
  // Ink on one side alone may be the end of a stroke over the word beside it.
  const isCrossed = within > 0 || (before > 0 && behind > 0);
  return !isCrossed || hits + misses < fewSeen ? 0 : hits / (hits + misses);
}

/** Columns in which a good part of the letters' height is free of print, and those of them with ink there. */
function columnsInked(marks: Uint8Array, { name, print, columns }: RowTemplate): number {
  const size = name.coreBottom - name.coreTop + 1;
  const top = Math.max(0, Math.round(name.coreTop - 0.5 * size));
  const bottom = Math.round(name.coreBottom + 0.3 * size);
  let open = 0;
  let inked = 0;
  for (let column = name.from; column <= name.to; column++) {
    let free = 0;
    let ink = false;
    for (let line = top; line <= bottom; line++) {
      const at = line * columns + column;
      if (print[at] !== hidden) free++;
      if ((marks[at] ?? 0) > 0) ink = true;
    }
    if (!ink && free < (bottom - top + 1) * 0.7) continue;
    open++;
    if (ink) inked++;
  }
  return inked / Math.max(1, open);
}

/** Ink beyond the letters, as a ring, an underline or dots under a name leave it: alone, or besides a stroke through them. */
function inkBeyond(
  marks: Uint8Array,
  { name, columns, lines }: RowTemplate,
): { readonly outside: number; readonly layered: number } {
  const above = name.top - beyond;
  const below = name.bottom + beyond;
  let outside = 0;
  let layered = 0;
  for (let column = name.from; column <= name.to; column++) {
    const up = hasInk(marks, { columns, column, from: 0, to: above });
    const down = hasInk(marks, { columns, column, from: below, to: lines - 1 });
    if (!up && !down) continue;
    outside++;
    const inCore = hasInk(marks, { columns, column, from: name.coreTop, to: name.coreBottom });
    const parted =
      (up && !isFull(marks, { columns, column, from: above, to: name.coreTop })) ||
      (down && !isFull(marks, { columns, column, from: name.coreBottom, to: below }));
    if (inCore && parted) layered++;
  }
  const width = Math.max(1, name.to - name.from + 1);
  return { outside: outside / width, layered: layered / width };
}

function ringedShare(marks: Uint8Array, { name, columns, lines }: RowTemplate): number {
  let ringed = 0;
  for (let column = name.from; column <= name.to; column++) {
    const over = hasInk(marks, { columns, column, from: 0, to: name.coreTop - 1 });
    const under = hasInk(marks, { columns, column, from: name.coreBottom, to: lines - 1 });
    if (over && under) ringed++;
  }
  return ringed / Math.max(1, name.to - name.from + 1);
}

function fillOf(
  marks: Uint8Array,
  { name, print, columns }: RowTemplate,
): { readonly filled: number; readonly peak: number } {
  const darkness: number[] = [];
  let open = 0;
  for (let line = name.coreTop; line <= name.coreBottom; line++) {
    for (let at = line * columns + name.from; at <= line * columns + name.to; at++) {
      if ((print[at] ?? 255) >= openPrint) continue;
      open++;
      const ink = marks[at] ?? 0;
      if (ink > 0) darkness.push(ink);
    }
  }
  return { filled: darkness.length / Math.max(1, open), peak: overShare(darkness, peakShare) };
}

/** The value that a share of some values do not exceed. */
function overShare(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

/** The middle of the counts over the lines of the letters. */
function crossingsOf(marks: Uint8Array, { name, print, columns }: RowTemplate): number {
  const counts: number[] = [];
  for (let line = name.coreTop; line <= name.coreBottom; line++) {
    let count = 0;
    let onInk = false;
    for (let at = line * columns + name.from; at <= line * columns + name.to; at++) {
      if ((marks[at] ?? 0) > 0) onInk = true;
      else if ((print[at] ?? 255) < openPrint) {
        if (onInk) count++;
        onInk = false;
      }
    }
    counts.push(count);
  }
  return counts.toSorted((left, right) => left - right)[counts.length >> 1] ?? 0;
}

interface ColumnStretch {
  readonly columns: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

function hasInk(marks: Uint8Array, at: ColumnStretch): boolean {
  for (let line = at.from; line <= at.to; line++) {
    if ((marks[line * at.columns + at.column] ?? 0) > 0) return true;
  }
  return false;
}

function isFull(marks: Uint8Array, at: ColumnStretch): boolean {
  for (let line = at.from; line <= at.to; line++) {
    if ((marks[line * at.columns + at.column] ?? 0) === 0) return false;
  }
  return true;
}

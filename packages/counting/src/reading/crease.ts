import { inFours } from './in-fours.ts';
import type { RowTemplate } from './prepare-layout.ts';

/** Samples across which a fold is seen, its lean along the row included. */
const band = 6;
/** Share of the paper that a fold darkens on its way. */
const seen = 0.75;
/** Samples around the name in which an upright fold is left to people. */
const besideName = 4;
/** Print under this hides no fold. */
const open = 60;
/** Fewer samples with pale ink in a band are no fold; of an upright one, a share of the lines. */
const fewestPale = 60;
const fewestUpright = 0.4;
const darkerUpright = 1.45;
/** Where a fold was found it may be so much darker in places. */
const darkerOnWay = 1.25;

/**
 * Takes folds out of the marks of a row: pale ink that goes all along the row, before its name as well as behind it, or
 * from its upper to its lower edge beside the name. Hands do neither with a pen that hardly leaves a trace.
 * @param firm darkness from which ink is no longer pale; an upright fold beside the name may be darker, since no stroke that
 * strikes a name is upright
 * @returns whether there was a fold
 */
export function wipeCreases(marks: Uint8Array, template: RowTemplate, firm: number): boolean {
  const limits = { level: firm, upright: firm * darkerUpright };
  const pale = countPale(marks, template, limits);
  const isLevel = wipeLevelCreases(marks, template, { firm, inLine: pale.inLine });
  const { inColumn } = isLevel ? countPale(marks, template, limits) : pale;
  const isUpright = wipeUprightCreases(marks, template, { firm: limits.upright, inColumn });
  return isLevel || isUpright;
}

/** A stretch of samples, a fold wide: where it begins, how far one section is from the next, and its samples apart. */
interface Stretch {
  readonly first: number;
  readonly sections: number;
  readonly along: number;
  readonly across: number;
}

function wipeLevelCreases(
  marks: Uint8Array,
  template: RowTemplate,
  { firm, inLine }: { readonly firm: number; readonly inLine: Uint16Array },
): boolean {
  const { columns, lines, name } = template;
  let isFolded = false;
  for (let line = 0; line + band <= lines; line++) {
    if (sumOf(inLine, line) < fewestPale) continue;
    const before = levelStretch(template, line, { from: 0, to: name.from - besideName });
    const behind = levelStretch(template, line, { from: name.to + besideName, to: columns });
    if (![before, behind].every((each) => isPale(marks, template, { ...each, firm }))) continue;
    wipePale(marks, levelStretch(template, line, { from: 0, to: columns }), firm * darkerOnWay);
    isFolded = true;
  }
  return isFolded;
}

function levelStretch(
  { columns }: RowTemplate,
  line: number,
  { from, to }: { readonly from: number; readonly to: number },
): Stretch {
  return { first: line * columns + from, sections: to - from, along: 1, across: columns };
}

function wipeUprightCreases(
  marks: Uint8Array,
  template: RowTemplate,
  { firm, inColumn }: { readonly firm: number; readonly inColumn: Uint16Array },
): boolean {
  const { columns, lines, name } = template;
  let isFolded = false;
  for (let column = 0; column + band <= columns; column++) {
    if (sumOf(inColumn, column) < lines * fewestUpright) continue;
    const isBeside = column > name.to + besideName || column + band < name.from - besideName;
    const stretch = { first: column, sections: lines, along: columns, across: 1 };
    if (!isBeside || !isPale(marks, template, { ...stretch, firm })) continue;
    wipePale(marks, stretch, firm);
    isFolded = true;
  }
  return isFolded;
}

/** Darkness under which ink is pale, for a fold along the row and for one across it. */
interface PaleLimits {
  readonly level: number;
  readonly upright: number;
}

/** How many samples with pale ink each line and each column has. */
function countPale(
  marks: Uint8Array,
  { columns, lines }: RowTemplate,
  limits: PaleLimits,
): { readonly inLine: Uint16Array; readonly inColumn: Uint16Array } {
  const inLine = new Uint16Array(lines);
  const inColumn = new Uint16Array(columns);
  const fours = inFours(marks);
  for (let line = 0; line < lines; line++) {
    inLine[line] = countLine({ marks, fours }, inColumn, { start: line * columns, limits });
  }
  return { inLine, inColumn };
}

/** Counts the pale samples of one line, and each in its column. */
function countLine(
  { marks, fours }: { readonly marks: Uint8Array; readonly fours: Int32Array },
  inColumn: Uint16Array,
  { start, limits }: { readonly start: number; readonly limits: PaleLimits },
): number {
  const end = start + inColumn.length;
  let count = 0;
  for (let at = start; at < end; at++) {
    if ((at & 3) === 0 && fours[at >> 2] === 0) {
      at += 3;
      continue;
    }
    const ink = marks[at] ?? 0;
    if (ink === 0) continue;
    if (ink < limits.level) count++;
    if (ink < limits.upright) inColumn[at - start] = (inColumn[at - start] ?? 0) + 1;
  }
  return count;
}

function sumOf(counts: Uint16Array, from: number): number {
  let sum = 0;
  for (let at = from; at < from + band; at++) sum += counts[at] ?? 0;
  return sum;
}

/** Have most of the sections of a stretch in which something can be seen pale ink and no other? */
function isPale(
  marks: Uint8Array,
  { print }: RowTemplate,
  { first, sections, along, across, firm }: Stretch & { readonly firm: number },
): boolean {
  let pale = 0;
  let other = 0;
  const most = (1 - seen) * sections;
  for (let section = 0; section < sections && other <= most; section++) {
    let darkest = 0;
    let free = 0;
    const start = first + section * along;
    for (let at = start; at < start + band * across; at += across) {
      if ((print[at] ?? 255) < open) free++;
      darkest = Math.max(darkest, marks[at] ?? 0);
    }
    if (darkest > 0 && darkest < firm) pale++;
    else if (free === band || darkest > 0) other++;
  }
  return pale >= seen * (pale + other) && pale > 0;
}

/** Takes the ink of every section away that has none but pale ink. */
function wipePale(
  marks: Uint8Array,
  { first, sections, along, across }: Stretch,
  firm: number,
): void {
  for (let section = 0; section < sections; section++) {
    const start = first + section * along;
    const end = start + band * across;
    let darkest = 0;
    for (let at = start; at < end; at += across) darkest = Math.max(darkest, marks[at] ?? 0);
    if (darkest >= firm) continue;
    for (let at = start; at < end; at += across) marks[at] = 0;
  }
}

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

/**
 * Takes folds out of the marks of a row: pale ink that goes all along the row, before its name as well as behind it, or
 * from its upper to its lower edge beside the name. Hands do neither with a pen that hardly leaves a trace.
 * @param firm darkness from which ink is no longer pale; an upright fold beside the name may be darker, since no stroke that
 * strikes a name is upright
 */
export function wipeCreases(marks: Uint8Array, template: RowTemplate, firm: number): void {
  wipeLevelCreases(marks, template, firm);
  wipeUprightCreases(marks, template, firm * darkerUpright);
}

function wipeLevelCreases(marks: Uint8Array, template: RowTemplate, firm: number): void {
  const { columns, lines, name } = template;
  const pale = countPale(marks, template, firm);
  for (let line = 0; line + band <= lines; line++) {
    if (sumOf(pale.inLine, line) < fewestPale) continue;
    const before = { from: 0, to: name.from - besideName, line };
    const behind = { from: name.to + besideName, to: columns, line };
    const isFold = [before, behind].every(
      (stretch) => levelShare(marks, template, { ...stretch, firm }) >= seen,
    );
    if (isFold) wipeLevel(marks, template, { line, firm });
  }
}

function wipeUprightCreases(marks: Uint8Array, template: RowTemplate, firm: number): void {
  const { columns, lines, name } = template;
  const pale = countPale(marks, template, firm);
  for (let column = 0; column + band <= columns; column++) {
    if (sumOf(pale.inColumn, column) < lines * fewestUpright) continue;
    const isBeside = column > name.to + besideName || column + band < name.from - besideName;
    if (isBeside && uprightShare(marks, template, { column, firm }) >= seen) {
      wipeUpright(marks, template, { column, firm });
    }
  }
}

/** How many samples with pale ink each line and each column has. */
function countPale(
  marks: Uint8Array,
  { columns, lines }: RowTemplate,
  firm: number,
): { readonly inLine: Uint16Array; readonly inColumn: Uint16Array } {
  const inLine = new Uint16Array(lines);
  const inColumn = new Uint16Array(columns);
  for (let line = 0; line < lines; line++) {
    for (let column = 0; column < columns; column++) {
      const ink = marks[line * columns + column] ?? 0;
      if (ink === 0 || ink >= firm) continue;
      inLine[line] = (inLine[line] ?? 0) + 1;
      inColumn[column] = (inColumn[column] ?? 0) + 1;
    }
  }
  return { inLine, inColumn };
}

function sumOf(counts: Uint16Array, from: number): number {
  let sum = 0;
  for (let at = from; at < from + band; at++) sum += counts[at] ?? 0;
  return sum;
}

/** Of the columns of a stretch in which the band is open paper, the share with pale ink and no other. */
function levelShare(
  marks: Uint8Array,
  { print, columns }: RowTemplate,
  { from, to, line, firm }: { from: number; to: number; line: number; firm: number },
): number {
  let paper = 0;
  let pale = 0;
  for (let column = from; column < to; column++) {
    let darkest = 0;
    let free = 0;
    for (let at = line * columns + column; at < (line + band) * columns; at += columns) {
      if ((print[at] ?? 255) < open) free++;
      darkest = Math.max(darkest, marks[at] ?? 0);
    }
    if (free < band && darkest === 0) continue;
    paper++;
    if (darkest > 0 && darkest < firm) pale++;
  }
  return paper === 0 ? 0 : pale / paper;
}

function wipeLevel(
  marks: Uint8Array,
  { columns }: RowTemplate,
  { line, firm }: { readonly line: number; readonly firm: number },
): void {
  for (let column = 0; column < columns; column++) {
    const first = line * columns + column;
    const end = (line + band) * columns;
    let darkest = 0;
    for (let at = first; at < end; at += columns) darkest = Math.max(darkest, marks[at] ?? 0);
    if (darkest >= firm) continue;
    for (let at = first; at < end; at += columns) marks[at] = 0;
  }
}

function uprightShare(
  marks: Uint8Array,
  { print, columns, lines }: RowTemplate,
  { column, firm }: { readonly column: number; readonly firm: number },
): number {
  let paper = 0;
  let pale = 0;
  for (let line = 0; line < lines; line++) {
    let darkest = 0;
    let free = 0;
    const first = line * columns + column;
    for (let at = first; at < first + band; at++) {
      if ((print[at] ?? 255) < open) free++;
      darkest = Math.max(darkest, marks[at] ?? 0);
    }
    if (free < band && darkest === 0) continue;
    paper++;
    if (darkest > 0 && darkest < firm) pale++;
  }
  return paper === 0 ? 0 : pale / paper;
}

function wipeUpright(
  marks: Uint8Array,
  { columns, lines }: RowTemplate,
  { column, firm }: { readonly column: number; readonly firm: number },
): void {
  for (let line = 0; line < lines; line++) {
    const first = line * columns + column;
    let darkest = 0;
    for (let at = first; at < first + band; at++) darkest = Math.max(darkest, marks[at] ?? 0);
    if (darkest >= firm) continue;
    marks.fill(0, first, first + band);
  }
}

import type { Box, LayoutPage } from '../layout/index.ts';
import { hasPrint } from './has-print.ts';
import type { LumaImage } from './luma-image.ts';

/** Cells across and down a millimetre in which print is looked for. */
const cellsPerMm = 2;
const printed = 160;
/** Words closer than this stand on one line, in cells. */
const wordGap = 6;
/** A longer line is looked at in parts, since paper stretches. */
const longestMm = 45;
/** Less print than this is no word by which a place could be found. */
const leastMm = 4;
/** What is looked at otherwise, with the millimetres around it. */
const apart = { row: 0.5, code: 2, corner: 2, stamp: 8, edge: 4 } as const;
/** Over the first row stands the head of the table, as high as a row: between its rules words are no help. */
const tableHead = 1.1;

/** Boxes around the printed words of a page, line by line, without rows, code, corner marks and the place of the stamp. */
export function textBoxes(page: LayoutPage, clean: LumaImage): Box[] {
  const cells = printedCells(page, clean);
  const boxes: Box[] = [];
  for (let at = 0; at < cells.dark.length; at++) {
    if (cells.dark[at] !== 1) continue;
    const box = takeText(cells, at);
    if (box.width >= leastMm) boxes.push(...parts(box));
  }
  return boxes;
}

interface PrintedCells {
  readonly width: number;
  readonly height: number;
  /** 1 where print stands. */
  readonly dark: Uint8Array;
}

function printedCells(page: LayoutPage, clean: LumaImage): PrintedCells {
  const width = Math.floor(page.width * cellsPerMm);
  const height = Math.floor(page.height * cellsPerMm);
  const dark = new Uint8Array(width * height);
  const side = page.clean.dpi / 25.4 / cellsPerMm;
  for (let line = 0; line < height; line++) {
    for (let column = 0; column < width; column++) {
      const x = column / cellsPerMm;
      const y = line / cellsPerMm;
      // Most of a page is bare: that is told faster than what the place belongs to.
      if (!hasPrint(clean, { x: column * side, y: line * side, side }, printed)) continue;
      if (isApart(page, x, y)) continue;
      dark[line * width + column] = 1;
    }
  }
  return { width, height, dark };
}

function isApart(page: LayoutPage, x: number, y: number): boolean {
  const { edge } = apart;
  if (x < edge || y < edge || x > page.width - edge || y > page.height - edge) return true;
  return (
    page.rows.some(({ row }) => isIn(withHead(row), { x, y, by: apart.row })) ||
    isIn(page.code.box, { x, y, by: apart.code }) ||
    page.corners.some((corner) => isIn(corner, { x, y, by: apart.corner })) ||
    (page.stamp !== undefined && isIn(page.stamp, { x, y, by: apart.stamp }))
  );
}

function withHead({ x, y, width, height }: Box): Box {
  const more = height * tableHead;
  return { x, y: y - more, width, height: height + more };
}

function isIn(
  box: Box,
  { x, y, by }: { readonly x: number; readonly y: number; readonly by: number },
): boolean {
  return (
    x >= box.x - by &&
    x <= box.x + box.width + by &&
    y >= box.y - by &&
    y <= box.y + box.height + by
  );
}

/** The box in millimetres of all print that belongs to a cell; what belongs to it is taken out. */
function takeText({ width, height, dark }: PrintedCells, start: number): Box {
  const open = [start];
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (dark[at] !== 1) continue;
    dark[at] = 0;
    const column = at % width;
    const line = (at - column) / width;
    [left, right] = [Math.min(left, column), Math.max(right, column)];
    [top, bottom] = [Math.min(top, line), Math.max(bottom, line)];
    for (let other = Math.max(0, line - 1); other <= Math.min(height - 1, line + 1); other++) {
      const last = Math.min(width - 1, column + wordGap);
      for (let next = Math.max(0, column - wordGap); next <= last; next++) {
        if (dark[other * width + next] === 1) open.push(other * width + next);
      }
    }
  }
  return {
    x: left / cellsPerMm,
    y: top / cellsPerMm,
    width: (right + 1 - left) / cellsPerMm,
    height: (bottom + 1 - top) / cellsPerMm,
  };
}

function parts(box: Box): Box[] {
  const count = Math.ceil(box.width / longestMm);
  const width = box.width / count;
  return Array.from({ length: count }, (_, at) => ({ ...box, x: box.x + at * width, width }));
}

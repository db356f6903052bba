import type { Box, LayoutPage } from '../layout/index.ts';
import { hasPrint } from './has-print.ts';
import type { LumaImage } from './luma-image.ts';

/** What a place of a page is to ink that was not printed. */
export const zones = { free: 0, besideRows: 1, taken: 2 } as const;

/** Places across and down a millimetre: between two printed lines there is paper of a millimetre or two. */
export const zonesPerMm = 4;

/** The zones of a page, a byte for each place, line after line. */
export interface PageZones {
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array;
}

/** Printers and frames darken what lies closer to the edge. */
const edgeMm = 4;
/** Print may lie so far from where the corner marks say. */
const printMm = 1;
/** A stamp is set by hand and seldom meets its place. */
const stampMm = 8;
/** The rules of a row lie where the row is found. */
const ruleMm = 1;
const besideRowsMm = 2;
const printed = 200;

/** Where ink beside print, rows, stamp and edges would be somebody's writing. */
export function pageZones(page: LayoutPage, clean: LumaImage): PageZones {
  const width = Math.ceil(page.width * zonesPerMm);
  const height = Math.ceil(page.height * zonesPerMm);
  const cells = new Uint8Array(width * height).fill(zones.taken);
  const sheet = { width, height, cells };
  const whole = { x: 0, y: 0, width: page.width, height: page.height };
  paint(sheet, whole, { by: -edgeMm, zone: zones.free });
  takePrint(sheet, clean, page);
  for (const { row } of page.rows) {
    paint(sheet, row, { by: besideRowsMm, zone: zones.besideRows, over: zones.free });
  }
  for (const { row } of page.rows) paint(sheet, row, { by: ruleMm, zone: zones.taken });
  if (page.stamp) paint(sheet, page.stamp, { by: stampMm, zone: zones.taken });
  return sheet;
}

function paint(
  { width, height, cells }: PageZones,
  box: Box,
  { by, zone, over }: { readonly by: number; readonly zone: number; readonly over?: number },
): void {
  const left = Math.max(0, Math.floor((box.x - by) * zonesPerMm));
  const right = Math.min(width, Math.ceil((box.x + box.width + by) * zonesPerMm));
  const bottom = Math.min(height, Math.ceil((box.y + box.height + by) * zonesPerMm));
  for (let y = Math.max(0, Math.floor((box.y - by) * zonesPerMm)); y < bottom; y++) {
    for (let at = y * width + left; at < y * width + right; at++) {
      if (over === undefined || cells[at] === over) cells[at] = zone;
    }
  }
}

/** Print of the rows themselves says nothing of the paper around them. */
function takePrint(sheet: PageZones, clean: LumaImage, page: LayoutPage): void {
  const mm = 1 / zonesPerMm;
  const side = (page.clean.dpi / 25.4) * mm;
  for (let line = 0; line < sheet.height; line++) {
    for (let column = 0; column < sheet.width; column++) {
      if (!hasPrint(clean, { x: column * side, y: line * side, side }, printed)) continue;
      const [x, y] = [column * mm, line * mm];
      const by = page.rows.some(({ row }) => isIn(row, x, y)) ? 0 : printMm;
      paint(sheet, { x, y, width: mm, height: mm }, { by, zone: zones.taken });
    }
  }
}

function isIn(box: Box, x: number, y: number): boolean {
  return (
    x >= box.x - ruleMm && x <= box.x + box.width && y >= box.y - ruleMm && y <= box.y + box.height
  );
}

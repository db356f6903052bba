import type { Box, LayoutRow } from '../layout/index.ts';
import type { LumaImage } from './luma-image.ts';
import { measureClean } from './measure-clean.ts';
import { rim, stretchModel, type PrintModel } from './print-model.ts';
import { sampledBox, type SampledBox } from './sample-row.ts';
import { samplesPerMm } from './samples.ts';

/** A stretch of the page beside the names, and what its print makes of a scan. */
export interface PrintPatch extends SampledBox {
  readonly model: PrintModel;
}

/** The rules at the two ends of a row. */
export interface RowEnds {
  readonly left: PrintPatch;
  readonly right: PrintPatch;
}

const rimMm = rim / samplesPerMm;
/** Millimetres to both sides of a rule in which a mark may hide on it. */
const asideMm = 1.4;

/** Models the rules at the two ends of a row: neither the row nor what lies beside it is looked at there. */
export function endPatches(row: LayoutRow, clean: LumaImage, dotsPerMm: number): RowEnds {
  const { x, y, width, height } = row.row;
  function around(middle: number): PrintPatch {
    const rule = { x: middle - asideMm, y, width: 2 * asideMm, height };
    return patchOf(rule, row.nameInk, { clean, dotsPerMm });
  }
  return { left: around(x), right: around(x + width) };
}

function patchOf(
  box: Box,
  nameInk: Box,
  { clean, dotsPerMm }: { readonly clean: LumaImage; readonly dotsPerMm: number },
): PrintPatch {
  const grid = sampledBox(box, nameInk, rimMm);
  const { columns: width, lines: height } = grid;
  const ink = measureClean(clean, { ...grid, dotsPerMm });
  return { ...grid, model: stretchModel(ink, { width, height }) };
}

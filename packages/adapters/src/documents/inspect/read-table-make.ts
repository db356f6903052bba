import { defined } from '@daihoi/domain/kernel';
import type { PaperCell, PaperTableMake } from '@daihoi/domain/paper-format';
import { switchOf, twipsOf } from './measures.ts';
import { hasLines, type StyleSheet } from './style-sheet.ts';
import { childOf, valueOf, type XmlElement } from './xml-tree.ts';

/** Word's own room at the sides of a cell, in twips. */
const usualSide = 108;

/** How a table is drawn: its own borders before those of its style, and those of a cell where neither draws any. */
export function readTableMake(
  table: XmlElement,
  rows: readonly XmlElement[],
  sheet: StyleSheet,
): PaperTableMake {
  const properties = childOf(table, 'w:tblPr');
  const own = childOf(properties, 'w:tblBorders');
  const whole = own ? hasLines(own) : sheet.rules(valueOf(properties, 'w:tblStyle'));
  const margins = childOf(properties, 'w:tblCellMar');
  const side = childOf(margins, 'w:left') ?? childOf(margins, 'w:start');
  const firstBody = rows.findIndex((row) => !comesAgain(row));
  return {
    ruled: whole || rows.some((row) => row.children.some(isRuledCell)),
    heads: Math.max(0, firstBody < 0 ? rows.length - 1 : firstBody),
    padding: {
      side: twipsOf(side?.attributes['w:w']) ?? usualSide,
      above: twipsOf(childOf(margins, 'w:top')?.attributes['w:w']) ?? 0,
    },
    heights: rows.map(heightOf),
  };
}

function comesAgain(row: XmlElement): boolean {
  return switchOf(childOf(childOf(row, 'w:trPr'), 'w:tblHeader')) === true;
}

function isRuledCell(cell: XmlElement): boolean {
  const borders = childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders');
  return borders !== undefined && hasLines(borders);
}

function heightOf(row: XmlElement): number {
  const height = childOf(childOf(row, 'w:trPr'), 'w:trHeight');
  return Math.max(0, twipsOf(height?.attributes['w:val']) ?? 0);
}

/** Whether a cell goes over rows, and where its words stand in its height. */
export function tallOf(cell: XmlElement): Pick<PaperCell, 'tall' | 'stands'> {
  const properties = childOf(cell, 'w:tcPr');
  const merge = childOf(properties, 'w:vMerge');
  const upright = valueOf(properties, 'w:vAlign');
  return defined({
    tall: merge && (merge.attributes['w:val'] === 'restart' ? 'begins' : 'goesOn'),
    stands: upright === 'center' ? 'middle' : upright === 'bottom' ? 'low' : undefined,
  } as const);
}

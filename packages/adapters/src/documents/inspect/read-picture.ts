import type { PaperPicture } from '@daihoi/domain/paper-format';
import { descendantsOf, type XmlElement } from './xml-tree.ts';

/** Units of drawings (EMU) in a twip. */
const unitsInTwip = 635;
/** A picture larger than this in a direction is no picture of a paper: two metres in twips. */
const largest = 113_400;

/** The room that the picture of a drawing takes; undefined for a drawing without a picture. */
export function readPicture(drawing: XmlElement): PaperPicture | undefined {
  const parts = [drawing, ...descendantsOf(drawing, ({ name }) => name === 'w:txbxContent')];
  if (!parts.some(({ name }) => name === 'pic:pic' || name === 'v:imagedata')) return undefined;
  const extent = parts.find(({ name }) => name === 'wp:extent')?.attributes;
  if (extent) return sized(Number(extent['cx']) / unitsInTwip, Number(extent['cy']) / unitsInTwip);
  const style = parts.find(({ name }) => name === 'v:shape')?.attributes['style'] ?? '';
  return sized(pointsIn(style, 'width') * 20, pointsIn(style, 'height') * 20);
}

function sized(width: number, height: number): PaperPicture | undefined {
  const isReal = [width, height].every((side) => side > 0 && side < largest);
  return isReal ? { width: Math.round(width), height: Math.round(height) } : undefined;
}

function pointsIn(style: string, side: 'width' | 'height'): number {
  const found = new RegExp(`(?:^|;)\\s*${side}:([\\d.]+)(pt|in|px)?`, 'u').exec(style);
  const value = Number(found?.[1] ?? 0);
  return found?.[2] === 'in' ? value * 72 : found?.[2] === 'px' ? value * 0.75 : value;
}

import type { PaperCrop, PaperPicture } from '@daihoi/domain/paper-format';
import { childOf, descendantsOf, type XmlElement } from './xml-tree.ts';

/** The name of the picture that a relation leads to, where it can be drawn. */
export type ImageFinder = (relation: string) => string | undefined;

/** Units of drawings (EMU) in a twip. */
const unitsInTwip = 635;
/** A picture larger than this in a direction is no picture of a paper: two metres in twips. */
const largest = 113_400;
const longestAlt = 500;

/** The room that the picture of a drawing takes and how it is found; undefined for a drawing without a picture. */
export function readPicture(
  drawing: XmlElement,
  find: ImageFinder = () => undefined,
): PaperPicture | undefined {
  const parts = [drawing, ...descendantsOf(drawing, ({ name }) => name === 'w:txbxContent')];
  const pictures = parts.filter(({ name }) => name === 'pic:pic' || name === 'v:imagedata');
  if (pictures.length === 0) return undefined;
  const room = roomOf(parts);
  if (room === undefined) return undefined;
  const alt = altOf(parts);
  return {
    ...room,
    ...(pictures.length === 1 ? imageIn(parts, find) : {}),
    ...(alt === '' ? {} : { alt }),
    ...placeOf(parts),
  };
}

/** The place on the sheet of a picture that hangs at its edges. */
function placeOf(parts: readonly XmlElement[]): Pick<PaperPicture, 'place'> {
  const [left, top] = ['wp:positionH', 'wp:positionV'].map((direction) => {
    const position = parts.find(({ name }) => name === direction);
    const offset = childOf(position, 'wp:posOffset')?.text ?? '';
    const fixed = position?.attributes['relativeFrom'] === 'page' && /^-?\d+$/u.test(offset);
    return fixed ? Math.round(Number(offset) / unitsInTwip) : undefined;
  });
  return left === undefined || top === undefined ? {} : { place: { left, top } };
}

function roomOf(parts: readonly XmlElement[]): PaperPicture | undefined {
  const extent = parts.find(({ name }) => name === 'wp:extent')?.attributes;
  if (extent) return sized(Number(extent['cx']) / unitsInTwip, Number(extent['cy']) / unitsInTwip);
  const style = parts.find(({ name }) => name === 'v:shape')?.attributes['style'] ?? '';
  return sized(pointsIn(style, 'width') * 20, pointsIn(style, 'height') * 20);
}

/** The words of the author, one line. */
function altOf(parts: readonly XmlElement[]): string {
  const told =
    parts.find(({ name }) => name === 'wp:docPr')?.attributes['descr'] ??
    parts.find(({ name }) => name === 'v:shape')?.attributes['alt'];
  const words = (told ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return words.slice(0, longestAlt);
}

function imageIn(
  parts: readonly XmlElement[],
  find: ImageFinder,
): Pick<PaperPicture, 'image' | 'crop'> {
  const blip = parts.find(({ name }) => name === 'a:blip')?.attributes['r:embed'];
  const old = parts.find(({ name }) => name === 'v:imagedata')?.attributes['r:id'];
  const image = find(blip ?? old ?? '');
  const cut = parts.find(({ name }) => name === 'a:srcRect');
  const crop = cut && cropOf(cut);
  if (image === undefined || crop === 'all') return {};
  return crop === undefined ? { image } : { image, crop };
}

/** Files tell it in thousandths of a hundredth. Nothing is left where the cuts meet. */
function cropOf({ attributes }: XmlElement): PaperCrop | 'all' | undefined {
  const [left = 0, top = 0, right = 0, bottom = 0] = ['l', 't', 'r', 'b'].map((side) =>
    Math.max(0, Math.round(Number(attributes[side] ?? '0') / 100) || 0),
  );
  if (left + right >= 1000 || top + bottom >= 1000) return 'all';
  return left + top + right + bottom === 0 ? undefined : { left, top, right, bottom };
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

import {
  dictionaryOf,
  nameOf,
  numberOf,
  resolve,
  type PdfDictionary,
  type PdfFile,
} from '../../pdf/pdf-file.ts';

const colours: Readonly<Record<string, number>> = {
  DeviceGray: 1,
  CalGray: 1,
  DeviceRGB: 3,
  CalRGB: 3,
};

/** Samples a pixel; undefined for spaces whose numbers are no brightness, like a palette. */
export function coloursOf(file: PdfFile, entries: PdfDictionary): number | undefined {
  if (resolve(file, entries.get('ImageMask'))) return 1;
  const space = resolve(file, entries.get('ColorSpace'));
  const [kind, profile] = space?.kind === 'list' ? space.items : [space];
  const name = nameOf(file, kind) ?? '';
  if (name !== 'ICCBased') return colours[name];
  const count = numberOf(file, dictionaryOf(file, profile)?.get('N'));
  return count === 1 || count === 3 ? count : undefined;
}

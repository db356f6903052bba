import type { LumaImage } from '@daihoi/counting/reading';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { decodeLuma } from '../decode-luma.ts';
import type { ScanFault } from '../scan-fault.ts';
import { coloursOf } from './colours-of.ts';
import { findScans, type PageScan } from './find-scans.ts';
import {
  dictionaryOf,
  filtersOf,
  inflate,
  listOf,
  numberOf,
  readPdf,
  resolve,
  streamOf,
  type PdfDictionary,
  type PdfFile,
} from '../../pdf/pdf-file.ts';
import { lineBytes, unpackSamples } from './unpack-samples.ts';
import { wrapFax } from './wrap-fax.ts';
import { wrapPng } from './wrap-png.ts';

const sideLimit = 20_000;
const pixelLimit = 160_000_000;
const packedLimit = 200 * 1024 * 1024;

/** True when a file begins as PDF files do. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Opens a PDF whose pages are scans: one image a page, taken out as it is. Anything else is refused by name. */
export function openPdfScans(bytes: Uint8Array): Result<
  {
    readonly pageCount: number;
    readonly decode: (page: number) => Promise<Result<LumaImage, ScanFault>>;
  },
  ScanFault
> {
  const file = readPdf(bytes);
  if (file.isEncrypted) return err('pdfEncrypted');
  const scans = findScans(file);
  if (scans.length === 0) return err('corrupt');
  return ok({ pageCount: scans.length, decode: (page) => decodePage(file, scans[page]) });
}

async function decodePage(
  file: PdfFile,
  scan: PageScan | undefined,
): Promise<Result<LumaImage, ScanFault>> {
  if (!scan || scan.kind === 'none') return err('pdfWithoutScans');
  if (scan.kind === 'several') return err('pdfUnsupported');
  const object = file.objects.get(scan.number);
  const entries = dictionaryOf(file, object?.value);
  const packed = streamOf(file, object);
  if (!entries || !packed) return err('corrupt');
  const width = numberOf(file, entries.get('Width')) ?? 0;
  const height = numberOf(file, entries.get('Height')) ?? 0;
  const fault = sizeFault(width, height);
  return fault ? err(fault) : decodeImage({ file, entries, width, height }, packed);
}

function sizeFault(width: number, height: number): ScanFault | undefined {
  if (width < 1 || height < 1) return 'corrupt';
  const isHuge = width > sideLimit || height > sideLimit || width * height > pixelLimit;
  return isHuge ? 'tooManyPixels' : undefined;
}

interface ImageObject {
  readonly file: PdfFile;
  readonly entries: PdfDictionary;
  readonly width: number;
  readonly height: number;
}

async function decodeImage(
  image: ImageObject,
  packed: Uint8Array,
): Promise<Result<LumaImage, ScanFault>> {
  const filters = [...filtersOf(image.file, image.entries)];
  let data = packed;
  while (filters[0] === 'FlateDecode' && filters.length > 1) {
    filters.shift();
    const unpacked = inflate(data, packedLimit);
    if (!unpacked) return err('corrupt');
    data = unpacked;
  }
  switch (filters[0]) {
    case 'DCTDecode':
      return turned(image, await decodeLuma({ data }));
    case 'CCITTFaxDecode':
      return turned(image, await decodeFax(image, data));
    case 'FlateDecode':
    case undefined:
      return turned(image, await decodeSamples(image, data, filters.length > 0));
    default:
      return err('pdfUnsupported');
  }
}

function parametersOf({ file, entries }: ImageObject): PdfDictionary | undefined {
  const given = resolve(file, entries.get('DecodeParms'));
  if (given?.kind !== 'list') return dictionaryOf(file, given);
  return given.items.map((each) => dictionaryOf(file, each)).findLast((each) => each !== undefined);
}

async function decodeFax(
  image: ImageObject,
  data: Uint8Array,
): Promise<Result<LumaImage, ScanFault>> {
  const { file, width, height } = image;
  const parameters = parametersOf(image);
  const blackIsOne = resolve(file, parameters?.get('BlackIs1'));
  return decodeLuma({
    data: wrapFax({
      width: numberOf(file, parameters?.get('Columns')) ?? width,
      height,
      k: numberOf(file, parameters?.get('K')) ?? 0,
      blackIsOne: blackIsOne?.kind === 'other' && blackIsOne.word === 'true',
      data,
    }),
  });
}

async function decodeSamples(
  image: ImageObject,
  data: Uint8Array,
  isPacked: boolean,
): Promise<Result<LumaImage, ScanFault>> {
  const { file, entries, width, height } = image;
  const isMask = resolve(file, entries.get('ImageMask')) !== undefined;
  const bits = isMask ? 1 : (numberOf(file, entries.get('BitsPerComponent')) ?? 8);
  const colours = coloursOf(file, entries);
  const predictor = numberOf(file, parametersOf(image)?.get('Predictor')) ?? 1;
  if (colours === undefined || predictor === 2) return err('pdfUnsupported');
  const shape = { width, height, bits, colours };
  if (isPacked && predictor >= 10) return decodeLuma({ data: wrapPng({ ...shape, data }) });
  const samples = isPacked ? inflate(data, lineBytes(shape) * height + 65_536) : data;
  const luma = samples && unpackSamples(shape, samples);
  return luma ? ok({ width, height, luma }) : err('corrupt');
}

/** `Decode [1 0]` says that the numbers mean the opposite. */
function turned(
  { file, entries }: ImageObject,
  decoded: Result<LumaImage, ScanFault>,
): Result<LumaImage, ScanFault> {
  const [first] = listOf(file, entries.get('Decode'));
  if (!decoded.ok || numberOf(file, first) !== 1) return decoded;
  return ok({ ...decoded.value, luma: decoded.value.luma.map((value) => 255 - value) });
}

import { inflateSync } from 'node:zlib';
import { parseValue, skipSpace, type PdfValue } from './pdf-value.ts';

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** An object that was found: its value, and where its stream begins if it has one. */
interface PdfObject {
  readonly value: PdfValue;
  readonly stream?: number;
}

/** A PDF whose objects were found by looking through the whole file, so that a broken table of contents does no harm. */
export interface PdfFile {
  readonly bytes: Buffer;
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly isEncrypted: boolean;
}

const objectLimit = 200_000;
const objectStreamLimit = 8 * 1024 * 1024;

/** Finds all objects of a PDF. Later ones with the same number win, as in a file that was saved over. */
export function readPdf(given: Uint8Array): PdfFile {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const objects = new Map<number, PdfObject>();
  for (let at = bytes.indexOf(' obj'); at >= 0; at = bytes.indexOf(' obj', at + 4)) {
    const number = objectNumber(bytes, at);
    const parsed = number === undefined ? undefined : parseValue(bytes, at + 4);
    if (number === undefined || !parsed || objects.size >= objectLimit) continue;
    const stream = streamStart(bytes, parsed.end);
    objects.set(number, { value: parsed.value, ...(stream === undefined ? {} : { stream }) });
  }
  const file = { bytes, objects, isEncrypted: bytes.includes('/Encrypt') };
  const packed = [...objects.values()].filter((each) => typeOf(file, each.value) === 'ObjStm');
  for (const each of packed) unpack(file, each, objects);
  return file;
}

/** The number in `12 0 obj`, read backwards from the word. */
function objectNumber(bytes: Buffer, at: number): number | undefined {
  const before = bytes.toString('latin1', Math.max(0, at - 24), at);
  const found = /(\d{1,9})\s+\d{1,5}$/.exec(before);
  return found ? Number(found[1]) : undefined;
}

function streamStart(bytes: Buffer, end: number): number | undefined {
  const at = skipSpace(bytes, end);
  if (bytes.toString('latin1', at, at + 6) !== 'stream') return undefined;
  const after = at + 6;
  return bytes[after] === 13 ? after + (bytes[after + 1] === 10 ? 2 : 1) : after + 1;
}

function unpack(file: PdfFile, object: PdfObject, objects: Map<number, PdfObject>): void {
  const dictionary = dictionaryOf(file, object.value);
  const first = numberOf(file, dictionary?.get('First'));
  const content = contentOf(file, object);
  if (!content || first === undefined) return;
  const heads = content.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
  for (let index = 0; index + 1 < Math.min(heads.length, objectLimit); index += 2) {
    const [number = 0, offset = 0] = [heads[index], heads[index + 1]];
    const parsed = objects.has(number) ? undefined : parseValue(content, first + offset);
    if (parsed) objects.set(number, { value: parsed.value });
  }
}

function contentOf(file: PdfFile, object: PdfObject): Buffer | undefined {
  const raw = streamOf(file, object);
  const isPlain = filtersOf(file, dictionaryOf(file, object.value)).length === 0;
  return raw && !isPlain ? inflate(raw, objectStreamLimit) : raw;
}

/** Unpacks a Flate stream up to so many bytes; undefined when it holds more, or is damaged. */
export function inflate(bytes: Uint8Array, limit: number): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: limit });
  } catch {
    return undefined;
  }
}

/** Follows references to a value that is none. */
export function resolve(file: PdfFile, value: PdfValue | undefined): PdfValue | undefined {
  let here = value;
  for (let step = 0; here?.kind === 'reference' && step < 20; step++) {
    here = file.objects.get(here.number)?.value;
  }
  return here;
}

export function dictionaryOf(
  file: PdfFile,
  value: PdfValue | undefined,
): PdfDictionary | undefined {
  const found = resolve(file, value);
  return found?.kind === 'dictionary' ? found.entries : undefined;
}

export function numberOf(file: PdfFile, value: PdfValue | undefined): number | undefined {
  const found = resolve(file, value);
  return found?.kind === 'number' ? found.value : undefined;
}

export function nameOf(file: PdfFile, value: PdfValue | undefined): string | undefined {
  const found = resolve(file, value);
  return found?.kind === 'name' ? found.value : undefined;
}

export function listOf(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const found = resolve(file, value);
  return found?.kind === 'list' ? found.items : [];
}

/** The `Type` of a dictionary. */
export function typeOf(file: PdfFile, value: PdfValue): string | undefined {
  return nameOf(file, dictionaryOf(file, value)?.get('Type'));
}

/** Names of the filters of a stream, outermost first. */
export function filtersOf(file: PdfFile, dictionary: PdfDictionary | undefined): readonly string[] {
  const filter = resolve(file, dictionary?.get('Filter'));
  if (filter?.kind === 'name') return [filter.value];
  return listOf(file, filter).flatMap((each) => nameOf(file, each) ?? []);
}

/** The packed bytes of an object's stream. */
export function streamOf(file: PdfFile, object: PdfObject | undefined): Buffer | undefined {
  if (object?.stream === undefined) return undefined;
  const { bytes } = file;
  const length = numberOf(file, dictionaryOf(file, object.value)?.get('Length'));
  const end = length === undefined ? -1 : object.stream + length;
  const isRight =
    end > 0 &&
    bytes
      .toString('latin1', end, end + 20)
      .trimStart()
      .startsWith('endstream');
  if (isRight) return bytes.subarray(object.stream, end);
  const found = bytes.indexOf('endstream', object.stream);
  return found < 0 ? undefined : bytes.subarray(object.stream, found);
}

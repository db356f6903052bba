import {
  dictionaryOf,
  listOf,
  nameOf,
  numberOf,
  type PdfDictionary,
  type PdfFile,
} from './pdf-file.ts';
import { streamWords } from './pdf-stream.ts';
import { parseValue, skipSpace, type PdfValue } from './pdf-value.ts';

/** How the letters of a font are read: the bytes of a string as signs, undefined where the file does not name them. */
export interface PdfFont {
  readonly read: (bytes: readonly number[]) => readonly (string | undefined)[];
}

/** The fonts that a page or a form names. */
export function fontsOf(
  file: PdfFile,
  resources: PdfValue | undefined,
): ReadonlyMap<string, PdfFont> {
  const fonts = dictionaryOf(file, dictionaryOf(file, resources)?.get('Font'));
  return new Map([...(fonts ?? [])].map(([name, value]) => [name, fontOf(file, value)] as const));
}

function fontOf(file: PdfFile, value: PdfValue): PdfFont {
  const entries = dictionaryOf(file, value);
  const named = entries?.get('ToUnicode');
  const isWide = nameOf(file, entries?.get('Subtype')) === 'Type0';
  const map = named ? toUnicode(streamWords(file, named)) : undefined;
  const plain = isWide || map !== undefined ? undefined : encodingOf(file, entries);
  return {
    read: (bytes) => codesIn(bytes, isWide).map((code) => map?.get(code) ?? plain?.(code)),
  };
}

function codesIn(bytes: readonly number[], isWide: boolean): readonly number[] {
  if (!isWide) return bytes;
  return Array.from({ length: bytes.length >> 1 }, (_, at) => {
    return ((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0);
  });
}

/** Letters of a simple font: those of Windows, but for the ones that the font names otherwise. */
function encodingOf(
  file: PdfFile,
  entries: PdfDictionary | undefined,
): (code: number) => string | undefined {
  const encoding = dictionaryOf(file, entries?.get('Encoding'));
  const differences = new Map<number, string | undefined>();
  let code = 0;
  for (const each of listOf(file, encoding?.get('Differences'))) {
    const number = numberOf(file, each);
    if (number === undefined) differences.set(code++, glyphLetter(nameOf(file, each) ?? ''));
    else code = number;
  }
  const windows = new TextDecoder('windows-1252');
  return (letter) =>
    differences.has(letter) ? differences.get(letter) : windows.decode(Uint8Array.of(letter));
}

/** `uni1EAC`, `u1EAC` and names of one letter; other names are not looked up. */
function glyphLetter(name: string): string | undefined {
  if (name === 'space') return ' ';
  const hex = /^u(?:ni)?([0-9A-F]{4,6})$/.exec(name)?.[1];
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  return name.length === 1 ? name : undefined;
}

const mapLimit = 70_000;

/** The table of a font that says which letters its codes are. */
function toUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const values: PdfValue[] = [];
  for (let at = skipSpace(bytes, 0); at < bytes.length; at = skipSpace(bytes, at)) {
    const parsed = parseValue(bytes, at);
    if (!parsed) {
      at += 1;
      continue;
    }
    at = parsed.end;
    const { value } = parsed;
    if (value.kind !== 'other') {
      values.push(value);
      continue;
    }
    if (value.word === 'endbfchar') addLetters(map, values);
    if (value.word === 'endbfrange') addRanges(map, values);
    values.length = 0;
  }
  return map;
}

function addLetters(map: Map<number, string>, values: readonly PdfValue[]): void {
  for (let at = 0; at + 1 < values.length && map.size < mapLimit; at += 2)
    map.set(codeOf(values[at]), lettersOf(values[at + 1]));
}

function addRanges(map: Map<number, string>, values: readonly PdfValue[]): void {
  for (let at = 0; at + 2 < values.length; at += 3) {
    const [from, to, target] = [codeOf(values[at]), codeOf(values[at + 1]), values[at + 2]];
    for (let code = from; code <= to && map.size < mapLimit; code += 1)
      map.set(code, lettersFrom(target, code - from));
  }
}

function lettersFrom(target: PdfValue | undefined, step: number): string {
  if (target?.kind === 'list') return lettersOf(target.items[step]);
  const letters = Array.from(lettersOf(target));
  const last = letters.pop()?.codePointAt(0) ?? 0;
  return `${letters.join('')}${String.fromCodePoint(Math.min(last + step, 0x10ffff))}`;
}

function codeOf(value: PdfValue | undefined): number {
  return value?.kind === 'string' ? value.bytes.reduce((sum, byte) => sum * 256 + byte, 0) : 0;
}

function lettersOf(value: PdfValue | undefined): string {
  if (value?.kind !== 'string') return '';
  return new TextDecoder('utf-16be').decode(Uint8Array.from(value.bytes));
}

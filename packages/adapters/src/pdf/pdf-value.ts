/** A value of a PDF object, as far as finding scans and words needs them. Strings are the bytes they stand for. */
export type PdfValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'reference'; readonly number: number }
  | { readonly kind: 'list'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }
  | { readonly kind: 'string'; readonly bytes: readonly number[] }
  | { readonly kind: 'other'; readonly word: string };

export interface ParsedValue {
  readonly value: PdfValue;
  /** Where the value ends. */
  readonly end: number;
}

const space = new Set([0, 9, 10, 12, 13, 32]);
const breaks = new Set([...space, ...Buffer.from('()<>[]{}/%')]);
const deepest = 40;

/** Parses the value at a place; undefined where the bytes are no value. */
export function parseValue(bytes: Uint8Array, at: number, depth = 0): ParsedValue | undefined {
  const start = skipSpace(bytes, at);
  if (depth > deepest || start >= bytes.length) return undefined;
  const here = bytes[start];
  if (here === 0x2f) return parseName(bytes, start);
  if (here === 0x5b) return parseList(bytes, start + 1, depth);
  if (here === 0x28) return parseString(bytes, start);
  if (here === 0x3c) {
    return bytes[start + 1] === 0x3c
      ? parseDictionary(bytes, start + 2, depth)
      : parseHex(bytes, start);
  }
  return parseWord(bytes, start);
}

/** The first byte from a place that is neither white space nor comment. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    while (at < bytes.length && space.has(bytes[at] ?? 0)) at++;
    if (bytes[at] !== 0x25) return at;
    while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
  }
}

function wordAt(bytes: Uint8Array, from: number): { readonly word: string; readonly end: number } {
  let end = from;
  while (end < bytes.length && end - from < 200 && !breaks.has(bytes[end] ?? 0)) end++;
  return { word: Buffer.from(bytes.subarray(from, end)).toString('latin1'), end };
}

function parseName(bytes: Uint8Array, start: number): ParsedValue {
  const { word, end } = wordAt(bytes, start + 1);
  return { value: { kind: 'name', value: word }, end };
}

function parseWord(bytes: Uint8Array, start: number): ParsedValue | undefined {
  const { word, end } = wordAt(bytes, start);
  if (word === '') return undefined;
  if (!/^[-+]?[\d.]+$/.test(word)) return { value: { kind: 'other', word }, end };
  const reference = /^\d+$/.test(word) ? parseReference(bytes, end, Number(word)) : undefined;
  return reference ?? { value: { kind: 'number', value: Number(word) }, end };
}

function parseReference(bytes: Uint8Array, at: number, number: number): ParsedValue | undefined {
  const generation = wordAt(bytes, skipSpace(bytes, at));
  if (!/^\d+$/.test(generation.word)) return undefined;
  const letter = wordAt(bytes, skipSpace(bytes, generation.end));
  return letter.word === 'R'
    ? { value: { kind: 'reference', number }, end: letter.end }
    : undefined;
}

function parseList(bytes: Uint8Array, start: number, depth: number): ParsedValue | undefined {
  const items: PdfValue[] = [];
  let at = start;
  for (;;) {
    at = skipSpace(bytes, at);
    if (bytes[at] === 0x5d) return { value: { kind: 'list', items }, end: at + 1 };
    const item = parseValue(bytes, at, depth + 1);
    if (!item || items.length > 100_000) return undefined;
    items.push(item.value);
    at = item.end;
  }
}

function parseDictionary(bytes: Uint8Array, start: number, depth: number): ParsedValue | undefined {
  const entries = new Map<string, PdfValue>();
  let at = start;
  for (;;) {
    at = skipSpace(bytes, at);
    if (bytes[at] === 0x3e && bytes[at + 1] === 0x3e) {
      return { value: { kind: 'dictionary', entries }, end: at + 2 };
    }
    if (bytes[at] !== 0x2f) return undefined;
    const key = parseName(bytes, at);
    const entry = parseValue(bytes, key.end, depth + 1);
    if (!entry || key.value.kind !== 'name' || entries.size > 10_000) return undefined;
    entries.set(key.value.value, entry.value);
    at = entry.end;
  }
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function parseString(bytes: Uint8Array, start: number): ParsedValue | undefined {
  const letters: number[] = [];
  let open = 0;
  for (let at = start; at < bytes.length; at++) {
    const here = bytes[at] ?? 0;
    if (here === 0x5c) {
      const { letter, end } = escaped(bytes, at + 1);
      letters.push(...letter);
      at = end - 1;
      continue;
    }
    if (here === 0x28 && open++ === 0) continue;
    if (here === 0x29 && --open === 0)
      return { value: { kind: 'string', bytes: letters }, end: at + 1 };
    letters.push(here);
  }
  return undefined;
}

/** What stands behind a backslash: a sign, up to three octal digits, or a line that goes on. */
function escaped(
  bytes: Uint8Array,
  at: number,
): { readonly letter: readonly number[]; readonly end: number } {
  const digits = /^[0-7]{1,3}/.exec(Buffer.from(bytes.subarray(at, at + 3)).toString('latin1'));
  if (digits) return { letter: [Number.parseInt(digits[0], 8) & 255], end: at + digits[0].length };
  const here = bytes[at] ?? 0;
  if (here === 13) return { letter: [], end: at + (bytes[at + 1] === 10 ? 2 : 1) };
  if (here === 10) return { letter: [], end: at + 1 };
  return { letter: [escapes[String.fromCharCode(here)] ?? here], end: at + 1 };
}

function parseHex(bytes: Uint8Array, start: number): ParsedValue | undefined {
  const end = bytes.indexOf(0x3e, start);
  if (end < 0) return undefined;
  const digits = Buffer.from(bytes.subarray(start + 1, end))
    .toString('latin1')
    .replace(/\s+/g, '');
  const whole = digits.length % 2 === 0 ? digits : `${digits}0`;
  return { value: { kind: 'string', bytes: [...Buffer.from(whole, 'hex')] }, end: end + 1 };
}

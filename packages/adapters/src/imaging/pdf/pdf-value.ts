/** A value of a PDF object, as far as finding scans needs them. Strings are not kept. */
export type PdfValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'reference'; readonly number: number }
  | { readonly kind: 'list'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }
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

function parseString(bytes: Uint8Array, start: number): ParsedValue | undefined {
  let open = 0;
  for (let at = start; at < bytes.length; at++) {
    const here = bytes[at];
    if (here === 0x5c) at++;
    else if (here === 0x28) open++;
    else if (here === 0x29 && --open === 0) {
      return { value: { kind: 'other', word: '' }, end: at + 1 };
    }
  }
  return undefined;
}

function parseHex(bytes: Uint8Array, start: number): ParsedValue | undefined {
  const end = bytes.indexOf(0x3e, start);
  return end < 0 ? undefined : { value: { kind: 'other', word: '' }, end: end + 1 };
}

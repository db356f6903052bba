import { dictionaryOf, nameOf, type PdfFile } from './pdf-file.ts';
import { fontsOf, type PdfFont } from './pdf-fonts.ts';
import { moved, start, times, type Matrix } from './pdf-matrix.ts';
import { streamWords } from './pdf-stream.ts';
import { parseValue, skipSpace, type PdfValue } from './pdf-value.ts';

/** Words at one place of a page, in its own points: where they begin and how high their letters are. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What was read so far. */
export interface PdfReading {
  readonly file: PdfFile;
  readonly placed: PlacedWords[];
  /** Letters that the file does not name. */
  unread: number;
  steps: number;
}

interface Place {
  readonly resources: PdfValue | undefined;
  readonly fonts: ReadonlyMap<string, PdfFont>;
  readonly matrix: Matrix;
  readonly depth: number;
}

/** A page of an office has some thousand steps. */
const stepLimit = 300_000;
const deepestForm = 4;

interface Pen {
  matrix: Matrix;
  font: PdfFont | undefined;
  size: number;
  leading: number;
  line: Matrix;
  text: Matrix;
}

/** Follows the drawing of a page as far as words go: places, fonts, strings, and forms inside it. */
export function readContent(reading: PdfReading, bytes: Uint8Array, place: Place): void {
  const pen = penAt(place.matrix);
  const kept: Pen[] = [];
  let values: PdfValue[] = [];
  for (let at = skipSpace(bytes, 0); at < bytes.length; at = skipSpace(bytes, at)) {
    if ((reading.steps += 1) > stepLimit) return;
    const parsed = parseValue(bytes, at);
    at = parsed?.end ?? at + 1;
    if (parsed?.value.kind === 'other') {
      const { word } = parsed.value;
      if (word === 'ID') at = afterImage(bytes, at);
      else if (word === 'Do') drawForm(reading, values.at(-1), { ...place, matrix: pen.matrix });
      else keepOrAct({ reading, pen, kept }, word, { values, fonts: place.fonts });
      values = [];
    } else if (parsed) values.push(parsed.value);
  }
}

function penAt(matrix: Matrix): Pen {
  return { matrix, font: undefined, size: 1, leading: 0, line: start, text: start };
}

function keepOrAct(
  work: { readonly reading: PdfReading; readonly pen: Pen; readonly kept: Pen[] },
  word: string,
  step: Step,
): void {
  const { reading, pen, kept } = work;
  if (word === 'q') kept.push({ ...pen });
  else if (word === 'Q') Object.assign(pen, kept.pop());
  else acts.get(word)?.(pen, step, reading);
}

/** The bytes of a small image inside the drawing are no words. */
function afterImage(bytes: Uint8Array, at: number): number {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('EI', at);
  return end < 0 ? bytes.length : end + 2;
}

interface Step {
  readonly values: readonly PdfValue[];
  readonly fonts: ReadonlyMap<string, PdfFont>;
}

type Act = (pen: Pen, step: Step, reading: PdfReading) => void;

/** What each word of a drawing does, as far as words go. */
const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['cm', (pen, { values }) => void (pen.matrix = times(matrixOf(values), pen.matrix))],
  ['BT', (pen) => void (pen.line = pen.text = start)],
  ['Tf', choose],
  ['TL', (pen, { values: [first] }) => void (pen.leading = numeric(first))],
  ['Tm', (pen, { values }) => void (pen.line = pen.text = matrixOf(values))],
  ['Td', (pen, { values: [x, y] }) => newLine(pen, numeric(x), numeric(y))],
  ['TD', leadAndMove],
  ['T*', (pen) => newLine(pen, 0, -pen.leading)],
  ["'", nextLine],
  ['"', nextLine],
  ['Tj', (pen, { values }, reading) => write(reading, pen, values)],
  ['TJ', (pen, { values: [all] }, reading) => write(reading, pen, itemsOf(all))],
]);

function choose(pen: Pen, { values: [name, size], fonts }: Step): void {
  pen.font = name?.kind === 'name' ? fonts.get(name.value) : undefined;
  pen.size = numeric(size);
}

function leadAndMove(pen: Pen, { values: [x, y] }: Step): void {
  pen.leading = -numeric(y);
  newLine(pen, numeric(x), numeric(y));
}

function nextLine(pen: Pen, { values }: Step, reading: PdfReading): void {
  newLine(pen, 0, -pen.leading);
  write(reading, pen, values.slice(-1));
}

function itemsOf(value: PdfValue | undefined): readonly PdfValue[] {
  return value?.kind === 'list' ? value.items : [];
}

function newLine(pen: Pen, x: number, y: number): void {
  pen.line = pen.text = moved(pen.line, x, y);
}

/** Strings one behind the other; a wide step back between them is a space. */
function write(reading: PdfReading, pen: Pen, items: readonly PdfValue[]): void {
  let text = '';
  for (const item of items) {
    if (item.kind === 'number' && item.value < -180) text += ' ';
    if (item.kind !== 'string') continue;
    for (const letter of pen.font?.read(item.bytes) ?? item.bytes.map(() => undefined)) {
      if (letter === undefined) reading.unread += 1;
      else text += letter;
    }
  }
  const [, , c, d, e, f] = times(pen.text, pen.matrix);
  const size = Math.abs(pen.size) * Math.hypot(c, d);
  if (text.trim() !== '') reading.placed.push({ text, x: e, y: f, size });
  pen.text = moved(pen.text, Array.from(text).length * pen.size * 0.5, 0);
}

function drawForm(reading: PdfReading, name: PdfValue | undefined, place: Place): void {
  const { file } = reading;
  const drawn = dictionaryOf(file, dictionaryOf(file, place.resources)?.get('XObject'));
  const form = name?.kind === 'name' ? drawn?.get(name.value) : undefined;
  const entries = dictionaryOf(file, form);
  if (!entries || nameOf(file, entries.get('Subtype')) !== 'Form') return;
  if (place.depth >= deepestForm) return;
  const resources = entries.get('Resources') ?? place.resources;
  const own = entries.get('Matrix');
  readContent(reading, streamWords(file, form), {
    resources,
    fonts: fontsOf(file, resources),
    matrix: own?.kind === 'list' ? times(matrixOf(own.items), place.matrix) : place.matrix,
    depth: place.depth + 1,
  });
}

function matrixOf(values: readonly PdfValue[]): Matrix {
  const [a, b, c, d, e, f] = values.slice(-6).map(numeric);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

function numeric(value: PdfValue | undefined): number {
  return value?.kind === 'number' ? value.value : 0;
}

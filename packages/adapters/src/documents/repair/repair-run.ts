import type { LettersChange } from '@daihoi/domain/paper-format';
import { shownText, type RunSource } from '../inspect/collect-runs.ts';
import { childOf } from '../inspect/xml-tree.ts';
import {
  asElement,
  readProperties,
  runOrder,
  sameProperties,
  withProperties,
  written,
  type Properties,
} from './properties.ts';
import { escapedXml, type SourceElement } from './source-tree.ts';
import type { Splice } from './splice.ts';
import { openTag, type Stamp } from './stamp.ts';

/** What is done to a stretch of a paragraph's text. */
export type RunEdit =
  | { readonly from: number; readonly to: number; readonly look: LettersChange }
  | { readonly from: number; readonly to: number; readonly words: string };

export interface RunRepair {
  readonly xml: string;
  readonly stamp: Stamp;
  readonly edits: readonly RunEdit[];
}

/** A run to be repaired, as an element of the source. */
export interface SourceRun extends RunSource {
  readonly run: SourceElement;
}

/**
 * Repairs one run: a run whose letters are all meant gets new properties, one of which only a part is meant is cut into
 * pieces. The look it had is kept as a tracked change; exchanged letters stay as a tracked deletion.
 */
export function repairRun(source: SourceRun, repair: RunRepair): readonly Splice[] {
  const { run, from, to } = source;
  const properties = readProperties(sourceChild(run, 'w:rPr'), repair.xml);
  const edits = repair.edits.filter((edit) => touches(edit, from, to));
  const isAsked = edits.some(
    (edit) => 'words' in edit || lookOf(properties, edit.look) !== properties,
  );
  if (!isAsked) return [];
  const cuts = [...new Set(edits.flatMap((edit) => [edit.from, edit.to]))]
    .filter((at) => at > from && at < to)
    .toSorted((left, right) => left - right);
  const ends = [...cuts, to];
  const pieces = ends.map((end, at) => {
    const stretch = { from: ends[at - 1] ?? from, to: end };
    const piece = { source, properties, edits, stretch };
    return pieceOf(piece, repair) + insertedAt(end, piece, repair);
  });
  const first = { source, properties, edits, stretch: { from, to: ends[0] ?? to } };
  const ahead = from === 0 ? insertedAt(0, first, repair) : '';
  return [{ from: run.from, to: run.to, words: ahead + pieces.join('') }];
}

/** An insertion belongs to the run that ends where it stands, or to the first of the paragraph. */
function touches(edit: RunEdit, from: number, to: number): boolean {
  if (edit.from < edit.to) return edit.from < to && edit.to > from;
  return edit.from === 0 ? from === 0 : edit.from > from && edit.from <= to;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a run that every edit covers or leaves alone. */
interface Piece {
  readonly source: SourceRun;
  readonly properties: Properties;
  readonly edits: readonly RunEdit[];
  readonly stretch: Stretch;
}

function pieceOf(piece: Piece, { xml, stamp }: RunRepair): string {
  const { source, properties, stretch } = piece;
  const content = contentOf(source, stretch, xml);
  const looked = lookIn(piece);
  const kept = asElement('w:rPr', tracked(properties, looked, stamp));
  const reworded = piece.edits.find((edit) => 'words' in edit && covers(edit, stretch));
  if (reworded === undefined || !('words' in reworded)) return `<w:r>${kept}${content}</w:r>`;
  // Where letters of several runs are exchanged, the new ones stand where the old ones began.
  const words = reworded.from === stretch.from ? reworded.words : '';
  const added = newRun(piece, words, stamp);
  if (source.inserted || !stamp.tracks) return added;
  const old = content
    .replaceAll(/<w:t(?=[\s>/])/gu, '<w:delText')
    .replaceAll('</w:t>', '</w:delText>');
  return `${openTag('w:del', stamp)}<w:r>${kept}${old}</w:r></w:del>${added}`;
}

function covers(edit: RunEdit, { from, to }: Stretch): boolean {
  return edit.from < edit.to && edit.from <= from && edit.to >= to;
}

function lookIn({ properties, edits, stretch }: Piece): Properties {
  return edits.reduce(
    (all, edit) => ('look' in edit && covers(edit, stretch) ? lookOf(all, edit.look) : all),
    properties,
  );
}

function insertedAt(at: number, piece: Piece, { stamp }: RunRepair): string {
  const words = piece.edits.map((edit) =>
    'words' in edit && edit.from === edit.to && edit.from === at ? edit.words : '',
  );
  return newRun(piece, words.join(''), stamp);
}

/** In a passage that is tracked as new already, letters are added as its author would. */
function newRun(piece: Piece, words: string, stamp: Stamp): string {
  if (words === '') return '';
  const look = withProperties(lookIn(piece), { 'w:rPrChange': undefined }, runOrder);
  const run = `<w:r>${asElement('w:rPr', look)}${textPiece(words)}</w:r>`;
  return piece.source.inserted || !stamp.tracks ? run : `${openTag('w:ins', stamp)}${run}</w:ins>`;
}

/** The children of a run that show a stretch of its text; what shows none goes with the letter before it. */
function contentOf({ run, from: start }: SourceRun, stretch: Stretch, xml: string): string {
  let at = start;
  let content = '';
  for (const child of run.children) {
    if (child.name === 'w:rPr') continue;
    const text = shownText(child);
    const own = { from: at, to: at + text.length };
    const piece = text === '' ? undefined : text.slice(...within(own, stretch));
    const silent = text === '' && belongs(at, stretch, start);
    if (silent || piece === text) content += xml.slice(child.from, child.to);
    else if (piece !== undefined && piece !== '') content += textPiece(piece);
    at = own.to;
  }
  return content;
}

function within(own: Stretch, { from, to }: Stretch): readonly [number, number] {
  return [Math.max(from - own.from, 0), Math.max(to - own.from, 0)];
}

function belongs(at: number, { from, to }: Stretch, start: number): boolean {
  return (at > from && at <= to) || (at === from && from === start);
}

function textPiece(text: string): string {
  return `<w:t xml:space="preserve">${escapedXml(text)}</w:t>`;
}

/** Keeps the look of before as a tracked change; where one is tracked already, it stays the oldest. */
function tracked(before: Properties, after: Properties, stamp: Stamp): Properties {
  if (!stamp.tracks) return after;
  if (before === after || before.has('w:rPrChange')) return after;
  const old = asElement('w:rPr', before) || '<w:rPr/>';
  const change = `${openTag('w:rPrChange', stamp)}${old}</w:rPrChange>`;
  return withProperties(after, { 'w:rPrChange': change }, runOrder);
}

/** The properties of a run with a new look; the very same where it looks so already. */
export function lookOf(given: Properties, look: LettersChange): Properties {
  const size = look.size === undefined ? undefined : { 'w:val': String(look.size * 2) };
  const after = withProperties(
    given,
    {
      ...(look.font === undefined ? {} : { 'w:rFonts': fontElement(given, look.font) }),
      ...(size === undefined
        ? {}
        : { 'w:sz': written('w:sz', size), 'w:szCs': written('w:szCs', size) }),
      ...(look.bold === undefined ? {} : { 'w:b': toggle('w:b', look.bold) }),
      ...(look.italic === undefined ? {} : { 'w:i': toggle('w:i', look.italic) }),
      ...(look.caps === undefined ? {} : { 'w:caps': toggle('w:caps', look.caps) }),
      ...(look.underline === undefined
        ? {}
        : { 'w:u': written('w:u', { 'w:val': look.underline ? 'single' : 'none' }) }),
      ...(look.black === undefined ? {} : { 'w:color': written('w:color', { 'w:val': 'auto' }) }),
    },
    runOrder,
  );
  return sameProperties(given, after) ? given : after;
}

function toggle(name: string, on: boolean): string {
  return on ? written(name) : written(name, { 'w:val': '0' });
}

/** What the file says of East Asian letters stays. */
function fontElement(given: Properties, font: string): string {
  const old = given.get('w:rFonts') ?? '';
  const asian = /w:eastAsia="([^"&]*)"/u.exec(old)?.[1];
  const names = { 'w:ascii': font, 'w:hAnsi': font, 'w:cs': font };
  return written('w:rFonts', asian === undefined ? names : { ...names, 'w:eastAsia': asian });
}

function sourceChild(run: SourceElement, name: string): SourceElement | undefined {
  return run.children.find((child) => child === childOf(run, name));
}

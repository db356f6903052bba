import { fieldKey, isInCapitals, writtenFields } from '@daihoi/domain/paper-templates';
import type { FieldValues, RepeatedRows } from '@daihoi/domain/paper-templates';
import { spliced, type Splice } from '../repair/splice.ts';
import type { SourceElement } from '../repair/source-tree.ts';
import { namesIn } from './field-names.ts';
import { passagesIn, withoutParagraph } from './fill-passage.ts';
import { controlSplices } from './fill-control.ts';
import { mergeFieldsIn, type MergeField } from './merge-fields.ts';
import {
  controlName,
  controlsIn,
  elementsBelow,
  isFrame,
  paragraphsIn,
  paragraphText,
  type ParagraphText,
  type TextPiece,
} from './paragraph-fields.ts';
import { writtenRun, writtenText, type Words } from './write-text.ts';

/** What filling a part writes down besides the part. */
export interface FillCount {
  readonly gaps: string[];
  filled: number;
}

/** A part on its way to be filled, with the values that hold at the place that is looked at. */
export interface Filling {
  readonly xml: string;
  readonly count: FillCount;
  readonly lists: readonly RepeatedRows[];
  readonly values: ReadonlyMap<string, string>;
  readonly passages: ReadonlyMap<string, string>;
}

/** Fills the fields of one part of a Word file. */
export function fillPart(
  root: SourceElement,
  xml: string,
  { values, rows, count, passages = new Map() }: FieldValues & { readonly count: FillCount },
): string {
  return spliced(xml, splicesOf(root, { xml, count, lists: rows, values, passages }));
}

/** Rows and paragraphs that are repeated as wholes, and every field outside them. */
function splicesOf(root: SourceElement, filling: Filling): readonly Splice[] {
  const repeated = filling.lists.length === 0 ? [] : repeatedIn(root, filling);
  const passages = passagesIn(root, filling);
  const whole = new Set([...repeated, ...passages].map(({ element }) => element));
  return [
    ...passages.map(({ splice }) => splice),
    ...repeated.map(({ element, list }) => ({
      from: element.from,
      to: element.to,
      words: copiesOf(element, list, filling),
    })),
    ...fieldSplices(root, whole, filling),
  ];
}

interface Repeated {
  readonly element: SourceElement;
  readonly list: RepeatedRows;
}

/**
 * The innermost rows, and paragraphs outside rows, that name a field of a list. A list without entries is not repeated; one of lines,
 * which may have none, is repeated by paragraphs also where they stand in a row.
 */
function repeatedIn(element: SourceElement, filling: Filling): readonly Repeated[] {
  const list = listNamedIn(element, filling);
  if (list === undefined) return [];
  if (element.name === 'w:tr' && list.optional !== true) {
    const inner = elementsBelow(element, 'w:tr').flatMap((row) => repeatedIn(row, filling));
    return inner.length > 0 ? inner : [{ element, list }];
  }
  if (element.name === 'w:p') return [{ element, list }];
  return element.children.flatMap((child) => repeatedIn(child, filling));
}

function listNamedIn(element: SourceElement, { lists }: Filling): RepeatedRows | undefined {
  if (!holdsParagraphs.has(element.name) && element.name.startsWith('w:')) return undefined;
  const keys = new Set(namesIn(element).map(fieldKey));
  const named = lists.filter(
    (list) =>
      (list.entries.length > 0 || list.optional === true) && list.keys.some((key) => keys.has(key)),
  );
  return named.find(({ optional }) => optional !== true) ?? named[0];
}

const holdsParagraphs: ReadonlySet<string> = new Set(
  'w:document w:body w:hdr w:ftr w:footnotes w:footnote w:endnotes w:endnote w:tbl w:tr w:tc w:p w:sdt w:sdtContent w:customXml w:hyperlink w:smartTag w:fldSimple w:r w:ins w:txbxContent w:drawing w:pict w:object'.split(
    ' ',
  ),
);

/** A row or paragraph once for each entry of its list. */
function copiesOf(element: SourceElement, list: RepeatedRows, filling: Filling): string {
  const source = filling.xml.slice(element.from, element.to);
  if (list.entries.length === 0) return withoutParagraph(element, filling);
  return list.entries
    .map((entry, at) => {
      const values = new Map([...filling.values, ...entry]);
      const splices = splicesOf(element, { ...filling, lists: [], values });
      const copy = spliced(
        source,
        splices.map((each) => moved(each, element.from)),
      );
      return at === 0 ? copy : withoutIdentities(copy);
    })
    .join('');
}

function moved({ from, to, words }: Splice, by: number): Splice {
  return { from: from - by, to: to - by, words };
}

/** Marks that may stand only once in a file. */
function withoutIdentities(xml: string): string {
  return xml
    .replaceAll(/ w14:(?:paraId|textId)="[^"]*"/gu, '')
    .replaceAll(/<w:bookmark(?:Start|End)\b[^>]*\/>/gu, '')
    .replaceAll(/(<w:sdtPr>(?:(?!<\/w:sdtPr>)[\s\S])*?)<w:id w:val="[^"]*"\/>/gu, '$1');
}

/** What has its words already: repeated rows and filled controls as wholes, and letters that belong to a field. */
interface Settled {
  readonly areas: SourceElement[];
  readonly letters: Set<SourceElement>;
}

function isSettled(
  { from, to }: { readonly from: number; readonly to: number },
  { areas }: Settled,
): boolean {
  return areas.some((area) => area.from <= from && to <= area.to);
}

function fieldSplices(
  root: SourceElement,
  whole: ReadonlySet<SourceElement>,
  filling: Filling,
): readonly Splice[] {
  const settled: Settled = { areas: [...whole], letters: new Set() };
  const paragraphs = paragraphsIn(root).filter((each) => !isSettled(each, settled));
  const controls = controlsIn(root).flatMap((control) => controlFilled(control, settled, filling));
  const merged = paragraphs.flatMap((paragraph) =>
    mergeFieldsIn(paragraph).fields.flatMap((field) => mergeSplice(field, settled, filling)),
  );
  const written = paragraphs.flatMap((paragraph) =>
    paragraphSplices(paragraphText(paragraph, settled.letters), filling),
  );
  return [...controls, ...merged, ...written];
}

/** A control that is a known field; any other is left as it is. One inside another that was filled is filled with it. */
function controlFilled(
  control: SourceElement,
  settled: Settled,
  filling: Filling,
): readonly Splice[] {
  const name = isFrame(control) ? undefined : controlName(control);
  if (name === undefined || isSettled(control, settled)) return [];
  const value = valueOf(name, filling);
  if (value === undefined && !isListed(name, filling)) return [];
  settled.areas.push(control);
  for (const text of elementsBelow(control, 'w:t')) settled.letters.add(text);
  return controlSplices(control, wordsFor(name, filling), filling.xml);
}

/** A merge field becomes the words it stands for; one inside a control that was filled is filled with it. */
function mergeSplice(field: MergeField, settled: Settled, filling: Filling): readonly Splice[] {
  const { name, upper, from, to, run, texts } = field;
  if (isSettled(field, settled)) return [];
  for (const text of texts) settled.letters.add(text);
  const words = wordsFor(name, filling);
  const written = upper && !words.gap ? { ...words, text: words.text.toUpperCase() } : words;
  return [{ from, to, words: writtenRun(written, run, filling.xml) }];
}

function isListed(name: string, { lists }: Filling): boolean {
  return lists.some(({ keys }) => keys.includes(fieldKey(name)));
}

function paragraphSplices({ text, pieces }: ParagraphText, filling: Filling): readonly Splice[] {
  const fields = writtenFields(text).map((field) => ({
    ...field,
    words: wordsFor(field.name, filling),
  }));
  if (fields.length === 0) return [];
  return pieces.flatMap((piece) => pieceSplice(piece, fields, filling.xml));
}

interface PlacedWords {
  readonly from: number;
  readonly to: number;
  readonly words: Words;
}

/** The letters of one run: what is outside fields as it was, and a value where its field begins. */
function pieceSplice(
  { element, run, from }: TextPiece,
  fields: readonly PlacedWords[],
  xml: string,
): readonly Splice[] {
  const to = from + element.text.length;
  const here = fields.filter((field) => field.from < to && field.to > from);
  if (here.length === 0) return [];
  const words: Words[] = [];
  let behind = from;
  for (const field of here) {
    if (field.from > behind)
      words.push(plain(element.text.slice(behind - from, field.from - from)));
    if (field.from >= from) words.push(field.words);
    behind = Math.min(field.to, to);
  }
  if (behind < to) words.push(plain(element.text.slice(behind - from)));
  return [{ from: element.from, to: element.to, words: writtenText(words, run, xml) }];
}

function plain(text: string): Words {
  return { text, gap: false };
}

/** The value of a field, in capitals where its name is; or its name in square brackets, and it is written down as a gap. */
function wordsFor(name: string, filling: Filling): Words {
  const value = valueOf(name, filling);
  if (value === undefined) {
    filling.count.gaps.push(name);
    return { text: `[${name}]`, gap: true };
  }
  filling.count.filled += 1;
  return plain(isInCapitals(name) ? value.toUpperCase() : value);
}

function valueOf(name: string, { values }: Filling): string | undefined {
  return values.get(fieldKey(name));
}

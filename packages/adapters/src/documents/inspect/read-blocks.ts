import { defined } from '@daihoi/domain/kernel';
import {
  linesOf as linesIn,
  type PaperBlock,
  type PaperCell,
  type PaperLine,
  type PaperRun,
} from '@daihoi/domain/paper-format';
import { collectRuns, type Collected, type PartFinders, type RunSource } from './collect-runs.ts';
import type { LabelCounter, ListLabel } from './list-labels.ts';
import { twipsOf } from './measures.ts';
import { readParagraphLook, type ParagraphLook } from './paragraph-look.ts';
import { readTableMake, tallOf } from './read-table-make.ts';
import { readRunLook, resolveRunLook, type RunLook } from './run-look.ts';
import type { StyleLook, StyleSheet } from './style-sheet.ts';
import { childOf, valueOf, type XmlElement } from './xml-tree.ts';

/** What is read on the way through a part. */
export interface BlockReading {
  readonly sheet: StyleSheet;
  /** Paragraphs so far. */
  count: number;
  /** Make-ups of pages in the order in which they end, each with the blocks before its end. */
  readonly sections: { readonly properties: XmlElement; readonly blocksBefore: number }[];
  /** Counts the lists of the part; without it no labels are told. */
  readonly labels?: LabelCounter;
  /** Finds pictures and notes of the part. */
  readonly finders?: PartFinders;
  /** Tells also what only the setting of pages needs. */
  readonly pages?: boolean;
  /** Told of every paragraph outside text boxes, with its number and its runs. */
  readonly meet?: (paragraph: XmlElement, number: number, runs: readonly RunSource[]) => void;
}

/** Elements around paragraphs and tables that are not there for a reader. */
const transparent: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
]);

/** Reads paragraphs and tables of a body, a cell, a head or a foot. */
export function readBlocks(parent: XmlElement, reading: BlockReading): readonly PaperBlock[] {
  const blocks: PaperBlock[] = [];
  readInto(parent, reading, blocks);
  return blocks;
}

function readInto(parent: XmlElement, reading: BlockReading, blocks: PaperBlock[]): void {
  for (const child of parent.children) {
    if (child.name === 'w:p') {
      blocks.push(...readParagraph(child, { reading, table: nothing }));
      const properties = childOf(childOf(child, 'w:pPr'), 'w:sectPr');
      if (properties) reading.sections.push({ properties, blocksBefore: blocks.length });
    } else if (child.name === 'w:tbl') blocks.push(readTable(child, reading));
    else if (transparent.has(child.name)) readInto(child, reading, blocks);
  }
}

const nothing: StyleLook = { run: {}, paragraph: {} };

interface ParagraphPlace {
  readonly reading: BlockReading;
  /** What the style of the table around it says. */
  readonly table: StyleLook;
}

/** A paragraph as lines: one, or several where it is broken by hand; text boxes in it follow as lines of their own. */
function readParagraph(paragraph: XmlElement, place: ParagraphPlace): readonly PaperLine[] {
  const { reading, table } = place;
  const { sheet } = reading;
  reading.count += 1;
  const number = reading.count;
  const properties = childOf(paragraph, 'w:pPr');
  const style = sheet.style(valueOf(properties, 'w:pStyle') ?? sheet.usual);
  const look = {
    ...sheet.defaults.paragraph,
    ...table.paragraph,
    ...style.paragraph,
    ...readParagraphLook(properties),
  };
  const styles: readonly RunLook[] = [table.run, style.run];
  const collected: Collected = {
    runs: [],
    places: [],
    length: 0,
    textBoxes: [],
    drawn: false,
    pageField: false,
    pageBreaks: [],
    pictures: [],
    notes: [],
  };
  const { finders = {} } = reading;
  collectRuns(paragraph, { sheet, styles, finders }, collected);
  reading.meet?.(paragraph, number, collected.places);
  const label = reading.labels?.(look.list, look.listLevel ?? '0');
  const set = reading.pages === true ? pageLook(properties, look, { sheet, styles }) : {};
  const own = linesOf(collected, { ...lineLook(look, { number, sheet }), ...set }).map(
    withPlace(collected, look, label),
  );
  const boxes = collected.textBoxes.flatMap((box) => boxLines(box, place));
  reading.count = number;
  return [...own, ...boxes.map((line) => ({ ...line, paragraph: number, fromTextBox: true }))];
}

/** Paragraphs inside a text box stand at the paragraph that holds the box. */
function boxLines(box: XmlElement, { reading }: ParagraphPlace): readonly PaperLine[] {
  const { sheet, count, finders = {}, pages = false } = reading;
  return readBlocks(box, { sheet, count, sections: [], finders, pages }).flatMap(linesIn);
}

/** What only the setting of pages asks of a paragraph. */
function pageLook(
  properties: XmlElement | undefined,
  { keepNext }: ParagraphLook,
  { sheet, styles }: { readonly sheet: StyleSheet; readonly styles: readonly RunLook[] },
): Pick<PaperLine, 'keepNext' | 'size'> {
  const direct = readRunLook(childOf(properties, 'w:rPr'), sheet.theme);
  const { size } = resolveRunLook({ defaults: sheet.defaults.run, styles, direct });
  return defined({ size, keepNext: keepNext === true ? (true as const) : undefined });
}

function lineLook(
  look: ParagraphLook,
  { number, sheet }: { readonly number: number; readonly sheet: StyleSheet },
): Omit<PaperLine, 'runs' | 'drawn' | 'pageField'> {
  const { rule = 'multiple', line = 1, before = 0, after = 0 } = look;
  return {
    kind: 'line',
    paragraph: number,
    align: look.align ?? 'left',
    firstLine: look.firstLine ?? 0,
    spacing: { rule, line, before, after },
    ruled: look.ruled ?? false,
    numbered: sheet.showsLabel(look.list, look.listLevel ?? '0'),
    fromTextBox: false,
  };
}

/** What pages on screen need besides: indents, pages ended by hand, labels of lists, pictures. */
function withPlace(
  { pageBreaks, pictures, length }: Collected,
  look: ParagraphLook,
  label: ListLabel | undefined,
): (line: PaperLine, at: number, all: readonly PaperLine[]) => PaperLine {
  const { left = label?.indent?.left ?? 0, right = 0 } = look;
  const first = look.firstLine === undefined ? label?.indent?.first : undefined;
  const indent = left === 0 && right === 0 ? undefined : { left, right, ...defined({ first }) };
  const isBroken = pageBreaks.some((place) => place === 0) && length > 0;
  return (line, at, all) => {
    const starts = at === 0 && (look.newPage === true || isBroken);
    const ends = at === all.length - 1 && pageBreaks.some((place) => place >= length) && !isBroken;
    return {
      ...line,
      ...defined({
        indent,
        pageBreak: starts ? ('before' as const) : ends ? ('after' as const) : undefined,
        label: at === 0 ? label?.text : undefined,
        pictures: at === 0 && pictures.length > 0 ? pictures : undefined,
      }),
    };
  };
}

function linesOf(
  { runs, drawn, pageField, notes }: Collected,
  look: Omit<PaperLine, 'runs' | 'drawn' | 'pageField'>,
): readonly PaperLine[] {
  const broken: PaperRun[][] = [[]];
  const starts = [0];
  for (const run of runs) {
    let start = run.at ?? 0;
    run.text.split('\n').forEach((text, at) => {
      if (at > 0) {
        broken.push([]);
        starts.push(start);
      }
      if (text !== '') broken.at(-1)?.push({ ...run, text, at: start });
      start += text.length + 1;
    });
  }
  const last = broken.length - 1;
  return broken.map((own, at) => {
    const [from = 0, to = Infinity] = starts.slice(at, at + 2);
    const marks = notes.filter((mark) => from <= mark.at && mark.at < to);
    return {
      ...look,
      runs: own,
      drawn: drawn && at === last,
      pageField,
      ...(marks.length > 0 ? { notes: marks } : {}),
    };
  });
}

function readTable(table: XmlElement, reading: BlockReading): PaperBlock {
  const style = reading.sheet.style(valueOf(childOf(table, 'w:tblPr'), 'w:tblStyle'));
  const columns = (childOf(table, 'w:tblGrid')?.children ?? []).flatMap(({ name, attributes }) =>
    name === 'w:gridCol' ? [twipsOf(attributes['w:w']) ?? 0] : [],
  );
  return {
    kind: 'table',
    ...(columns.some((width) => width > 0) ? { columns } : {}),
    rows: rowsOf(table).map((row) => readRow(row, { reading, table: style })),
    ...(reading.pages === true ? { make: readTableMake(table, rowsOf(table), reading.sheet) } : {}),
  };
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return table.children.flatMap((child) =>
    child.name === 'w:tr' ? [child] : transparent.has(child.name) ? rowsOf(child) : [],
  );
}

function readRow(row: XmlElement, place: ParagraphPlace): readonly PaperCell[] {
  return row.children.flatMap((child) => {
    if (child.name === 'w:tc') {
      const span = Number(valueOf(childOf(child, 'w:tcPr'), 'w:gridSpan') ?? '1');
      const set = place.reading.pages === true ? tallOf(child) : {};
      return [{ lines: readCell(child, place), ...(span > 1 ? { span } : {}), ...set }];
    }
    return transparent.has(child.name) ? readRow(child, place) : [];
  });
}

/** The lines of a cell; a table inside it adds its own. */
function readCell(cell: XmlElement, place: ParagraphPlace): readonly PaperLine[] {
  return cell.children.flatMap((child) => {
    if (child.name === 'w:p') return readParagraph(child, place);
    if (transparent.has(child.name)) return readCell(child, place);
    if (child.name !== 'w:tbl') return [];
    const inner = readTable(child, place.reading);
    return inner.kind === 'table'
      ? inner.rows.flatMap((each) => each.flatMap((it) => it.lines))
      : [];
  });
}

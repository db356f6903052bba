import type { PaperBlock, PaperCell, PaperLine, PaperRun } from '@daihoi/domain/paper-format';
import { collectRuns, type Collected, type RunSource } from './collect-runs.ts';
import { readParagraphLook, type ParagraphLook } from './paragraph-look.ts';
import type { RunLook } from './run-look.ts';
import type { StyleLook, StyleSheet } from './style-sheet.ts';
import { childOf, valueOf, type XmlElement } from './xml-tree.ts';

/** What is read on the way through a part. */
export interface BlockReading {
  readonly sheet: StyleSheet;
  /** Paragraphs so far. */
  count: number;
  /** Make-ups of pages in the order in which they end, each with the blocks before its end. */
  readonly sections: { readonly properties: XmlElement; readonly blocksBefore: number }[];
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
  };
  collectRuns(paragraph, { sheet, styles }, collected);
  reading.meet?.(paragraph, number, collected.places);
  const own = linesOf(collected, lineLook(look, { number, sheet }));
  const boxes = collected.textBoxes.flatMap((box) => boxLines(box, place));
  reading.count = number;
  return [...own, ...boxes.map((line) => ({ ...line, paragraph: number, fromTextBox: true }))];
}

/** Paragraphs inside a text box stand at the paragraph that holds the box. */
function boxLines(box: XmlElement, { reading }: ParagraphPlace): readonly PaperLine[] {
  const { sheet, count } = reading;
  return readBlocks(box, { sheet, count, sections: [] }).flatMap((block) =>
    block.kind === 'line'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap(({ lines }) => lines)),
  );
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

function linesOf(
  { runs, drawn, pageField }: Collected,
  look: Omit<PaperLine, 'runs' | 'drawn' | 'pageField'>,
): readonly PaperLine[] {
  const broken: PaperRun[][] = [[]];
  for (const run of runs) {
    let start = run.at ?? 0;
    run.text.split('\n').forEach((text, at) => {
      if (at > 0) broken.push([]);
      if (text !== '') broken.at(-1)?.push({ ...run, text, at: start });
      start += text.length + 1;
    });
  }
  const last = broken.length - 1;
  return broken.map((own, at) => ({ ...look, runs: own, drawn: drawn && at === last, pageField }));
}

function readTable(table: XmlElement, reading: BlockReading): PaperBlock {
  const style = reading.sheet.style(valueOf(childOf(table, 'w:tblPr'), 'w:tblStyle'));
  return {
    kind: 'table',
    rows: rowsOf(table).map((row) => readRow(row, { reading, table: style })),
  };
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return table.children.flatMap((child) =>
    child.name === 'w:tr' ? [child] : transparent.has(child.name) ? rowsOf(child) : [],
  );
}

function readRow(row: XmlElement, place: ParagraphPlace): readonly PaperCell[] {
  return row.children.flatMap((child) => {
    if (child.name === 'w:tc') return [{ lines: readCell(child, place) }];
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

import { unreachable } from '@daihoi/domain/kernel';
import { labelBlocks, type LabelledBlock } from './outline.ts';
import type { Block, TableBlock, TableRow } from './paper-blocks.ts';
import type { Annex, Paper, PaperTitle } from './paper-model.ts';
import { runsText } from './runs.ts';

/**
 * What a paper says, one paragraph per line, without the frame of the format (party title, number, date, signatures,
 * recipients). Table rows are one line with a tab between cells.
 */
export function paperText(paper: Paper): string {
  const lines = [
    ...titleLines(paper.title),
    ...(paper.addressee?.names ?? []),
    ...(paper.legalBases ?? []).map(runsText),
    ...blockLines(paper.blocks),
    ...(paper.annexes ?? []).flatMap(annexLines),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The lines of some blocks with their counted labels. */
export function blockLines(blocks: readonly Block[]): readonly string[] {
  return labelBlocks(blocks).flatMap(linesOf);
}

function titleLines(title: PaperTitle): readonly string[] {
  return title.kind === 'named' ? [title.typeName, ...title.abstract] : [title.abstract];
}

function annexLines(annex: Annex): readonly string[] {
  return [annex.title, ...blockLines(annex.blocks)];
}

function linesOf({ block, labels }: LabelledBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'banner':
      return [runsText(block.runs)];
    case 'heading':
    case 'article':
      return [`${labels[0] ?? ''} ${runsText(block.runs)}`];
    case 'list':
      return block.items.map((item, index) => `${labels[index] ?? ''} ${runsText(item)}`);
    case 'table':
      return tableLines(block);
    case 'pageBreak':
      return [];
    default:
      return unreachable(block);
  }
}

function tableLines(table: TableBlock): readonly string[] {
  const caption = table.caption === undefined ? [] : [table.caption];
  return [...caption, ...[...table.head, ...table.rows].map(rowLine)];
}

function rowLine(row: TableRow): string {
  return row.cells.map((cell) => runsText(cell.runs)).join('\t');
}

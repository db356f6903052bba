import { gatherTypedHead } from './gather-typed-head.ts';
import { hasContent, isHeadSign } from './head-sign.ts';
import { isBlank, lineKey, linesOf, lineText, splitAtTabs } from './line-facts.ts';
import type { PaperBlock, PaperLine, PaperTable } from './paper-file.ts';
import type { GatheredHead } from './gathered-head.ts';

/** How far down the first page a head may reach, in blocks and in lines. */
const headBlocks = 14;

/** Finds the head of page 1: a table of two columns, or text boxes, lines with tabs, plain lines before the title. */
export function gatherHead(blocks: readonly PaperBlock[]): GatheredHead {
  const at = blocks.slice(0, headBlocks).findIndex(isHeadTable);
  if (at < 0) return gatherTypedHead(blocks.slice(0, headBlocks));
  const above = blocks.slice(0, at).flatMap(linesOf).filter(hasContent);
  const { end, found } = goOnFrom(blocks, at);
  const columns = found.map((block) =>
    block.kind === 'table' ? columnsOf(block) : sidesOf(block),
  );
  return {
    layout: 'table',
    left: columns.flatMap(({ left }) => left),
    right: columns.flatMap(({ right }) => right),
    loose: [...above, ...columns.flatMap(({ single }) => single)],
    end,
  };
}

/** The head table with what belongs to it below: a second table, the number or the date on a line of their own, drawn lines. */
function goOnFrom(blocks: readonly PaperBlock[], at: number) {
  const found: PaperBlock[] = [];
  let end = at;
  for (const [step, block] of blocks.slice(at, at + headBlocks).entries()) {
    const belongs = step === 0 || (block.kind === 'table' ? isHeadTable(block) : isOfHead(block));
    if (belongs) {
      found.push(block);
      end = at + step + 1;
    } else if (block.kind === 'table' || !isBlank(block)) break;
  }
  return { found, end };
}

/** Marks and lines are often drawn in text boxes that are anchored right under the table. */
function isOfHead(line: PaperLine): boolean {
  const signs = splitAtTabs(line).some((part) => isHeadSign(lineKey(part)));
  return signs || line.fromTextBox || (line.drawn && isBlank(line));
}

function sidesOf(line: PaperLine) {
  const [first, ...others] = splitAtTabs(line);
  if (first === undefined || others.length === 0) return { left: [], right: [], single: [line] };
  return { left: [first], right: others, single: [] };
}

function isHeadTable(block: PaperBlock): boolean {
  if (block.kind !== 'table') return false;
  const wide = block.rows.some((row) => row.length >= 2);
  const keys = linesOf(block).map(lineKey);
  const signs = keys.filter((key) => isHeadSign(key)).length;
  return wide && signs > 0;
}

function columnsOf(table: PaperTable) {
  const rows = table.rows.map((row) => row.map(({ lines }) => lines.filter(hasContent)));
  return {
    left: rows.flatMap((cells) => (cells.length > 1 ? (cells[0] ?? []) : [])),
    right: rows.flatMap((cells) => (cells.length > 1 ? cells.slice(1).flat() : [])),
    single: rows.flatMap((cells) => (cells.length === 1 ? (cells[0] ?? []) : [])),
  };
}

/** The text of several lines as one. */
export function joinedText(lines: readonly PaperLine[]): string {
  return lines.map(lineText).join(' ');
}

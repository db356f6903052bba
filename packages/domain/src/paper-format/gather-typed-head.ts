import { partPatterns as pattern } from './data/part-patterns.ts';
import type { GatheredHead } from './gathered-head.ts';
import { isHeadSign } from './head-sign.ts';
import { lineKey, lineText, splitAtTabs } from './line-facts.ts';
import type { PaperBlock, PaperLine } from './paper-file.ts';
import { isTypeName } from './type-name-line.ts';
import { marginOf, sidesOf } from './typed-sides.ts';

/** A line that is longer than this is running text. */
const longestLine = 120;

/** Reads a head without a table: lines whose sides tabs or blanks part, text boxes, or plain lines. It ends with its last sign. */
export function gatherTypedHead(blocks: readonly PaperBlock[]): GatheredHead {
  const lines = linesBeforeText(blocks);
  const margin = marginOf(lines);
  const placed = lines.map((line) => placeOf(line, margin));
  const end = placed.findLastIndex(({ isSign }) => isSign) + 1;
  const within = placed.filter(({ line }, at) => at < end || line.fromTextBox);
  const left = within.flatMap((each) => each.left);
  const loose = within.flatMap((each) => each.loose);
  const boxes = loose.some((line) => line.fromTextBox);
  return {
    layout: boxes ? 'textBoxes' : left.length > 0 ? partedBy(within) : 'lines',
    left,
    right: within.flatMap((each) => each.right),
    loose,
    end,
  };
}

/** Blanks, where no line of the head has a tab. */
function partedBy(lines: readonly PlacedLine[]): 'tabs' | 'blanks' {
  const tabbed = lines.some(({ line }) => line.runs.some(({ text }) => text.includes('\t')));
  return tabbed ? 'tabs' : 'blanks';
}

/** What may be the head: before a table, a type name, an addressee, or running text. */
function linesBeforeText(blocks: readonly PaperBlock[]): readonly PaperLine[] {
  const lines: PaperLine[] = [];
  for (const block of blocks) {
    if (block.kind === 'table' || isOver(block)) break;
    lines.push(block);
  }
  return lines;
}

function isOver(line: PaperLine): boolean {
  if (line.fromTextBox || splitAtTabs(line).length > 1) return false;
  return (
    isTypeName(line) ||
    pattern.addresseeKey.test(lineKey(line)) ||
    lineText(line).length > longestLine
  );
}

interface PlacedLine extends Pick<GatheredHead, 'left' | 'right' | 'loose'> {
  readonly line: PaperLine;
  readonly isSign: boolean;
}

function placeOf(line: PaperLine, margin: number | undefined): PlacedLine {
  const parts = splitAtTabs(line);
  const keys = parts.map(lineKey);
  const isSign =
    parts.length > 1 ||
    keys.some(isHeadSign) ||
    (margin !== undefined && keys.some((key) => pattern.letterAbstractKey.test(key)));
  const { left, right, alone } = sidesOf(line, margin);
  // A title or a date alone in its line may stand anywhere.
  const stray = left.length === 1 && right.length === 0 ? left.filter(isOfRight) : [];
  const loose = [...alone, ...stray, ...(parts.length === 0 && line.drawn ? [line] : [])];
  return { line, isSign, left: stray.length > 0 ? [] : left, right, loose };
}

function isOfRight(line: PaperLine): boolean {
  const key = lineKey(line);
  return [
    pattern.partyTitleKey,
    pattern.stateNameKey,
    pattern.mottoKey,
    pattern.placeAndDateKey,
    pattern.dashes,
  ].some((each) => each.test(key));
}

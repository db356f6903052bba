import { articleWord, pointLetters } from './data/outline-labels.ts';
import type { Block, HeadingBlock, ListBlock } from './paper-blocks.ts';

/** A block with the labels that counting gives it: one for a heading or an article, one per item for a list. */
export interface LabelledBlock {
  readonly block: Block;
  readonly labels: readonly string[];
}

interface Counters {
  readonly levels: readonly [number, number, number];
  readonly articles: number;
}

/**
 * Numbers headings (I- / 1. / a)), articles and list items in reading order. A heading restarts the levels below it;
 * articles count through the whole paper.
 */
export function labelBlocks(blocks: readonly Block[]): readonly LabelledBlock[] {
  let counters: Counters = { levels: [0, 0, 0], articles: 0 };
  return blocks.map((block) => {
    counters = advance(counters, block);
    return { block, labels: labelsOf(block, counters) };
  });
}

function advance(counters: Counters, block: Block): Counters {
  if (block.kind === 'article') return { ...counters, articles: counters.articles + 1 };
  if (block.kind !== 'heading') return counters;
  return { ...counters, levels: nextLevels(counters.levels, block.level) };
}

function nextLevels(
  [first, second, third]: Counters['levels'],
  level: HeadingBlock['level'],
): Counters['levels'] {
  if (level === 1) return [first + 1, 0, 0];
  if (level === 2) return [first, second + 1, 0];
  return [first, second, third + 1];
}

function labelsOf(block: Block, counters: Counters): readonly string[] {
  if (block.kind === 'article') return [`${articleWord} ${counters.articles}.`];
  if (block.kind === 'list') return listLabels(block);
  if (block.kind !== 'heading') return [];
  const [first, second, third] = counters.levels;
  if (block.level === 1) return [`${romanNumeral(first)}-`];
  return [block.level === 2 ? `${second}.` : `${pointLetter(third)})`];
}

function listLabels(list: ListBlock): readonly string[] {
  return list.items.map((_, index) => {
    if (list.marks === 'dash') return '-';
    return list.marks === 'arabic' ? `${index + 1}.` : `${pointLetter(index + 1)})`;
  });
}

/** The letter of the nth point; after the last letter they double (aa, bb). */
function pointLetter(nth: number): string {
  const letter = pointLetters[(nth - 1) % pointLetters.length] ?? '';
  return letter.repeat(Math.ceil(nth / pointLetters.length));
}

const romanSteps = [
  ...([
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
  ] as const),
  ...([
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
] as const;

/** A whole number from 1 as a Roman numeral. */
export function romanNumeral(value: number): string {
  const step = romanSteps.find(([size]) => size <= value);
  return step === undefined ? '' : step[1] + romanNumeral(value - step[0]);
}

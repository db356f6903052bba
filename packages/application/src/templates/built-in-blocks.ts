import {
  heading,
  plainRow,
  textCell,
  textRun,
  type Block,
  type ListBlock,
  type TableBlock,
} from '../papers/index.ts';
import { builtInWords } from './data/built-in-words.ts';

const { tables } = builtInWords;

/** The text of a template of the program as the blocks of a paper; the signs are told beside the texts. */
export function builtInBlocks(text: string): readonly Block[] {
  const lines = text.trim().split('\n');
  return lines.reduce<readonly Block[]>((blocks, line) => {
    const block = blockOf(line);
    const before = blocks.at(-1);
    return block.kind === 'list' && before?.kind === 'list'
      ? [...blocks.slice(0, -1), { ...before, items: [...before.items, ...block.items] }]
      : [...blocks, block];
  }, []);
}

function blockOf(line: string): Block {
  const [sign = ''] = line.split(' ', 1);
  const rest = line.slice(sign.length + 1);
  switch (sign) {
    case '#':
      return heading(1, rest);
    case '##':
      return heading(2, rest);
    case '###':
      return heading(3, rest);
    case '-':
      return point(rest);
    case '[targets]':
      return table(tables.targets, [7, 33, 13, 17, 17, 13]);
    case '[subunits]':
      return table(tables.subunits, [10, 65, 25]);
    default:
      return line.startsWith('!')
        ? { kind: 'banner', runs: [textRun(line.slice(1))] }
        : { kind: 'paragraph', runs: [textRun(line)] };
  }
}

function point(text: string): ListBlock {
  return { kind: 'list', marks: 'dash', items: [[textRun(text)]] };
}

function table(
  { head, row }: { readonly head: readonly string[]; readonly row: readonly string[] },
  shares: readonly number[],
): TableBlock {
  const columns = shares.map((share, at) => ({
    align: at === 1 ? ('left' as const) : ('centre' as const),
    share,
  }));
  return {
    kind: 'table',
    columns,
    head: [plainRow(...head.map(textCell))],
    rows: [plainRow(...row.map(textCell))],
  };
}

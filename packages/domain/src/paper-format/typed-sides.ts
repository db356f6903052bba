import { splitAtTabs, tabsAhead } from './line-facts.ts';
import type { PaperLine } from './paper-file.ts';

/** What stands at the left and at the right of a line that tabs or blanks part; `alone` where no side can be told. */
export interface TypedSides {
  readonly left: readonly PaperLine[];
  readonly right: readonly PaperLine[];
  readonly alone: readonly PaperLine[];
}

/** How many tabs the left side of typed lines is set in by; undefined where no line of them has two sides. */
export function marginOf(lines: readonly PaperLine[]): number | undefined {
  const paired = lines.filter((line) => splitAtTabs(line).length > 1);
  return paired.length === 0 ? undefined : Math.min(...paired.map(tabsAhead));
}

/** A line with one side only stands at the left, or behind further tabs at the right. */
export function sidesOf(line: PaperLine, margin: number | undefined): TypedSides {
  const [first, ...others] = splitAtTabs(line);
  const none = { left: [], right: [], alone: [] };
  if (first === undefined) return none;
  if (others.length > 0) return { ...none, left: [first], right: others };
  if (margin === undefined || line.fromTextBox) return { ...none, alone: [first] };
  if (tabsAhead(line) > margin) return { ...none, right: [first] };
  const isPlaced = line.align === 'right' || line.align === 'centre';
  return isPlaced ? { ...none, alone: [first] } : { ...none, left: [first] };
}

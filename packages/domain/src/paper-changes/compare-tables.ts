import { comparedItem, type ComparedItem } from './compared-item.ts';
import { compareWords, type WordChange } from './compare-words.ts';
import { alikeInOrder, equalInOrder, gapsBetween } from './pair-in-order.ts';
import type { PlacePair } from './shortest-edit.ts';
import type { VersionCell, VersionTable } from './version-block.ts';

/** What became of one row of a table; places count rows from 0. */
export type RowChange =
  | { readonly kind: 'same'; readonly old: number; readonly fresh: number }
  | {
      readonly kind: 'changed';
      readonly old: number;
      readonly fresh: number;
      readonly cells: readonly CellChange[];
    }
  | { readonly kind: 'added'; readonly fresh: number; readonly cells: readonly string[] }
  | { readonly kind: 'removed'; readonly old: number };

/** What became of one cell of a row, in the order of the new row. */
export type CellChange =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'changed'; readonly words: readonly WordChange[] };

type Row = readonly VersionCell[];

/** Compares two tables row by row, and rows that were changed cell by cell. */
export function compareTables(old: VersionTable, fresh: VersionTable): readonly RowChange[] {
  const items = { old: old.rows.map(rowItem), fresh: fresh.rows.map(rowItem) };
  return inOrder(items, pairUp(items)).map((step): RowChange => {
    if (step.kind === 'removed') return step;
    const row = fresh.rows[step.fresh] ?? [];
    if (step.kind === 'added') return { ...step, cells: row.map(({ text }) => text) };
    const { old: at, fresh: other } = step;
    if (items.old[at]?.key === items.fresh[other]?.key)
      return { kind: 'same', old: at, fresh: other };
    const cells = compareCells(old.rows[at] ?? [], row);
    return { kind: 'changed', old: at, fresh: other, cells };
  });
}

/** Rows of as many cells are compared column by column; otherwise columns were added or removed. */
function compareCells(old: Row, fresh: Row): readonly CellChange[] {
  if (old.length === fresh.length)
    return old.map(({ text }, at) => cellChange(text, fresh[at]?.text ?? ''));
  const items = { old: old.map(cellItem), fresh: fresh.map(cellItem) };
  return inOrder(items, pairUp(items)).map((step): CellChange => {
    if (step.kind === 'removed') return { kind: 'removed', text: old[step.old]?.text ?? '' };
    const text = fresh[step.fresh]?.text ?? '';
    return step.kind === 'added'
      ? { kind: 'added', text }
      : cellChange(old[step.old]?.text ?? '', text);
  });
}

function cellChange(old: string, fresh: string): CellChange {
  return old === fresh
    ? { kind: 'same', text: old }
    : { kind: 'changed', words: compareWords(old, fresh) };
}

function rowItem(row: Row): ComparedItem {
  return comparedItem(
    '',
    row.map(({ text }) => text),
  );
}

function cellItem({ text }: VersionCell): ComparedItem {
  return comparedItem('', [text]);
}

interface Lists {
  readonly old: readonly ComparedItem[];
  readonly fresh: readonly ComparedItem[];
}

/** Equal ones, alike ones, and where as many are left on both sides, those in the same place. */
function pairUp(lists: Lists): readonly PlacePair[] {
  const none = { old: new Set<number>(), fresh: new Set<number>() };
  const equal = equalInOrder(lists);
  const alike = byPlace([...equal, ...alikeInOrder(lists, equal, none)]);
  const rest = gapsBetween(alike, lists.old.length, lists.fresh.length).flatMap(
    ({ old, fresh }): readonly PlacePair[] =>
      old[1] - old[0] === fresh[1] - fresh[0]
        ? Array.from({ length: old[1] - old[0] }, (_, at) => [old[0] + at, fresh[0] + at] as const)
        : [],
  );
  return byPlace([...alike, ...rest]);
}

function byPlace(pairs: readonly PlacePair[]): readonly PlacePair[] {
  return pairs.toSorted(([one], [other]) => one - other);
}

type Step =
  | { readonly kind: 'pair'; readonly old: number; readonly fresh: number }
  | { readonly kind: 'removed'; readonly old: number }
  | { readonly kind: 'added'; readonly fresh: number };

/** Every place of both lists once: what was removed before what was added, pairs between. */
function inOrder({ old, fresh }: Lists, pairs: readonly PlacePair[]): readonly Step[] {
  return gapsBetween(pairs, old.length, fresh.length).flatMap((gap, index): readonly Step[] => {
    const pair = pairs[index];
    return [
      ...range(gap.old).map((at) => ({ kind: 'removed', old: at }) as const),
      ...range(gap.fresh).map((at) => ({ kind: 'added', fresh: at }) as const),
      ...(pair === undefined ? [] : [{ kind: 'pair', old: pair[0], fresh: pair[1] } as const]),
    ];
  });
}

function range([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

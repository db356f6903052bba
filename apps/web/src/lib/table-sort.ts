/** How a table is sorted; in the address as "name" or "-name". */
export interface Sort {
  readonly column: string;
  readonly direction: 'up' | 'down';
}

/** What a column sorts by; undefined (unknown) always comes last. */
export type SortValue = string | number | undefined;

/** Reads a sort from the address. */
export function readSort(text: string | null): Sort | undefined {
  if (text === null || text === '' || text === '-') return undefined;
  return text.startsWith('-')
    ? { column: text.slice(1), direction: 'down' }
    : { column: text, direction: 'up' };
}

/** Writes a sort for the address. */
export function writeSort(sort: Sort | undefined): string | undefined {
  if (!sort) return undefined;
  return sort.direction === 'down' ? `-${sort.column}` : sort.column;
}

/** The next sort when a head is pressed: up, down, none. */
export function nextSort(sort: Sort | undefined, column: string): Sort | undefined {
  if (sort?.column !== column) return { column, direction: 'up' };
  return sort.direction === 'up' ? { column, direction: 'down' } : undefined;
}

/** Rows in the order of a sort; equal rows keep their places. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: Sort['direction'],
): readonly Row[] {
  const turn = direction === 'up' ? 1 : -1;
  return rows.toSorted((left, right) => compareValues(valueOf(left), valueOf(right), turn));
}

const names = new Intl.Collator('vi', { numeric: true });

function compareValues(left: SortValue, right: SortValue, turn: 1 | -1): number {
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  if (typeof left === 'number' && typeof right === 'number') return (left - right) * turn;
  return names.compare(String(left), String(right)) * turn;
}

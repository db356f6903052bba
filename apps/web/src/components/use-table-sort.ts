import { useMemo } from 'react';
import {
  nextSort,
  readSort,
  sortRows,
  writeSort,
  type Sort,
  type SortValue,
} from '../lib/table-sort.ts';
import { useAddress } from '../lib/use-address.ts';

interface Sortable<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly { readonly id: string; readonly sortBy?: (row: Row) => SortValue }[];
  readonly name?: string;
}

interface TableSort<Row> {
  readonly rows: readonly Row[];
  readonly sort: Sort | undefined;
  press(column: string): void;
}

/** Rows in the order that the address names; an unknown column leaves them as they came. */
export function useTableSort<Row>({ rows, columns, name = '' }: Sortable<Row>): TableSort<Row> {
  const [text, change] = useAddress(name === '' ? 'sort' : `${name}.sort`);
  const sort = readSort(text);
  const valueOf = columns.find((column) => column.id === sort?.column)?.sortBy;
  const direction = sort?.direction;
  const sorted = useMemo(
    () => (valueOf && direction ? sortRows(rows, valueOf, direction) : rows),
    [rows, valueOf, direction],
  );
  return { rows: sorted, sort, press: (column) => change(writeSort(nextSort(sort, column))) };
}

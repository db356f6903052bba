import type { ReactNode } from 'react';
import type { SortValue } from '../lib/table-sort.ts';

/** One column. `phone` says where its cell goes when the table becomes a list (`wide`: a line of its own without its
 * head); left out, it waits behind the row. */
export interface Column<Row> {
  readonly id: string;
  /** With the unit, if there is one. */
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortBy?: (row: Row) => SortValue;
  readonly numeric?: boolean;
  readonly width?: string;
  readonly phone?: 'name' | 'chip' | 'figure' | 'wide';
}

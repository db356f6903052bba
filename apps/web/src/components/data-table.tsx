import { useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { classes } from '../lib/classes.ts';
import { useOverflow } from '../lib/use-overflow.ts';
import type { Column } from './data-table-column.ts';
import { ColumnHead } from './data-table-head.tsx';
import { LazyRows } from './lazy-rows.tsx';
import { useTableSort } from './use-table-sort.ts';
import './data-table.css';

interface DataTableProps<Row> {
  /** What a reader hears, and the anchor of the scroll region: "10 đơn vị còn lại". */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Where a row leads; its first cell becomes the link, and Enter on the row follows it. */
  readonly linkOf?: (row: Row) => string | undefined;
  /** dense 34 for comparisons, normal 44 for work lists. */
  readonly density?: 'dense' | 'normal';
  /** Prefix in the address, when a page has two tables. */
  readonly name?: string;
  readonly empty?: ReactNode;
  readonly foot?: ReactNode;
}

export type { Column } from './data-table-column.ts';

/**
 * A table whose sort is in the address. Heads stick; a narrow page scrolls inside the table; a phone gets a list.
 * Over 200 rows only those near the view are drawn, and the count says how many there are.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { t } = useText(commonTexts);
  const { rows, sort, press } = useTableSort(props);
  if (rows.length === 0) return <div className="table-empty">{props.empty ?? t('table.none')}</div>;
  return (
    <TableScroll label={props.label} density={props.density ?? 'normal'}>
      <table className="table" aria-rowcount={rows.length + 1}>
        <caption className="seen-by-readers-only">{props.label}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <ColumnHead key={column.id} column={column} sort={sort} onPress={press} />
            ))}
          </tr>
        </thead>
        <LazyRows rows={rows} columns={props.columns.length}>
          {(row, index) => (
            <TableRow key={props.keyOf(row)} table={props} row={row} index={index} />
          )}
        </LazyRows>
        {props.foot !== undefined && <tfoot>{props.foot}</tfoot>}
      </table>
    </TableScroll>
  );
}

interface TableScrollProps {
  readonly label: string;
  readonly density: string;
  readonly children: ReactNode;
}

/** The table's own scroll, a region of its own only where it is needed. */
function TableScroll({ label, density, children }: TableScrollProps) {
  const { t } = useText(commonTexts);
  const box = useRef<HTMLDivElement>(null);
  const region = useOverflow(box)
    ? { role: 'region', 'aria-label': t('table.scroll', { name: label }), tabIndex: 0 }
    : {};
  return (
    <div className={`table-scroll table-${density}`} ref={box} {...region}>
      {children}
    </div>
  );
}

interface TableRowProps<Row> {
  readonly table: DataTableProps<Row>;
  readonly row: Row;
  readonly index: number;
}

function TableRow<Row>({ table, row, index }: TableRowProps<Row>) {
  const to = table.linkOf?.(row);
  return (
    <tr aria-rowindex={index + 2}>
      {table.columns.map((column, place) => (
        <Cell key={column.id} column={column} first={place === 0}>
          {place === 0 && to !== undefined ? (
            <Link to={to} className="table-link" data-row-link>
              {column.cell(row)}
            </Link>
          ) : (
            column.cell(row)
          )}
        </Cell>
      ))}
    </tr>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly first: boolean;
  readonly children: ReactNode;
}

function Cell<Row>({ column, first, children }: CellProps<Row>) {
  const Tag = first ? 'th' : 'td';
  return (
    <Tag
      className={classes(
        column.numeric && 'table-number',
        `phone-${column.phone ?? (first ? 'name' : 'behind')}`,
      )}
      data-head={column.head}
      {...(first ? { scope: 'row' } : {})}
    >
      {children}
    </Tag>
  );
}

import { ArrowDown, ArrowUp } from 'lucide-react';
import { commonTexts } from '../i18n/common.ts';
import { useText } from '../i18n/use-text.ts';
import { classes } from '../lib/classes.ts';
import { nextSort, type Sort } from '../lib/table-sort.ts';
import type { Column } from './data-table-column.ts';
import { Icon } from './icon.tsx';

interface ColumnHeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onPress: (column: string) => void;
}

/** The head of a column; one that can be sorted is a button that says what a press will do. */
export function ColumnHead<Row>({ column, sort, onPress }: ColumnHeadProps<Row>) {
  const { t } = useText(commonTexts);
  const mine = sort?.column === column.id ? sort.direction : undefined;
  const next = nextSort(sort, column.id)?.direction;
  const act = next === 'up' ? 'table.sortUp' : next === 'down' ? 'table.sortDown' : 'table.sortOff';
  return (
    <th
      scope="col"
      className={classes(column.numeric && 'table-number')}
      style={{ width: column.width }}
      aria-sort={mine && (mine === 'up' ? 'ascending' : 'descending')}
    >
      {column.sortBy ? (
        <button
          type="button"
          className="table-sort"
          title={t(act, { column: column.head })}
          onClick={() => onPress(column.id)}
        >
          {column.head}
          {mine && <Icon of={mine === 'up' ? ArrowUp : ArrowDown} size="chip" />}
        </button>
      ) : (
        column.head
      )}
    </th>
  );
}

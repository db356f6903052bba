import type { ScreenBlock } from '@daihoi/contract/papers';
import { useRef } from 'react';
import { useOverflow } from '../../lib/use-overflow.ts';
import { PaperRuns, type FigureLink } from './paper-runs.tsx';

type Table = Extract<ScreenBlock, { kind: 'table' }>;
type Row = Table['rows'][number];

interface PaperTableProps {
  readonly table: Table;
  readonly linkOf: FigureLink;
}

/** A table of a paper; where the page is too narrow it scrolls inside itself. */
export function PaperTable({ table, linkOf }: PaperTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const region = useOverflow(box) ? { tabIndex: 0, role: 'group' } : {};
  const whole = table.shares.reduce((sum, share) => sum + share, 0);
  return (
    <div className="paper-sheet-scroll" ref={box} {...region}>
      <table className="paper-sheet-table">
        <colgroup>
          {table.shares.map((share, index) => (
            <col key={index} style={{ width: `${(share / whole) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          {table.head.map((row, index) => (
            <PaperRow key={index} row={row} linkOf={linkOf} head />
          ))}
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <PaperRow key={index} row={row} linkOf={linkOf} head={false} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PaperRowProps {
  readonly row: Row;
  readonly linkOf: FigureLink;
  readonly head: boolean;
}

function PaperRow({ row, linkOf, head }: PaperRowProps) {
  const Cell = head ? 'th' : 'td';
  return (
    <tr>
      {row.cells.map((cell, index) => (
        <Cell
          key={index}
          className={`paper-sheet-${cell.align}`}
          colSpan={cell.across}
          rowSpan={cell.down}
        >
          <PaperRuns runs={cell.runs} linkOf={linkOf} />
        </Cell>
      ))}
    </tr>
  );
}

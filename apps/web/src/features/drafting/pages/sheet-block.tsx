import type { PaperPreview, PreviewLine, PreviewTable } from '@daihoi/contract/drafting';
import { memo, type ReactNode } from 'react';
import { classes } from '../../../lib/classes.ts';
import { lineStyle, runStyle } from './line-look.ts';
import { NoteBack, NoteMark } from './note-links.tsx';
import { SheetPicture } from './sheet-picture.tsx';

export type PreviewBlock = PaperPreview['blocks'][number];

/** What stands beside a paragraph, and how it is marked. */
export interface LineMarks {
  look(paragraph: number): 'error' | 'warning' | 'info' | 'remark' | undefined;
  beside(line: PreviewLine): ReactNode;
}

interface SheetBlockProps {
  readonly block: PreviewBlock;
  readonly marks?: LineMarks | undefined;
  /** Rows of a table that stand on this page. */
  readonly rows?: { readonly from: number; readonly to: number };
}

/** A paragraph or a table with its real measures. */
export function SheetBlock({ block, marks, rows }: SheetBlockProps) {
  return block.kind === 'line' ? (
    <SheetLine line={block} marks={marks} />
  ) : (
    <SheetTable table={block} marks={marks} {...(rows ? { rows } : {})} />
  );
}

interface SheetLineProps {
  readonly line: PreviewLine;
  readonly marks?: LineMarks | undefined;
}

export const SheetLine = memo(function SheetLine({ line, marks }: SheetLineProps) {
  const look = marks?.look(line.paragraph);
  return (
    <div
      className={classes(
        'sheet-line',
        line.ruled === true && 'sheet-ruled',
        line.drawn === true && 'sheet-drawn',
        look !== undefined && `sheet-marked sheet-marked-${look}`,
      )}
      style={lineStyle(line)}
    >
      {marks?.beside(line)}
      <Label line={line} />
      {line.runs.map((run, index) =>
        run.note === undefined ? (
          <span key={index} style={runStyle(run)}>
            {run.text}
          </span>
        ) : (
          <NoteMark key={index} run={run} note={run.note} />
        ),
      )}
      {line.pictures?.map((picture, index) => (
        <SheetPicture key={index} picture={picture} />
      ))}
    </div>
  );
});

/** What stands before a line: the number of a list, or the mark of a note, which leads back to where it is marked. */
function Label({ line: { label, note } }: { readonly line: PreviewLine }) {
  if (label === undefined) return null;
  return note === undefined ? (
    <span className="sheet-label">{label} </span>
  ) : (
    <NoteBack note={note} label={label} />
  );
}

/** The columns with the widths of the paper, as parts of the width of the text. */
function Columns({ widths }: { readonly widths: PreviewTable['columns'] }) {
  if (widths === undefined) return null;
  const all = widths.reduce((total, width) => total + width, 0);
  return (
    <colgroup>
      {widths.map((width, at) => (
        <col key={at} style={{ width: `${(width * 100) / Math.max(all, 1)}%` }} />
      ))}
    </colgroup>
  );
}

interface SheetTableProps {
  readonly table: PreviewTable;
  readonly marks?: LineMarks | undefined;
  readonly rows?: { readonly from: number; readonly to: number };
}

/** A row of two cells holds head or signature: no frame, the right side wider. Everything else is a table with its frame. */
function SheetTable({ table, marks, rows }: SheetTableProps) {
  const framed = !table.rows.every((row) => row.length === 2);
  const shown = rows ? table.rows.slice(rows.from, rows.to) : table.rows;
  return (
    <table
      className={classes(
        'sheet-table',
        framed ? 'sheet-framed' : 'sheet-sides',
        table.columns !== undefined && 'sheet-columns',
      )}
    >
      <Columns widths={table.columns} />
      <tbody>
        {shown.map((row, index) => (
          <tr key={index}>
            {row.map((lines, cell) => (
              <td key={cell} colSpan={table.spans?.[(rows?.from ?? 0) + index]?.[cell]}>
                {lines.map((line) => (
                  <SheetLine key={line.paragraph} line={line} marks={marks} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

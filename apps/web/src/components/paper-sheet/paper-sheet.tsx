import type { ScreenBlock, ScreenLine, ScreenPaper } from '@daihoi/contract/papers';
import { PaperLine } from './paper-line.tsx';
import type { FigureLink } from './paper-runs.tsx';
import { PaperTable } from './paper-table.tsx';
import './paper-sheet.css';

interface PaperSheetProps {
  readonly paper: ScreenPaper;
  /** What a reader hears: "Báo cáo tiến độ, tính đến ngày 31/7/2020". */
  readonly label: string;
  /** Where a figure leads; undefined for one that this person cannot open. */
  readonly linkOf?: FigureLink;
}

/**
 * A paper as it will be printed, in the look of its A4 sheet, its figures open. Papers are Vietnamese whatever the
 * language of the page. A phone gets the same words in a size that can be read.
 */
export function PaperSheet({ paper, label, linkOf = () => undefined }: PaperSheetProps) {
  const foot = paper.foot;
  return (
    <div className="paper-sheet-room">
      <article className="paper-sheet" lang="vi" aria-label={label}>
        <PaperColumns rows={paper.header} linkOf={linkOf} />
        <PaperBlocks blocks={paper.blocks} linkOf={linkOf} />
        <PaperColumns rows={paper.signing} linkOf={linkOf} />
        {paper.annexes.map((blocks, index) => (
          <section key={index} className="paper-sheet-annex">
            <PaperBlocks blocks={blocks} linkOf={linkOf} />
          </section>
        ))}
        {foot && <PaperLine line={foot} linkOf={linkOf} />}
      </article>
    </div>
  );
}

interface PaperColumnsProps {
  readonly rows: ScreenPaper['header'];
  readonly linkOf: FigureLink;
}

function PaperColumns({ rows, linkOf }: PaperColumnsProps) {
  return rows.map((row, index) => (
    <div key={index} className="paper-sheet-columns">
      <PaperColumn lines={row.left} linkOf={linkOf} />
      <PaperColumn lines={row.right} linkOf={linkOf} />
    </div>
  ));
}

function PaperColumn(props: {
  readonly lines: readonly ScreenLine[];
  readonly linkOf: FigureLink;
}) {
  return (
    <div>
      {props.lines.map((line, index) => (
        <PaperLine key={index} line={line} linkOf={props.linkOf} />
      ))}
    </div>
  );
}

interface PaperBlocksProps {
  readonly blocks: readonly ScreenBlock[];
  readonly linkOf: FigureLink;
}

function PaperBlocks({ blocks, linkOf }: PaperBlocksProps) {
  return blocks.map((block, index) =>
    block.kind === 'line' ? (
      <PaperLine key={index} line={block} linkOf={linkOf} />
    ) : (
      <PaperTable key={index} table={block} linkOf={linkOf} />
    ),
  );
}

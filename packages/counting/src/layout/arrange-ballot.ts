import { err, invariant, ok, type Result } from '@daihoi/domain/kernel';
import type { BallotRefusal } from './ballot-refusal.ts';
import type { BallotDraft, DraftName } from './draft-ballot.ts';
import { fingerprintOf } from './fingerprint.ts';
import { encodeLayoutCode, mostPages } from './layout-code.ts';
import {
  nameInset,
  nameSizes,
  rowHeights,
  sheetMeasures,
  type HeadStyle,
  type SheetMeasures,
} from './sheet-measures.ts';

/** What typesetting has to say before names can be arranged: only it knows letters. */
export interface BallotMeasures {
  /** Width of each printed line, name and note, in millimetres for each point of its size. */
  readonly names: readonly number[];
  /** Height of what stands over the rows, in millimetres: on the first page in each style, and on any other page. */
  readonly heads: Readonly<Record<HeadStyle | 'next', number>>;
}

/** A column of rows: its left edge, its width, and the names it holds as a run of the printed order. */
export interface ArrangedColumn {
  readonly x: number;
  readonly width: number;
  /** Counted from 0. */
  readonly from: number;
  readonly count: number;
}

export interface ArrangedPage {
  /** Counted from 1. */
  readonly number: number;
  /** Upper edge of the row of column titles. */
  readonly y: number;
  readonly columns: readonly ArrangedColumn[];
  /** Cells of the strip that names this page. */
  readonly code: string;
}

/** Where everything of a ballot stands, millimetres from the upper left corner of each page. */
export interface BallotArrangement {
  readonly sheet: SheetMeasures;
  readonly head: HeadStyle;
  /** Upper edge of the head. */
  readonly headTop: number;
  readonly nameSize: number;
  readonly rowHeight: number;
  readonly titleHeight: number;
  readonly fingerprint: string;
  readonly pages: readonly ArrangedPage[];
}

/** What a fingerprint is made for: ballots of a test or of a rehearsal never pass for votes. */
export type BallotPurpose = 'vote' | 'test' | 'rehearsal';

/** Raised when the way pages are arranged or printed changes, so that a reader tells old sheets from new ones. */
const arrangementVersion = 2;

const headStyles = ['roomy', 'compact'] as const;

/**
 * Arranges a ballot: the fewest pages whose rows a pen can strike (a page that is missing makes a ballot doubtful), on
 * them the tallest rows; one column where it is tall enough, as the agree/disagree form always has. The head is set close
 * only where that saves a page or makes low rows taller.
 */
export function arrangeBallot(
  draft: BallotDraft,
  measures: BallotMeasures,
  purpose: BallotPurpose = 'vote',
): Result<BallotArrangement, BallotRefusal> {
  const sheet = sheetMeasures[draft.request.paper];
  const ways = headStyles.flatMap((head) =>
    (draft.form === 'strike' ? [1, 2] : [1]).flatMap((columns) => {
      const way = arrangeIn({ draft, measures, sheet, columns, head });
      return way === undefined ? [] : [way];
    }),
  );
  const best = ways.toSorted(byUse)[0];
  return best === undefined
    ? err(refuse(draft, measures, sheet))
    : ok(printed(draft, sheet, { way: best, purpose }));
}

interface Question {
  readonly draft: BallotDraft;
  readonly measures: BallotMeasures;
  readonly sheet: SheetMeasures;
  readonly columns: number;
  readonly head: HeadStyle;
}

interface Way {
  readonly columns: number;
  readonly head: HeadStyle;
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly nameSize: number;
  /** Upper edge and rows of a column, page by page. */
  readonly pages: readonly { readonly y: number; readonly rows: number }[];
}

/** Of ways that are equally good the earlier one is taken: the head with air. */
function byUse(left: Way, right: Way): number {
  if (left.pages.length !== right.pages.length) return left.pages.length - right.pages.length;
  const roomy = [left, right].map(({ rowHeight }) => rowHeight >= rowHeights.comfortable);
  if (roomy[0] === true && roomy[1] === true) return left.columns - right.columns;
  return right.rowHeight - left.rowHeight || left.columns - right.columns;
}

/** The fewest pages, then the tallest rows, that this many columns allow. */
function arrangeIn(question: Question): Way | undefined {
  const { sheet, columns, head } = question;
  const across = sheet.width - 2 * sheet.side;
  const columnWidth = (across - sheet.gutter * (columns - 1)) / columns;
  const room = nameRoom(question.draft, sheet, columnWidth);
  const widest = Math.max(...question.measures.names);
  const fitting = nameSizes.filter(({ size }) => size * widest <= room);
  const smallest = fitting.at(-1);
  if (smallest === undefined || smallest.size !== nameSizes.at(-1)?.size) return undefined;
  for (let pages = 1; pages <= mostPages; pages++) {
    for (let tenths = sheet.tallestRow * 10; tenths >= rowHeights.least * 10; tenths--) {
      const rowHeight = tenths / 10;
      const filled = fill(question, { pages, rowHeight });
      if (filled === undefined) continue;
      const size = fitting.find(({ row }) => row <= rowHeight)?.size ?? smallest.size;
      return { columns, head, columnWidth, rowHeight, nameSize: size, pages: filled };
    }
  }
  return undefined;
}

/** How many rows a column of each page holds; undefined when the names do not fit. */
function fill(
  { draft, measures, sheet, columns, head }: Question,
  { pages, rowHeight }: { readonly pages: number; readonly rowHeight: number },
): Way['pages'] | undefined {
  const { top, gap, titles } = sheet.heads[head];
  let left = draft.names.length;
  const filled: { readonly y: number; readonly rows: number }[] = [];
  for (let page = 0; page < pages; page++) {
    const y = top + measures.heads[page === 0 ? head : 'next'] + gap;
    const height = sheet.bottom - y - titles[draft.form];
    const rows = Math.min(Math.floor(height / rowHeight + 1e-9), Math.ceil(left / columns));
    if (rows < 1) return undefined;
    filled.push({ y, rows });
    left -= Math.min(left, rows * columns);
  }
  return left === 0 ? filled : undefined;
}

function nameRoom({ form }: BallotDraft, sheet: SheetMeasures, columnWidth: number): number {
  const boxes = form === 'strike' ? 0 : sheet.agreeWidth + sheet.disagreeWidth;
  return columnWidth - sheet.numberWidth - boxes - nameInset.left - nameInset.right;
}

function printed(
  draft: BallotDraft,
  sheet: SheetMeasures,
  { way, purpose }: { readonly way: Way; readonly purpose: BallotPurpose },
): BallotArrangement {
  const { rowHeight, nameSize, head } = way;
  const fingerprint = fingerprintOf(contentOf(draft, way, purpose), way.pages.length);
  let from = 0;
  const pages = way.pages.map(({ y, rows }, at) => {
    const columns = columnsFrom({ from, rows, names: draft.names }, way, sheet);
    from = columns.reduce((sum, column) => sum + column.count, from);
    const number = at + 1;
    const code = encodeLayoutCode({ fingerprint, page: number, of: way.pages.length });
    return { number, y, columns, code };
  });
  invariant(from === draft.names.length, 'every name has its row');
  const { top: headTop, titles } = sheet.heads[head];
  const titleHeight = titles[draft.form];
  return { sheet, head, headTop, nameSize, rowHeight, titleHeight, fingerprint, pages };
}

/** Names run down the first column and then down the second. */
function columnsFrom(
  run: {
    readonly from: number;
    readonly rows: number;
    readonly names: readonly DraftName[];
  },
  { columns, columnWidth }: Way,
  sheet: SheetMeasures,
): readonly ArrangedColumn[] {
  return Array.from({ length: columns }, (_, at) => {
    const from = run.from + at * run.rows;
    const count = Math.min(run.rows, Math.max(0, run.names.length - from));
    return { x: sheet.side + at * (columnWidth + sheet.gutter), width: columnWidth, from, count };
  }).filter(({ count }) => count > 0);
}

/** All that is printed and where: two ballots of one fingerprint are one ballot. */
function contentOf({ request, form, names }: BallotDraft, way: Way, purpose: BallotPurpose) {
  const { id, title, office, seats } = request.contest;
  const printedNames = names.map((each) => ({ id: each.id, name: each.name, note: each.note }));
  return {
    version: arrangementVersion,
    purpose,
    congress: request.congress,
    contest: { id, title, office, seats, form },
    paper: request.paper,
    names: printedNames,
    way,
  };
}

/** The widest name is at fault when even one column does not hold it; otherwise the words over the rows are too many. */
function refuse(draft: BallotDraft, measures: BallotMeasures, sheet: SheetMeasures): BallotRefusal {
  const room = nameRoom(draft, sheet, sheet.width - 2 * sheet.side);
  const least = nameSizes.at(-1)?.size ?? 0;
  const index = measures.names.findIndex((width) => width * least > room);
  const name = draft.names[index];
  return name === undefined
    ? { code: 'ballot.head-too-tall', at: 'contest.title', found: draft.request.paper }
    : {
        code: 'ballot.name-too-long',
        at: `contest.candidates[${name.at}].name`,
        found: name.name,
        expected: draft.request.paper,
      };
}

import type { PrintedPage } from '@daihoi/application/counting-room';
import type { BallotArrangement, BallotDraft, Box, LayoutRow } from '@daihoi/counting/layout';
import { invariant } from '@daihoi/domain/kernel';

/** A box that a template reported once it was set: page from 1, millimetres. */
export interface PrintedBox extends Box {
  readonly kind: string;
  /** Of a row: counted from 1 over the whole ballot. */
  readonly index: number;
  readonly page: number;
}

/** Reads what a template reported. The template is ours: anything else is a bug. */
export function readPrintedBox(value: unknown): PrintedBox {
  invariant(typeof value === 'object' && value !== null, 'a printed box is an object');
  const entries = new Map(Object.entries(value));
  const kind: unknown = entries.get('kind');
  invariant(typeof kind === 'string', 'a printed box has a kind');
  return {
    kind,
    index: numberIn(entries, 'index'),
    page: numberIn(entries, 'page'),
    x: numberIn(entries, 'x'),
    y: numberIn(entries, 'y'),
    width: numberIn(entries, 'width'),
    height: numberIn(entries, 'height'),
  };
}

function numberIn(entries: ReadonlyMap<string, unknown>, name: string): number {
  const value = entries.get(name);
  invariant(typeof value === 'number', `a printed box has its ${name}`);
  return value;
}

/** The pages of the first ballot, put together from what was set. */
export function printedPages(
  { draft, arrangement }: { readonly draft: BallotDraft; readonly arrangement: BallotArrangement },
  boxes: readonly PrintedBox[],
): readonly Omit<PrintedPage, 'svg'>[] {
  const { sheet } = arrangement;
  return arrangement.pages.map((page) => {
    const own = boxes.filter((box) => box.page === page.number);
    const stamp = own.find((box) => box.kind === 'stamp');
    const indexes = own.filter((box) => box.kind === 'row').map((box) => box.index);
    return {
      number: page.number,
      width: sheet.width,
      height: sheet.height,
      corners: cornersOf(own),
      code: { box: boxOf(own, 'code', 0), cells: page.code },
      ...(stamp === undefined ? {} : { stamp: placeOf(stamp) }),
      rows: indexes.map((index) => rowOf(draft, own, index)),
    };
  });
}

function cornersOf(boxes: readonly PrintedBox[]): readonly [Box, Box, Box, Box] {
  return [
    boxOf(boxes, 'corner', 0),
    boxOf(boxes, 'corner', 1),
    boxOf(boxes, 'corner', 2),
    boxOf(boxes, 'corner', 3),
  ];
}

function rowOf(draft: BallotDraft, boxes: readonly PrintedBox[], index: number): LayoutRow {
  const name = draft.names[index - 1];
  invariant(name !== undefined, 'a printed row has a name');
  const row = {
    index,
    candidateId: name.id,
    name: name.name,
    row: boxOf(boxes, 'row', index),
    number: boxOf(boxes, 'number', index),
    nameInk: boxOf(boxes, 'name', index),
  };
  if (draft.form === 'strike') return row;
  const agree = boxOf(boxes, 'agree', index);
  return { ...row, choices: { agree, disagree: boxOf(boxes, 'disagree', index) } };
}

function boxOf(boxes: readonly PrintedBox[], kind: string, index: number): Box {
  const box = boxes.find((each) => each.kind === kind && each.index === index);
  invariant(box !== undefined, `${kind} ${index} was set`);
  return placeOf(box);
}

/** A thousandth of a millimetre is finer than any printer. */
function placeOf({ x, y, width, height }: Box): Box {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}

function rounded(millimetres: number): number {
  return Number(millimetres.toFixed(3));
}

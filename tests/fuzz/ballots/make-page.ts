import type { LumaImage } from '@daihoi/counting/reading';
import { copyCanvas, takeReach, type Canvas } from './canvas.ts';
import type { Chance } from './chance.ts';
import { drawChoices } from './choice-hand.ts';
import { choosePen, drawStroke, type Pen } from './pen.ts';
import { doubts } from './doubt-hand.ts';
import { strikes, type Hand } from './strike-hand.ts';
import type { BlankPage } from './blank-page.ts';
import { writeOutside } from './stray-hand.ts';
import { wear } from './wear.ts';
import { clear, edge, hesitate, type RowTruth } from './truth.ts';

export interface MarkedPage {
  readonly sheet: Canvas;
  readonly truths: readonly RowTruth[];
  /** Somebody wrote beside the rows: the page is for people. */
  readonly isWrittenOn: boolean;
  /** A doubtful mark or plainly seen ink of the other side lies beside the rows: asking about the whole page is as good. */
  readonly isEdge: boolean;
  /** The pen most marks were made with. */
  readonly pen: Pen;
}

/** Prints a page, lets one voter loose on it, and remembers what was meant. */
export function markPage(
  blank: BlankPage,
  form: 'strike' | 'agreeDisagree',
  chance: Chance,
): MarkedPage {
  const dotsPerMm = blank.page.clean.dpi / 25.4;
  const sheet = copyCanvas(print(blank.clean, chance), dotsPerMm);
  const pen = choosePen(chance);
  const { truths, doubtful } =
    form === 'strike'
      ? strikeRows(blank, sheet, pen, chance)
      : choiceRows(blank, sheet, pen, chance);
  const isWrittenOn = chance.chance(6) && writeOutside(blank, { canvas: sheet, pen, chance });
  const dirty = wear(sheet, blank.page, chance);
  const worn = blank.names.map(({ row }, at): RowTruth => {
    const truth = truths[at] ?? clear('untouched', 'left');
    return dirty.some((box) => overlap(box, row.row)) ? { ...truth, clear: false } : truth;
  });
  const isEdge = [...doubtful, ...dirty].some((ink) => isBesideRows(ink, blank));
  return { sheet, truths: worn, isWrittenOn, isEdge, pen };
}

/** Millimetres out of a row from which ink is no longer in it, and between places that are looked at. */
const outOfRow = 3;
const stepMm = 0.5;

/** Lies a part of some ink on paper where no row is? */
function isBesideRows({ left, right, top, bottom }: Edges, { names }: BlankPage): boolean {
  const y = (top + bottom) / 2;
  for (let x = left; x <= right; x += stepMm) {
    const spot = {
      left: x - outOfRow,
      right: x + outOfRow,
      top: y - outOfRow,
      bottom: y + outOfRow,
    };
    if (!names.some(({ row }) => overlap(spot, row.row))) return true;
  }
  return false;
}

/** Toner is never the same: darker, paler, paler in bands. */
function print(clean: LumaImage, chance: Chance): LumaImage {
  const depth = chance.weighed([
    [70, chance.range(0.92, 1)],
    [30, chance.range(0.7, 0.95)],
  ]);
  const band = chance.chance(15) ? chance.range(0.05, 0.2) : 0;
  const length = chance.range(100, 900);
  const luma = new Uint8Array(clean.luma.length);
  for (let y = 0; y < clean.height; y++) {
    const share = depth * (1 - band * (0.5 + 0.5 * Math.sin((y / length) * 6.28)));
    for (let at = y * clean.width; at < (y + 1) * clean.width; at++) {
      const light = clean.luma[at] ?? 255;
      luma[at] = light === 255 ? 255 : 255 - (255 - light) * share;
    }
  }
  return { ...clean, luma };
}

interface DrawnRows {
  readonly truths: RowTruth[];
  /** Where the ink of doubtful marks lies. */
  readonly doubtful: readonly Edges[];
}

function strikeRows(blank: BlankPage, canvas: Canvas, pen: Pen, chance: Chance): DrawnRows {
  const struck = chance.weighed([
    [70, chance.range(10, 40)],
    [15, 100],
    [15, 0],
  ]);
  const doubted = chance.chance(50) ? 8 : 0;
  const drawn = blank.names.map((name) => {
    const hand = { canvas, chance, pen: chance.chance(2) ? choosePen(chance) : pen, name };
    takeReach(canvas);
    const meant = strikeRow(hand, { struck, doubted });
    const reach = takeReach(canvas);
    return { truth: asSeen(meant, reach.inked / canvas.dotsPerMm ** 2), reach };
  });
  const truths = besideDoubtful(blank, drawn);
  return {
    truths: reachOver(blank, truths, { canvas, pen, chance }),
    doubtful: doubtfulInk(drawn),
  };
}

function doubtfulInk(drawn: readonly DrawnRow[]): readonly Edges[] {
  return drawn.filter(({ truth }) => !truth.clear).map(({ reach }) => reach);
}

/** Ink that lies over letters is not seen: of a mark that shows less than a grain of dust nobody can be sure. */
function asSeen(truth: RowTruth, inkMm2: number): RowTruth {
  return truth.mark === 'ambiguous' && inkMm2 < unseenMm2 ? edge('unseen', 'left') : truth;
}

const unseenMm2 = 0.25;

function strikeRow(hand: Hand, { struck, doubted }: { struck: number; doubted: number }): RowTruth {
  const { chance } = hand;
  if (chance.chance(doubted)) return chance.weighed(doubts)(hand);
  return chance.chance(struck) ? chance.weighed(strikes)(hand) : clear('untouched', 'left');
}

interface DrawnRow {
  readonly truth: RowTruth;
  /** How far the ink of the row's own hand goes. */
  readonly reach: Edges;
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a ring, a word or a scribble of one row reaches another, nobody knows at a glance whose it is. */
function besideDoubtful({ names }: BlankPage, drawn: readonly DrawnRow[]): RowTruth[] {
  return names.map(({ row }, at) => {
    const truth = drawn[at]?.truth ?? clear('untouched', 'left');
    const isReached = drawn.some(
      (other, place) => place !== at && !other.truth.clear && overlap(other.reach, row.row),
    );
    return isReached ? { ...truth, clear: false } : truth;
  });
}

function overlap(
  { left, top, right, bottom }: Edges,
  box: { x: number; y: number; width: number; height: number },
): boolean {
  return right > box.x && left < box.x + box.width && bottom > box.y && top < box.y + box.height;
}

/** Now and then a stroke runs into the next name, or over it. */
function reachOver(
  { names }: BlankPage,
  truths: RowTruth[],
  { canvas, pen, chance }: { canvas: Canvas; pen: Pen; chance: Chance },
): RowTruth[] {
  for (const [at, truth] of truths.entries()) {
    const [name, next] = [names[at], names[at + 1]];
    if (truth.mark !== 'left' || !truth.clear || !name || !next || !chance.chance(1)) continue;
    // The next name stands under this one, not at the head of another column.
    if (Math.abs(next.row.row.x - name.row.row.x) > 1) continue;
    if (truths[at + 1]?.kind !== 'untouched' || truths[at - 1]?.mark !== 'left') continue;
    const far = chance.chance(50);
    const points = [
      { x: name.left - 2, y: name.middle - 0.5 },
      { x: name.right - 1, y: name.middle + 0.4 },
      far
        ? { x: next.right - chance.range(0, 4), y: next.middle }
        : { x: name.right + chance.range(2, 6), y: next.top - chance.range(0, 1) },
    ];
    drawStroke(canvas, points, { pen, chance });
    truths[at] = clear('runsOver', 'struck');
    const reached = next.right > name.right - 1;
    truths[at + 1] = far || reached ? hesitate('strokeInto') : edge('strokeNear', 'left');
    if (far && !reached) truths[at + 1] = edge('strokeNear', 'left');
    if (far && reached) truths[at + 1] = { ...hesitate('strokeInto') };
    if (!far && reached) truths[at + 1] = edge('strokeNear', 'left');
  }
  return truths;
}

function choiceRows(blank: BlankPage, canvas: Canvas, pen: Pen, chance: Chance): DrawnRows {
  const drawn = blank.names.map((name) => {
    takeReach(canvas);
    const truth = drawChoices({ canvas, chance, pen, name });
    return { truth, reach: takeReach(canvas) };
  });
  return { truths: besideDoubtful(blank, drawn), doubtful: doubtfulInk(drawn) };
}

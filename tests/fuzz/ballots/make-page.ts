import type { LayoutPage } from '@daihoi/counting/layout';
import type { LumaImage } from '@daihoi/counting/reading';
import { copyCanvas, shadeRect, stampSpot, type Canvas } from './canvas.ts';
import type { Chance } from './chance.ts';
import { drawChoices } from './choice-hand.ts';
import { choosePen, drawStroke, type Pen } from './pen.ts';
import { lookAtName, type PrintedName } from './printed-name.ts';
import { doubts, strikes } from './strike-hand.ts';
import { clear, edge, hesitate, type RowTruth } from './truth.ts';

/** A page of the layout with its decoded clean print. */
export interface BlankPage {
  readonly page: LayoutPage;
  readonly clean: LumaImage;
  readonly names: readonly PrintedName[];
}

export interface MarkedPage {
  readonly sheet: Canvas;
  readonly truths: readonly RowTruth[];
  /** The pen most marks were made with. */
  readonly pen: Pen;
}

/** A clean page with what a hand sees on it. */
export function blankPage(page: LayoutPage, clean: LumaImage): BlankPage {
  const dotsPerMm = page.clean.dpi / 25.4;
  const names = page.rows.map((row) => lookAtName(clean, row, dotsPerMm));
  // All names are set alike; the eye takes the height of the letters from the whole page.
  const size = middleOf(names.map((name) => name.size));
  const depth = middleOf(names.map((name) => name.middle - name.row.row.y));
  return {
    page,
    clean,
    names: names.map((name) => ({ ...name, size, middle: name.row.row.y + depth })),
  };
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
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
  const truths =
    form === 'strike'
      ? strikeRows(blank, sheet, pen, chance)
      : choiceRows(blank, sheet, pen, chance);
  wear(sheet, blank, truths, chance);
  return { sheet, truths, pen };
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

function strikeRows(blank: BlankPage, canvas: Canvas, pen: Pen, chance: Chance): RowTruth[] {
  const struck = chance.weighed([
    [70, chance.range(10, 40)],
    [15, 100],
    [15, 0],
  ]);
  const doubted = chance.chance(50) ? 8 : 0;
  const truths = blank.names.map((name): RowTruth => {
    const hand = { canvas, chance, pen: chance.chance(2) ? choosePen(chance) : pen, name };
    if (chance.chance(doubted)) return chance.weighed(doubts)(hand);
    return chance.chance(struck) ? chance.weighed(strikes)(hand) : clear('untouched', 'left');
  });
  return reachOver(blank, truths, { canvas, pen, chance });
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

function choiceRows(blank: BlankPage, canvas: Canvas, pen: Pen, chance: Chance): RowTruth[] {
  return blank.names.map((name) => drawChoices({ canvas, chance, pen, name }));
}

/** What happens to a sheet between box and scanner: dust, folds, a stamp, the ink of the other side. */
function wear(
  sheet: Canvas,
  { page }: BlankPage,
  truths: readonly RowTruth[],
  chance: Chance,
): void {
  for (let speck = chance.between(0, 25); speck > 0; speck--) {
    stampSpot(
      sheet,
      {
        x: chance.range(0, page.width),
        y: chance.range(0, page.height),
        radius: chance.range(0.03, 0.09),
      },
      { light: chance.between(20, 150), cover: 1 },
    );
  }
  if (page.stamp && chance.chance(70)) stampIt(sheet, page.stamp, chance);
  if (chance.chance(30)) fold(sheet, page, chance);
  if (chance.chance(10)) showThrough(sheet, page, chance);
  void truths;
}

function stampIt(
  sheet: Canvas,
  box: { x: number; y: number; width: number; height: number },
  chance: Chance,
): void {
  const middle = {
    x: box.x + box.width / 2 + chance.normal(2),
    y: box.y + box.height / 2 + chance.normal(2),
  };
  const radius = Math.min(box.width, box.height, 38) / 2 - 1;
  for (const share of [1, 0.92, 0.62]) {
    const points = Array.from({ length: 40 }, (_, at) => ({
      x: middle.x + radius * share * Math.cos(at / 6.2),
      y: middle.y + radius * share * Math.sin(at / 6.2),
    }));
    drawStroke(sheet, points, {
      pen: {
        kind: 'stamp',
        width: 0.7,
        light: chance.range(80, 130),
        cover: 0.8,
        skips: 0.1,
        tremor: 0,
      },
      chance,
    });
  }
}

/** A crease: a thin soft line over the whole sheet, one side of it a little darker. */
function fold(sheet: Canvas, page: LayoutPage, chance: Chance): void {
  const depth = chance.range(4, 26);
  const width = chance.range(0.2, 0.7);
  if (chance.chance(60)) {
    const y =
      page.height *
        chance.weighed([
          [3, 0.5],
          [1, 0.25],
          [1, 0.75],
          [2, chance.range(0.2, 0.8)],
        ]) +
      chance.normal(2);
    shadeRect(sheet, { x: 0, y, width: page.width, height: width }, -depth);
    shadeRect(sheet, { x: 0, y: y + width, width: page.width, height: width * 0.6 }, depth / 2);
    if (chance.chance(40)) {
      shadeRect(sheet, { x: 0, y: y + width, width: page.width, height: 12 }, -depth / 5);
    }
  } else {
    const x = page.width * 0.5 + chance.normal(6);
    shadeRect(sheet, { x, y: 0, width, height: page.height }, -depth);
  }
}

/** Strokes on the other side, seen faintly through the paper. */
function showThrough(sheet: Canvas, page: LayoutPage, chance: Chance): void {
  const pen = {
    kind: 'behind',
    width: 0.5,
    light: chance.range(234, 248),
    cover: 1,
    skips: 0,
    tremor: 0.1,
  };
  for (let stroke = chance.between(1, 8); stroke > 0; stroke--) {
    const y = chance.range(40, page.height - 20);
    const x = chance.range(20, page.width - 80);
    const points = [
      { x, y },
      { x: x + chance.range(20, 60), y: y + chance.normal(2) },
    ];
    drawStroke(sheet, points, { pen, chance });
  }
}

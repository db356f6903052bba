import type { LayoutPage } from '@daihoi/counting/layout';
import { shadeRect, stampSpot, takeReach, type Canvas } from './canvas.ts';
import type { Chance } from './chance.ts';
import { drawStroke } from './pen.ts';

type Edges = ReturnType<typeof takeReach>;

/** Brightness of white paper under which ink of the other side is more than a shade. */
const plainlySeen = 238;

/**
 * What happens to a sheet between box and scanner: dust, folds, a stamp, the ink of the other side.
 * @returns places in which a careful person looks twice
 */
export function wear(sheet: Canvas, page: LayoutPage, chance: Chance): readonly Edges[] {
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
  return chance.chance(10) ? showThrough(sheet, page, chance) : [];
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

/**
 * Strokes on the other side, seen through the paper: hardly on good paper, plainly on thin paper under a felt pen.
 * @returns where so much is seen that a careful person looks twice
 */
function showThrough(sheet: Canvas, page: LayoutPage, chance: Chance): readonly Edges[] {
  const light = chance.weighed([
    [70, chance.range(234, 248)],
    [30, chance.range(205, 234)],
  ]);
  const pen = { kind: 'behind', width: 0.5, light, cover: 1, skips: 0, tremor: 0.1 };
  const seen: Edges[] = [];
  for (let stroke = chance.between(1, 8); stroke > 0; stroke--) {
    const y = chance.range(40, page.height - 20);
    const x = chance.range(20, page.width - 80);
    const points = [
      { x, y },
      { x: x + chance.range(20, 60), y: y + chance.normal(2) },
    ];
    takeReach(sheet);
    drawStroke(sheet, points, { pen, chance });
    if (light < plainlySeen) seen.push(takeReach(sheet));
  }
  return seen;
}

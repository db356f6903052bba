import type { Box } from '@daihoi/counting/layout';
import type { BlankPage } from './blank-page.ts';
import { copyCanvas, type Canvas } from './canvas.ts';
import type { Chance } from './chance.ts';
import { drawStroke } from './pen.ts';
import { hesitate, type RowTruth } from './truth.ts';

/** A sheet to which something happened, and what may still be said of its rows. */
export interface DamagedSheet {
  readonly sheet: Canvas;
  readonly truths: readonly RowTruth[];
  /** The page as a whole is for people. */
  readonly isForPeople: boolean;
}

type Damage = (
  blank: BlankPage,
  given: { readonly sheet: Canvas; readonly truths: readonly RowTruth[] },
  chance: Chance,
) => DamagedSheet;

/** Coloured paper, a torn corner, a highlighter, a second sheet under the first. */
export const damages: readonly (readonly [number, Damage])[] = [
  [30, colourPaper],
  [25, tear],
  [25, highlight],
  [20, feedTwo],
];

/** Paper with a tint of its own takes away contrast and nothing else. */
function colourPaper(
  _blank: BlankPage,
  { sheet, truths }: { readonly sheet: Canvas; readonly truths: readonly RowTruth[] },
  chance: Chance,
): DamagedSheet {
  const share = chance.range(0.72, 0.94);
  return {
    sheet: { ...sheet, luma: sheet.luma.map((light) => light * share) },
    truths,
    isForPeople: false,
  };
}

/** A corner is gone, or folded over: what was printed there is not to be seen. */
function tear(
  { page }: BlankPage,
  { sheet, truths }: { readonly sheet: Canvas; readonly truths: readonly RowTruth[] },
  chance: Chance,
): DamagedSheet {
  const [across, down] = [chance.range(8, 70), chance.range(8, 90)];
  const light = chance.pick([255, 240, 30] as const);
  const [isRight, isLow] = [chance.chance(50), chance.chance(50)];
  function isGone(x: number, y: number): boolean {
    const [fromSide, fromEnd] = [isRight ? page.width - x : x, isLow ? page.height - y : y];
    return fromSide / across + fromEnd / down < 1;
  }
  const torn = { ...sheet, luma: new Uint8Array(sheet.luma) };
  for (let line = 0; line < sheet.height; line++) {
    for (let column = 0; column < sheet.width; column++) {
      if (!isGone(column / sheet.dotsPerMm, line / sheet.dotsPerMm)) continue;
      torn.luma[line * sheet.width + column] = light;
    }
  }
  const left = truths.map((truth, at) => {
    const row = page.rows[at];
    if (!row) return truth;
    if (cornersOf(row.nameInk, 0).some(({ x, y }) => isGone(x, y))) return hesitate('torn');
    // A name that is whole is read; that its row is not may make somebody look twice.
    return cornersOf(row.row, 1).some(({ x, y }) => isGone(x, y))
      ? { ...truth, clear: false }
      : truth;
  });
  return { sheet: torn, truths: left, isForPeople: false };
}

function cornersOf({ x, y, width, height }: Box, by: number) {
  return [x - by, x + width + by].flatMap((left) =>
    [y - by, y + height + by].map((top) => ({ x: left, y: top })),
  );
}

/** Brightness from which a highlighter is hardly seen in grey: then nobody can tell that it was there. */
const hardlySeen = 226;

/** A broad soft line over some names: chosen or struck, nobody knows. */
function highlight(
  { names }: BlankPage,
  { sheet, truths }: { readonly sheet: Canvas; readonly truths: readonly RowTruth[] },
  chance: Chance,
): DamagedSheet {
  const light = chance.range(150, 245);
  const pen = { kind: 'highlighter', width: 3.6, light, cover: 1, skips: 0, tremor: 0.05 };
  const chosen = new Set(names.filter(() => chance.chance(12)));
  for (const name of chosen) {
    const points = [
      { x: name.left - chance.range(0, 2), y: name.middle + chance.normal(0.2) },
      { x: name.right + chance.range(0, 3), y: name.middle + chance.normal(0.2) },
    ];
    drawStroke(sheet, points, { pen, chance });
  }
  const seen = names.map((name, at): RowTruth => {
    const truth = truths[at] ?? hesitate('highlighter');
    const isNear = [...chosen].some((other) => Math.abs(other.middle - name.middle) < 12);
    // A name that is struck as well stays struck, whatever the colour over it says.
    if (chosen.has(name) && truth.mark === 'struck') return { ...truth, clear: false };
    if (chosen.has(name) && light < hardlySeen) return hesitate('highlighter');
    return isNear ? { ...truth, clear: false } : truth;
  });
  return { sheet, truths: seen, isForPeople: false };
}

/** Two sheets went in together: the foot of another one shows under this one. */
function feedTwo(
  blank: BlankPage,
  { sheet, truths }: { readonly sheet: Canvas; readonly truths: readonly RowTruth[] },
  chance: Chance,
): DamagedSheet {
  const more = Math.round(chance.range(18, blank.page.height * 0.7) * sheet.dotsPerMm);
  const { clean } = blank;
  const luma = new Uint8Array(sheet.width * (sheet.height + more));
  luma.set(sheet.luma);
  luma.set(clean.luma.subarray((clean.height - more) * clean.width), sheet.luma.length);
  const both = copyCanvas(
    { width: sheet.width, height: sheet.height + more, luma },
    sheet.dotsPerMm,
  );
  return { sheet: both, truths, isForPeople: true };
}

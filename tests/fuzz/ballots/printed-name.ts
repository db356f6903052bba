import type { LayoutRow } from '@daihoi/counting/layout';
import type { LumaImage } from '@daihoi/counting/reading';

/** What a hand aims at: the letters of one name, in millimetres. */
export interface PrintedName {
  readonly left: number;
  readonly right: number;
  /** Upper and lower end of the ink, accents and tails included. */
  readonly top: number;
  readonly bottom: number;
  /** Middle of the small letters, and their height. */
  readonly middle: number;
  readonly size: number;
  readonly words: readonly { readonly left: number; readonly right: number }[];
  readonly row: LayoutRow;
}

/** Looks at the clean print as a hand's eye does. */
export function lookAtName(clean: LumaImage, row: LayoutRow, dotsPerMm: number): PrintedName {
  const { nameInk } = row;
  const left = Math.round(nameInk.x * dotsPerMm);
  const top = Math.round(nameInk.y * dotsPerMm);
  const right = Math.round((nameInk.x + nameInk.width) * dotsPerMm);
  const bottom = Math.round((nameInk.y + nameInk.height) * dotsPerMm);
  const lines: number[] = [];
  for (let y = top; y <= bottom; y++) {
    let dark = 0;
    for (let x = left; x <= right; x++) if ((clean.luma[y * clean.width + x] ?? 255) < 120) dark++;
    lines.push(dark);
  }
  const { first, last } = densest(lines);
  return {
    left: nameInk.x,
    right: nameInk.x + nameInk.width,
    top: nameInk.y,
    bottom: nameInk.y + nameInk.height,
    middle: (top + (first + last) / 2) / dotsPerMm,
    size: Math.max(1.2, (last - first) / dotsPerMm),
    words: wordsOf(clean, { left, right, top, bottom }, dotsPerMm),
    row,
  };
}

/** The shortest run of lines that holds 72 % of the ink. */
function densest(lines: readonly number[]): { first: number; last: number } {
  const all = lines.reduce((sum, dark) => sum + dark, 0);
  let best = { first: 0, last: lines.length - 1 };
  for (let first = 0; first < lines.length; first++) {
    let sum = 0;
    for (let last = first; last < lines.length; last++) {
      sum += lines[last] ?? 0;
      if (sum < all * 0.72) continue;
      if (last - first < best.last - best.first) best = { first, last };
      break;
    }
  }
  return best;
}

function wordsOf(
  clean: LumaImage,
  box: { left: number; right: number; top: number; bottom: number },
  dotsPerMm: number,
): { left: number; right: number }[] {
  const words: { left: number; right: number }[] = [];
  let empty = Infinity;
  for (let x = box.left; x <= box.right; x++) {
    let dark = false;
    for (let y = box.top; y <= box.bottom && !dark; y++) {
      dark = (clean.luma[y * clean.width + x] ?? 255) < 140;
    }
    if (!dark) {
      empty++;
      continue;
    }
    const last = words.at(-1);
    if (last && empty < 0.75 * dotsPerMm) last.right = x / dotsPerMm;
    else words.push({ left: x / dotsPerMm, right: x / dotsPerMm });
    empty = 0;
  }
  return words;
}

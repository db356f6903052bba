import type { LayoutPage } from '@daihoi/counting/layout';
import type { LumaImage } from '@daihoi/counting/reading';
import { lookAtName, type PrintedName } from './printed-name.ts';

/** A page of the layout with its decoded clean print. */
export interface BlankPage {
  readonly page: LayoutPage;
  readonly clean: LumaImage;
  readonly names: readonly PrintedName[];
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

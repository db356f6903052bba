import type { LayoutPage } from '../layout/index.ts';
import { sampleClean, spread } from './clean-samples.ts';
import { hiddenPairs } from './hidden-pairs.ts';
import type { LumaImage } from './luma-image.ts';
import { pointsIn, type RegistrationPoints } from './registration-points.ts';
import { sampledBox, type SampledBox } from './sample-row.ts';
import { textBoxes } from './text-boxes.ts';

/** Some words of one line beside the rows, found by themselves and compared with their print as rows are. */
export interface PrintedWords extends SampledBox {
  readonly points: RegistrationPoints;
  /** For each sample the darkest that the print alone can make it; 255: nothing can be seen there. */
  readonly print: Uint8Array;
  /** For each two samples side by side, which of them print hides. */
  readonly hides: Int32Array;
}

/** Millimetres around words that are looked at with them; further out ink is seen without knowing where words stand. */
const aroundMm = 1.4;

/** Places by which words are found; that they are found is enough, a mark on them is broad. */
const limits = { ink: 60, paper: 48 } as const;

/** The words of a page that stand beside its rows. */
export function printedWords(page: LayoutPage, clean: LumaImage): PrintedWords[] {
  const dotsPerMm = page.clean.dpi / 25.4;
  return textBoxes(page, clean).map((box) => {
    const grid = sampledBox(box, box, aroundMm);
    const ink = sampleClean(clean, { ...grid, dotsPerMm });
    const print = spread(ink, grid, [{ from: 0, to: grid.columns }]);
    const points = pointsIn([box], { clean, dotsPerMm, limits });
    return { ...grid, print, hides: hiddenPairs(print), points };
  });
}

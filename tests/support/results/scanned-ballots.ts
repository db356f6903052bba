import { encodeLuma } from '@daihoi/adapters/imaging';
import type { LumaImage } from '@daihoi/counting/reading';
import { Chance } from '../../fuzz/ballots/chance.ts';
import { copyCanvas, type Canvas } from '../../fuzz/ballots/canvas.ts';
import { loadLayout, type LoadedLayout } from '../../fuzz/ballots/load-layout.ts';
import { drawStroke } from '../../fuzz/ballots/pen.ts';
import { scanSheet, type ScanSetting } from '../../fuzz/ballots/scanner.ts';

/** What a pen does on one sheet: the numbers struck through, and those struck only in part. */
export interface SheetToMark {
  readonly struck: readonly number[];
  readonly half?: readonly number[];
}

/** Sheets of one ballot as a scanner gives them: printed, struck by a pen, scanned a little askew. */
export class ScannedBallots {
  readonly #loaded: LoadedLayout;

  private constructor(loaded: LoadedLayout) {
    this.#loaded = loaded;
  }

  /** @param layoutText the layout that the ballots were printed from */
  static async open(layoutText: string): Promise<ScannedBallots> {
    return new ScannedBallots(await loadLayout(layoutText));
  }

  /** The pages of one sheet as JPEG. Equal seeds give equal hands; `scan` is another pass through the scanner. */
  async jpegs(
    sheet: SheetToMark,
    seed: number,
    scan = seed,
  ): Promise<readonly Uint8Array<ArrayBuffer>[]> {
    const pages: Uint8Array<ArrayBuffer>[] = [];
    for (const canvas of this.#marked(sheet, new Chance(seed))) {
      const chance = new Chance(scan * 7919 + 11);
      const image = scanSheet(canvas, machine(chance), chance);
      pages.push(new Uint8Array(await encodeLuma(image, { format: 'jpeg', quality: 82 })));
    }
    return pages;
  }

  /** The page of one sheet as two passes through a scanner give it: the second time it is fed the other way up. */
  async bothWaysUp(sheet: SheetToMark, seed: number): Promise<readonly Uint8Array<ArrayBuffer>[]> {
    const [canvas, ...more] = this.#marked(sheet, new Chance(seed));
    if (!canvas || more.length > 0)
      throw new Error('only ballots of one page are scanned both ways up');
    const chance = new Chance(seed * 7919 + 11);
    const image = scanSheet(canvas, machine(chance), chance);
    const turned = { ...image, luma: image.luma.toReversed() };
    const files = await Promise.all([
      encodeLuma(image, { format: 'jpeg', quality: 82 }),
      encodeLuma(turned, { format: 'jpeg', quality: 76 }),
    ]);
    return files.map((file) => new Uint8Array(file));
  }

  /** What a camera sees that is held over one sheet on a table: the sheet upright in the frame, the light uneven. */
  photo(sheet: SheetToMark, seed: number, frame: Pick<LumaImage, 'width' | 'height'>): LumaImage {
    const [canvas, ...more] = this.#marked(sheet, new Chance(seed));
    if (!canvas || more.length > 0) throw new Error('only ballots of one page are photographed');
    const chance = new Chance(seed * 7919 + 11);
    const margin = 4;
    const dpi = (frame.height * 25.4) / (canvas.height / canvas.dotsPerMm + 2 * margin);
    const light = [0.95, 1, 0.88, 0.93] as const;
    const setting = { ...machine(chance), dpi, margin, light, around: 90, black: 35, white: 225 };
    return onTable(scanSheet(canvas, { ...setting, blur: 1, noise: 3 }, chance), frame);
  }

  #marked({ struck, half = [] }: SheetToMark, chance: Chance): readonly Canvas[] {
    return this.#loaded.blanks.map(({ clean, page, names }) => {
      const sheet = copyCanvas(clean, page.clean.dpi / 25.4);
      for (const name of names) {
        const { index } = name.row;
        if (struck.includes(index)) strike(sheet, { ...name, share: 1 }, chance);
        if (half.includes(index)) strike(sheet, { ...name, share: 0.45 }, chance);
      }
      return sheet;
    });
  }
}

/** A picture in the middle of a wider frame. */
function onTable(
  { width, height, luma }: LumaImage,
  frame: Pick<LumaImage, 'width' | 'height'>,
): LumaImage {
  const table = new Uint8Array(frame.width * frame.height).fill(90);
  const left = Math.floor((frame.width - width) / 2);
  for (let line = 0; line < Math.min(height, frame.height); line += 1)
    table.set(luma.subarray(line * width, (line + 1) * width), line * frame.width + left);
  return { ...frame, luma: table };
}

function strike(
  sheet: Canvas,
  name: {
    readonly left: number;
    readonly right: number;
    readonly middle: number;
    readonly share: number;
  },
  chance: Chance,
): void {
  const y = name.middle + chance.range(-0.35, 0.35);
  const end = name.left + (name.right - name.left) * name.share;
  // Through the middle of the letters, as nobody could doubt: what the reader asks about is another test's matter.
  const slant = chance.range(-0.5, 0.5);
  const line = [
    { x: name.left - chance.range(1, 5), y: y - slant },
    { x: (name.left + end) / 2, y: y + chance.range(-0.2, 0.2) },
    { x: name.share < 1 ? end : end + chance.range(1, 9), y: y + slant },
  ];
  drawStroke(sheet, line, {
    pen: {
      kind: 'ballpoint',
      width: chance.range(0.3, 0.6),
      light: chance.range(40, 90),
      cover: 1,
      skips: 0,
      tremor: 0.03,
    },
    chance,
  });
}

function machine(chance: Chance): ScanSetting {
  return {
    dpi: 200,
    rotation: chance.normal(0.4),
    quarterTurns: 0,
    scaleX: 1,
    scaleY: 1,
    shear: 0,
    shift: { x: chance.normal(0.5), y: chance.normal(0.5) },
    pull: [0, 0, 0, 0, 0, 0, 0, 0],
    wave: { size: 0, length: 100, phase: 0 },
    around: 250,
    black: 20,
    white: 248,
    gamma: 1,
    light: [1, 1, 1, 1],
    blur: 0,
    noise: 1.5,
    margin: 0,
  };
}

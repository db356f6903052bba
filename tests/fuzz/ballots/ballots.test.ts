import { beforeAll, describe, expect, test } from 'vitest';
import { createPageReader, type LumaImage, type PageReading } from '@daihoi/counting/reading';
import { copyCanvas, shadeRect, stampSpot } from './canvas.ts';
import { Chance } from './chance.ts';
import { fuzzBallots } from './fuzz-ballots.ts';
import type { LoadedLayout } from './load-layout.ts';
import { drawStroke } from './pen.ts';
import { printLayout } from './print-layouts.ts';
import { officeCapture } from './profiles.ts';
import { scanSheet } from './scanner.ts';

let strike: LoadedLayout;
let choice: LoadedLayout;

beforeAll(async () => {
  strike = await printLayout({ names: 11, seats: 9, paper: 'A5' });
  choice = await printLayout({ names: 3, seats: 3, paper: 'A5' });
});

function blankOf(loaded: LoadedLayout) {
  const [blank] = loaded.blanks;
  if (!blank) throw new Error('a layout has pages');
  return blank;
}

function read(loaded: LoadedLayout, image: LumaImage): PageReading {
  return createPageReader(loaded.prepared)(image);
}

function marksOf(reading: PageReading): readonly string[] {
  return reading.kind === 'ballot' ? reading.rows.map((row) => row.mark) : [];
}

/** The clean page with lines drawn over the names whose numbers are given. */
function struckSheet(numbers: readonly number[], shift = 0) {
  const { clean, page, names } = blankOf(strike);
  const sheet = copyCanvas(clean, page.clean.dpi / 25.4);
  for (const number of numbers) {
    const name = names[number - 1];
    if (!name) continue;
    const y = name.middle + shift;
    const line = [
      { x: name.left - 1, y },
      { x: name.right + 2, y },
    ];
    const pen = { kind: 'blue', width: 0.45, light: 70, cover: 1, skips: 0, tremor: 0.03 };
    drawStroke(sheet, line, { pen, chance: new Chance(number) });
  }
  return sheet;
}

function turned(image: LumaImage): LumaImage {
  return { ...image, luma: image.luma.toReversed() };
}

describe('a clean page', () => {
  test('has every name left, whichever way up', () => {
    const { clean } = blankOf(strike);
    expect(new Set(marksOf(read(strike, clean)))).toEqual(new Set(['left']));
    const upsideDown = read(strike, turned(clean));
    expect(upsideDown).toMatchObject({ kind: 'ballot', upsideDown: true });
    expect(new Set(marksOf(upsideDown))).toEqual(new Set(['left']));
  });

  test('of the other form has no mark', () => {
    expect(marksOf(read(choice, blankOf(choice).clean))).toEqual(['none', 'none', 'none']);
  });

  test('of another ballot is foreign or refused, never read', () => {
    expect(read(strike, blankOf(choice).clean).kind).not.toBe('ballot');
  });
});

describe('a line through a name', () => {
  test('strikes that name and no other', () => {
    const marks = marksOf(read(strike, struckSheet([2, 7, 8])));
    expect(marks.flatMap((mark, at) => (mark === 'struck' ? [at + 1] : []))).toEqual([2, 7, 8]);
    expect(marks).not.toContain('ambiguous');
  });

  test('is no strike when it runs under the name', () => {
    const marks = marksOf(read(strike, struckSheet([4], 2.1)));
    expect(marks[3]).toBe('ambiguous');
    expect(marks.filter((mark) => mark === 'struck')).toEqual([]);
  });

  test('is no strike when it may lie on the back, on a pale print as well', () => {
    const { clean, page, names } = blankOf(strike);
    const pale = { ...clean, luma: clean.luma.map((light) => 255 - (255 - light) * 0.62) };
    const sheet = copyCanvas(pale, page.clean.dpi / 25.4);
    const pen = { kind: 'behind', width: 0.7, light: 203, cover: 1, skips: 0, tremor: 0.03 };
    for (const [at, { left, right, middle }] of names.entries()) {
      const line = [
        { x: left - 3, y: middle },
        { x: right + 5, y: middle },
      ];
      drawStroke(sheet, line, { pen, chance: new Chance(at) });
    }
    const marks = marksOf(read(strike, sheet));
    expect(marks).toEqual(names.map(() => 'ambiguous'));
  });

  test('may run out over the corner of the next row', () => {
    const { page, names } = blankOf(strike);
    const name = names[2];
    if (!name) throw new Error('there are names');
    const sheet = copyCanvas(blankOf(strike).clean, page.clean.dpi / 25.4);
    const box = name.row.row;
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    const tail = [
      { x: name.left - 1, y: name.middle },
      { x: right - 20, y: name.middle },
      { x: right - 2, y: bottom },
      { x: right + 3, y: bottom + 2.6 },
    ];
    const pen = { kind: 'blue', width: 0.45, light: 70, cover: 1, skips: 0, tremor: 0.03 };
    drawStroke(sheet, tail, { pen, chance: new Chance(5) });
    const reading = read(strike, sheet);
    expect(reading.doubts).toEqual([]);
    expect(marksOf(reading).slice(2, 4)).toEqual(['struck', 'left']);
  });

  test('is no strike when it leaves a word out', () => {
    const { clean, page, names } = blankOf(strike);
    const sheet = copyCanvas(clean, page.clean.dpi / 25.4);
    const name = names[2];
    const word = name?.words.at(-1);
    if (!name || !word) throw new Error('the third name has words');
    const line = [
      { x: name.left - 1, y: name.middle },
      { x: word.left - 0.6, y: name.middle },
    ];
    const pen = { kind: 'blue', width: 0.45, light: 60, cover: 1, skips: 0, tremor: 0 };
    drawStroke(sheet, line, { pen, chance: new Chance(1) });
    expect(marksOf(read(strike, sheet))[2]).toBe('ambiguous');
  });

  test('is followed on a skewed sheet that shows only three corner marks', () => {
    const sheet = struckSheet([1, 11]);
    const [, , corner] = blankOf(strike).page.corners;
    shadeRect(sheet, { x: corner.x - 2, y: corner.y - 2, width: 9, height: 9 }, 255);
    const plain = officeCapture(new Chance(3)).setting;
    const setting = {
      ...plain,
      dpi: 200,
      rotation: 3,
      quarterTurns: 0,
      margin: 10,
      around: 250,
      noise: 1,
      shift: { x: 0, y: 0 },
    } as const;
    const marks = marksOf(read(strike, scanSheet(sheet, setting, new Chance(3))));
    expect(marks.flatMap((mark, at) => (mark === 'struck' ? [at + 1] : []))).toEqual([1, 11]);
  });
});

describe('what is not plain', () => {
  test('goes to people: a dot beside a name', () => {
    const sheet = struckSheet([]);
    const name = blankOf(strike).names[5];
    if (!name) throw new Error('there are names');
    const spot = { x: name.right + 3, y: name.middle, radius: 0.5 };
    stampSpot(sheet, spot, { light: 60, cover: 1 });
    expect(marksOf(read(strike, sheet))[5]).toBe('ambiguous');
  });

  test('is refused: an empty sheet, grain, a page too coarse, a page too pale', () => {
    const { clean } = blankOf(strike);
    const { width, height } = clean;
    const white = new Uint8Array(width * height).fill(250);
    expect(read(strike, { width, height, luma: white })).toEqual({
      kind: 'blank',
      doubts: ['blank'],
    });
    const chance = new Chance(5);
    const grain = white.map(() => chance.between(0, 255));
    expect(read(strike, { width, height, luma: grain }).kind).not.toBe('ballot');
    const pale = clean.luma.map((light) => 200 + (light >> 3));
    expect(read(strike, { width, height, luma: pale }).kind).not.toBe('ballot');
    expect(read(strike, coarse(clean)).kind).not.toBe('ballot');
  });
});

/** Every other dot of every other line, black or white: a fax of the page. */
function coarse({ width, height, luma }: LumaImage): LumaImage {
  const half = { width: width >> 1, height: height >> 1 };
  const small = new Uint8Array(half.width * half.height);
  for (let y = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++) {
      small[y * half.width + x] = (luma[y * 2 * width + x * 2] ?? 255) < 128 ? 0 : 255;
    }
  }
  return { ...half, luma: small };
}

describe('generated hands and scanners', () => {
  test.each(['office', 'photo'] as const)('%s: no mark is read wrongly', async (profile) => {
    const layouts = [strike, choice];
    const totals = await fuzzBallots({ layouts, profile, seed: 20, marks: 60 });
    expect(totals.silent).toBe(0);
    expect(totals.clear).toBeGreaterThan(20);
    expect(totals.clearAsked).toBeLessThan(totals.clear / 2);
  });
});

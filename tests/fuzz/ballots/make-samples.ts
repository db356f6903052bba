/** `node tests/fuzz/ballots/make-samples.ts`: draws the fixed scans under tests/samples/scans anew, with their answers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeLuma } from '@daihoi/adapters/imaging';
import type { LumaImage } from '@daihoi/counting/reading';
import type { BlankPage } from './blank-page.ts';
import { Chance } from './chance.ts';
import type { LoadedLayout } from './load-layout.ts';
import { markPage } from './make-page.ts';
import { printLayout } from './print-layouts.ts';
import { officeCapture, photoCapture } from './profiles.ts';
import { cutsOff, scanSheet, type ScanSetting } from './scanner.ts';
import { tiffOf } from './tiff-of.ts';
import type { RowTruth } from './truth.ts';

const folder = join(import.meta.dirname, '../../samples/scans');
const jpegQuality = 55;

interface Shot {
  readonly image: LumaImage;
  /** What the hand of each row meant. */
  readonly truths: readonly RowTruth[];
  readonly isWrittenOn: boolean;
}

interface Sample {
  readonly file: string;
  readonly form: 'strike' | 'boxes';
  readonly pages: readonly (readonly RowTruth[])[];
  readonly isWrittenOn: boolean;
}

/** An even scan of 150 dots an inch, so that the files stay small. */
const plain = {
  ...officeCapture(new Chance(1)).setting,
  dpi: 150,
  rotation: 0.7,
  quarterTurns: 0,
  margin: 0,
  noise: 1,
  blur: 0,
  black: 20,
  white: 245,
  shift: { x: 0, y: 0 },
} as const;

function shoot(loaded: LoadedLayout, seed: number, setting: Partial<ScanSetting>): Shot {
  const chance = new Chance(seed);
  const blank: BlankPage | undefined = loaded.blanks[0];
  if (!blank) throw new Error('a layout has pages');
  const { sheet, truths, isWrittenOn } = markPage(blank, loaded.layout.contest.form, chance);
  const whole = { ...plain, ...setting };
  // A row that the frame cuts is for people.
  const seen = truths.map((truth, at): RowTruth => {
    const row = blank.page.rows[at];
    return row && cutsOff(sheet, whole, [row.row]) ? { ...truth, clear: false } : truth;
  });
  return { image: scanSheet(sheet, whole, chance), truths: seen, isWrittenOn };
}

const strike = await printLayout({ names: 11, seats: 9, paper: 'A5' });
const boxes = await printLayout({ names: 3, seats: 3, paper: 'A5' });
const samples: Sample[] = [];
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'strike.layout.json'), JSON.stringify(strike.layout));
writeFileSync(join(folder, 'boxes.layout.json'), JSON.stringify(boxes.layout));

/** Few steps of grey pack well. */
function inSteps(image: LumaImage): LumaImage {
  return { ...image, luma: image.luma.map((light) => light | 7) };
}

async function save(file: string, form: Sample['form'], shot: Shot): Promise<void> {
  const packed = await encodeLuma(shot.image, { format: 'jpeg', quality: jpegQuality });
  writeFileSync(join(folder, file), packed);
  samples.push({ file, form, pages: [shot.truths], isWrittenOn: shot.isWrittenOn });
}

await save('office.jpg', 'strike', shoot(strike, 75, {}));
await save('doubts.jpg', 'strike', shoot(strike, 35, {}));
await save('upside-down.jpg', 'strike', shoot(strike, 9, { quarterTurns: 2 }));
await save('skewed.jpg', 'strike', shoot(strike, 67, { rotation: 10, margin: 16 }));
await save('cut-corners.jpg', 'strike', shoot(strike, 2, { rotation: -7.5 }));
await save(
  'photo.jpg',
  'strike',
  shoot(strike, 48, { ...photoCapture(new Chance(4)).setting, dpi: 170 }),
);
await save('written-on.jpg', 'strike', shoot(strike, 33, {}));
await save('boxes.jpg', 'boxes', shoot(boxes, 38, {}));

const pair = [
  shoot(strike, 23, { noise: 0.3 }),
  shoot(strike, 79, { noise: 0.3, quarterTurns: 1 }),
];
writeFileSync(join(folder, 'pages.tif'), tiffOf(pair.map((shot) => inSteps(shot.image))));
samples.push({
  file: 'pages.tif',
  form: 'strike',
  pages: pair.map((shot) => shot.truths),
  isWrittenOn: false,
});

const fax = shoot(strike, 7, { dpi: 200 });
const faxed = await encodeLuma(fax.image, { format: 'tiff', bilevel: true });
writeFileSync(join(folder, 'fax.tif'), faxed);

writeFileSync(join(folder, 'answers.json'), `${JSON.stringify(samples, undefined, 1)}\n`);

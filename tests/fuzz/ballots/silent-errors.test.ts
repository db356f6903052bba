import { beforeAll, expect, test } from 'vitest';
import { createPageReader } from '@daihoi/counting/reading';
import type { LoadedLayout } from './load-layout.ts';
import { createScanMaker } from './make-scan.ts';
import { printLayout, sampleBallots } from './print-layouts.ts';

let layouts: readonly LoadedLayout[];

beforeAll(async () => {
  layouts = await Promise.all(sampleBallots.map((sample) => printLayout(sample)));
}, 120_000);

/** Marks of `npm run fuzz:ballots` that were once decided wrongly: seed and number of the page, number of the row. */
const onceSilent = [
  [4242, 846, 10, 'slash', 'a broad pen: one stroke fills the box'],
  [31001, 1051, 9, 'slash', 'the same from corner to corner'],
  [4242, 605, 30, 'tick', 'inside the letter M'],
  [777, 910, 48, 'tick', 'between letters'],
  [31001, 12, 14, 'tick', 'on a short name'],
  [4242, 892, 1, 'upright', 'along the stem of a letter'],
  [31001, 899, 32, 'upright', 'between letters'],
  [4242, 686, 41, 'dot', 'on the rule behind the number'],
  [777, 719, 46, 'dot', 'on that rule, blurred'],
  [777, 910, 53, 'dot', 'on that rule, in grain'],
  [4242, 1751, 10, 'dot', 'on that rule, twice blurred'],
  [31001, 333, 53, 'dot', 'on that rule, in the second column'],
  [4242, 1750, 1, 'writing', "that a neighbour's stroke runs into"],
  [31001, 1160, 28, 'writing', 'that a long tail runs into'],
  [31001, 862, 9, 'tick', 'that a long tail runs into'],
  [777, 436, 24, 'strokeInto', 'the end of a stroke, under letters'],
  [51107, 366, 17, 'partial', 'a broad pen beside a word that hides nearly all of its paper'],
  [31001, 820, 45, 'upright', 'across a fold'],
  [31001, 543, 23, 'restored', 'a ring whose foot is one line'],
  [51107, 1679, 22, 'strokeInto', 'over its edge, out of a row that is for people'],
  [51107, 2521, 13, 'restored', 'by a word that runs on in the next column'],
  [51107, 4118, 9, 'tick', "beside a neighbour's tail, its tip at the edge"],
  [91577, 1456, 30, 'dot', 'on the rule at the end of the row'],
  [91577, 10412, 5, 'slash', 'of a felt pen, whose rim the box hides'],
  [91577, 19602, 20, 'number', 'struck by a thin pen, pale at 150 dots an inch'],
  [91577, 20801, 14, 'restored', 'by a tick between two columns of names'],
  [73313, 23506, 58, 'strokeInto', 'from a stroke of a thin pen that is for people itself'],
  [91130, 12926, 30, 'restored', 'by a tick beside the table, where its stroke leaves the row'],
  [91130, 16497, 13, 'partial', "whose last word the end of a neighbour's stroke passes"],
  [91130, 19297, 54, 'restored', 'by a ring that touches the accents of a short name'],
  [73313, 1039, 32, 'restored', 'by dots under a wavy stroke, some of which the letters cover'],
  [73313, 22385, 22, 'restored', 'by dots under a wavy stroke that swings as far as a scribble'],
  [91577, 21026, 8, 'restored', 'by dots on the line of the letters'],
  [
    91131,
    1361,
    8,
    'restored',
    'by dots at the feet of a short name, of which single bits are left',
  ],
  [91131, 267, 56, 'upright', 'of a thin pen, beside a speck, on a page that print fits badly'],
  [91131, 22227, 30, 'restored', 'by a word of a felt pen beside the table'],
  [91131, 23266, 47, 'partial', 'seen in the gaps of one word, on a page that print fits badly'],
  [91131, 15455, 4, 'ring', 'of which a box leaves its foot and four corners'],
  [91131, 18677, 15, 'corrected', 'painted over, an arm of its cross outside the box'],
  [73313, 4426, 4, 'partial', 'of a felt pen, that a scratch carries on over the first word'],
  [73313, 15303, 30, 'partial', 'of a gel pen, that a fold carries on over the first word'],
  [73313, 5686, 54, 'tick', 'between two short words'],
  [73313, 23253, 54, 'tick', 'of a thin pen between two short words'],
  [73313, 13794, 2, 'partial', 'of a pencil, seen in the gaps between the letters of one word'],
  [91130, 18581, 18, 'upright', 'of a thin pen hardly darker than the paper, between two letters'],
  [91127, 1568, 14, 'upright', 'leaning through three letters, its ends pale'],
  [73313, 14921, 2, 'slash', 'in a box that a fold crosses'],
  [73313, 5794, 45, 'tick', "at the very end of a neighbour's tail"],
  [91577, 21708, 15, 'restored', 'by a ring as flat as the letters'],
  [40961, 1694, 5, 'restored', 'by a tick that grows out of a broad stroke'],
  [
    40961,
    6913,
    14,
    'restored',
    'by a word that begins where the stroke ends and goes on in the next column',
  ],
  [40961, 9540, 12, 'restored', "by a tick beside the row, under the end of a neighbour's tail"],
  [51107, 4139, 16, 'upright', 'along a stem, of which two samples show'],
] as const;

/** Whole strokes so pale that they were read as none: to ask is right, and so would be to see them. */
const onceUnseen = [
  ['photo', 31002, 25, 7, 'faint', 'drowned in the grain'],
  ['office', 51107, 868, 40, 'faint', 'a tenth of the contrast, between letters'],
  ['office', 91577, 4871, 36, 'faint', 'seen beside the name only'],
  ['office', 40961, 1928, 7, 'faint', 'of which bits show between the letters and behind them'],
  ['office', 91577, 25221, 29, 'faint', 'on a pale print, darker than its neighbours only'],
  ['office', 91127, 458, 27, 'faint', 'seen in the gaps of two words'],
  [
    'office',
    73313,
    6428,
    30,
    'faint',
    'seen on the paper beside the name and in the gaps of a word',
  ],
  ['office', 73313, 23960, 27, 'faint', 'on a pale print, seen in the gaps of its words'],
] as const;

test.each(onceUnseen)(
  '%s of seed %i, page %i, row %i goes to people: %s, %s',
  async (profile, seed, number, index, kind) => {
    const scan = await createScanMaker({ layouts, profile, seed })(number);
    const reading = createPageReader(scan.loaded.prepared)(scan.image);
    if (reading.kind !== 'ballot') throw new Error('the page is read');
    const at = reading.rows.findIndex((row) => row.index === index);
    expect(scan.truths[at]).toEqual({ kind, mark: 'struck', clear: false });
    expect(reading.doubts).toEqual([]);
    expect(reading.rows[at]?.mark).toBe('ambiguous');
  },
  60_000,
);

/** Pages with writing that nobody was once asked about. */
const onceUnnoticed = [
  [31001, 1412, 'between the printed lines of the head'],
  [91577, 550, 'there with a thin pen'],
  [91577, 9035, 'there with a pencil'],
  [91577, 20020, 'where the frame cuts all of a word but its tips'],
  [73313, 7642, 'over its title with a thin pen hardly darker than the paper'],
] as const;

test.each(onceUnnoticed)(
  'seed %i, page %i goes to people: written %s',
  async (seed, number) => {
    const scan = await createScanMaker({ layouts, profile: 'office', seed })(number);
    const reading = createPageReader(scan.loaded.prepared)(scan.image);
    expect(scan.isDoubtful).toBe(true);
    expect(reading.doubts).toEqual(['extraInk']);
  },
  60_000,
);

test('two sheets that went in together go to people, also where no corner of the second is seen', async () => {
  const scan = await createScanMaker({ layouts, profile: 'damaged', seed: 40961 })(170);
  const reading = createPageReader(scan.loaded.prepared)(scan.image);
  expect(scan.isDoubtful).toBe(true);
  expect(reading.doubts).toEqual(['secondSheet']);
}, 60_000);

/** Plain marks that people were once asked about. */
const onceAsked = [
  [31001, 25, 5, 'double', 'struck', 'of whose second stroke letters leave bits'],
  [31001, 37, 20, 'double', 'struck', 'of a felt pen, cut off by the rule before the name'],
  [31001, 5, 25, 'longTail', 'struck', 'that runs out over the corner of the next row'],
  [31001, 16, 20, 'untouched', 'left', "whose corner a neighbour's tail crosses"],
  [31001, 12, 10, 'straight', 'struck', 'by a thin pen'],
  [60220, 1364, 1, 'wavy', 'struck', 'on a page of broad strokes that passed for a fax'],
  [91131, 287, 11, 'tick', 'agree', 'as flat as a stroke'],
  [91131, 1082, 15, 'bigCross', 'agree', 'whose arms the frame of its box cuts off'],
  [91131, 895, 12, 'cross', 'agree', 'of a pen that fills half the box'],
  [91131, 1296, 40, 'straight', 'struck', 'by a pen as pale as all strokes of its page'],
  [91131, 146, 11, 'zigzag', 'struck', 'of whose turns letters leave bits at their feet'],
  [91131, 1533, 60, 'double', 'struck', 'by a pencil'],
  [91131, 1146, 3, 'untouched', 'left', 'that a flat tail enters'],
  [91131, 2551, 10, 'untouched', 'left', 'beside which the glass has a scratch'],
  [91127, 3951, 44, 'untouched', 'left', 'whose number an upright fold crosses'],
  [91129, 0, 44, 'double', 'struck', 'of whose second line only the end before the name shows'],
  [60220, 1348, 25, 'zigzag', 'struck', 'by a pen as broad as the letters are high'],
] as const;

test.each(onceAsked)(
  'seed %i, page %i, row %i is decided: %s, %s, %s',
  async (seed, number, index, kind, mark) => {
    const scan = await createScanMaker({ layouts, profile: 'office', seed })(number);
    const reading = createPageReader(scan.loaded.prepared)(scan.image);
    if (reading.kind !== 'ballot') throw new Error('the page is read');
    const at = reading.rows.findIndex((row) => row.index === index);
    expect(scan.truths[at]).toEqual({ kind, mark, clear: true });
    expect(reading.rows[at]?.mark).toBe(mark);
  },
  60_000,
);

test.each(onceSilent)(
  'seed %i, page %i, row %i goes to people: %s %s',
  async (seed, number, index, kind) => {
    const scan = await createScanMaker({ layouts, profile: 'office', seed })(number);
    const reading = createPageReader(scan.loaded.prepared)(scan.image);
    if (reading.kind !== 'ballot') throw new Error('the page was read once');
    const at = reading.rows.findIndex((row) => row.index === index);
    // The hands still draw what they drew then.
    expect(scan.truths[at]).toEqual({ kind, mark: 'ambiguous', clear: false });
    expect(reading.rows[at]?.mark).toBe('ambiguous');
  },
  60_000,
);

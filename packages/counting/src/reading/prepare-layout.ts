import type { BallotLayout, LayoutPage, LayoutRow } from '../layout/index.ts';
import { sampleClean, spread, type ColumnRange } from './clean-samples.ts';
import { hiddenPairs } from './hidden-pairs.ts';
import { endPatches, type RowEnds } from './print-patch.ts';
import { printedWords, type PrintedWords } from './printed-words.ts';
import { agreeOnCore, findWords, type NameShape } from './name-shape.ts';
import type { LumaImage } from './luma-image.ts';
import { measureClean } from './measure-clean.ts';
import { rowModels, type RowModels } from './print-model.ts';
import { pageZones, type PageZones } from './page-zones.ts';
import { registrationPoints, type RegistrationPoints } from './registration-points.ts';
import { sampledBox } from './sample-row.ts';
import { samplesPerMm } from './samples.ts';

/** A row of the layout with everything about its clean print that reading needs again and again. */
export interface RowTemplate {
  readonly row: LayoutRow;
  /** Samples across and down: the row's box, five to the millimetre. */
  readonly columns: number;
  readonly lines: number;
  /** For each sample the darkest that the print alone can make it, blur and a little shift included; 255: nothing can be seen there. */
  readonly print: Uint8Array;
  /** For each two samples side by side, which of them print hides. */
  readonly hides: Int32Array;
  readonly name: NameShape;
  readonly points: RegistrationPoints;
  readonly models: RowModels;
  /** The rules at its left and right end, over which the grid of samples does not go. */
  readonly ends: RowEnds;
}

export interface PageTemplate {
  readonly page: LayoutPage;
  readonly rows: readonly RowTemplate[];
  readonly clean: LumaImage;
  readonly zones: PageZones;
  /** The printed words beside the rows. */
  readonly words: readonly PrintedWords[];
}

export interface PreparedLayout {
  readonly layout: BallotLayout;
  readonly pages: readonly PageTemplate[];
}

/** Prepares a layout for reading. `cleans` are the decoded clean prints of its pages, in their order. */
export function prepareLayout(layout: BallotLayout, cleans: readonly LumaImage[]): PreparedLayout {
  const pages = layout.pages.flatMap((page, index) => {
    const clean = cleans[index];
    if (!clean) return [];
    const rows = page.rows.map((row) => prepareRow(row, page, clean));
    const names = agreeOnCore(rows.map((row) => row.name));
    const named = rows.map((row, at) => ({ ...row, name: names[at] ?? row.name }));
    return [
      { page, clean, rows: named, zones: pageZones(page, clean), words: printedWords(page, clean) },
    ];
  });
  return { layout, pages };
}

function prepareRow(row: LayoutRow, page: LayoutPage, clean: LumaImage): RowTemplate {
  const { columns, lines } = sampledBox(row.row, row.nameInk);
  const dotsPerMm = page.clean.dpi / 25.4;
  const ink = sampleClean(clean, { columns, lines, row, dotsPerMm });
  const print = spread(ink, { columns, lines }, farFromName(row));
  const name = findWords(ink, { columns, lines, row, samplesPerMm });
  const modelled = row.choices ? columns : Math.min(columns, name.to + behindName);
  const exact = measureClean(clean, { columns: modelled, lines, row, dotsPerMm });
  return {
    row,
    columns,
    lines,
    print,
    hides: hiddenPairs(print),
    name,
    points: registrationPoints(clean, row, dotsPerMm),
    models: rowModels(exact, { columns: modelled, lines, name, row }, (x) =>
      Math.round((x - row.row.x) * samplesPerMm),
    ),
    ends: endPatches(row, clean, dotsPerMm),
  };
}

/** Samples behind a name beyond which nothing of a row without boxes has to be explained by its print. */
const behindName = 12;

/** Columns far from the name, by which the row is found: those of the order number, and the end of the row. */
function farFromName({ row, number, nameInk }: LayoutRow): readonly ColumnRange[] {
  function columnAt(x: number): number {
    return Math.round((x - row.x) * samplesPerMm);
  }
  return [
    { from: columnAt(number.x) - 3, to: columnAt(number.x + number.width) + 3 },
    { from: columnAt(nameInk.x + nameInk.width + 3), to: columnAt(row.x + row.width) },
  ];
}

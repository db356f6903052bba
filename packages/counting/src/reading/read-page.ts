import { isWrittenOnWords } from './hidden-beside.ts';
import { addToTrace } from './ink-trace.ts';
import type { LumaImage, Point } from './luma-image.ts';
import { findLooseInk, type BesideRows, type LooseInk } from './loose-ink.ts';
import { mapThroughRows } from './map-through-rows.ts';
import { judgeByFit } from './page-fit.ts';
import { acceptPalePen } from './pale-pen.ts';
import { outlyingNames } from './outlying-names.ts';
import type { PageDoubt, PageReading } from './page-reading.ts';
import {
  lookAt,
  placeSeen,
  type PagePlacement,
  type PlacementFault,
  type SeenImage,
} from './place-page.ts';
import type { PageTemplate, PreparedLayout } from './prepare-layout.ts';
import type { RowOffset } from './register-row.ts';
import { doubtful, readRow, rowBuffers, type RowBuffers } from './read-row.ts';
import { leastInked, registerRows } from './register-rows.ts';
import { hasSecondSheet } from './second-sheet.ts';
import { isOneBit } from './one-bit.ts';
import {
  goesOnInDoubt,
  goesOnInStroke,
  isAbreast,
  isCloseTo,
  isMidOf,
  isLevelWith,
  settle,
  type RowFinding,
} from './settle-rows.ts';

const fewestDotsPerMm = 5.3;
const leastContrast = 70;
const missingRows = 0.34;

/** Makes a reader for one layout. It keeps its working memory, so one reader reads one image at a time. */
export function createPageReader(prepared: PreparedLayout): (image: LumaImage) => PageReading {
  const sizes = prepared.pages
    .flatMap(({ rows, words }) => [
      ...rows,
      ...rows.flatMap(({ ends }) => [ends.left, ends.right]),
      ...words,
    ])
    .map(({ columns, lines }) => columns * lines);
  const buffers = rowBuffers(Math.max(1, ...sizes));
  return (image) => readPage(image, prepared, buffers);
}

function readPage(image: LumaImage, prepared: PreparedLayout, buffers: RowBuffers): PageReading {
  const seen = lookAt(image);
  const outcome = placeSeen(seen, prepared.layout.pages);
  if (!outcome.found) return refusal(outcome.fault);
  const { placement } = outcome;
  const template = prepared.pages[placement.page];
  if (!template) return { kind: 'unreadable', doubts: ['doubtfulCode'] };
  if (placement.scale < fewestDotsPerMm) return { kind: 'unreadable', doubts: ['tooCoarse'] };
  if (placement.levels.white - placement.levels.black < leastContrast) {
    return { kind: 'unreadable', doubts: ['tooFaint'] };
  }
  if (isOneBit(image, placement, template)) return { kind: 'unreadable', doubts: ['oneBit'] };
  const form = prepared.layout.contest.form;
  const offsets = registerRows(image, placement, template);
  const lost = offsets.filter((offset) => offset === undefined || offset.inked < leastInked);
  if (lost.length > offsets.length * missingRows) {
    return { kind: 'unreadable', doubts: ['printNotFound'] };
  }
  const ink: number[] = [];
  const read = template.rows.map((row, at) => {
    const finding = readRow({ image, placement, buffers, form }, row, offsets[at]);
    if (finding.hasInk) addToTrace(ink, at, { marks: buffers.marks, template: row });
    return finding;
  });
  const findings = judgeByFit(acceptPalePen(read));
  const { doubts, besideRows } = besides(seen, placement, { template, offsets, findings, buffers });
  const outlying = outlyingNames(findings);
  const rows = findings.map((finding) => {
    const { atEnds } = finding;
    const isInked =
      outlying.has(finding) ||
      besideRows.some((mark) => concerns(mark, finding, findings)) ||
      (atEnds !== undefined && !goesOnInStroke(findings, atEnds));
    return settle(isInked ? { ...finding, verdict: doubtful('extraInk') } : finding, findings);
  });
  const { upsideDown } = placement;
  return { kind: 'ballot', page: template.page.number, upsideDown, rows, doubts, ink };
}

/** Is there something on the sheet besides the marks in its rows? */
function besides(
  seen: SeenImage,
  placement: PagePlacement,
  found: {
    readonly template: PageTemplate;
    readonly offsets: readonly (RowOffset | undefined)[];
    readonly findings: readonly RowFinding[];
    readonly buffers: RowBuffers;
  },
): { readonly doubts: readonly PageDoubt[]; readonly besideRows: LooseInk['besideRows'] } {
  const map = placement.seen === 0 ? mapThroughRows(placement.map, found) : placement.map;
  const { zones } = found.template;
  function isOfRow(place: Point): boolean {
    return goesOnInStroke(found.findings, place);
  }
  const { isWrittenOn, besideRows } = findLooseInk(seen, { map, zones, isOfRow });
  const doubts: PageDoubt[] = [];
  const isFarFromRows = besideRows.some(
    ({ box }) => !found.template.rows.some(({ row }) => isCloseTo(row.row, box)),
  );
  // Of a page that was placed by its code alone nobody knows where its words stand.
  const words = placement.seen === 0 ? [] : found.template.words;
  const beside = { image: seen.image, placement, buffers: found.buffers };
  if (isWrittenOn || isFarFromRows || isWrittenOnWords(words, beside)) doubts.push('extraInk');
  if (hasSecondSheet(seen, placement, { map, template: found.template }))
    doubts.push('secondSheet');
  return { doubts, besideRows };
}

/** Has a mark beside rows to do with a row, and not with the one beside whose middle it lies? What comes out of a row that is for people has only if it lies level with it. */
function concerns(
  { box, places }: BesideRows,
  { template: { row } }: RowFinding,
  findings: readonly RowFinding[],
): boolean {
  if (!isCloseTo(row.row, box)) return false;
  const isOfNext = findings.some(
    ({ template: { row: other } }) =>
      other !== row && isAbreast(other.row, row.row) && isMidOf(other.row, box),
  );
  if (isOfNext) return false;
  return isLevelWith(row.row, box) || !places.some((place) => goesOnInDoubt(findings, place));
}

function refusal(fault: PlacementFault): PageReading {
  switch (fault.code) {
    case 'noCorners':
      return fault.spots === 0
        ? { kind: 'blank', doubts: ['blank'] }
        : { kind: 'foreign', doubts: ['foreign'] };
    case 'doubtfulCode':
      return { kind: 'unreadable', doubts: ['doubtfulCode'] };
    case 'foreignCode':
      return { kind: 'foreign', doubts: ['foreign'] };
  }
}

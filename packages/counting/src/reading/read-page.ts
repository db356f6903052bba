import { wipeCreases } from './crease.ts';
import { findExtraInk } from './extra-ink.ts';
import { addToTrace } from './ink-trace.ts';
import { inkPieces, pieceMemory, type PieceMemory } from './ink-pieces.ts';
import { judgeChoice, piecesAtEdges } from './judge-choice.ts';
import { judgeStrike, type StrikeVerdict } from './judge-strike.ts';
import type { RowInk } from './row-ink.ts';
import type { LumaImage, Point } from './luma-image.ts';
import { findLooseInk, type LooseInk } from './loose-ink.ts';
import { mapThroughRows } from './map-through-rows.ts';
import type { PageDoubt, PageReading } from './page-reading.ts';
import {
  lookAt,
  placeSeen,
  type PagePlacement,
  type PlacementFault,
  type SeenImage,
} from './place-page.ts';
import type { PageTemplate, PreparedLayout, RowTemplate } from './prepare-layout.ts';
import type { RowOffset } from './register-row.ts';
import { leastInked, registerRows } from './register-rows.ts';
import type { RowDoubt } from './row-reading.ts';
import { hasSecondSheet } from './second-sheet.ts';
import { isOneBit } from './one-bit.ts';
import { measurePaper } from './row-paper.ts';
import { sampleRow } from './sample-row.ts';
import { edgeInk, goesOnInStroke, isCloseTo, settle, type RowFinding } from './settle-rows.ts';

interface Buffers {
  readonly light: Uint16Array;
  readonly marks: Uint8Array;
  readonly pieces: PieceMemory;
}

const fewestDotsPerMm = 5.3;
const leastContrast = 70;
const missingRows = 0.34;

/** Makes a reader for one layout. It keeps its working memory, so one reader reads one image at a time. */
export function createPageReader(prepared: PreparedLayout): (image: LumaImage) => PageReading {
  const sizes = prepared.pages.flatMap(({ rows }) => rows.map((row) => row.columns * row.lines));
  const size = Math.max(1, ...sizes);
  const buffers = {
    light: new Uint16Array(size),
    marks: new Uint8Array(size),
    pieces: pieceMemory(),
  };
  return (image) => readPage(image, prepared, buffers);
}

function readPage(image: LumaImage, prepared: PreparedLayout, buffers: Buffers): PageReading {
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
  const findings = template.rows.map((row, at) => {
    const finding = readRow({ image, placement, buffers, form }, row, offsets[at]);
    if (finding.hasInk) addToTrace(ink, at, { marks: buffers.marks, template: row });
    return finding;
  });
  const { doubts, besideRows } = besides(seen, placement, { template, offsets, findings });
  const rows = findings.map((finding) => {
    const isBeside = besideRows.some((box) => isCloseTo(finding.template.row.row, box));
    return settle(isBeside ? { ...finding, verdict: doubtful('extraInk') } : finding, findings);
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
    (box) => !found.template.rows.some(({ row }) => isCloseTo(row.row, box)),
  );
  if (isWrittenOn || isFarFromRows) doubts.push('extraInk');
  if (hasSecondSheet(placement, map, found.template)) doubts.push('secondSheet');
  return { doubts, besideRows };
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

interface RowWork {
  readonly image: LumaImage;
  readonly placement: PagePlacement;
  readonly buffers: Buffers;
  readonly form: 'strike' | 'agreeDisagree';
}

function readRow(work: RowWork, template: RowTemplate, offset: RowOffset | undefined): RowFinding {
  if (!offset) return { template, verdict: doubtful('cropped') };
  if (offset.inked < leastInked) return { template, verdict: doubtful('printMissing') };
  const { image, placement, buffers, form } = work;
  const { light, marks } = buffers;
  const place = { map: placement.map, offset };
  if (!sampleRow(image, template, { place, light })) {
    return { template, verdict: doubtful('cropped') };
  }
  const paper = measurePaper(light, template);
  const contrast = (placement.levels.white - placement.levels.black) * 4;
  const grain = (paper.grain * 255) / contrast;
  const faint = Math.round(Math.max(30, 5.5 * grain));
  if (faint > 70) return { template, verdict: doubtful('grainy') };
  const { levels } = placement;
  const limits = { faint, trace: Math.round(Math.max(18, 4.5 * grain)) };
  const count = findExtraInk(template, { light, paper, levels, limits }, marks);
  if (count === 0) return { template, verdict: clearVerdict(form) };
  const firm = faint * 1.2;
  wipeCreases(marks, template, firm);
  const ink: RowInk = {
    template,
    marks,
    found: inkPieces(marks, template, { faint, memory: buffers.pieces }),
    firm,
  };
  const verdict = form === 'strike' ? judgeStrike(ink) : judgeChoice(ink);
  return { template, verdict, hasInk: true, ...crossing(verdict, ink) };
}

/** The ink by which a row has to do with its neighbours. */
function crossing(
  verdict: RowFinding['verdict'],
  { found, template }: RowInk,
): Pick<RowFinding, 'leaving' | 'entering'> {
  if (!('entering' in verdict)) {
    const isChoice = template.row.choices !== undefined;
    return isChoice
      ? {
          leaving: edgeInk(found, found.pieces, template),
          entering: edgeInk(found, piecesAtEdges({ found, template }), template),
        }
      : {};
  }
  const entering = edgeInk(found, verdict.entering, template);
  if (verdict.mark === 'left') return { entering };
  return { entering, leaving: edgeInk(found, verdict.stroke, template) };
}

function clearVerdict(form: 'strike' | 'agreeDisagree'): RowFinding['verdict'] {
  return form === 'strike'
    ? { mark: 'left', confidence: 0.999, entering: [] }
    : { mark: 'none', confidence: 0.999 };
}

function doubtful(doubt: RowDoubt): StrikeVerdict {
  return { mark: 'ambiguous', doubt };
}

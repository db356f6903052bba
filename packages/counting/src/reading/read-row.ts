import { wipeCreases } from './crease.ts';
import { findExtraInk, inkLimits } from './extra-ink.ts';
import { lineBeside, linesInGaps } from './gap-line.ts';
import {
  hiddenInk,
  hiddenMemory,
  hiddenOnName,
  type HiddenMemory,
  type SeenRow,
} from './hidden-ink.ts';
import { inkAtEnds } from './hidden-beside.ts';
import { inkPieces, pieceMemory, type PieceMemory } from './ink-pieces.ts';
import { judgeChoice, piecesAtEdges } from './judge-choice.ts';
import { judgeStrike, specksOnName, type StrikeVerdict } from './judge-strike.ts';
import type { LumaImage } from './luma-image.ts';
import { tracesAtNumber, tracesInLine, type PaleTraces } from './pale-line.ts';
import type { PagePlacement } from './place-page.ts';
import type { RowTemplate } from './prepare-layout.ts';
import type { PrintModel, RowModels } from './print-model.ts';
import type { RowOffset } from './register-row.ts';
import { leastInked } from './register-rows.ts';
import type { RowInk } from './row-ink.ts';
import { measurePaper } from './row-paper.ts';
import type { RowDoubt, RowMark } from './row-reading.ts';
import { sampleRow } from './sample-row.ts';
import { edgeInk, enteringInk, type EdgeInk, type RowFinding } from './settle-rows.ts';

/** Working memory for the rows of a layout, one after the other. */
export interface RowBuffers {
  readonly light: Uint16Array;
  readonly marks: Uint8Array;
  readonly pieces: PieceMemory;
  readonly hidden: HiddenMemory;
}

/** Working memory for rows of so many samples at most. */
export function rowBuffers(samples: number): RowBuffers {
  return {
    light: new Uint16Array(samples),
    marks: new Uint8Array(samples),
    pieces: pieceMemory(),
    hidden: hiddenMemory(samples),
  };
}

/**
 * Mean darkness over a window beyond which something lies on print. Names have been seen to reach 15 without a mark (once in
 * a thousand rows), a tick or an upright line among letters begins at 16 and mostly has 20 to 45; numbers are looked at with
 * the rule behind them, on which a dot has 30 or more. A speck that is seen on the name as well is a second witness: more than
 * 11 with a speck had one in 4,000 of 91,955 names without a mark. So are the pale ends of a line that leans through the letters, on
 * the bare paper around them: more than 12 with four samples of it had one of 5,420.
 */
const hiddenLimits = {
  name: 16,
  besideSpeck: 11,
  besideEnds: 12,
  number: 22,
  box: 20,
  besideTraces: 13,
  creased: 6,
} as const;

/**
 * Darkness of a line over a whole name that may be a pale stroke. Print that fits badly makes such a line as well (44 of 91,955
 * names without a mark had more than 24), but leaves no trace on the open paper between the letters: a line of 24 is asked about
 * with any trace, one of 10 where four traces lie on three lines of the name (one in 9,000 names without a mark has both). In
 * grain, dots count as traces only from a greater darkness: there a line of 24 is enough, and one of 15 where the name is dark in
 * some place as well. A line of 10 that goes on behind the name is asked about as well: so the end of a pale stroke looks; one of 5 is
 * enough with traces in both places.
 */
const paleLimits = {
  line: 24,
  inGrain: 15,
  onName: 12,
  grainyTrace: 22,
  traced: 10,
  traces: 4,
  behind: 8,
  both: 5,
} as const;

/**
 * Darkness of a line through the gaps of a word, which asks where the line over the name is dark as well; a paler one asks where it
 * is seen beside the name or in another word too. Letters whose feet stand close make a line of up to 20 in the gaps of a word, but
 * none over the name that is dark, none beside it, and none of 9 in two words at once: of 14,049 names without a mark four are asked
 * about, three of them crossed by a stroke on the other side.
 */
const gapLimits = {
  gaps: 16,
  line: 12,
  palerGaps: 9,
  palerLine: 8,
  beside: 2.5,
} as const;

/** Square samples of a speck, of which a mark beside the row may leave one in it. */
const speck = 9;

/** Samples around a name that are a little darker than paper: so many may be the ends of a line through it. */
const fewestEnds = 4;

/** Samples at a number that are a little darker than paper: so many are a second witness that something lies on it. */
const fewestAtNumber = 6;

/** What is seen of a name beside its letters: specks of ink, and traces in one line that are too pale to be ink. */
interface SeenOnName {
  readonly specks: number;
  readonly traces: PaleTraces;
}

export interface RowWork {
  readonly image: LumaImage;
  readonly placement: PagePlacement;
  readonly buffers: RowBuffers;
  readonly form: 'strike' | 'agreeDisagree';
}

/** Reads one row of a page by itself; `offset` says where its print was found. */
export function readRow(
  work: RowWork,
  template: RowTemplate,
  offset: RowOffset | undefined,
): RowFinding {
  if (!offset) return { template, verdict: doubtful('cropped') };
  if (offset.inked < leastInked) return { template, verdict: doubtful('printMissing') };
  const { image, placement, buffers, form } = work;
  const { light, marks } = buffers;
  const place = { map: placement.map, offset };
  if (!sampleRow(image, template, { place, light })) {
    return { template, verdict: doubtful('cropped') };
  }
  const paper = measurePaper(light, template);
  const { levels } = placement;
  const limits = inkLimits(paper, levels);
  const { faint } = limits;
  if (faint > 70) return { template, verdict: doubtful('grainy') };
  const count = findExtraInk(template, { light, paper, levels, limits }, marks);
  const isGrainy = limits.trace > paleLimits.grainyTrace;
  const row = {
    image,
    template,
    place,
    paper,
    levels,
    memory: buffers.hidden,
    light,
    isGrainy,
    isPlaced: placement.seen !== 0,
  };
  if (count === 0) {
    const nothing = {
      specks: 0,
      traces: { among: 0, behind: 0, around: 0, atNumber: 0 },
      isCreased: false,
    };
    return { template, ...lookedThrough(row, clearVerdict(form), nothing) };
  }
  const firm = faint * 1.2;
  const { traces, isCreased } = tracesAndFolds(marks, template, firm);
  const ink: RowInk = {
    template,
    marks,
    found: inkPieces(marks, template, { faint, memory: buffers.pieces }),
    firm,
    depth: 1 - levels.black / levels.white,
  };
  const own = form === 'strike' ? judgeStrike(ink) : judgeChoice(ink);
  const isIntruded = own.mark === 'left' && own.entering.length > 0;
  const known =
    'entering' in own ? own.entering : ink.found.pieces.filter(({ area }) => area > speck);
  const atEdges = edgeInk(ink.found, known, template);
  const on = { specks: specksOnName(ink), traces, isCreased, atEdges };
  const seen = lookedThrough({ ...row, ...(isIntruded ? { except: marks } : {}) }, own, on);
  return { template, ...seen, hasInk: true, ...crossing(seen.verdict, ink) };
}

/** Traces of pale strokes, then the folds taken out: what a fold leaves at a number that it crosses is no witness of a mark there. */
function tracesAndFolds(
  marks: Uint8Array,
  template: RowTemplate,
  firm: number,
): { readonly traces: PaleTraces; readonly isCreased: boolean } {
  const traces = tracesInLine(marks, template);
  const isCreased = wipeCreases(marks, template, firm);
  if (!isCreased) return { traces, isCreased };
  return { traces: { ...traces, atNumber: tracesAtNumber(marks, template) }, isCreased };
}

interface LookedRow extends SeenRow {
  readonly template: RowTemplate;
  readonly light: Uint16Array;
  readonly isGrainy: boolean;
  /** The page was placed by its corner marks, so that the ends of its rows are known. */
  readonly isPlaced: boolean;
}

/** A verdict that takes print for clean, after a look at what the print may hide. A fold adds a little to what lies on it. */
function lookedThrough(
  row: LookedRow,
  own: RowFinding['verdict'],
  seen: SeenOnName & { readonly isCreased: boolean; readonly atEdges?: EdgeInk },
): Pick<RowFinding, 'verdict' | 'onName' | 'line' | 'atEnds'> {
  const { mark } = own;
  if (mark === 'struck' || mark === 'ambiguous') return { verdict: own };
  const { models } = row.template;
  const more = seen.isCreased ? hiddenLimits.creased : 0;
  const { isHidden, ...onName } = lookedAtName(row, seen, more);
  const isTraced = seen.traces.atNumber >= fewestAtNumber;
  const number = isTraced ? hiddenLimits.besideTraces : hiddenLimits.number;
  const isHiding =
    isHidden ||
    hiddenInk(row, models.number) > number + more ||
    emptyBoxes(models, mark).some((box) => hiddenInk(row, box) > hiddenLimits.box + more);
  if (isHiding) return { verdict: doubtful('extraInk'), ...onName };
  const atEnds = row.isPlaced ? inkAtEnds({ ...row, more }, seen.atEdges) : undefined;
  return { verdict: own, ...onName, ...(atEnds ? { atEnds } : {}) };
}

/** How much lies on the name beyond its print, and whether that is too much. */
function lookedAtName(
  row: LookedRow,
  seen: SeenOnName & { readonly isCreased: boolean },
  more: number,
): Pick<RowFinding, 'onName' | 'line'> & { readonly isHidden: boolean } {
  const { models, row: printed } = row.template;
  if (seen.isCreased || printed.choices) {
    const onName = hiddenInk(row, models.name);
    return { onName, isHidden: onName > hiddenLimits.name + more };
  }
  const { most: onName, line } = hiddenOnName(row);
  const most = mostOnName(seen);
  const isPale = isPaleStroke(row, { ...seen, onName, line }) || isLineInGaps(row, line);
  return { onName, line, isHidden: onName > most || isPale };
}

/** How much may lie on a name beyond its print: less where something is seen beside its letters as well. */
function mostOnName({ specks, traces }: SeenOnName): number {
  if (specks > 0) return hiddenLimits.besideSpeck;
  return traces.around >= fewestEnds ? hiddenLimits.besideEnds : hiddenLimits.name;
}

/** Crosses a line the name that is too pale to be seen dot by dot? */
function isPaleStroke(
  { isGrainy }: { readonly isGrainy: boolean },
  seen: SeenOnName & { readonly onName: number; readonly line: number },
): boolean {
  const { line, inGrain, onName, traced, traces, behind, both } = paleLimits;
  const isAmong = seen.traces.among >= traces;
  const isBehind = seen.traces.behind >= behind;
  if (seen.line > traced && (isAmong || isBehind)) return true;
  if (seen.line > both && isAmong && isBehind) return true;
  if (!isGrainy) return seen.line > line && seen.traces.among > 0;
  return seen.line > line || (seen.line > inGrain && seen.onName > onName);
}

/** Darkens a line the gaps between the letters of a word, and the name, the paper beside it or another word as well? */
function isLineInGaps(row: LookedRow, line: number): boolean {
  const { gaps, line: dark, palerGaps, palerLine, beside } = gapLimits;
  if (line <= palerLine) return false;
  const [most = 0, second = 0] = linesInGaps(row);
  if (most <= palerGaps) return false;
  return second > palerGaps || (line > dark && most > gaps) || lineBeside(row) > beside;
}

/** The boxes that a verdict takes for empty. */
function emptyBoxes({ agree, disagree }: RowModels, mark: RowMark): readonly PrintModel[] {
  if (!agree || !disagree || mark === 'both') return [];
  if (mark === 'none') return [agree, disagree];
  return [mark === 'agree' ? disagree : agree];
}

/** The ink by which a row has to do with its neighbours. */
function crossing(
  verdict: RowFinding['verdict'],
  { found, template }: RowInk,
): Pick<RowFinding, 'leaving' | 'entering' | 'trailing'> {
  if (!('entering' in verdict)) {
    const isChoice = template.row.choices !== undefined;
    return isChoice
      ? {
          leaving: edgeInk(found, found.pieces, template),
          entering: edgeInk(found, piecesAtEdges({ found, template }), template),
        }
      : { trailing: edgeInk(found, found.pieces, template) };
  }
  const entering = enteringInk(found, verdict.entering, template);
  if (verdict.mark === 'left') return { entering };
  return { entering, leaving: edgeInk(found, verdict.stroke, template) };
}

function clearVerdict(form: 'strike' | 'agreeDisagree'): RowFinding['verdict'] {
  return form === 'strike'
    ? { mark: 'left', confidence: 0.999, entering: [] }
    : { mark: 'none', confidence: 0.999 };
}

/** A verdict that is for people. */
export function doubtful(doubt: RowDoubt): StrikeVerdict {
  return { mark: 'ambiguous', doubt };
}

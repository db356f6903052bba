import { wipeCreases } from './crease.ts';
import { findExtraInk, inkLimits } from './extra-ink.ts';
import { lineWidth } from './line-width.ts';
import { lineBeside, linesInGaps } from './gap-line.ts';
import {
  hiddenInk,
  hiddenMemory,
  hiddenOnName,
  type HiddenMemory,
  type SeenRow,
} from './hidden-ink.ts';
import { leastGapLine, liesOnName, type NameEvidence, type SeenOnName } from './name-evidence.ts';
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
import { strokeWays } from './stroke-way.ts';
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
 * Mean darkness over a window beyond which something lies on a number or in an empty box. Numbers are looked at with the rule behind
 * them, on which a dot has 30 or more. A fold adds a little to what lies on it.
 */
const hiddenLimits = { number: 22, box: 20, besideTraces: 13, creased: 6 } as const;

/** Where dots count as traces only from a greater darkness than this, paper is grainy. */
const grainyTrace = 22;

/** Square samples of a speck, of which a mark beside the row may leave one in it. */
const speck = 9;

/** Samples at a number that are a little darker than paper: so many are a second witness that something lies on it. */
const fewestAtNumber = 6;

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
  const isGrainy = limits.trace > grainyTrace;
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
    const own = clearVerdict(form);
    return findingOf(template, own, {
      row,
      looked: lookedThrough(row, own, nothingSeen),
      crosses: bare,
    });
  }
  const firm = faint * 1.2;
  const { traces, isCreased } = tracesAndFolds(marks, template, firm);
  const found = inkPieces(marks, template, { faint, memory: buffers.pieces });
  const ink: RowInk = { template, marks, found, firm, depth: 1 - levels.black / levels.white };
  const own = form === 'strike' ? judgeStrike(ink) : judgeChoice(ink);
  const isIntruded = own.mark === 'left' && own.entering.length > 0;
  const known = 'entering' in own ? own.entering : found.pieces.filter(({ area }) => area > speck);
  const atEdges = edgeInk(found, known, template);
  const on = { specks: specksOnName(ink), traces, isCreased, atEdges };
  return findingOf(template, own, {
    row,
    looked: lookedThrough({ ...row, ...(isIntruded ? { except: marks } : {}) }, own, on),
    crosses: (verdict) => ({ hasInk: true, ...crossing(verdict, ink) }),
  });
}

/** How a row with a verdict has to do with its neighbours. */
type Crosses = (
  verdict: RowFinding['verdict'],
) => Pick<RowFinding, 'hasInk' | 'leaving' | 'entering' | 'trailing' | 'ways'>;

/** A row without any ink. */
const nothingSeen = {
  specks: 0,
  traces: { among: 0, behind: 0, around: 0, atNumber: 0 },
  isCreased: false,
};
const bare: Crosses = () => ({});

/** What a row gives, and what it gives if its page shows that its only doubt is none. */
function findingOf(
  template: RowTemplate,
  own: RowFinding['verdict'],
  {
    row,
    looked,
    crosses,
  }: { readonly row: LookedRow; readonly looked: LookedAt; readonly crosses: Crosses },
): RowFinding {
  const { verdict, isByFit, ...seen } = looked;
  const finding = { template, verdict, ...seen, ...crosses(verdict) };
  if (isByFit) {
    const clear = { template, verdict: own, ...seen, ...crosses(own) };
    return { ...finding, otherwise: { because: 'badFit', finding: clear } };
  }
  const pale = own.mark === 'ambiguous' && 'pale' in own ? own.pale : undefined;
  const width = pale && lineWidth(row, pale.measures.trace);
  if (!pale || width === undefined) return finding;
  const { usual } = pale.measures;
  const struck = { template, verdict: pale.struck, ...crosses(pale.struck) };
  return { ...finding, otherwise: { because: 'palePen', usual, width, finding: struck } };
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

/** A verdict after a look at what the print may hide. */
interface LookedAt extends Pick<RowFinding, 'verdict' | 'evidence' | 'atEnds'> {
  /** It is for people by no more than what lies on its name, which is print where print fits badly. */
  readonly isByFit?: boolean;
}

/** A verdict that takes print for clean, after a look at what the print may hide. A fold adds a little to what lies on it. */
function lookedThrough(
  row: LookedRow,
  own: RowFinding['verdict'],
  seen: SeenOnName & { readonly isCreased: boolean; readonly atEdges?: EdgeInk },
): LookedAt {
  const { mark } = own;
  if (mark === 'struck' || mark === 'ambiguous') return { verdict: own };
  const { models } = row.template;
  const more = seen.isCreased ? hiddenLimits.creased : 0;
  const evidence = onNameOf(row, seen, more);
  const isTraced = seen.traces.atNumber >= fewestAtNumber;
  const number = isTraced ? hiddenLimits.besideTraces : hiddenLimits.number;
  const isHiding =
    hiddenInk(row, models.number) > number + more ||
    emptyBoxes(models, mark).some((box) => hiddenInk(row, box) > hiddenLimits.box + more);
  if (isHiding) return { verdict: doubtful('extraInk'), evidence };
  const atEnds = row.isPlaced ? inkAtEnds({ ...row, more }, seen.atEdges) : undefined;
  const ends = atEnds ? { atEnds } : {};
  return liesOnName(evidence)
    ? { verdict: doubtful('extraInk'), evidence, ...ends, isByFit: true }
    : { verdict: own, evidence, ...ends };
}

/** What is seen of a name that its print may hide. */
function onNameOf(
  row: LookedRow,
  seen: SeenOnName & { readonly isCreased: boolean },
  more: number,
): NameEvidence {
  const { models, row: printed } = row.template;
  const { specks, traces } = seen;
  const { isGrainy } = row;
  if (seen.isCreased || printed.choices) {
    return { specks, traces, isGrainy, more, onName: hiddenInk(row, models.name) };
  }
  const { most: onName, line } = hiddenOnName(row);
  const isLine = line > leastGapLine;
  const gaps = isLine ? linesInGaps(row) : [];
  const beside = isLine ? lineBeside(row) : 0;
  return { specks, traces, isGrainy, more, onName, line, gaps, beside };
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
): Pick<RowFinding, 'leaving' | 'entering' | 'trailing' | 'ways'> {
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
  const ways = strokeWays(found, verdict.entering, template);
  if (verdict.mark === 'left') return { entering, ways };
  return { entering, ways, leaving: edgeInk(found, verdict.stroke, template) };
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

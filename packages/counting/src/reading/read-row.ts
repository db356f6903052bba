import { wipeCreases } from './crease.ts';
import { findExtraInk } from './extra-ink.ts';
import {
  hiddenInk,
  hiddenMemory,
  hiddenOnName,
  type HiddenMemory,
  type SeenRow,
} from './hidden-ink.ts';
import { inkPieces, pieceMemory, type PieceMemory } from './ink-pieces.ts';
import { judgeChoice, piecesAtEdges } from './judge-choice.ts';
import { judgeStrike, type StrikeVerdict } from './judge-strike.ts';
import type { LumaImage } from './luma-image.ts';
import type { PagePlacement } from './place-page.ts';
import type { RowTemplate } from './prepare-layout.ts';
import type { PrintModel, RowModels } from './print-model.ts';
import type { RowOffset } from './register-row.ts';
import { leastInked } from './register-rows.ts';
import type { RowInk } from './row-ink.ts';
import { measurePaper } from './row-paper.ts';
import type { RowDoubt, RowMark } from './row-reading.ts';
import { sampleRow } from './sample-row.ts';
import { edgeInk, enteringInk, type RowFinding } from './settle-rows.ts';

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
 * the rule behind them, on which a dot has 30 or more.
 */
const hiddenLimits = { name: 16, number: 22, box: 20, creased: 6 } as const;

/**
 * Darkness of a line over a whole name that may be a pale stroke: more than 24 was never seen without one. In grain dots count
 * as ink only from a greater darkness; there a line of 15 is asked about where the name is dark in some place as well.
 */
const paleLimits = { line: 24, inGrain: 15, onName: 12, grainyTrace: 22 } as const;

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
  const contrast = (placement.levels.white - placement.levels.black) * 4;
  const grain = (paper.grain * 255) / contrast;
  const faint = Math.round(Math.max(30, 5.5 * grain));
  if (faint > 70) return { template, verdict: doubtful('grainy') };
  const { levels } = placement;
  const limits = { faint, trace: Math.round(Math.max(18, 4.5 * grain)) };
  const count = findExtraInk(template, { light, paper, levels, limits }, marks);
  const isGrainy = limits.trace > paleLimits.grainyTrace;
  const row = { image, template, place, paper, levels, memory: buffers.hidden, light, isGrainy };
  if (count === 0) return { template, ...lookedThrough(row, clearVerdict(form), false) };
  const firm = faint * 1.2;
  const isCreased = wipeCreases(marks, template, firm);
  const ink: RowInk = {
    template,
    marks,
    found: inkPieces(marks, template, { faint, memory: buffers.pieces }),
    firm,
    depth: 1 - levels.black / levels.white,
  };
  const own = form === 'strike' ? judgeStrike(ink) : judgeChoice(ink);
  const isIntruded = own.mark === 'left' && own.entering.length > 0;
  const seen = lookedThrough({ ...row, ...(isIntruded ? { except: marks } : {}) }, own, isCreased);
  return { template, ...seen, hasInk: true, ...crossing(seen.verdict, ink) };
}

/** A verdict that takes print for clean, after a look at what the print may hide. A fold adds a little to what lies on it. */
function lookedThrough(
  row: SeenRow & { readonly light: Uint16Array; readonly isGrainy: boolean },
  own: RowFinding['verdict'],
  isCreased: boolean,
): Pick<RowFinding, 'verdict' | 'onName'> {
  const { mark } = own;
  if (mark === 'struck' || mark === 'ambiguous') return { verdict: own };
  const { models, row: printed } = row.template;
  const more = isCreased ? hiddenLimits.creased : 0;
  const mayBeStruck = !isCreased && !printed.choices;
  const { most: onName, line } = mayBeStruck
    ? hiddenOnName(row)
    : { most: hiddenInk(row, models.name), line: 0 };
  const isHidden =
    onName > hiddenLimits.name + more ||
    isPaleStroke(row, { onName, line }) ||
    hiddenInk(row, models.number) > hiddenLimits.number + more ||
    emptyBoxes(models, mark).some((box) => hiddenInk(row, box) > hiddenLimits.box + more);
  return { verdict: isHidden ? doubtful('extraInk') : own, onName };
}

/** Crosses a line the name that is too pale to be seen dot by dot? */
function isPaleStroke(
  { isGrainy }: { readonly isGrainy: boolean },
  { onName, line }: { readonly onName: number; readonly line: number },
): boolean {
  const { line: plain, inGrain, onName: least } = paleLimits;
  return line > plain || (isGrainy && line > inGrain && onName > least);
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

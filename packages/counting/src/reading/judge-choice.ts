import type { Box } from '../layout/ballot-layout.ts';
import type { InkPiece } from './ink-pieces.ts';
import type { RowInk } from './judge-strike.ts';
import { samplesPerMm, type RowTemplate } from './prepare-layout.ts';
import type { RowDoubt } from './row-reading.ts';

/** What one row of an agree/disagree ballot says. */
export type ChoiceVerdict =
  | { readonly mark: 'agree' | 'disagree' | 'both' | 'none'; readonly confidence: number }
  | { readonly mark: 'ambiguous'; readonly doubt: RowDoubt };

/** A mark counts when it fills a good part of its box in both directions and is drawn, not painted. */
export const choiceLimits = {
  /** Square samples: a spot up to this size is dust. */
  dust: 5,
  /** Share of the box's width and height that a cross or tick spans. */
  span: 0.42,
  /** Share of the box that a painted-over mark fills. */
  painted: 0.5,
  /** Share of the box that a drawn mark fills at least. */
  drawn: 0.05,
  /** Share of its ink that a mark may leave in the other box. */
  spill: 0.08,
  /** A mark over the border is at most so many times as large as the box. */
  larger: 2.6,
} as const;

interface BoxSamples {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type BoxState = 'empty' | 'marked' | RowDoubt;

/** Decides one row of an agree/disagree ballot. */
export function judgeChoice(ink: RowInk): ChoiceVerdict {
  const { choices } = ink.template.row;
  if (!choices) return { mark: 'ambiguous', doubt: 'unclearMark' };
  const pieces = ink.found.pieces.filter((piece) => piece.area > choiceLimits.dust);
  const agreeBox = samplesOf(choices.agree, ink.template);
  const disagreeBox = samplesOf(choices.disagree, ink.template);
  const loose = pieces.some((piece) => !touches(piece, agreeBox) && !touches(piece, disagreeBox));
  if (loose) return { mark: 'ambiguous', doubt: 'extraInk' };
  const agree = stateOf(ink, agreeBox, disagreeBox);
  const disagree = stateOf(ink, disagreeBox, agreeBox);
  return combine(agree, disagree);
}

function combine(agree: BoxState, disagree: BoxState): ChoiceVerdict {
  for (const state of [agree, disagree]) {
    if (state !== 'empty' && state !== 'marked') return { mark: 'ambiguous', doubt: state };
  }
  if (agree === 'marked') {
    return { mark: disagree === 'marked' ? 'both' : 'agree', confidence: 0.98 };
  }
  return { mark: disagree === 'marked' ? 'disagree' : 'none', confidence: 0.98 };
}

function samplesOf(box: Box, { row, columns, lines }: RowTemplate): BoxSamples {
  return {
    left: Math.max(0, Math.round((box.x - row.row.x) * samplesPerMm)),
    right: Math.min(columns - 1, Math.round((box.x + box.width - row.row.x) * samplesPerMm)),
    top: Math.max(0, Math.round((box.y - row.row.y) * samplesPerMm)),
    bottom: Math.min(lines - 1, Math.round((box.y + box.height - row.row.y) * samplesPerMm)),
  };
}

function touches(piece: InkPiece, box: BoxSamples): boolean {
  return (
    piece.right >= box.left &&
    piece.left <= box.right &&
    piece.bottom >= box.top &&
    piece.top <= box.bottom
  );
}

interface BoxInk {
  readonly inside: number;
  readonly elsewhere: number;
  readonly bounds: BoxSamples;
  readonly quadrants: readonly number[];
}

function stateOf(ink: RowInk, box: BoxSamples, other: BoxSamples): BoxState {
  const seen = inkOf(ink, box, other);
  if (seen.inside <= choiceLimits.dust) return 'empty';
  if (seen.inside <= choiceLimits.spill * seen.elsewhere) return 'empty';
  const width = box.right - box.left + 1;
  const height = box.bottom - box.top + 1;
  const { bounds } = seen;
  const across = (bounds.right - bounds.left + 1) / width;
  const down = (bounds.bottom - bounds.top + 1) / height;
  const fill = seen.inside / (width * height);
  if (fill > choiceLimits.painted) return 'correctedMark';
  if (Math.max(across, down) > choiceLimits.larger) return 'correctedMark';
  if (seen.elsewhere > choiceLimits.spill * seen.inside && seen.elsewhere < seen.inside * 4) {
    return 'unclearMark';
  }
  const isLarge = Math.min(across, down) >= choiceLimits.span && fill >= choiceLimits.drawn;
  const quadrants = seen.quadrants.filter((share) => share >= 0.07).length;
  return isLarge && quadrants >= 3 ? 'marked' : 'unclearMark';
}

/** The ink of all pieces that touch a box: how much of it lies inside, how far it reaches, and how it is spread. */
function inkOf({ found, marks, template }: RowInk, box: BoxSamples, other: BoxSamples): BoxInk {
  const touching = found.pieces.filter((piece) => touches(piece, box));
  const bounds = {
    left: Math.min(...touching.map((piece) => piece.left)),
    right: Math.max(...touching.map((piece) => piece.right)),
    top: Math.min(...touching.map((piece) => piece.top)),
    bottom: Math.max(...touching.map((piece) => piece.bottom)),
  };
  const inside = countInk(marks, template.columns, box);
  const ids = new Set(touching.map((piece) => piece.id));
  const elsewhere = found.pieces.some((piece) => ids.has(piece.id) && touches(piece, other))
    ? countInk(marks, template.columns, other)
    : 0;
  const middleX = Math.round((bounds.left + bounds.right) / 2);
  const middleY = Math.round((bounds.top + bounds.bottom) / 2);
  const parts = [
    { ...bounds, right: middleX, bottom: middleY },
    { ...bounds, left: middleX + 1, bottom: middleY },
    { ...bounds, right: middleX, top: middleY + 1 },
    { ...bounds, left: middleX + 1, top: middleY + 1 },
  ].map((part) => countInk(marks, template.columns, part));
  const all = Math.max(1, parts[0] ?? 0) + (parts[1] ?? 0) + (parts[2] ?? 0) + (parts[3] ?? 0);
  return { inside, elsewhere, bounds, quadrants: parts.map((part) => part / all) };
}

function countInk(marks: Uint8Array, columns: number, box: BoxSamples): number {
  let count = 0;
  for (let line = box.top; line <= box.bottom; line++) {
    for (let column = box.left; column <= box.right; column++) {
      if ((marks[line * columns + column] ?? 0) > 0) count++;
    }
  }
  return count;
}

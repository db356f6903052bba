import type { Box } from '../layout/index.ts';
import type { Point } from './luma-image.ts';
import type { InkPiece, InkPieces } from './ink-pieces.ts';
import type { ChoiceVerdict } from './judge-choice.ts';
import { edgeReach, type Edge } from './edges-of.ts';
import type { StrikeVerdict } from './judge-strike.ts';
import type { NameEvidence } from './name-evidence.ts';
import { isOverCorner } from './over-corner.ts';
import type { RowTemplate } from './prepare-layout.ts';
import { samplesPerMm } from './samples.ts';
import { beyondRule, heightAt, type StrokeWay } from './stroke-way.ts';
import type { RowReading } from './row-reading.ts';

/** Where ink lies near each edge: columns along the upper and lower one, lines along the sides. */
export type EdgeInk = Readonly<Record<Edge, Uint8Array>>;

/** A doubt that other rows of the page may dispel: all of their strokes are as pale, or the print of all fits as badly. */
export type Otherwise =
  | {
      readonly because: 'palePen';
      /** What half of the ink of its stroke exceeds, and how many millimetres wide it is. */
      readonly usual: number;
      readonly width: number;
      readonly finding: RowFinding;
    }
  | { readonly because: 'badFit'; readonly finding: RowFinding };

/** What a row gave before its neighbours were asked. */
export interface RowFinding {
  readonly template: RowTemplate;
  readonly verdict: StrikeVerdict | ChoiceVerdict;
  /** What may lie on a name without a stroke. */
  readonly evidence?: NameEvidence;
  /** What the row gives, if its page shows that its only doubt is none. */
  readonly otherwise?: Otherwise;
  /** The row has marks that the print does not explain. */
  readonly hasInk?: boolean;
  /** Ink of the stroke that struck this row. */
  readonly leaving?: EdgeInk;
  /** Any ink of a row that is for people. */
  readonly trailing?: EdgeInk;
  /** Where on the page something lies on the rules at its ends; nothing against the verdict if it is a neighbour's stroke. */
  readonly atEnds?: Point;
  /** Ink that holds nothing against the verdict if it comes from neighbours. */
  readonly entering?: EdgeInk;
  /** How that ink runs where it comes in from above and below. */
  readonly ways?: readonly StrokeWay[];
}

/** Samples by which a stroke may shift while it passes between two rows. */
const edgeShift = 6;
/** The same on its way to the row beside it, during which it may climb. */
const sideShift = edgeShift * 3;
/** A stroke is about as wide on both sides of a rule. */
const widening = 2.5;
/** Millimetres that may lie between rows beside each other. */
const gutter = 12;

/** Notes where some pieces of a row come near its edges. */
export function edgeInk(
  { runs, count }: InkPieces,
  pieces: readonly InkPiece[],
  { columns, lines }: RowTemplate,
): EdgeInk {
  const above = new Uint8Array(columns);
  const below = new Uint8Array(columns);
  const left = new Uint8Array(lines);
  const right = new Uint8Array(lines);
  const ids = new Set(pieces.map((piece) => piece.id));
  for (let run = 0; run < count; run++) {
    if (!ids.has(runs[run * 4 + 3] ?? -1)) continue;
    const line = runs[run * 4] ?? 0;
    const from = runs[run * 4 + 1] ?? 0;
    const to = runs[run * 4 + 2] ?? 0;
    if (line < edgeReach) above.fill(1, from, to + 1);
    if (line >= lines - edgeReach) below.fill(1, from, to + 1);
    if (from < edgeReach) left[line] = 1;
    if (to >= columns - edgeReach) right[line] = 1;
  }
  return { above, below, left, right };
}

/** The same of ink that comes in; what comes in over a corner goes out beside the row, where loose ink is looked for. */
export function enteringInk(
  found: InkPieces,
  pieces: readonly InkPiece[],
  template: RowTemplate,
): EdgeInk {
  const all = edgeInk(found, pieces, template);
  const straight = pieces.filter((piece) => !isOverCorner(piece, template));
  if (straight.length === pieces.length) return all;
  const { left, right } = edgeInk(found, straight, template);
  return { ...all, left, right };
}

/** A verdict stands if whatever comes in over an edge goes over it, in the same place, from a neighbour that is struck. */
export function settle(finding: RowFinding, all: readonly RowFinding[]): RowReading {
  const { template, verdict } = finding;
  const { index, candidateId } = template.row;
  if (verdict.mark === 'ambiguous') {
    return { index, candidateId, mark: 'ambiguous', confidence: 0, doubt: verdict.doubt };
  }
  // On boxes an arm at an edge is the row's own, unless it goes on in the next row: then nobody knows whose it is.
  const mayHide = verdict.mark === 'left' && (finding.evidence?.onName ?? 0) > hiddenEnd;
  if (mayHide && runsOutOverName(finding, all)) {
    return { index, candidateId, mark: 'ambiguous', confidence: 0, doubt: 'strokeFromNeighbour' };
  }
  if (runsOnInDoubt(finding, all)) {
    return { index, candidateId, mark: 'ambiguous', confidence: 0, doubt: 'extraInk' };
  }
  const isExplained = edges.every((edge) => {
    const other = neighbour(template, edge, all);
    if (template.row.choices) return !meets(other, edge, finding);
    return comesFrom(other, edge, finding) || comesAround(edge, finding, all);
  });
  return isExplained
    ? { index, candidateId, mark: verdict.mark, confidence: verdict.confidence }
    : { index, candidateId, mark: 'ambiguous', confidence: 0, doubt: 'strokeFromNeighbour' };
}

/** Does ink close to rows, at this place of the page, go on in the stroke of a struck one? */
export function goesOnInStroke(findings: readonly RowFinding[], place: Point): boolean {
  return goesOnIn(findings, 'leaving', place);
}

/** Does it go on in the ink of a row that is for people anyway? */
export function goesOnInDoubt(findings: readonly RowFinding[], place: Point): boolean {
  return goesOnIn(findings, 'trailing', place);
}

function goesOnIn(
  findings: readonly RowFinding[],
  way: 'leaving' | 'trailing',
  { x, y }: Point,
): boolean {
  return findings.some(({ template: { row }, [way]: leaving }) => {
    const box = row.row;
    if (!leaving || !isCloseTo(box, { x, y, width: 0, height: 0 })) return false;
    const isAside = x < box.x || x > box.x + box.width;
    if (!isAside) {
      const apart = Math.max(box.y - y, y - box.y - box.height, 0);
      const lean = leanSamples + (apart <= cornerMm ? leanOut * apart * samplesPerMm : 0);
      return isNearOne(leaving[y < box.y ? 'above' : 'below'], (x - box.x) * samplesPerMm, lean);
    }
    const side = x < box.x ? 'left' : 'right';
    if (isNearOne(leaving[side], (y - box.y) * samplesPerMm)) return true;
    const away = Math.max(box.y - y, y - box.y - box.height);
    if (away < 0 || away > cornerMm) return false;
    return isNearEnd(leaving[y < box.y ? 'above' : 'below'], side);
  });
}

/** A tail leaves a row close to its corner, crosses that of the next, and comes out beside it. */
function isNearEnd(edge: Uint8Array, side: 'left' | 'right'): boolean {
  return side === 'left'
    ? edge.subarray(0, cornerSamples).includes(1)
    : edge.subarray(-cornerSamples).includes(1);
}

/** Millimetres beside a row in which ink may be its own, and samples by which a stroke leans on its way out. */
const besideMm = 8;
/** Millimetres over and under a row in which writing that comes out of the row beside it may still belong to it. */
const levelMm = 0.5;
const leanSamples = 7;
/** The same for a stroke that comes around a corner, and bends on its way between the columns. */
const aroundLean = 18;
/** The same for each sample that a place close over or under the rows lies away from them: a long tail is that flat. */
const leanOut = 3;
/** Samples from the corner of a row in which a tail that leaves it upwards or downwards soon goes out beside the next. */
const cornerSamples = 20;
/** Millimetres over or under a row within which such a tail comes out beside the next; a tick there lies further away. */
const cornerMm = 1.5;

/** Does something beside rows lie so close to a row that it may have to do with it? */
export function isCloseTo(row: Box, box: Box): boolean {
  return isWithin(row, box, besideMm / 2);
}

/** Lies something beside the middle of a row, and is it no taller than the row? It has to do with this one, then, and not with the next. */
export function isMidOf(row: Box, box: Box): boolean {
  const apart = Math.abs(box.y + box.height / 2 - row.y - row.height / 2);
  return isCloseTo(row, box) && apart <= row.height * midShare && box.height <= row.height;
}

/** Do two rows stand in one column? */
export function isAbreast(row: Box, other: Box): boolean {
  return Math.abs(row.x - other.x) < 1;
}

/** Share of its height by which what belongs to a row lies off its middle at most. */
const midShare = 0.3;

/** Does something that comes out of another row lie beside this one as well? */
export function isLevelWith(row: Box, box: Box): boolean {
  return isWithin(row, box, levelMm);
}

function isWithin(row: Box, box: Box, down: number): boolean {
  return (
    box.x < row.x + row.width + besideMm &&
    box.x + box.width > row.x - besideMm &&
    box.y < row.y + row.height + down &&
    box.y + box.height > row.y - down
  );
}

/** Lies ink along an edge close to a place, in samples? */
export function isNearOne(edge: Uint8Array, place: number, lean = leanSamples): boolean {
  const at = Math.round(place);
  for (let near = at - lean; near <= at + lean; near++) {
    if (edge[near] === 1) return true;
  }
  return false;
}

/** The row printed on the other side of an edge. */
function neighbour(
  { row }: RowTemplate,
  edge: Edge,
  all: readonly RowFinding[],
): RowFinding | undefined {
  const own = row.row;
  return all.find(({ template }) => {
    const other = template.row.row;
    const isColumn = Math.abs(other.x - own.x) < 1;
    const isLine = Math.abs(other.y - own.y) < own.height / 2;
    switch (edge) {
      case 'above':
        return isColumn && Math.abs(other.y + other.height - own.y) < 1;
      case 'below':
        return isColumn && Math.abs(own.y + own.height - other.y) < 1;
      case 'left':
        return isLine && other.x < own.x && own.x - other.x - other.width < gutter;
      case 'right':
        return isLine && other.x > own.x && other.x - own.x - own.width < gutter;
    }
  });
}

const edges = ['above', 'below', 'left', 'right'] as const;

const facing: Readonly<Record<Edge, Edge>> = {
  above: 'below',
  below: 'above',
  left: 'right',
  right: 'left',
};

/** Of the rows without any mark a tenth has more than this on its name; the end of a stroke that letters hide has 13 and more. */
const hiddenEnd = 9;

/** Samples before and behind a name that are still over or under it. */
const aboutName = 4;

/** Does the stroke of a neighbour go over the edge where this row's name stands, and is not seen here? It may end on letters. */
function runsOutOverName(finding: RowFinding, all: readonly RowFinding[]): boolean {
  const { template, entering } = finding;
  return (['above', 'below'] as const).some((edge) => {
    const theirs = strokeOf(neighbour(template, edge, all))?.[facing[edge]];
    if (!theirs) return false;
    const own = entering ? stretches(entering[edge]) : [];
    return stretches(theirs).some(
      ({ from, to }) =>
        to >= template.name.from - aboutName &&
        from <= template.name.to + aboutName &&
        !own.some((each) => each.from - edgeShift <= to && from - edgeShift <= each.to),
    );
  });
}

/** Ink of the stroke over a name, also of one that is too pale to be struck by: it runs out as the others do. */
function strokeOf(finding: RowFinding | undefined): EdgeInk | undefined {
  if (!finding || finding.leaving) return finding?.leaving;
  const { verdict, trailing } = finding;
  return verdict.mark === 'ambiguous' && verdict.doubt === 'faintStroke' ? trailing : undefined;
}

/**
 * Does ink that leaves a struck row sideways go on in the row beside it, which is for people? A word that was written behind a
 * stroke lies in both: what is not plain in one of them is not plain in the other.
 */
function runsOnInDoubt({ template, leaving }: RowFinding, all: readonly RowFinding[]): boolean {
  if (!leaving || template.row.choices) return false;
  return (['left', 'right'] as const).some((edge) => {
    const other = neighbour(template, edge, all);
    if (!other?.trailing) return false;
    const apart = downBetween(template, other.template);
    const theirs = stretches(other.trailing[facing[edge]]);
    return stretches(leaving[edge]).some((own) =>
      theirs.some(
        ({ from, to }) => own.from - sideShift <= to - apart && from - apart - sideShift <= own.to,
      ),
    );
  });
}

/** Samples from the upper edge of one row down to that of another: rows beside each other may begin at different heights. */
function downBetween({ row }: RowTemplate, { row: other }: RowTemplate): number {
  return Math.round((row.row.y - other.row.y) * samplesPerMm);
}

/** Does ink at an edge have ink across from it? */
function meets(other: RowFinding | undefined, edge: Edge, { entering }: RowFinding): boolean {
  if (!other?.leaving || !entering) return false;
  const theirs = stretches(other.leaving[facing[edge]]);
  return stretches(entering[edge]).some((own) =>
    theirs.some((one) => own.from - edgeShift <= one.to && one.from - edgeShift <= own.to),
  );
}

function comesFrom(
  other: RowFinding | undefined,
  edge: Edge,
  { entering, ways = [], template }: RowFinding,
): boolean {
  const own = entering ? stretches(entering[edge]) : [];
  if (own.length === 0) return true;
  if (!other?.leaving) return false;
  const isSide = edge === 'left' || edge === 'right';
  const apart = isSide ? downBetween(template, other.template) : 0;
  const shift = isSide ? sideShift : edgeShift;
  const theirs = stretches(other.leaving[facing[edge]]).map(({ from, to }) => ({
    from: from - apart,
    to: to - apart,
  }));
  if (arePaired(own, theirs, shift)) return true;
  const ahead = ways.filter((way) => way.edge === edge).map(beyondRule);
  return ahead.length === own.length && arePaired(ahead, theirs, shift);
}

/**
 * Does a single stroke that comes in from above or below close to a corner come from a struck row beside, as the way it runs
 * leads there? On its way it passes between the columns of names, over the corner of the row beside this one.
 */
function comesAround(edge: Edge, finding: RowFinding, all: readonly RowFinding[]): boolean {
  const [way, ...more] = (finding.ways ?? []).filter((each) => each.edge === edge);
  if (!way || more.length > 0 || stretchesAt(finding, edge) !== 1) return false;
  const own = finding.template.row.row;
  return all.some(({ template: { row }, leaving }) => {
    if (!leaving) return false;
    const isLeft = row.row.x + row.row.width <= own.x;
    const isRight = row.row.x >= own.x + own.width;
    const x = isLeft ? row.row.x + row.row.width : row.row.x;
    const isBeside = isLeft ? own.x - x < gutter : isRight && x - own.x - own.width < gutter;
    if (!isBeside) return false;
    const y = heightAt(way, finding.template, x);
    return (
      y !== undefined &&
      isNearOne(leaving[isLeft ? 'right' : 'left'], (y - row.row.y) * samplesPerMm, aroundLean)
    );
  });
}

function stretchesAt({ entering }: RowFinding, edge: Edge): number {
  return entering ? stretches(entering[edge]).length : 0;
}

/** Comes each stretch, from left to right, from one of its own? A stroke goes over an edge once: it explains no sign beside it. */
function arePaired(own: readonly Stretch[], theirs: readonly Stretch[], shift: number): boolean {
  let next = 0;
  return own.every((stretch) => {
    const at = theirs.findIndex((one, place) => place >= next && isSameStroke(stretch, one, shift));
    next = at + 1;
    return at >= 0;
  });
}

/** Two stretches on both sides of a rule that meet and are about as long: a stroke that lies along the rule is none that crosses it. */
function isSameStroke(own: Stretch, theirs: Stretch, shift: number): boolean {
  const ownLength = own.to - own.from + 1;
  const theirLength = theirs.to - theirs.from + 1;
  const apart = Math.max(own.from - theirs.to, theirs.from - own.to);
  return (
    apart <= shift + Math.min(ownLength, theirLength) && ownLength <= theirLength * widening + shift
  );
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The runs of ones. */
function stretches(columns: Uint8Array): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = columns.indexOf(1); from >= 0;) {
    const end = columns.indexOf(0, from);
    const to = (end < 0 ? columns.length : end) - 1;
    found.push({ from, to });
    from = columns.indexOf(1, to + 1);
  }
  return found;
}

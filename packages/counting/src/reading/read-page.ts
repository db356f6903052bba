import { findExtraInk } from './extra-ink.ts';
import { addToTrace } from './ink-trace.ts';
import { inkPieces } from './ink-pieces.ts';
import { judgeChoice } from './judge-choice.ts';
import { judgeStrike, type Edge, type RowInk, type StrikeVerdict } from './judge-strike.ts';
import type { LumaImage } from './luma-image.ts';
import type { PageReading } from './page-reading.ts';
import { placePage, type PagePlacement, type PlacementFault } from './place-page.ts';
import type { PreparedLayout, RowTemplate } from './prepare-layout.ts';
import type { RowOffset } from './register-row.ts';
import { leastInked, registerRows } from './register-rows.ts';
import type { RowDoubt, RowReading } from './row-reading.ts';
import { measurePaper } from './row-paper.ts';
import { sampleRow } from './sample-row.ts';

/** What a row gave before its neighbours were asked. */
interface RowFinding {
  readonly template: RowTemplate;
  readonly verdict: StrikeVerdict | ReturnType<typeof judgeChoice>;
  /** Columns with ink near the upper and the lower edge. */
  readonly edges?: { readonly above: Uint8Array; readonly below: Uint8Array };
}

interface Buffers {
  readonly light: Uint16Array;
  readonly marks: Uint8Array;
}

const fewestDotsPerMm = 5.3;
const leastContrast = 70;
const missingRows = 0.34;

/** Makes a reader for one layout. It keeps its working memory, so one reader reads one image at a time. */
export function createPageReader(prepared: PreparedLayout): (image: LumaImage) => PageReading {
  const sizes = prepared.pages.flatMap(({ rows }) => rows.map((row) => row.columns * row.lines));
  const size = Math.max(1, ...sizes);
  const buffers = { light: new Uint16Array(size), marks: new Uint8Array(size) };
  return (image) => readPage(image, prepared, buffers);
}

function readPage(image: LumaImage, prepared: PreparedLayout, buffers: Buffers): PageReading {
  const outcome = placePage(image, prepared.layout.pages);
  if (!outcome.found) return refusal(outcome.fault);
  const { placement } = outcome;
  const template = prepared.pages[placement.page];
  if (!template) return { kind: 'unreadable', doubts: ['doubtfulCode'] };
  if (placement.scale < fewestDotsPerMm) return { kind: 'unreadable', doubts: ['tooCoarse'] };
  if (placement.levels.white - placement.levels.black < leastContrast) {
    return { kind: 'unreadable', doubts: ['tooFaint'] };
  }
  const form = prepared.layout.contest.form;
  const offsets = registerRows(image, placement, template);
  const lost = offsets.filter((offset) => offset === undefined || offset.inked < leastInked);
  if (lost.length > offsets.length * missingRows) {
    return { kind: 'unreadable', doubts: ['printNotFound'] };
  }
  const ink: number[] = [];
  const findings = template.rows.map((row, at) => {
    const finding = readRow({ image, placement, buffers, form }, row, offsets[at]);
    if (finding.edges) addToTrace(ink, at, { marks: buffers.marks, template: row });
    return finding;
  });
  return {
    kind: 'ballot',
    page: template.page.number,
    upsideDown: placement.upsideDown,
    rows: findings.map((finding, at) => settle(finding, findings[at - 1], findings[at + 1])),
    doubts: [],
    ink,
  };
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
  const count = findExtraInk(template, { light, paper, levels, limits: { faint } }, marks);
  if (count === 0) return { template, verdict: clearVerdict(form) };
  const ink: RowInk = {
    template,
    marks,
    found: inkPieces(marks, template.columns, template.lines),
    firm: faint * 1.5,
  };
  const verdict = form === 'strike' ? judgeStrike(ink) : judgeChoice(ink);
  return { template, verdict, edges: edgeInk(marks, template) };
}

function clearVerdict(form: 'strike' | 'agreeDisagree'): RowFinding['verdict'] {
  return form === 'strike'
    ? { mark: 'left', confidence: 0.999, intruders: [] }
    : { mark: 'none', confidence: 0.999 };
}

function doubtful(doubt: RowDoubt): StrikeVerdict {
  return { mark: 'ambiguous', doubt };
}

const edgeLines = 8;
const edgeShift = 6;

function edgeInk(
  marks: Uint8Array,
  { columns, lines }: RowTemplate,
): NonNullable<RowFinding['edges']> {
  const above = new Uint8Array(columns);
  const below = new Uint8Array(columns);
  for (let line = 0; line < edgeLines; line++) {
    for (let column = 0; column < columns; column++) {
      if ((marks[line * columns + column] ?? 0) > 0) above[column] = 1;
      if ((marks[(lines - 1 - line) * columns + column] ?? 0) > 0) below[column] = 1;
    }
  }
  return { above, below };
}

/** A row whose only ink comes in over an edge is left if the neighbour there is struck and its stroke goes over the same place. */
function settle(
  { template, verdict, edges }: RowFinding,
  before: RowFinding | undefined,
  after: RowFinding | undefined,
): RowReading {
  const { index, candidateId } = template.row;
  if (verdict.mark === 'ambiguous') {
    return { index, candidateId, mark: 'ambiguous', confidence: 0, doubt: verdict.doubt };
  }
  if ('intruders' in verdict) {
    const explained = verdict.intruders.every((edge) =>
      comesFrom(edge === 'above' ? before : after, edge, edges),
    );
    if (!explained) {
      return { index, candidateId, mark: 'ambiguous', confidence: 0, doubt: 'strokeFromNeighbour' };
    }
  }
  return { index, candidateId, mark: verdict.mark, confidence: verdict.confidence };
}

function comesFrom(
  neighbour: RowFinding | undefined,
  edge: Edge,
  edges: RowFinding['edges'],
): boolean {
  if (neighbour?.verdict.mark !== 'struck' || !neighbour.edges || !edges) return false;
  const own = edge === 'above' ? edges.above : edges.below;
  const theirs = edge === 'above' ? neighbour.edges.below : neighbour.edges.above;
  return stretches(own).every(({ from, to }) => {
    for (let column = from - edgeShift; column <= to + edgeShift; column++) {
      if (theirs[column] === 1) return true;
    }
    return false;
  });
}

/** The runs of ones. */
function stretches(columns: Uint8Array): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const [column, ink] of columns.entries()) {
    if (ink !== 1) continue;
    const last = found.at(-1);
    if (last && last.to === column - 1) last.to = column;
    else found.push({ from: column, to: column });
  }
  return found;
}

import { openCommentGroups, type CommentGroups } from '@daihoi/domain/comment-likeness';
import { brand, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { CommentId } from '../comment-store.ts';
import { findSynthesis, type WhichConsultation } from './open-synthesis.ts';
import type { AnsweringBox, CommentPlace, PlacedLine, UnplacedLine } from './synthesis-store.ts';

/** Lines that one request looks at: a second of work. */
const linesAtOnce = 5000;
/** Lines between two writes; while the database writes, others are answered. */
const slice = 200;

/** How far likeness has come with a consultation. */
export interface ProposingProgress {
  readonly placed: number;
  readonly left: number;
}

/**
 * Lets likeness look at lines that came since, in the order of the draft: each goes under the first line that it is like, and no
 * line looked at before moves. It takes a part of what waits; whoever asks goes on asking while something is left. Nothing is
 * decided by it, so nothing is written down.
 */
export async function proposeLikeness(
  ports: Ports,
  which: WhichConsultation,
): Promise<Result<ProposingProgress, NotFound>> {
  const found = await findSynthesis(ports.read, which);
  if (!found.ok) return found;
  const { box } = found.value;
  return ports.transact(async (stores): Promise<Result<ProposingProgress, never>> =>
    ok(await placeSome(stores, box)),
  );
}

async function placeSome(stores: Stores, box: AnsweringBox): Promise<ProposingProgress> {
  const { synthesis } = stores;
  const waiting = await synthesis.unplacedPlaces(box);
  const all = waiting.reduce((sum, { lines }) => sum + lines, 0);
  if (all === 0 || !(await synthesis.holdProposing(box.id))) return { placed: 0, left: all };
  let placed = 0;
  for (const { place } of waiting) {
    if (placed >= linesAtOnce) break;
    placed += await placeAt(stores, box, { place, limit: linesAtOnce - placed });
  }
  return { placed, left: Math.max(0, all - placed) };
}

/** The lines of one place, under the first lines that are known there. */
async function placeAt(
  { synthesis }: Stores,
  box: AnsweringBox,
  { place, limit }: { readonly place: CommentPlace; readonly limit: number },
): Promise<number> {
  const lines = await synthesis.unplaced(box, place, limit);
  const groups = openCommentGroups(await synthesis.firsts(box.id, place));
  for (let from = 0; from < lines.length; from += slice)
    await synthesis.place(
      box.id,
      lines.slice(from, from + slice).map((line) => placedLine(line, groups)),
    );
  return lines.length;
}

function placedLine(line: UnplacedLine, groups: CommentGroups): PlacedLine {
  const { group, likeness } = groups.place(line);
  return { id: line.id, about: line.about, group: brand<CommentId>(group), likeness };
}

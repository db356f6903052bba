import { openCommentGroups, type CommentGroups } from '@daihoi/domain/comment-likeness';
import { brand, ok, type Result } from '@daihoi/domain/kernel';
import type { Ports, Stores } from '../../ports/ports.ts';
import type { NotFound } from '../../ports/versioned.ts';
import type { CommentId } from '../comment-store.ts';
import { findSynthesis, type WhichConsultation } from './open-synthesis.ts';
import type { AnsweringBox, PlacedLine, UnplacedLine } from './synthesis-store.ts';

/** Lines that one request looks at: well under a second of work. */
const linesAtOnce = 3000;
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
  const placed = await ports.transact(async (stores): Promise<Result<number, never>> =>
    ok(await placeSome(stores, box)),
  );
  if (!placed.ok) return placed;
  return ok({ placed: placed.value, left: await ports.read.synthesis.countUnplaced(box) });
}

async function placeSome(stores: Stores, box: AnsweringBox): Promise<number> {
  const { synthesis } = stores;
  if (!(await synthesis.holdProposing(box.id))) return 0;
  const lines = await synthesis.unplaced(box, linesAtOnce);
  let open: { readonly about: string; readonly groups: CommentGroups } | undefined;
  for (let from = 0; from < lines.length; from += slice) {
    const placed: PlacedLine[] = [];
    for (const line of lines.slice(from, from + slice)) {
      if (open?.about !== line.about) {
        const firsts = await synthesis.firsts(box.id, line.about);
        // What was placed in this slice is written first, so that the next place begins from what is kept.
        open = { about: line.about, groups: openCommentGroups(firsts) };
      }
      placed.push(placedLine(line, open.groups));
    }
    await synthesis.place(box.id, placed);
  }
  return lines.length;
}

function placedLine(line: UnplacedLine, groups: CommentGroups): PlacedLine {
  const { group, likeness } = groups.place(line);
  return { id: line.id, about: line.about, group: brand<CommentId>(group), likeness };
}

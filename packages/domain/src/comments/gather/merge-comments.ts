import { err, ok, type Result } from '../../kernel/index.ts';
import type { DraftComment } from '../draft-comment.ts';

/** Why lines do not become one. */
export type MergeRefusal =
  | { readonly code: 'comment.merge-needs-two' }
  | { readonly code: 'comment.merge-other-passage' }
  | { readonly code: 'comment.merge-not-counting' };

/**
 * The one line that stands for several: about their passage, in the words of the unit that merges. Refused for fewer than two, for
 * comments on different passages, and for such as do not count.
 */
export function mergeComments(
  lines: readonly DraftComment[],
  words: { readonly text: string; readonly unitId: DraftComment['unitId'] },
): Result<DraftComment, MergeRefusal> {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return err({ code: 'comment.merge-needs-two' });
  if (others.some(({ paragraph }) => paragraph !== first.paragraph))
    return err({ code: 'comment.merge-other-passage' });
  if (lines.some(({ state }) => state !== 'received'))
    return err({ code: 'comment.merge-not-counting' });
  return ok({
    source: 'merged',
    channel: 'screen',
    unitId: words.unitId,
    authorName: undefined,
    authorContact: undefined,
    paragraph: first.paragraph,
    passage: samePassage(lines) ? first.passage : longest(lines),
    text: words.text,
    persons: 0,
    state: 'received',
    setAsideReason: undefined,
  });
}

function samePassage(lines: readonly DraftComment[]): boolean {
  return lines.every(({ passage }) => passage === lines[0]?.passage);
}

function longest(lines: readonly DraftComment[]): string {
  return lines.reduce((most, { passage }) => (passage.length > most.length ? passage : most), '');
}

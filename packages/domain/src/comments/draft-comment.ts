import { err, ok, type Result, type UnitId } from '../kernel/index.ts';
import type { CommentMove, CommentState } from './comment-state.ts';
import { commentMayMove, commentMoves } from './comment-state.ts';
import type { Passage } from './passage.ts';

/** Whose words they are; `merged` is one line that a unit wrote for several. */
export const commentSources = ['unit', 'member', 'public', 'merged'] as const;
export type CommentSource = (typeof commentSources)[number];

/** How the words came: written by the office, keyed from paper, written on a page without signing in. */
export const commentChannels = ['screen', 'paper', 'page'] as const;
export type CommentChannel = (typeof commentChannels)[number];

/** What somebody says of a passage of a draft, or of the whole. Its words never change. */
export interface DraftComment {
  readonly source: CommentSource;
  readonly channel: CommentChannel;
  /** In whose name or meeting; undefined for the public. */
  readonly unitId: UnitId | undefined;
  readonly authorName: string | undefined;
  /** Telephone or mail, for those who answer. */
  readonly authorContact: string | undefined;
  /** Undefined for the draft as a whole. */
  readonly paragraph: number | undefined;
  /** The words it is about, as they stood; empty for the whole. */
  readonly passage: string;
  readonly text: string;
  /** How many people stand behind it; 0 for a merged line, whose people are those of its comments. */
  readonly persons: number;
  readonly state: CommentState;
  /** Why it does not count; undefined unless it was set aside. */
  readonly setAsideReason: string | undefined;
}

/** What is said, before it is known who says it. */
export type CommentWords = Pick<DraftComment, 'paragraph' | 'passage' | 'text'>;

/** Why a comment is not taken, or not moved. */
export type CommentRefusal =
  | { readonly code: 'comment.no-such-passage'; readonly paragraph: number }
  | {
      readonly code: 'comment.move-not-from-state';
      readonly move: CommentMove;
      readonly state: CommentState;
    }
  | { readonly code: 'comment.elsewhere' }
  | { readonly code: 'comment.no-name' }
  | { readonly code: 'comment.from-below' }
  | { readonly code: 'comment.members-not-asked' }
  | { readonly code: 'comment.public-not-asked' };

/**
 * The words with the passage as it stands in the draft: a part of it when that was quoted, else the whole paragraph. Refused when
 * the draft has no such paragraph.
 */
export function placeWords(
  words: CommentWords,
  passages: readonly Passage[],
): Result<CommentWords, CommentRefusal> {
  const { paragraph, passage, text } = words;
  if (paragraph === undefined) return ok({ paragraph, passage: '', text });
  const found = passages.find((each) => each.paragraph === paragraph);
  if (!found) return err({ code: 'comment.no-such-passage', paragraph });
  const quoted = passage.trim();
  const isPart = quoted !== '' && found.text.includes(quoted);
  return ok({ paragraph, passage: isPart ? quoted : found.text, text });
}

/** Carries a comment over one move of the table; a reason is kept with what is set aside. */
export function moveComment(
  comment: DraftComment,
  step: { readonly move: 'take' } | { readonly move: 'setAside'; readonly reason: string },
): Result<DraftComment, CommentRefusal> {
  const { move } = step;
  if (!commentMayMove(move, comment.state))
    return err({ code: 'comment.move-not-from-state', move, state: comment.state });
  return ok({
    ...comment,
    state: commentMoves[move].to,
    setAsideReason: step.move === 'setAside' ? step.reason : undefined,
  });
}

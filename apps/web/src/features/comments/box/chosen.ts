import type { CommentLineView } from '@daihoi/contract/comments';

/** Comments chosen to become one line, by identity. */
export type Chosen = ReadonlyMap<string, CommentLineView>;

/** The same with a comment more, or without it when it was chosen. */
export function toggled(chosen: Chosen, line: CommentLineView): Chosen {
  const next = new Map(chosen);
  if (!next.delete(line.id)) next.set(line.id, line);
  return next;
}

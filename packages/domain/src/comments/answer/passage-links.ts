import type { CommentOutcome } from './comment-response.ts';

/** Paragraphs of the version that was commented on, from the first to the last, both included. */
export interface ParagraphSpan {
  readonly from: number;
  readonly to: number;
}

/** One difference between the version that was commented on and a later one. */
export interface PassageChange {
  readonly kind: 'changed' | 'moved' | 'added' | 'removed';
  /** Paragraph of the later version; of the older one for what was removed. */
  readonly paragraph: number;
  /** Where it stood in the older version; for what was added, the passage that it follows. Undefined at the very beginning. */
  readonly older: ParagraphSpan | undefined;
}

/** A group of comments as far as it asks for a change. */
export interface AskingGroup {
  readonly id: string;
  /** Paragraph that it is about; undefined for the paper as a whole. */
  readonly paragraph: number | undefined;
  readonly outcome: CommentOutcome | undefined;
}

/** A group and a passage that seems to have changed for it: a proposal to a person. */
export interface PassageLink {
  readonly group: AskingGroup['id'];
  readonly change: PassageChange;
}

/**
 * Under which number a change is kept: its passage of the later version; what was taken out, under its passage of the older one
 * with a minus.
 */
export function linkedPassage({
  kind,
  paragraph,
}: Pick<PassageChange, 'kind' | 'paragraph'>): number {
  return kind === 'removed' ? -paragraph : paragraph;
}

/** Passages of one version that changed for a group. */
export interface VersionPassages {
  readonly version: number;
  readonly passages: readonly { readonly paragraph: number; readonly removed: boolean }[];
}

/** Changes as they are kept (see `linkedPassage`), put under the versions that made them, each in the order given. */
export function passagesByVersion(
  changes: readonly { readonly version: number; readonly paragraph: number }[],
): readonly VersionPassages[] {
  return [...Map.groupBy(changes, ({ version }) => version)].map(([version, made]) => ({
    version,
    passages: made.map(({ paragraph }) => ({
      paragraph: Math.abs(paragraph),
      removed: paragraph < 0,
    })),
  }));
}

/**
 * Which changes seem to have been made for which groups: a passage that changed, moved or went, and what was put in behind it,
 * for every group about that passage that was taken up wholly or in part. A group about the whole paper may stand behind any
 * change, so none is proposed for it. In the order of the changes.
 */
export function proposePassageLinks(
  groups: readonly AskingGroup[],
  changes: readonly PassageChange[],
): readonly PassageLink[] {
  const asking = groups.filter(({ outcome }) => outcome === 'accepted' || outcome === 'partly');
  return changes.flatMap((change) =>
    asking
      .filter(({ paragraph }) => isWithin(paragraph, change.older))
      .map(({ id }) => ({ group: id, change })),
  );
}

function isWithin(paragraph: number | undefined, span: ParagraphSpan | undefined): boolean {
  return (
    paragraph !== undefined && span !== undefined && span.from <= paragraph && paragraph <= span.to
  );
}

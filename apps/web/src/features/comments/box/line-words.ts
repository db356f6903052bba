import type { CommentLineView, CommentView } from '@daihoi/contract/comments';
import type { CommentWords } from '../use-comment-words.ts';

/** Which passage it is about. */
export function placeWords({ paragraph }: CommentView, { t }: CommentWords): string {
  return paragraph === null ? t('box.whole') : t('box.place', { n: paragraph });
}

/** In whose name it is said. */
export function whoWords(comment: CommentView, { t }: Pick<CommentWords, 't'>): string {
  const name = comment.authorName ?? t('box.noName');
  const unit = comment.unitName ?? '';
  const contact = comment.authorContact === null ? '' : ` (${comment.authorContact})`;
  switch (comment.source) {
    case 'member':
      return `${t('box.byMember', { name, unit })}${contact}`;
    case 'public':
      return `${t('box.byPublic', { name })}${contact}`;
    case 'unit':
    case 'merged':
      return t('box.byUnit', { unit });
  }
}

/** How many people, units and levels stand behind it. */
export function behindWords({ behind, source }: CommentLineView, { t }: CommentWords): string {
  const key = behind.levels > 1 ? 'box.behindLevels' : 'box.behind';
  const people = t(key, {
    persons: behind.persons,
    units: behind.units,
    levels: behind.levels,
  });
  return source === 'merged' ? `${t('box.merged', { n: behind.comments })} · ${people}` : people;
}

/** The beginning of a long passage. */
export function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

import type { PassageView } from '@daihoi/contract/comments';
import type { FieldError } from '../../../components/form-context.ts';
import { formText } from '../../../lib/form-text.ts';
import type { CommentWords } from '../use-comment-words.ts';

export type Source = 'unit' | 'member' | 'public';

/** A comment as the route takes it, without its source and quotation. */
interface EnteredComment {
  readonly authorName: string | null;
  readonly authorContact: string | null;
  readonly paragraph: number | null;
  readonly text: string;
  readonly persons: number;
}

interface Reading {
  readonly source: Source;
  readonly passages: readonly Pick<PassageView, 'paragraph'>[];
  readonly words: Pick<CommentWords, 't'>;
}

/** What was entered, or what is missing and where. */
export function readComment(
  entered: FormData,
  { source, passages, words: { t } }: Reading,
): { readonly comment: EnteredComment | undefined; readonly errors: readonly FieldError[] } {
  const authorName = formText(entered, 'authorName').trim();
  const authorContact = formText(entered, 'authorContact').trim();
  const text = formText(entered, 'text').trim();
  const place = formText(entered, 'paragraph').trim();
  const paragraph = place === '' ? null : wholeNumber(place);
  const persons = source === 'unit' ? wholeNumber(formText(entered, 'persons')) : 1;
  const isKnown = paragraph === null || passages.some((passage) => passage.paragraph === paragraph);
  const missing: readonly (FieldError | false)[] = [
    source === 'member' &&
      authorName === '' && {
        at: 'authorName',
        label: t('write.name'),
        message: t('write.nameMissing'),
      },
    !isKnown && { at: 'paragraph', label: t('write.place'), message: t('write.placeUnknown') },
    text === '' && { at: 'text', label: t('write.text'), message: t('write.textMissing') },
    !(persons >= 1) && {
      at: 'persons',
      label: t('write.persons'),
      message: t('write.personsMissing'),
    },
  ];
  const errors = missing.filter((each) => each !== false);
  if (errors.length > 0) return { comment: undefined, errors };
  return {
    comment: {
      authorName: authorName === '' ? null : authorName,
      authorContact: authorContact === '' ? null : authorContact,
      paragraph,
      text,
      persons,
    },
    errors,
  };
}

/** Plain digits as number fields send them; anything else is no number. */
function wholeNumber(raw: string): number {
  return /^\d{1,6}$/u.test(raw.trim()) ? Number(raw) : Number.NaN;
}

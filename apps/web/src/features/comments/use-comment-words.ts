import { brand, type CalendarDate, type Instant } from '@daihoi/domain/kernel';
import { commentTexts, type CommentKey } from '../../i18n/comments.ts';
import { useText, type TextOf } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';

/** What every part of the comments writes with. */
export interface CommentWords extends TextOf<CommentKey> {
  readonly today: CalendarDate;
  /** "hom nay, 10:42", with diacritics. */
  moment(at: string): string;
  /** A day as the page writes days. */
  day(day: string): string;
  level(level: string): string;
}

/** The words of comments on drafts in the language of the page. */
export function useCommentWords(): CommentWords {
  const texts = useText(commentTexts);
  const format = useFormat();
  const { today } = useAsOf();
  return {
    ...texts,
    today,
    moment: (at) => format.moment(brand<Instant>(at), today),
    day: (day) => format.date(brand<CalendarDate>(day)),
    level(level) {
      const key = commentTexts.keys.find((each) => each === `level.${level}`);
      return key === undefined ? level : texts.t(key);
    },
  };
}

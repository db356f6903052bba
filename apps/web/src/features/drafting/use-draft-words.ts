import { brand, type CalendarDate, type Instant } from '@daihoi/domain/kernel';
import { draftingTexts, type DraftingKey } from '../../i18n/drafting.ts';
import { useText, type TextOf } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat, type Format } from '../../lib/format.ts';

/** What every part of the drafting office writes with. */
export interface DraftWords extends TextOf<DraftingKey> {
  readonly format: Format;
  readonly today: CalendarDate;
  /** "hom nay, 10:42", with diacritics. */
  moment(at: string): string;
}

/** The words of the drafting office in the language of the page. */
export function useDraftWords(): DraftWords {
  const texts = useText(draftingTexts);
  const format = useFormat();
  const { today } = useAsOf();
  return { ...texts, format, today, moment: (at) => format.moment(brand<Instant>(at), today) };
}

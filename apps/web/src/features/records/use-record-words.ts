import { brand, type Instant } from '@daihoi/domain/kernel';
import { recordsTexts, type RecordsKey } from '../../i18n/records.ts';
import { useText, type TextOf } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat, type Format } from '../../lib/format.ts';

/** What the pages of issued papers write with. */
export interface RecordWords extends TextOf<RecordsKey> {
  readonly format: Format;
  /** "hom nay, 10:42", with diacritics. */
  moment(at: string): string;
}

/** The words of issued papers in the language of the page. */
export function useRecordWords(): RecordWords {
  const texts = useText(recordsTexts);
  const format = useFormat();
  const { today } = useAsOf();
  return { ...texts, format, moment: (at) => format.moment(brand<Instant>(at), today) };
}

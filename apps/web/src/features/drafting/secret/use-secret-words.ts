import { brand, type Instant } from '@daihoi/domain/kernel';
import { secretTexts, type SecretKey } from '../../../i18n/secret.ts';
import { useText, type TextOf } from '../../../i18n/use-text.ts';
import { useAsOf } from '../../../lib/as-of.ts';
import { useFormat, type Format } from '../../../lib/format.ts';

/** What the pages of confidential papers write with. */
export interface SecretWords extends TextOf<SecretKey> {
  readonly format: Format;
  /** "hom nay, 10:42", with diacritics. */
  moment(at: string): string;
}

/** The words of confidential papers in the language of the page. */
export function useSecretWords(): SecretWords {
  const texts = useText(secretTexts);
  const format = useFormat();
  const { today } = useAsOf();
  return { ...texts, format, moment: (at) => format.moment(brand<Instant>(at), today) };
}

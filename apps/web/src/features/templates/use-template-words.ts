import { brand, type CalendarDate, type Instant } from '@daihoi/domain/kernel';
import { templatesTexts, type TemplatesKey } from '../../i18n/templates.ts';
import { useText, type TextOf } from '../../i18n/use-text.ts';
import { useAsOf } from '../../lib/as-of.ts';
import { useFormat } from '../../lib/format.ts';

/** What every part of the library of templates writes with. */
export interface TemplateWords extends TextOf<TemplatesKey> {
  readonly today: CalendarDate;
  moment(at: string): string;
}

/** The words of the library in the language of the page. */
export function useTemplateWords(): TemplateWords {
  const texts = useText(templatesTexts);
  const format = useFormat();
  const { today } = useAsOf();
  return { ...texts, today, moment: (at) => format.moment(brand<Instant>(at), today) };
}

import { articleWords } from '@daihoi/contract/rule-words';
import type { ComplaintList, ComplaintView } from '@daihoi/contract/complaint';
import { calendarDate, defined } from '@daihoi/domain/kernel';
import { complaintTexts } from '../../../i18n/complaint.ts';
import { officeTexts } from '../../../i18n/offices.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useFormat } from '../../../lib/format.ts';

type Article = NonNullable<ComplaintList['due']>['by'];

/** Sentences of the complaints, with days and elections as the page writes them. */
export function useComplaintWords() {
  const texts = useText(complaintTexts);
  const offices = useText(officeTexts);
  const format = useFormat();
  return {
    ...texts,
    article: (by: Article) => articleWords(defined(by), texts.lang),
    day: (raw: string) => format.date(calendarDate(raw)),
    office: (office: ComplaintView['office']) =>
      office === null ? texts.t('whole') : offices.t(office),
  };
}

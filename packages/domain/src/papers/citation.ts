import type { CalendarDate } from '../kernel/index.ts';
import { formatDate } from '../text/index.ts';
import { paperWords } from './data/paper-words.ts';
import { formatDocumentNumber, type DocumentNumber } from './document-number.ts';
import { documentTypeOf, type DocumentTypeId } from './document-type.ts';

/** A paper as another paper cites it. */
export interface CitedPaper {
  readonly type: DocumentTypeId;
  readonly document: DocumentNumber;
  readonly issuedOn: CalendarDate;
  readonly issuer: string;
}

/** Cites a paper by type, number, date and issuer (DT-05), without its abstract. */
export function formatCitation({ type, document, issuedOn, issuer }: CitedPaper): string {
  const number = `${paperWords.number.toLowerCase()} ${formatDocumentNumber(document)}`;
  const date = `${paperWords.day} ${formatDate(issuedOn, 'vi')}`;
  return `${documentTypeOf(type).name} ${number}, ${date} ${paperWords.issuedBy} ${issuer}`;
}

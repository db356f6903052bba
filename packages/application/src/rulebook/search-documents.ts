import {
  documentCode,
  documentsImplementing,
  documentsNumbered,
  registeredDocuments,
  type RegisteredDocument,
} from '@daihoi/domain/rulebook';
import { matchesSearch, searchKey } from '@daihoi/domain/text';

/** A registered paper with the papers that carry the same number, and those that carry it out. */
export interface ListedDocument {
  readonly document: RegisteredDocument;
  readonly sameNumber: readonly RegisteredDocument[];
  readonly carriedOutBy: readonly RegisteredDocument[];
}

/**
 * The registered papers that a query finds, newest first: by number, place, year or words of the title, in any order, with
 * or without diacritics. An empty query finds all of them.
 */
export function searchDocuments(query: string): readonly ListedDocument[] {
  return registeredDocuments
    .filter((document) => matchesSearch(query, keyOf(document)))
    .toSorted((left, right) => (left.issuedOn < right.issuedOn ? 1 : -1))
    .map((document) => ({
      document,
      sameNumber: documentsNumbered(documentCode(document)).filter((each) => each !== document),
      carriedOutBy: documentsImplementing(document),
    }));
}

function keyOf(document: RegisteredDocument): string {
  const { issuedOn, place, title } = document;
  const [year, month, day] = issuedOn.split('-');
  const date = `${Number(day)} ${Number(month)} ${year}`;
  return searchKey([documentCode(document), date, place ?? '', title.vi, title.en].join(' '));
}

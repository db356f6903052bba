import type { ArticleRef } from '../kernel/index.ts';
import { registeredDocuments } from './data/documents.ts';
import type { DocumentKey, RegisteredDocument } from './document-record.ts';

export { registeredDocuments };

/** Number and symbol as they are written on the paper; several papers may share them. */
export function documentCode(document: Pick<DocumentKey, 'number' | 'symbol'>): string {
  return `${document.number}-${document.symbol}`;
}

/** The key as one text, fit for maps and columns. */
export function documentKeyText(document: RegisteredDocument): string {
  const place = document.place ?? '';
  return [documentCode(document), document.issuedOn, document.issuer, place].join('|');
}

/** Every paper that carries a number and symbol: a person must choose by date and issuer when there are several. */
export function documentsNumbered(code: string): readonly RegisteredDocument[] {
  return registeredDocuments.filter((each) => documentCode(each) === code);
}

/** The paper a reference points to, when its number and date leave no doubt. */
export function documentOf(ref: ArticleRef): RegisteredDocument | undefined {
  const sameNumber = documentsNumbered(ref.document);
  const found =
    ref.issuedOn === undefined
      ? sameNumber
      : sameNumber.filter((each) => each.issuedOn === ref.issuedOn);
  return found.length === 1 ? found[0] : undefined;
}

/** The papers that carry out another one, earliest first. */
export function documentsImplementing(document: RegisteredDocument): readonly RegisteredDocument[] {
  const code = documentCode(document);
  return registeredDocuments
    .filter((each) =>
      each.implements.some((ref) => ref.document === code && ref.issuedOn === document.issuedOn),
    )
    .toSorted((left, right) => (left.issuedOn < right.issuedOn ? -1 : 1));
}

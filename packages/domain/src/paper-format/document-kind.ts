import { documentTypes, type DocumentTypeId } from '../papers/index.ts';
import { foldDiacritics } from '../text/index.ts';
import { copyNames, kindWords, onCommentsOnDraft } from './data/type-names.ts';
import { joinedText } from './gather-head.ts';
import { lineKey } from './line-facts.ts';
import type { PaperParts } from './paper-parts.ts';

/** What a paper is: its type, or one of the kinds of report and programme that a congress asks for. */
export type DocumentKind = DocumentTypeId | (typeof kindWords)[number]['kind'];

const kinds: readonly DocumentKind[] = [
  ...documentTypes.map(({ id }) => id),
  ...kindWords.map(({ kind }) => kind),
];

/** A kind by its identifier; undefined for a word that is none. */
export function findDocumentKind(word: string): DocumentKind | undefined {
  return kinds.find((kind) => kind === word);
}

/** Every kind by its identifier. */
export function documentKinds(): readonly DocumentKind[] {
  return kinds;
}

/** The type of a kind: a political report is a report. */
export function typeOfKind(kind: DocumentKind): DocumentTypeId {
  return (
    kindWords.find((each) => each.kind === kind)?.type ??
    documentTypes.find(({ id }) => id === kind)?.id ??
    'report'
  );
}

/** Whether a title, without diacritics, is that of a paper on comments on a draft, whose name it carries. */
export function isOnComments(title: string): boolean {
  return onCommentsOnDraft.test(title);
}

/** The kind by the type name and the abstract; a paper without a type name that is addressed to somebody is a letter. */
export function kindOf(parts: PaperParts): DocumentKind | undefined {
  const { typeName, abstract, head, addressee } = parts;
  if (typeName === undefined) {
    return head.letterAbstract.length > 0 || addressee.length > 0 ? 'officialLetter' : undefined;
  }
  const key = lineKey(typeName);
  if (copyNames.some((name) => key.startsWith(name))) return 'certifiedCopy';
  const type = documentTypes
    .filter(({ name }) => key.startsWith(foldDiacritics(name)))
    .map(({ id }) => id)[0];
  const said = `${key} ${foldDiacritics(joinedText(abstract))}`;
  if (isOnComments(said)) return type;
  const narrower = kindWords.find((each) => each.type === type && each.words.test(said));
  return narrower?.kind ?? type;
}

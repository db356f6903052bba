import { invariant, type Confidence } from '../kernel/index.ts';
import { foldDiacritics } from '../text/index.ts';
import { bodyAbbreviations } from './data/body-abbreviations.ts';
import { documentTypes } from './data/document-types.ts';

/** A type of party paper by its identifier in the glossary. */
export type DocumentTypeId = (typeof documentTypes)[number]['id'];

/** A type of paper: identifier, abbreviation in the symbol, name on the paper. */
export interface DocumentType {
  readonly id: DocumentTypeId;
  readonly code: string;
  readonly name: string;
  readonly confidence: Confidence;
}

/** An issuing body by its abbreviation in the symbol. */
export interface BodyAbbreviation {
  readonly code: string;
  readonly name: string;
  readonly confidence: Confidence;
}

const foldedNames = documentTypes.map((type) => ({
  type,
  prefix: `${foldDiacritics(type.name)} `,
}));

/** The type of paper of an identifier. */
export function documentTypeOf(id: DocumentTypeId): DocumentType {
  const found = documentTypes.find((type) => type.id === id);
  invariant(found !== undefined, `no such document type: ${id}`);
  return found;
}

/** What an abbreviation may mean: two types for the one shared by decisions and regulations, none when unknown. */
export function documentTypesWithCode(code: string): readonly DocumentType[] {
  return documentTypes.filter((type) => type.code === code);
}

/** The abbreviation that was meant, whatever its capitals and diacritics; undefined when there is none like it. */
export function findTypeCode(typed: string): string | undefined {
  const exact = documentTypes.find((type) => type.code === typed);
  const folded = foldDiacritics(typed);
  return (exact ?? documentTypes.find((type) => foldDiacritics(type.code) === folded))?.code;
}

/** The body an abbreviation stands for; undefined for one outside the table, which is no fault by itself. */
export function findBody(code: string): BodyAbbreviation | undefined {
  return bodyAbbreviations.find((body) => body.code === code);
}

/** The type whose name begins a citation ("Quy dinh 08", with or without diacritics), and what follows the name. */
export function splitTypeName(
  text: string,
): { readonly type: DocumentType; readonly rest: string } | undefined {
  const folded = foldDiacritics(text);
  const found = foldedNames.find((each) => folded.startsWith(each.prefix));
  return found && { type: found.type, rest: text.slice(found.prefix.length) };
}

import { foldDiacritics } from '../text/index.ts';

/** A place to be filled, in a text: from its first brace to behind its last, and the name between them. */
export interface WrittenField {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const place = /\{\{?\s*(?<name>\p{L}[^{}\n\t]{0,79}?)\s*\}\}?/gu;

/** The places of a text that a template leaves to be filled, `{...}` with a name that begins with a letter. */
export function writtenFields(text: string): readonly WrittenField[] {
  return [...text.matchAll(place)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    name: match.groups?.['name'] ?? '',
  }));
}

/** What stands around braces that do not make a field, cut short; undefined where every brace has its fellow. */
export function looseBrace(text: string): string | undefined {
  const rest = text.replaceAll(place, (whole) => ' '.repeat(whole.length));
  const at = rest.search(/[{}]/u);
  return at < 0 ? undefined : text.slice(Math.max(0, at - 10), at + 30).trim();
}

/** The name of a field whatever capitals, marks, spaces and signs it is written with: `{TEN_DON_VI}` is `tendonvi`. */
export function fieldKey(name: string): string {
  return foldDiacritics(name.normalize('NFC'))
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** True for a name in capitals: its value is written in capitals too. */
export function isInCapitals(name: string): boolean {
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

import { documentTypes, formatDocumentNumber, type DocumentNumber } from '../papers/index.ts';
import { foldDiacritics } from '../text/index.ts';
import { citationPatterns as pattern } from './data/citation-patterns.ts';

/**
 * A paper cited otherwise than papers of the party are: with other marks in its symbol (35/CT-TW), or by its type and number alone
 * (directive 35), whose body is that of the Centre where the words behind say so.
 */
export interface LooseCitation {
  readonly kind: 'otherMarks' | 'short';
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly serial: number;
  readonly typeCode: string;
  /** Undefined where only another place of the paper can tell. */
  readonly body: string | undefined;
}

/** The loose citations of a text from left to right. */
export function looseCitationsIn(text: string): readonly LooseCitation[] {
  if (!/\d/u.test(text)) return [];
  return [...otherMarksIn(text), ...shortOnesIn(text)].toSorted(
    (left, right) => left.at - right.at,
  );
}

function otherMarksIn(text: string): readonly LooseCitation[] {
  return [...text.matchAll(pattern.otherMarks)].map((match) => {
    const { number, type, typeBetween, body = '' } = match.groups ?? {};
    return {
      kind: 'otherMarks',
      ...placeOf(match),
      serial: Number(number),
      typeCode: type ?? typeBetween ?? '',
      body: body.replace(pattern.misspeltCentre, pattern.centre),
    };
  });
}

function shortOnesIn(text: string): readonly LooseCitation[] {
  return [...text.matchAll(pattern.short)].flatMap((match) => {
    const { name = '', number } = match.groups ?? {};
    const key = foldDiacritics(name);
    const type = documentTypes.find((each) => foldDiacritics(each.name) === key);
    if (type === undefined) return [];
    const place = placeOf(match);
    const body = pattern.ofCentre.test(text.slice(place.end)) ? pattern.centre : undefined;
    return [{ kind: 'short', ...place, serial: Number(number), typeCode: type.code, body }];
  });
}

function placeOf(match: RegExpExecArray) {
  const [text] = match;
  return { text, at: match.index, end: match.index + text.length };
}

/** Number and symbol of a citation whose body is known, as papers of the party write them. */
export function citedNumber({ serial, typeCode }: LooseCitation, body: string): string {
  const document: DocumentNumber = { serial, typeCode, body };
  return formatDocumentNumber(document);
}

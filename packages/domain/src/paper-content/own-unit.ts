import { lineText, type PaperParts } from '../paper-format/index.ts';
import { plainText } from './plain-text.ts';
import { levelOfCommittee, unitWords } from './data/unit-words.ts';

/** A unit as its name has it: the word of its level and its own name, in small letters. */
export interface NamedUnit {
  readonly level: string;
  readonly name: string;
}

/** The unit whose paper it is, by the names at the left of its head; undefined where they name none. */
export function ownUnit({ head }: PaperParts): NamedUnit | undefined {
  const issuer = head.issuingBody.map(lineText).join(' ').toUpperCase();
  return unitIn(issuer);
}

/** How a text names the unit without the word of its level or of its organisation, without diacritics; empty where it does not. */
export function ownNames(parts: PaperParts): readonly string[] {
  const issuer = plainText(parts.head.issuingBody.map(lineText).join(' ')).trim();
  const body = unitWords.bodyOfUnit.exec(issuer)?.groups?.['name'];
  const place = ownUnit(parts)?.name;
  return [
    '',
    ...(place === undefined ? [] : [plainText(place)]),
    ...(body === undefined ? [] : [body]),
  ];
}

/** The unit above it, as the head names it. */
export function superiorUnit({ head }: PaperParts): NamedUnit | undefined {
  return unitIn(head.superiorBody.map(lineText).join(' ').toUpperCase());
}

/**
 * The name with its level in the name of a party organisation: that of the commune in that of its committee. Undefined for
 * organisations that no place gives its name to.
 */
export function placeNameOf(fullName: string): string | undefined {
  const found = unitWords.organisationOfPlace.exec(fullName.normalize('NFC').trim())?.groups;
  const { level = '', name = '' } = found ?? {};
  return found === undefined ? undefined : `${level.toLowerCase()} ${name}`;
}

function unitIn(words: string): NamedUnit | undefined {
  const plain = unitWords.inHead.exec(words)?.groups;
  if (plain !== undefined) return named(plain['level'] ?? '', plain['name'] ?? '');
  const committee = unitWords.committeeInHead.exec(words)?.groups;
  if (committee === undefined) return undefined;
  return named(committee['level'] ?? '', committee['name'] ?? '');
}

/** One way to write a unit, whatever capitals it had. */
export function named(level: string, name: string): NamedUnit {
  const small = level.toLowerCase();
  return {
    level: levelOfCommittee[small] ?? small,
    name: name.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim(),
  };
}

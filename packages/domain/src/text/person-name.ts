import { compareKeys, joinSortKeys, sortByKey, vietnameseSortKey } from './collation.ts';
import { tidyText } from './tidy.ts';

/** A Vietnamese full name taken apart; a single word is a given name. */
export interface PersonName {
  readonly family: string;
  readonly middle: string;
  readonly given: string;
}

/** Takes a full name apart: the first word is the family name, the last the given name. */
export function splitPersonName(fullName: string): PersonName {
  const words = tidyText(fullName).split(' ');
  return {
    family: words.length > 1 ? (words[0] ?? '') : '',
    middle: words.slice(1, -1).join(' '),
    given: words.at(-1) ?? '',
  };
}

/** The order of names on lists and ballots as an ASCII key: given name, then middle names, then family name. */
export function givenNameSortKey(fullName: string): string {
  const { given, middle, family } = splitPersonName(fullName);
  return joinSortKeys([given, middle, family].map((part) => vietnameseSortKey(part)));
}

/** Orders two full names by given name, then middle names, then family name. */
export function compareByGivenName(left: string, right: string): number {
  return compareKeys(givenNameSortKey(left), givenNameSortKey(right));
}

/** Sorts a copy of a list of people by given name; namesakes keep their order. */
export function sortByGivenName<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  return sortByKey(items, (item) => givenNameSortKey(nameOf(item)));
}

import { bareName } from '@daihoi/domain/ballot-session';
import { sortByGivenName, tidyText } from '@daihoi/domain/text';

interface Known {
  readonly id: string;
  readonly name: string;
}

/** Names as people paste them: one a line, order numbers and marks in front dropped, in the order of the ballot. */
export function namesIn(text: string): readonly string[] {
  const names = text
    .split(/\r?\n|\t|;/u)
    .map((line) => tidyText(line.normalize('NFC').replace(/^[\s\d.)\-–•*]+/u, '')))
    .filter((name) => name !== '');
  return sortByGivenName(names, (name) => name);
}

/** A name that stands there twice; nobody could tell the two on the ballot. */
export function nameTwice(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) !== at);
}

/** Candidates of the names: somebody who was there before keeps the id. */
export function candidatesOf(names: readonly string[], known: readonly Known[]) {
  return names.map((name) => {
    const before = known.find((each) => each.name === name);
    return before ? { id: before.id, name } : { name };
  });
}

/** The candidate whose name somebody bears, however it is written and whatever stands behind it. */
export function candidateNamed(name: string, candidates: readonly Known[]): string | undefined {
  const wanted = bareName(name);
  if (wanted === '') return undefined;
  return candidates.find((each) => bareName(each.name) === wanted)?.id;
}

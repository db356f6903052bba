import { risingChain } from './rising-chain.ts';
import { shortestEdit, type PlacePair } from './shortest-edit.ts';

/** A stretch of text that both versions have, or one of them alone. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words, figures with their marks, blanks and single marks: put together they are the text. */
const token = /[\p{L}\p{M}\p{N}]+(?:[.,/]\p{N}+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * Which words of a text were removed and added. `same` and `removed` put together are the old text, `same` and `added` the
 * new one; what was removed stands before what was put in its place.
 */
export function compareWords(old: string, fresh: string): readonly WordChange[] {
  const left: readonly string[] = old.match(token) ?? [];
  const right: readonly string[] = fresh.match(token) ?? [];
  const pairs = withoutCrumbs(samePlaces(left, right), left);
  return changesOf(left, right, pairs);
}

function samePlaces(left: readonly string[], right: readonly string[]): readonly PlacePair[] {
  const numbers = new Map<string, number>();
  for (const each of left) numbers.set(each, numbers.get(each) ?? numbers.size);
  const old = left.map((each) => numbers.get(each) ?? -1);
  const fresh = right.map((each) => numbers.get(each) ?? -2);
  return shortestEdit(old, fresh) ?? singleWords(left, right);
}

/** For texts that differ in more than a way can be looked for: words that stand once in either, without crossings. */
function singleWords(left: readonly string[], right: readonly string[]): readonly PlacePair[] {
  const places = singles(right);
  return risingChain(
    [...singles(left)].flatMap(([each, at]) => {
      const other = places.get(each);
      return at < 0 || other === undefined || other < 0
        ? []
        : [{ pair: [at, other] as const, weight: 1 }];
    }),
  );
}

function singles(tokens: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  tokens.forEach((each, at) => places.set(each, places.has(each) ? -1 : at));
  return places;
}

/** A blank or a mark between two changed words belongs to the change: single spaces left standing are hard to read. */
function withoutCrumbs(pairs: readonly PlacePair[], left: readonly string[]): readonly PlacePair[] {
  const runs: PlacePair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    const goesOn = last !== undefined && last[0] + 1 === pair[0] && last[1] + 1 === pair[1];
    if (goesOn) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  const inner = runs.filter(
    (run, index) =>
      index === 0 ||
      index === runs.length - 1 ||
      run.some(([at]) => /[\p{L}\p{N}]/u.test(left[at] ?? '')),
  );
  return inner.flat();
}

function changesOf(
  left: readonly string[],
  right: readonly string[],
  pairs: readonly PlacePair[],
): readonly WordChange[] {
  const changes: WordChange[] = [];
  let [old, fresh] = [0, 0];
  for (const [at, other] of [...pairs, [left.length, right.length] as const]) {
    add(changes, 'removed', left.slice(old, at).join(''));
    add(changes, 'added', right.slice(fresh, other).join(''));
    add(changes, 'same', left[at] ?? '');
    [old, fresh] = [at + 1, other + 1];
  }
  return changes;
}

function add(changes: WordChange[], kind: WordChange['kind'], text: string): void {
  if (text === '') return;
  const last = changes.at(-1);
  if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
  else changes.push({ kind, text });
}

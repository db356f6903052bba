import { inventedNames } from '../../packages/application/src/ballot-session/papers/testing/counting-samples.ts';

/** The list of a large congress: 55 of 62 names. */
export const largeList = { names: 62, seats: 55 } as const;

/** Names of that list. One of the usual invented ones is so long that its ballot takes two sheets; here all fit on one. */
export function largeNames(): readonly string[] {
  const longest = 30;
  return inventedNames(largeList.names + 1).filter((name) => name.length <= longest);
}

/**
 * Ballots of the strike form that strike seven names each. The last six of the list fall behind; numbers 55 and 56 get the same
 * number of votes, more than half, with one seat left for both.
 */
export function tiedBallots(ballots: number): readonly (readonly number[])[] {
  const { names, seats } = largeList;
  const third = Math.floor(ballots / 3);
  const faithful = Math.floor(ballots / 7);
  const wanted = names - seats;
  const tied = [seats, seats + 1] as const;
  let turn = 0;
  return Array.from({ length: ballots }, (_, at) => {
    const struck = new Set<number>();
    for (let behind = 0; behind < wanted - 1; behind += 1)
      if ((at + behind * faithful) % ballots >= faithful) struck.add(tied[1] + 1 + behind);
    if (at < third) struck.add(tied[0]);
    else if (at < 2 * third) struck.add(tied[1]);
    while (struck.size < wanted) {
      struck.add((turn % (seats - 1)) + 1);
      turn += 1;
    }
    return [...struck].toSorted((one, two) => one - two);
  });
}

/** So many ballots that strike one number each, pile after pile. */
export function piles(
  ...given: readonly (readonly [ballots: number, ...struck: number[]])[]
): readonly (readonly number[])[] {
  return given.flatMap(([ballots, ...struck]) => Array.from({ length: ballots }, () => struck));
}

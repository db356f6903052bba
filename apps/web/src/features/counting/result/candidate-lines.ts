import type { BallotSessionView } from '@daihoi/contract/ballot-session';

type Count = NonNullable<BallotSessionView['count']>;

/** How a ballot ended for one person. */
export type Ending = 'elected' | 'alternate' | 'tied' | 'majority' | 'below';

export interface CandidateLine {
  readonly id: string;
  readonly name: string;
  readonly votes: number;
  readonly percentOfBase: string;
  readonly rank: number;
  readonly ending: Ending;
}

/** Everybody on the list with votes and ending, from the most votes down; equals stay in the order of the ballot. */
export function candidateLines(
  candidates: BallotSessionView['candidates'],
  count: Count,
): readonly CandidateLine[] {
  const place = new Map(candidates.map(({ id }, at) => [id, at]));
  const names = new Map(candidates.map(({ id, name }) => [id, name]));
  return count.candidates
    .map(({ id, votes, percentOfBase, rank, majority }) => ({
      id,
      name: names.get(id) ?? '—',
      votes,
      percentOfBase,
      rank,
      ending: endingOf(id, majority, count),
    }))
    .toSorted(
      (one, two) => two.votes - one.votes || (place.get(one.id) ?? 0) - (place.get(two.id) ?? 0),
    );
}

function endingOf(id: string, majority: boolean, count: Count): Ending {
  if (count.elected.includes(id)) return 'elected';
  if (count.alternates.includes(id)) return 'alternate';
  if (count.tied.includes(id)) return 'tied';
  return majority ? 'majority' : 'below';
}

/** Names of one page of the wall, and how many pages there are; a wall never scrolls. */
export function wallPage<T>(
  all: readonly T[],
  page: number,
): { readonly lines: readonly T[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / namesOnWall));
  const at = Math.min(Math.max(1, page), pages);
  return { lines: all.slice((at - 1) * namesOnWall, at * namesOnWall), page: at, pages };
}

/** Read from thirty metres: three columns of five. */
export const namesOnWall = 15;

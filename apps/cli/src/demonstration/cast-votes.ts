import type { Chance } from './chance.ts';

/** A vote before it is cast: how many may vote, how many seats there are, who wins and who does not. */
export interface Vote {
  readonly present: number;
  readonly convened: number;
  readonly seats: number;
  readonly winners: number;
  readonly losers: number;
}

/**
 * Votes for each name, winners first: every winner is over half of those convened, every loser is not, and nobody has more
 * votes than ballots can carry.
 */
export function castVotes(vote: Vote, chance: Chance): readonly number[] {
  const half = Math.floor(vote.convened / 2);
  const least = Math.min(vote.present, Math.max(half + 1, Math.ceil(vote.present * 0.74)));
  const won = Array.from({ length: vote.winners }, () => chance.between(least, vote.present));
  const unused = vote.present * vote.seats - won.reduce((sum, votes) => sum + votes, 0);
  const share = vote.losers === 0 ? 0 : Math.floor((unused * 0.8) / vote.losers);
  const most = Math.max(0, Math.min(share, Math.floor(half * 0.9)));
  const lost = Array.from({ length: vote.losers }, () =>
    chance.between(Math.floor(most / 2), most),
  );
  return [...won, ...lost];
}

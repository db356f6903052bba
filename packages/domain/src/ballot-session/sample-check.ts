import type { ElectionCount } from '../election/index.ts';
import type { BallotPlace } from './ballot-place.ts';
import { placeInBundle } from './check-digit.ts';

/** The chance that is accepted of not noticing a wrong list of those elected. */
export const riskLimit = 0.05;

/** Rolls of a die that the hall sees; twenty make a seed that nobody can have prepared (20 · log2 6 = 51 bits). */
export const diceNeeded = 20;

/** How large a sample must be, and why. */
export interface SamplePlan {
  /** The fewest ballots that would have to be wrong before the list of those elected could be another. */
  readonly wrongNeeded: number;
  /** Ballots to be compared with the paper. */
  readonly size: number;
  /** The chance that none of so many wrong ballots is drawn; at most the risk limit. */
  readonly chance: number;
}

/**
 * Plans a hand check of ballots drawn at random. One wrong ballot moves the votes of each person by one at most, so a list of
 * those elected that is wrong needs `wrongNeeded` wrong ballots at least; drawing `size` of them without laying one back misses
 * all of these with a probability of C(N-w, n) / C(N, n) (discovery sampling, hypergeometric).
 * @returns undefined where nothing can be sampled: an empty box
 */
export function planSample(
  count: Pick<ElectionCount, 'candidates' | 'elected' | 'threshold' | 'tied' | 'seatsLeft'>,
  collected: number,
): SamplePlan | undefined {
  if (collected === 0) return undefined;
  const wrongNeeded = Math.min(collected, Math.max(1, fewestWrong(count)));
  let chance = 1;
  let size = 0;
  while (chance > riskLimit && size < collected) {
    chance *= Math.max(0, collected - wrongNeeded - size) / (collected - size);
    size += 1;
  }
  return { wrongNeeded, size, chance };
}

/** Ballots that would have to be wrong before somebody else is elected or somebody no longer is. */
function fewestWrong({
  candidates,
  elected,
  threshold,
  tied,
  seatsLeft,
}: Pick<ElectionCount, 'candidates' | 'elected' | 'threshold' | 'tied' | 'seatsLeft'>): number {
  if (tied.length > 0) return 1;
  const inside = candidates.filter(({ id }) => elected.includes(id)).map(({ votes }) => votes);
  const outside = candidates.filter(({ id }) => !elected.includes(id)).map(({ votes }) => votes);
  const lastIn = Math.min(...inside);
  const firstOut = Math.max(...outside);
  const losing = lastIn - threshold + 1;
  const reaching = threshold - firstOut;
  const overtaking = Math.ceil((lastIn - firstOut) / 2);
  const winning = seatsLeft > 0 ? reaching : Math.max(reaching, overtaking);
  return Math.min(losing, winning);
}

/**
 * Draws the places of a sample from dice that everybody saw. Anybody can repeat it: the n-th draw is the hash of the rolls, a
 * comma and n, as a number, modulo the ballots in the box; what was drawn before is passed over.
 * @param hash SHA-256 as hexadecimal text
 */
export function drawSample(draw: {
  readonly dice: string;
  readonly size: number;
  readonly collected: number;
  readonly hash: (text: string) => string;
}): readonly BallotPlace[] {
  const { dice, size, collected, hash } = draw;
  const drawn = new Set<number>();
  for (let turn = 1; drawn.size < Math.min(size, collected); turn += 1)
    drawn.add(Number(BigInt(`0x${hash(`${dice},${String(turn)}`)}`) % BigInt(collected)) + 1);
  return [...drawn].toSorted((left, right) => left - right).map(placeInBundle);
}

/** The rolls as they count: digits one to six and nothing else; undefined while they are too few or none. */
export function readDice(typed: string): string | undefined {
  const rolls = typed.replaceAll(/[\s,;.-]/gu, '');
  return /^[1-6]+$/u.test(rolls) && rolls.length >= diceNeeded ? rolls : undefined;
}

import { plainForm } from './plain-ballot.ts';
import type { PlainInput, PlainPile } from './plain-input.ts';
import type { Random } from './random.ts';

const flags = ['notIssued', 'outsideName', 'markedOrInks', 'signedOrWriting'];
const questions = ['partialStrike', 'markBesideName', 'tornOrDirty', 'nameCorrected'];

/** Piles that add up to the ballots collected; support is drawn around one half of the base, where the rules turn. */
export function generateBallots(random: Random, election: PlainInput): PlainPile[] {
  const form = plainForm(election);
  const support = drawSupport(random, election);
  const piles: PlainPile[] = [];
  for (let left = election.collected; left > 0;) {
    const count = Math.min(left, random.between(1, random.chance(50) ? 1 : 6));
    const marks =
      form === 'strike' ? strike(random, election, support) : tick(random, election, support);
    piles.push(oddities(random, { count, ...marks }));
    left -= count;
  }
  return piles;
}

/**
 * Turns through the list so that everyone has the same votes, or one more: ties at the last seat, more over half than seats,
 * alternates with equal votes. Some ballots then change their mind, which lifts one name and drops another.
 */
export function generateEven(random: Random, election: PlainInput): PlainPile[] {
  const ids = election.candidates.map(({ id }) => id);
  const among = Math.min(ids.length, election.seats + random.between(1, 3));
  const restless = random.pick([0, 0, 0, 5, 15] as const);
  return Array.from({ length: election.collected }, (_, turn) => {
    const kept = Array.from(
      { length: election.seats },
      (__, place) => ids[(turn + place) % among] ?? '',
    );
    if (random.chance(restless)) kept[0] = random.pick(['A', 'B', 'C'] as const);
    return { count: 1, struck: ids.filter((id) => !kept.includes(id)) };
  });
}

/** Everyone liked, the first of the list a little more: more people over half than seats, which is where alternates come from. */
export function generateGraded(random: Random, election: PlainInput): PlainPile[] {
  const ids = election.candidates.map(({ id }) => id);
  const slope = random.pick([1, 0.8, 0.6] as const);
  return Array.from({ length: election.collected }, () => {
    const struck: string[] = [];
    while (ids.length - struck.length > election.seats) {
      const at = Math.floor(random.fraction() ** slope * ids.length);
      if (!struck.includes(ids[at] ?? '')) struck.push(ids[at] ?? '');
    }
    return { count: 1, struck };
  });
}

/** Chance of a vote for each candidate, in percent. Often the same for several: that is where ties come from. */
function drawSupport(random: Random, election: PlainInput): number[] {
  const common = random.pick([50, 55, 60, 75, 90, 100] as const);
  const alike = random.chance(50);
  return election.candidates.map(() =>
    alike ? common : random.pick([0, 20, 45, 50, 55, 70, 90, 100] as const),
  );
}

function strike(random: Random, election: PlainInput, support: number[]): PlainPile {
  const ids = election.candidates.map(({ id }) => id);
  const struck = ids.filter((_, index) => !random.chance(support[index] ?? 50));
  const tooMany = ids.length - struck.length - election.seats;
  if (tooMany > 0 && random.chance(93)) {
    const kept = ids.filter((id) => !struck.includes(id));
    const start = random.between(0, kept.length - 1);
    for (let n = 0; n < tooMany; n++) struck.push(kept[(start + n) % kept.length] ?? '');
  }
  return struck.length === 0 && random.chance(50) ? {} : { struck };
}

function tick(random: Random, election: PlainInput, support: number[]): PlainPile {
  const ids = election.candidates.map(({ id }) => id);
  const special = random.between(1, 100);
  if (special <= 6) return { agree: [], disagree: [...ids] };
  if (special <= 12) return {};
  if (special <= 14) return { agree: [...ids], disagree: [...ids] };
  if (special <= 17) return { disagree: random.some(ids, 50) };
  const agree = ids.filter((_, index) => random.chance(support[index] ?? 50));
  const disagree = ids.filter((id) => (agree.includes(id) ? random.chance(4) : random.chance(90)));
  return { agree, disagree };
}

function oddities(random: Random, pile: PlainPile): PlainPile {
  if (random.chance(5)) return { ...pile, flags: random.some(flags, 40) };
  if (random.chance(0.4)) return { ...pile, questions: random.some(questions, 50) };
  if (!random.chance(4)) return pile;
  const conclusion = random.pick([
    'valid',
    'markedOrInks',
    'signedOrWriting',
    'notIssued',
  ] as const);
  const asked = random.some(questions, 40);
  // "valid" over a ballot that is plainly invalid is a contradiction: rare on purpose, for it hides the rest of the election.
  const plainly = conclusion === 'valid' && random.chance(80) && (pile.struck ?? []).length === 0;
  return plainly ? pile : { ...pile, questions: asked, conclusion };
}

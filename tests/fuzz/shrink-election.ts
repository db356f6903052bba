import type { PlainInput } from './plain-input.ts';

/** Makes a failing election smaller as long as it still fails, so that a person can read it. */
export function shrinkElection(
  election: PlainInput,
  stillFails: (smaller: PlainInput) => boolean,
): PlainInput {
  let current = election;
  for (let found = true; found;) {
    const smaller = smallerOnes(current).find((candidate) => stillFails(candidate));
    found = smaller !== undefined;
    current = smaller ?? current;
  }
  return current;
}

function smallerOnes(election: PlainInput): PlainInput[] {
  return [...withFewerBallots(election), ...withoutNicety(election), ...withFewerPeople(election)];
}

/** One pile less, and as many people and papers less. */
function withFewerBallots(election: PlainInput): PlainInput[] {
  const { ballots = [] } = election;
  return ballots.map((pile, index) => {
    const size = pile.count ?? 1;
    return {
      ...election,
      ballots: ballots.filter((_, each) => each !== index),
      convened: election.convened - size,
      present: election.present - size,
      issued: election.issued - size,
      collected: election.collected - size,
    };
  });
}

/** One optional thing less: settings, the kind of unit, alternates, exclusions. */
function withoutNicety(election: PlainInput): PlainInput[] {
  const smaller: PlainInput[] = [];
  for (const field of ['settings', 'unitKind', 'alternateSeats'] as const) {
    const { [field]: dropped, ...rest } = election;
    if (dropped !== undefined) smaller.push(rest);
  }
  if (election.excluded.length > 0) smaller.push({ ...election, excluded: [] });
  return smaller;
}

function withFewerPeople(election: PlainInput): PlainInput[] {
  if (election.convened <= 1) return [];
  return [{ ...election, convened: election.convened - 1 }];
}

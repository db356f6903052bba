/** Everything in an input that contradicts itself, each looked for on its own. */
import { plainForm, whyInvalid } from './plain-ballot.ts';
import type { PlainInput } from './plain-input.ts';

const allowedExclusions: Record<string, string> = {
  memberCongress: 'tempElsewhere exemptAbsent suspended charged absentJustified',
  delegateCongress: 'committeeMemberAbsent delegateAbsentNoAlternate',
  committeeMeeting: 'suspended charged',
};

/** Names every contradiction; an empty list means that the election can be counted. */
export function plainObjections(input: PlainInput): string[] {
  return [
    ...objectionsToNumbers(input),
    ...objectionsToContest(input),
    ...objectionsToRoll(input),
    ...objectionsToEntry(input),
    ...objectionsToBallots(input),
    ...objectionsToTotals(input),
  ];
}

function objectionsToNumbers(input: PlainInput): string[] {
  const numbers: (number | undefined)[] = [
    input.seats,
    input.alternateSeats,
    input.round.number,
    input.convened,
    input.present,
    input.issued,
    input.collected,
    input.tallies?.valid,
    input.tallies?.invalid,
  ];
  for (const group of input.excluded) numbers.push(group.count);
  for (const pile of input.ballots ?? []) numbers.push(pile.count);
  const { votes = {}, disagree = {}, uncounted = {}, invalidReasons = {} } = input.tallies ?? {};
  for (const record of [votes, disagree, uncounted, invalidReasons]) {
    for (const key of Object.keys(record)) numbers.push(record[key]);
  }
  const bad = numbers.some((n) => n !== undefined && (n < 0 || n % 1 !== 0 || n > 1e9));
  return bad ? ['election.not-a-count'] : [];
}

function objectionsToContest(input: PlainInput): string[] {
  const found: string[] = [];
  if (input.seats === 0) found.push('election.no-seats');
  if (input.candidates.length === 0) found.push('election.no-candidates');
  if ((input.alternateSeats ?? 0) > 0 && input.office !== 'delegates') {
    found.push('election.alternates-only-for-delegates');
  }
  const ids = input.candidates.map(({ id }) => id);
  if (ids.some((id, index) => ids.indexOf(id) !== index))
    found.push('election.duplicate-candidate');
  const { kind, number } = input.round;
  if (number === 0) found.push('election.round-number');
  if (kind === 'first' && number !== undefined && number !== 1) found.push('election.round-number');
  if (kind !== 'first' && number === 1) found.push('election.round-number');
  if (kind === 'tieRevote' && ids.length <= input.seats) {
    found.push('election.tie-revote-without-surplus');
  }
  return found;
}

function objectionsToRoll(input: PlainInput): string[] {
  const found: string[] = [];
  let entitled = input.convened;
  for (const { reason, count } of input.excluded) {
    entitled = entitled - count;
    const allowed = (allowedExclusions[input.body] ?? '').split(' ');
    if (!allowed.includes(reason)) found.push('election.exclusion-not-of-body');
  }
  if (entitled <= 0) found.push('election.base-empty');
  if (input.present > input.convened) found.push('election.present-over-convened');
  else if (input.present > entitled) found.push('election.excluded-present');
  if (input.issued > input.present) found.push('election.issued-over-present');
  return found;
}

function objectionsToEntry(input: PlainInput): string[] {
  const ways = [input.ballots, input.tallies].filter((way) => way !== undefined).length;
  if (ways === 2) return ['election.counted-twice'];
  return ways === 0 && input.collected <= input.issued ? ['election.nothing-counted'] : [];
}

function objectionsToBallots(input: PlainInput): string[] {
  if (input.ballots === undefined) return [];
  const found: string[] = [];
  const ids = input.candidates.map(({ id }) => id);
  const form = plainForm(input);
  let papers = 0;
  for (const pile of input.ballots) {
    papers += pile.count === undefined ? 1 : pile.count;
    for (const names of [pile.struck ?? [], pile.agree ?? [], pile.disagree ?? []]) {
      if (names.some((name) => !ids.includes(name))) found.push('election.unknown-candidate');
      if (new Set(names).size !== names.length) found.push('election.name-marked-twice');
    }
    const rowMarks = (pile.agree ?? []).length + (pile.disagree ?? []).length;
    const strikes = (pile.struck ?? []).length;
    if (form === 'strike' ? rowMarks > 0 : strikes > 0) found.push('election.marks-of-other-form');
    if (pile.conclusion === 'valid' && whyInvalid(pile, input, form).why !== '') {
      found.push('election.conclusion-impossible');
    }
    const asked = (pile.questions ?? []).length > 0 && pile.conclusion === undefined;
    if (asked && (pile.flags ?? []).length === 0) found.push('election.ballot-undecided');
  }
  if (papers !== input.collected) found.push('election.ballots-not-collected');
  return found;
}

function objectionsToTotals(input: PlainInput): string[] {
  const { tallies } = input;
  if (tallies === undefined) return [];
  const found: string[] = [];
  const ids = input.candidates.map(({ id }) => id);
  const form = plainForm(input);
  if (tallies.valid + tallies.invalid !== input.collected)
    found.push('election.ballots-not-collected');
  const { votes, disagree = {}, uncounted = {} } = tallies;
  const named = [votes, disagree, uncounted].flatMap((record) => Object.keys(record));
  if (named.some((id) => !ids.includes(id))) found.push('election.unknown-candidate');
  if (form === 'strike' && Object.keys({ ...disagree, ...uncounted }).length > 0) {
    found.push('election.marks-of-other-form');
  }
  if (tallies.invalidReasons !== undefined) {
    let told = 0;
    for (const count of Object.values(tallies.invalidReasons)) told += count;
    if (told !== tallies.invalid) found.push('election.reasons-not-invalid');
  }
  let all = 0;
  for (const id of Object.keys(votes)) {
    const inFavour = votes[id] ?? 0;
    all += inFavour;
    if (inFavour > tallies.valid) found.push('election.votes-over-valid');
  }
  if (all > tallies.valid * input.seats) found.push('election.votes-over-marks');
  for (const id of form === 'strike' ? [] : ids) {
    const no = disagree[id];
    const neither = uncounted[id];
    const sum = (votes[id] ?? 0) + (no ?? 0) + (neither ?? 0);
    const whole = no !== undefined && neither !== undefined;
    if (whole ? sum !== tallies.valid : sum > tallies.valid) found.push('election.rows-not-valid');
  }
  return found;
}

/**
 * The second implementation: plain, slow, written from the text of the rules. It walks through every single ballot and every
 * single voter, asks each question in the words of the text, and shares nothing with the engine.
 */
import { has, plainForm, whyInvalid } from './plain-ballot.ts';
import { plainObjections } from './plain-objections.ts';
import type { PlainAnswer, PlainInput, PlainPile } from './plain-input.ts';

type Tally = { id: string; yes: number; no: number; neither: number };
type Box = {
  valid: number;
  invalid: number;
  reasons: Record<string, number>;
  tallies: Tally[];
  shown: number;
};

/** Counts one election, or names every objection to its input. */
export function plainElection(input: PlainInput): { objections: string[]; answer?: PlainAnswer } {
  const objections = plainObjections(input);
  if (objections.length > 0) return { objections };
  const form = plainForm(input);
  let base = input.convened;
  for (const group of input.excluded) for (let n = 0; n < group.count; n++) base--;
  const box = input.tallies === undefined ? openBox(input, form) : readTotals(input, form);
  const isOverHalf = (votes: number): boolean => votes * 2 > base;
  let threshold = 0;
  while (!isOverHalf(threshold)) threshold++;
  const answer: PlainAnswer = {
    form,
    valid: box.valid,
    invalid: box.invalid,
    reasons: box.reasons,
    base,
    threshold,
    rows: box.tallies.map((tally) => ({
      id: tally.id,
      votes: tally.yes,
      disagree: tally.no,
      uncounted: tally.neither,
      percent: longDivision(tally.yes, base),
      rank: rankOf(tally, box.tallies),
      majority: isOverHalf(tally.yes),
    })),
    elected: [],
    alternates: [],
    alternatesTied: [],
    tied: [],
    seatsLeft: input.seats,
    outcome: '',
    next: [],
    articles: [],
  };
  decide(input, answer, box);
  answer.articles = articlesOf(input, answer);
  return { objections, answer };
}

function openBox(input: PlainInput, form: string): Box {
  const reasons: Record<string, number> = {
    notIssued: 0,
    outsideName: 0,
    markedOrInks: 0,
    signedOrWriting: 0,
    overVote: 0,
    votesForNobody: 0,
    singleBoth: 0,
    singleNeither: 0,
  };
  const tallies = input.candidates.map(({ id }) => ({ id, yes: 0, no: 0, neither: 0 }));
  const box: Box = { valid: 0, invalid: 0, reasons, tallies, shown: 0 };
  for (const pile of input.ballots ?? []) {
    for (let paper = 0; paper < (pile.count === undefined ? 1 : pile.count); paper++) {
      takeOutOneBallot(pile, { input, form, box });
    }
  }
  return box;
}

function takeOutOneBallot(
  ballot: PlainPile,
  table: { input: PlainInput; form: string; box: Box },
): void {
  const { input, form, box } = table;
  const verdict = whyInvalid(ballot, input, form);
  if (verdict.shown) box.shown++;
  if (verdict.why !== '') {
    box.invalid++;
    box.reasons[verdict.why] = (box.reasons[verdict.why] ?? 0) + 1;
    return;
  }
  box.valid++;
  for (const tally of box.tallies) {
    if (form === 'strike') {
      if (!has(ballot.struck, tally.id)) tally.yes++;
      continue;
    }
    const inFavour = has(ballot.agree, tally.id);
    const against = has(ballot.disagree, tally.id);
    if (inFavour && !against) tally.yes++;
    if (!inFavour && against) tally.no++;
    if (inFavour === against) tally.neither++;
  }
}

function readTotals(input: PlainInput, form: string): Box {
  const totals = input.tallies ?? { valid: 0, invalid: 0, votes: {} };
  const tallies = input.candidates.map(({ id }) => {
    const yes = totals.votes[id] ?? 0;
    if (form === 'strike') return { id, yes, no: 0, neither: 0 };
    const no = totals.disagree?.[id];
    const neither = totals.uncounted?.[id];
    if (no !== undefined) return { id, yes, no, neither: totals.valid - yes - no };
    return { id, yes, no: totals.valid - yes - (neither ?? 0), neither: neither ?? 0 };
  });
  const reasons: Record<string, number> = {};
  for (const [why, count] of Object.entries(totals.invalidReasons ?? {})) reasons[why] = count;
  return { valid: totals.valid, invalid: totals.invalid, reasons, tallies, shown: 0 };
}

/** Sections 11 and 12, outcome by outcome. */
function decide(input: PlainInput, answer: PlainAnswer, box: Box): void {
  if (input.collected > input.issued) {
    answer.outcome = 'void';
    answer.next = ['reportToPresidium', 'repeatBallot'];
    return;
  }
  const revote = input.round.kind === 'tieRevote';
  const runners = box.tallies.filter((_, index) => revote || answer.rows[index]?.majority === true);
  const draw = fillSeats(runners, input.seats);
  answer.elected = draw.in;
  answer.tied = draw.equal;
  answer.seatsLeft = input.seats - draw.in.length;
  if (draw.equal.length > 0) answer.outcome = revote ? 'tieAgain' : 'tie';
  else if (answer.seatsLeft === 0) answer.outcome = 'complete';
  else answer.outcome = draw.in.length > 0 ? 'short' : 'none';
  if (box.shown > 0) answer.next.push('committeeConcludesBallots');
  answer.next.push(...whatFollows(input, answer));
  if (answer.outcome === 'complete' && (input.alternateSeats ?? 0) > 0) {
    followWithAlternates(input, answer, runners);
  }
}

/** Takes the best person still standing, again and again, and stops where several are equally good for too few seats. */
function fillSeats(people: Tally[], seats: number): { in: string[]; equal: string[] } {
  const standing = [...people];
  const winners: string[] = [];
  while (winners.length < seats && standing.length > 0) {
    let best = -1;
    for (const person of standing) if (person.yes > best) best = person.yes;
    const equals = standing.filter((person) => person.yes === best);
    if (equals.length > seats - winners.length) {
      return { in: winners, equal: equals.map((person) => person.id) };
    }
    for (const person of equals) {
      winners.push(person.id);
      standing.splice(standing.indexOf(person), 1);
    }
  }
  return { in: winners, equal: [] };
}

function whatFollows(input: PlainInput, answer: PlainAnswer): string[] {
  const failed = answer.outcome === 'none' || answer.outcome === 'tieAgain';
  const cellSecretary = input.office === 'secretary' && input.unitKind === 'partyCell';
  if (failed && cellSecretary && (input.round.number ?? 0) > 2)
    return ['superiorAppointsSecretary'];
  if (answer.outcome === 'tie') return ['tieRevote'];
  if (answer.outcome === 'tieAgain') return ['bodyDecidesTieRevote'];
  if (answer.outcome === 'complete') return [];
  if (input.office === 'delegates' && input.round.kind === 'first') return ['furtherBallot'];
  if (input.office === 'delegates') return ['bodyDecidesFurtherBallot', 'bodyDecidesNewNames'];
  return ['bodyDecidesFurtherBallot'];
}

/** Section 11.3: whoever else is over half, from high to low, up to the number of alternates. */
function followWithAlternates(input: PlainInput, answer: PlainAnswer, runners: Tally[]): void {
  if (input.round.kind === 'tieRevote') {
    answer.next.push('alternatesFromEarlierBallot');
    return;
  }
  const wanted = input.alternateSeats ?? 0;
  const rest = runners.filter(({ id }) => !answer.elected.includes(id));
  const draw = fillSeats(rest, wanted);
  answer.alternates = draw.in;
  answer.alternatesTied = draw.equal;
  let sameVotes = draw.equal.length > 0;
  for (const one of rest) {
    for (const other of rest) {
      if (one === other || one.yes !== other.yes) continue;
      if (draw.in.includes(one.id) && draw.in.includes(other.id)) sameVotes = true;
    }
  }
  if (sameVotes) answer.next.push('bodyOrdersAlternates');
  const anybody = draw.in.length > 0 || draw.equal.length > 0;
  if (anybody && input.settings?.alternatesFromSurplus !== 'auto')
    answer.next.push('confirmAlternates');
  if (draw.equal.length === 0 && draw.in.length < wanted) answer.next.push('alternateBallot');
}

/** The articles that must be cited whatever happens: the base, and the rule that seated people or not. */
function articlesOf(input: PlainInput, answer: PlainAnswer): string[] {
  const old = input.regulation.startsWith('244');
  const articles: string[] = [];
  if (input.body === 'memberCongress') articles.push(old ? '32.2 base' : '30.2 base');
  if (input.body === 'delegateCongress') articles.push(old ? '32.3 base' : '30.3 base');
  if (input.body === 'committeeMeeting') articles.push('9.3 base');
  if (answer.outcome === 'void') return articles;
  const purpose = input.round.kind === 'tieRevote' ? 'tie' : 'majority';
  articles.push(`${old ? '32' : '30'} ${purpose}`);
  if (answer.form === 'agreeDisagree') articles.push(old ? '32.1 rows' : '30.1 rows');
  return articles;
}

function rankOf(one: Tally, all: Tally[]): number {
  let rank = 1;
  for (const other of all) if (other.yes > one.yes) rank++;
  return rank;
}

/** Percent with two decimals by dividing digit by digit; the third decimal rounds, five goes up. */
function longDivision(part: number, whole: number): string {
  let units = 0;
  let rest = part * 100;
  while (rest >= whole) {
    rest -= whole;
    units++;
  }
  const digits: number[] = [];
  for (let place = 0; place < 3; place++) {
    rest *= 10;
    let digit = 0;
    while (rest >= whole) {
      rest -= whole;
      digit++;
    }
    digits.push(digit);
  }
  let hundredths = units * 100 + (digits[0] ?? 0) * 10 + (digits[1] ?? 0);
  if ((digits[2] ?? 0) >= 5) hundredths++;
  const text = String(hundredths).padStart(3, '0');
  return `${text.slice(0, text.length - 2)}.${text.slice(text.length - 2)}`;
}

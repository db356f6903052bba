import { breakElection } from './break-election.ts';
import { generateBallots, generateEven, generateGraded } from './generate-ballots.ts';
import { totalsOf } from './generate-totals.ts';
import { plainForm } from './plain-ballot.ts';
import type { PlainInput, PlainPile } from './plain-input.ts';
import type { Random } from './random.ts';

const bodies = ['memberCongress', 'delegateCongress', 'committeeMeeting'] as const;
const offices = [
  'committee',
  'standingCommittee',
  'secretary',
  'deputySecretary',
  'inspectionCommittee',
  'inspectionHead',
  'inspectionDeputyHead',
  'delegates',
] as const;
const exclusions: Record<(typeof bodies)[number], string[]> = {
  memberCongress: ['tempElsewhere', 'exemptAbsent', 'suspended', 'charged', 'absentJustified'],
  delegateCongress: ['committeeMemberAbsent', 'delegateAbsentNoAlternate'],
  committeeMeeting: ['suspended', 'charged'],
};

/**
 * One election, bent towards the edges of the rules: small bases, votes at exactly half and one more, equal votes at the last
 * seat, every body, form and round, void boxes, and now and then one contradiction.
 */
export function generateElection(random: Random): PlainInput {
  const contest = generateContest(random);
  const election = addBallots(random, { ...contest, ...generateRoll(random, contest.body) });
  return random.chance(6) ? breakElection(random, election) : election;
}

type Roll = Pick<PlainInput, 'convened' | 'excluded' | 'present' | 'issued' | 'collected'>;
type Contest = Omit<PlainInput, keyof Roll>;

function generateContest(random: Random): Contest & { body: (typeof bodies)[number] } {
  const office = drawOffice(random);
  const kind = random.pick(['first', 'first', 'further', 'tieRevote'] as const);
  const alternateSeats = office === 'delegates' && random.chance(60) ? random.between(1, 3) : 0;
  const crowded = alternateSeats > 0 && random.chance(70);
  const { seats, names } = crowded
    ? drawCrowdedList(random)
    : drawList(random, { single: isSingle(office), revote: kind === 'tieRevote' });
  const contest: Contest & { body: (typeof bodies)[number] } = {
    regulation: random.pick(['244-QĐ/TW', '190-QĐ/TW']),
    body: random.pick(bodies),
    office,
    seats,
    round: random.chance(80)
      ? { kind, number: kind === 'first' ? 1 : random.between(2, 4) }
      : { kind },
    candidates: namesOf(names),
    settings: generateSettings(random),
  };
  if (random.chance(60)) {
    contest.unitKind = random.pick(['partyCell', 'partyCell', 'other'] as const);
  }
  if (alternateSeats > 0) contest.alternateSeats = alternateSeats;
  if (random.chance(4)) contest.ballotForm = random.pick(['strike', 'agreeDisagree'] as const);
  return contest;
}

function drawOffice(random: Random): (typeof offices)[number] {
  if (random.chance(30)) return 'delegates';
  return random.chance(20) ? 'secretary' : random.pick(offices);
}

function isSingle(office: (typeof offices)[number]): boolean {
  return office === 'secretary' || office === 'inspectionHead';
}

interface List {
  readonly seats: number;
  readonly names: number;
}

/** Few seats, and from one name too few to three too many; a tie re-vote always has one too many. */
function drawList(random: Random, contest: { single: boolean; revote: boolean }): List {
  const seats = contest.single || random.chance(20) ? 1 : random.between(1, 6);
  if (contest.revote) return { seats, names: seats + random.between(1, 3) };
  const fewest = random.chance(8) ? -1 : 0;
  const most = random.chance(40) ? 0 : 3;
  return { seats, names: Math.max(1, seats + random.between(fewest, most)) };
}

/** Many seats and few more names: nearly everyone may pass one half, and alternates remain. */
function drawCrowdedList(random: Random): List {
  const seats = random.between(2, 7);
  return { seats, names: seats + random.between(1, Math.min(3, seats - 1)) };
}

function namesOf(count: number): { id: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: String.fromCharCode(65 + index) }));
}

function generateSettings(random: Random): NonNullable<PlainInput['settings']> {
  const settings: NonNullable<PlainInput['settings']> = {};
  if (random.chance(40)) settings.allDisagree = random.pick(['valid', 'invalid'] as const);
  if (random.chance(40)) settings.noMarks = random.pick(['valid', 'invalid'] as const);
  if (random.chance(40)) settings.alternatesFromSurplus = random.pick(['auto', 'confirm'] as const);
  return settings;
}

function generateRoll(random: Random, body: (typeof bodies)[number]): Roll {
  const base = random.chance(80) ? random.between(1, 14) : random.between(15, 60);
  const excluded = random
    .some(exclusions[body], 30)
    .map((reason) => ({ reason, count: random.between(0, 3) }));
  const convened = base + excluded.reduce((sum, { count }) => sum + count, 0);
  const present = Math.max(0, base - (random.chance(65) ? 0 : random.between(0, 4)));
  const issued = Math.max(0, present - (random.chance(80) ? 0 : random.between(0, 2)));
  const void_ = random.chance(3);
  const collected = void_
    ? issued + random.between(1, 3)
    : Math.max(0, issued - (random.chance(80) ? 0 : random.between(0, 2)));
  return { convened, excluded, present, issued, collected };
}

function addBallots(random: Random, election: PlainInput): PlainInput {
  if (election.collected > election.issued && random.chance(30)) return election;
  const ballots = drawBallots(random, election);
  const asTotals = random.chance(25);
  return asTotals
    ? { ...election, tallies: totalsOf(random, { ...election, ballots }) }
    : { ...election, ballots };
}

function drawBallots(random: Random, election: PlainInput): PlainPile[] {
  if (plainForm(election) === 'agreeDisagree') return generateBallots(random, election);
  const graded = (election.alternateSeats ?? 0) > 0 ? 50 : 15;
  if (random.chance(graded)) return generateGraded(random, election);
  return random.chance(55) ? generateEven(random, election) : generateBallots(random, election);
}

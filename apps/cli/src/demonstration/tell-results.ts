import type { CongressHistory, ReportedResults } from '@daihoi/application/congress';
import type { StoredBallot } from '@daihoi/application/result';
import type { Ports } from '@daihoi/application/ports';
import { regulation244 } from '@daihoi/domain/election';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { castVotes } from './cast-votes.ts';
import type { Chance } from './chance.ts';
import { writtenDown } from './days.ts';
import type { InventedPerson } from './invent-people.ts';
import { seatsOf } from './seats-of.ts';
import { contestsOf, peopleOf, type Contest, type Electing } from './tell-scheme.ts';
import type { ToldTree } from './tell-units.ts';
import type { ToldProvince } from './told.ts';

/** Whose result is told. */
interface ResultOf extends Electing {
  readonly history: CongressHistory;
  /** One member foreseen for the standing committee is not elected, and the seat stays empty. */
  readonly oneSeatEmpty: boolean;
}

const emptySeat = {
  stop: 'Ban Chấp hành thống nhất để khuyết một ủy viên ban thường vụ, bổ sung sau.',
  reason: 'Một người trong phương án không đủ quá nửa số phiếu.',
};

/** The results of every congress of a province that has closed. */
export function tellResults(
  ports: Pick<Ports, 'newId'>,
  given: {
    readonly province: ToldProvince;
    readonly tree: ToldTree;
    readonly histories: readonly CongressHistory[];
  },
): ReportedResults {
  const { province, tree, histories } = given;
  const grassroots = new Map(tree.grassroots.map((told) => [told.unit.code, told]));
  const codes = codesOf(province, tree);
  const told = histories.flatMap((history, place) => {
    const { level, value } = history.record;
    const code = codes[place] ?? '';
    const below = grassroots.get(code);
    const result = tellResult(ports, {
      code,
      history,
      level,
      province: province.code,
      singleCell: below?.unit.kind === 'SINGLE_CELL',
      members: below?.members ?? 0,
      contents: value.contents,
      directElection: value.directElection,
      oneSeatEmpty: code === 'KG-GQ',
    });
    return result ? [result] : [];
  });
  return {
    ballots: told.flatMap(({ ballots }) => ballots),
    persons: told.flatMap(({ persons }) => persons),
    differences: told.flatMap(({ differences }) => differences),
  };
}

/** The codes of a province in the order in which its congresses are told. */
function codesOf(province: ToldProvince, tree: ToldTree): readonly string[] {
  return [
    province.code,
    ...province.uppers.map((upper) => `${province.code}-${upper.code}`),
    ...tree.grassroots.map((told) => told.unit.code),
  ];
}

/** Tells the elections of a closed congress, office by office in the order of voting; nothing of one that has not closed. */
function tellResult(ports: Pick<Ports, 'newId'>, of: ResultOf): ReportedResults | undefined {
  const { days } = of.history.record.value;
  if (!days.closedOn) return undefined;
  const { people, chance } = peopleOf(of);
  const contests = contestsOf(of).map((contest) => tellContest(contest, { of, people, chance }));
  const day = days.reportedOn ?? days.closedOn;
  return contests
    .map((told) => store(ports, { of, told, day }))
    .reduce(joined, { ballots: [], persons: [], differences: [] });
}

interface ToldContest extends Contest {
  readonly seats: number;
  readonly voters: { readonly convened: number; readonly present: number };
  readonly list: readonly (InventedPerson & { readonly votes: number })[];
  readonly winners: number;
  readonly short: boolean;
}

function tellContest(
  contest: Contest,
  told: {
    readonly of: ResultOf;
    readonly people: readonly InventedPerson[];
    readonly chance: Chance;
  },
): ToldContest {
  const { of, people, chance } = told;
  const { seats, list, from } = seatsOf(contest.office, of);
  const short = of.oneSeatEmpty && contest.office === 'standingCommittee';
  const winners = short ? seats - 1 : seats;
  const voters = votersOf(contest, of);
  const names = people.slice(from, from + list);
  const votes = castVotes({ ...voters, seats, winners, losers: names.length - winners }, chance);
  return {
    ...contest,
    seats,
    voters,
    winners,
    short,
    list: names.map((person, place) => ({ ...person, votes: votes[place] ?? 0 })),
  };
}

function votersOf(contest: Contest, of: ResultOf): ToldContest['voters'] {
  const { convened = 1, present = 1 } = of.history.record.details;
  if (contest.byCongress) return { convened, present };
  const members = seatsOf('committee', of).seats;
  return { convened: members, present: members };
}

function store(
  ports: Pick<Ports, 'newId'>,
  given: { readonly of: ResultOf; readonly told: ToldContest; readonly day: CalendarDate },
): ReportedResults {
  const { of, told } = given;
  const ballot = toBallot(ports, given);
  const { office } = told;
  const { id: congressId } = of.history.record.value;
  return {
    ballots: [ballot],
    persons: told.list.slice(0, told.winners).map((person) => ({
      id: ports.newId(),
      congressId,
      resultId: ballot.id,
      office,
      ratified: of.history.record.value.days.ratifiedOn ? true : undefined,
      refused: undefined,
      version: 1,
      person: { ...person, alternate: false },
    })),
    differences: told.short
      ? [{ ...openDifference, id: ports.newId(), congressId, office, planned: namesOf(told) }]
      : [],
  };
}

const openDifference = {
  elected: [],
  reason: emptySeat.reason,
  conclusion: undefined,
  concludedAt: undefined,
  concludedBy: undefined,
  version: 1,
} as const;

function namesOf(told: ToldContest): readonly string[] {
  return told.list.slice(told.winners, told.seats).map(({ name }) => name);
}

function toBallot(
  ports: Pick<Ports, 'newId'>,
  {
    of,
    told,
    day,
  }: { readonly of: ResultOf; readonly told: ToldContest; readonly day: CalendarDate },
): StoredBallot {
  const { office, voters, list, byCongress, seats } = told;
  const { present, convened } = voters;
  const { id: congressId, type } = of.history.record.value;
  const meeting = type === 'ALL_MEMBER' ? 'memberCongress' : 'delegateCongress';
  const oneName = list.length <= seats;
  return {
    id: ports.newId(),
    congressId,
    office,
    attempt: 1,
    number: 1,
    regulation: regulation244,
    byCongress,
    stopReason: told.short ? emptySeat.stop : undefined,
    annulled: undefined,
    countedFrom: undefined,
    countedIn: undefined,
    enteredAt: writtenDown(day, 0),
    enteredBy: undefined,
    version: 1,
    form: {
      office,
      body: byCongress ? meeting : 'committeeMeeting',
      round: { kind: 'first', number: 1 },
      seats,
      convened,
      exclusions: [],
      present,
      issued: present,
      collected: present,
      valid: present,
      invalid: 0,
      invalidReasons: {},
      candidates: list.map(({ id, name, candidacy, votes }) => ({
        id,
        name,
        candidacy,
        votes,
        ...(oneName ? { disagree: present - votes } : {}),
      })),
    },
  };
}

function joined(left: ReportedResults, right: ReportedResults): ReportedResults {
  return {
    ballots: [...left.ballots, ...right.ballots],
    persons: [...left.persons, ...right.persons],
    differences: [...left.differences, ...right.differences],
  };
}

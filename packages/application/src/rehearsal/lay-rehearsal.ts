import type { CommitteeMember, CountingMemberId } from '@daihoi/domain/ballot-session';
import {
  addDays,
  calendarDate,
  instantFrom,
  invariant,
  ok,
  type AccountId,
  type CalendarDate,
  type CongressId,
  type Id,
  type Result,
  type SeasonId,
} from '@daihoi/domain/kernel';
import type { ExerciseSize } from '@daihoi/domain/rehearsal';
import { adoptCongresses, type ToldCongress } from '../congress/index.ts';
import { establishUnits, type EstablishedUnit, type UnitOnList } from '../organisation/index.ts';
import type { GrantId, Secrets } from '../people/index.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { SeasonRow } from '../season/index.ts';
import { rehearsalUnits, rehearsalWords as words } from './data/rehearsal-words.ts';
import { exerciseLists, rehearsedList, rehearsedSession } from './exercise-session.ts';
import type { RehearsalDoor, RehearsalHand } from './rehearsal-store.ts';

/** The organisations of a rehearsal, the way to a congress in session, the ballots that are ready to be counted. */
type Place = keyof typeof rehearsalUnits;

const sizes: Readonly<Record<Place, ExerciseSize>> = {
  province: 'long',
  commune: 'short',
  exercises: 'short',
};

/** Voters of the two congresses that are played. */
const voters: Readonly<Record<ExerciseSize, number>> = { short: 30, long: 40 };

/** Ballots that are printed beyond the voters. */
const spare = 5;

/** What is chosen for a new rehearsal: its door, and who counts with which code. */
export interface NewRehearsal extends Pick<RehearsalDoor, 'username' | 'password' | 'hands'> {
  /** The first day on which the levels of the season were in force. */
  readonly since: CalendarDate;
}

/**
 * Fills an empty rehearsal: invented organisations whose congresses are in session, one account, a committee with printed
 * codes, and a ballot of 62 names and one of 17, ready to be counted. All of it or nothing; a laid one is left as it is.
 */
export async function layRehearsal(
  ports: Ports,
  secrets: Pick<Secrets, 'hashPassword'>,
  asked: NewRehearsal,
): Promise<RehearsalDoor> {
  const known = await ports.read.rehearsals.door();
  if (known) return known;
  const passwordHash = await secrets.hashPassword(asked.password);
  const hashes = await Promise.all(
    asked.hands.map(async (hand) => ({ ...hand, hash: await secrets.hashPassword(hand.code) })),
  );
  const laid = await ports.transact(async (stores): Promise<Result<RehearsalDoor, never>> => {
    const units = told(
      await establishUnits(ports, stores, {
        ...founding(asked.since),
        units: unitsOf(asked.since),
      }),
    );
    const account = await addAccount(ports, stores, {
      units,
      passwordHash,
      username: asked.username,
    });
    const congresses = await layCongresses(ports, stores, { units, account, since: asked.since });
    for (const place of ['province', 'commune'] as const)
      await layBallot(ports, stores, {
        congressId: congresses[place],
        size: sizes[place],
        hands: hashes,
        account,
      });
    const door = {
      username: asked.username,
      password: asked.password,
      hands: asked.hands,
      congresses,
    };
    await stores.rehearsals.putDoor(door);
    return ok(door);
  });
  invariant(laid.ok, 'a rehearsal is laid');
  return laid.value;
}

function founding(since: CalendarDate) {
  return { actor: undefined, paper: { ...words.paper, issuedOn: since } };
}

function unitsOf(since: CalendarDate): readonly UnitOnList[] {
  const { province, commune, exercises } = rehearsalUnits;
  const root = {
    ...province,
    level: 'PROVINCIAL',
    kind: 'PROVINCE',
    parentCode: undefined,
    effectiveOn: since,
    memberCounts: [],
  } as const;
  const below = [commune, exercises].map((unit): UnitOnList => ({
    ...unit,
    level: 'UPPER_GRASSROOTS',
    kind: 'COMMUNE',
    parentCode: province.code,
    effectiveOn: since,
    memberCounts: [],
  }));
  return [root, ...below];
}

async function addAccount(
  ports: Ports,
  stores: Stores,
  given: {
    readonly units: readonly EstablishedUnit[];
    readonly passwordHash: string;
    readonly username: string;
  },
): Promise<AccountId> {
  const { units, passwordHash, username } = given;
  const id = ports.newId<AccountId>();
  const at = ports.clock.now();
  const [root] = units;
  invariant(root !== undefined, 'a rehearsal has its organisations');
  const account = {
    id,
    username,
    displayName: words.account.name,
    postTitle: words.account.post,
    homeUnitId: root.event.unitId,
    firstUse: { hash: '', until: at },
    createdAt: at,
  };
  const grants = units.map(({ event }) => ({
    id: ports.newId<GrantId>(),
    accountId: id,
    role: 'committeeOffice' as const,
    unitId: event.unitId,
    at,
    by: undefined,
  }));
  await stores.accounts.insert([account], grants);
  await stores.accounts.setCredentials(id, {
    passwordHash,
    mustChangePassword: false,
    firstUse: null,
  });
  return id;
}

async function layCongresses(
  ports: Ports,
  stores: Stores,
  given: {
    readonly units: readonly EstablishedUnit[];
    readonly account: AccountId;
    readonly since: CalendarDate;
  },
): Promise<RehearsalDoor['congresses']> {
  const { units, account, since } = given;
  const today = ports.clock.today();
  const season = seasonOf(ports, units, since);
  await stores.seasons.insert(season);
  await stores.seasons.setWindows(
    season.id,
    (['UPPER_GRASSROOTS', 'PROVINCIAL'] as const).map((level) => ({
      id: ports.newId<Id<'WindowId'>>(),
      level,
      unitId: season.rootUnitId,
      opens: since,
      closes: addDays(today, 365),
      paper: words.paper.number,
      reason: undefined,
      setOn: since,
      recordedAt: ports.clock.now(),
      recordedBy: undefined,
    })),
  );
  const adopted = told(
    await adoptCongresses(ports, stores, {
      season,
      laidAt: ports.clock.now(),
      by: account,
      told: places.map((place) => toldCongress(unitAt(units, place), { place, today })),
    }),
  );
  const ids = new Map(adopted.map(({ record }, at) => [places[at], record.value.id]));
  return {
    province: idOf(ids, 'province'),
    commune: idOf(ids, 'commune'),
    exercises: idOf(ids, 'exercises'),
  };
}

const places: readonly Place[] = ['province', 'commune', 'exercises'];

function idOf(ids: ReadonlyMap<Place | undefined, CongressId>, place: Place): CongressId {
  const id = ids.get(place);
  invariant(id !== undefined, `no congress of ${place}`);
  return id;
}

function unitAt(units: readonly EstablishedUnit[], place: Place): EstablishedUnit {
  const found = units.find(({ event }) => event.founding.code === rehearsalUnits[place].code);
  invariant(found !== undefined, `no organisation of ${place}`);
  return found;
}

function seasonOf(
  ports: Pick<Ports, 'newId'>,
  units: readonly EstablishedUnit[],
  since: CalendarDate,
): SeasonRow {
  return {
    id: ports.newId<SeasonId>(),
    code: rehearsalUnits.province.code,
    name: words.season,
    term: { from: 2025, to: 2030 },
    rootUnitId: unitAt(units, 'province').event.unitId,
    levelScheme: 'levels-from-2025-07-01',
    ruleSet: 'rulebook-2025-2030',
    countedFrom: since,
    settings: { leadDays: {}, contents: ['ELECT_COMMITTEE'] },
    demonstration: false,
    version: 1,
  };
}

/** A congress that opened its formal session today. */
function toldCongress(
  { event, path }: EstablishedUnit,
  { place, today }: { readonly place: Place; readonly today: CalendarDate },
): ToldCongress {
  const size = sizes[place];
  const plan = { from: addDays(today, -1), to: addDays(today, 1) };
  const moves = [
    ['approvePlan', -60],
    ['startPreparing', -50],
    ['submit', -40],
    ['approve', -20],
    ['convene', -10],
    ['openPreparatory', -1],
    ['openFormal', 0],
  ] as const;
  const acts = [
    { on: addDays(today, -70), act: { kind: 'plan', plan, ordinal: 1 } as const },
    ...moves.map(([move, days]) => ({
      on: addDays(today, days),
      act: { kind: 'move', move } as const,
    })),
  ];
  return {
    unit: { id: event.unitId, code: event.founding.code, path, level: event.founding.level },
    type: 'DELEGATE',
    contents: ['ELECT_COMMITTEE'],
    pilot: false,
    directElection: [],
    details: {
      place: words.session,
      convened: voters[size],
      present: voters[size],
      scheme: [
        { office: 'committee', seats: exerciseLists[size].seats, persons: rehearsedList(size) },
      ],
    },
    steps: acts.map((each) => ({ ...each, at: instantFrom(Date.parse(`${each.on}T01:00:00Z`)) })),
  };
}

/** A ballot with its committee and their codes. */
async function layBallot(
  ports: Ports,
  stores: Stores,
  given: {
    readonly congressId: CongressId;
    readonly size: ExerciseSize;
    readonly hands: readonly (RehearsalHand & { readonly hash: string })[];
    readonly account: AccountId;
  },
): Promise<void> {
  const { congressId, size, hands, account } = given;
  const committee = committeeFrom(ports, hands);
  const printed = voters[size] + spare;
  const session = rehearsedSession(ports, { congressId, number: 1, size, committee, printed });
  await stores.ballotSessions.insert(session, {
    kind: 'ballot.opened',
    at: ports.clock.now(),
    actorId: account,
    members: [],
    payload: { seats: session.seats, names: session.candidates.length },
  });
  for (const [at, member] of committee.entries())
    await stores.ballotSessions.putCode(congressId, member.id, hands[at]?.hash ?? '');
}

/** The committee of one ballot; the technician of a rehearsal is no delegate. */
export function committeeFrom(
  ports: Pick<Ports, 'newId'>,
  hands: readonly Pick<RehearsalHand, 'name' | 'role'>[],
): readonly CommitteeMember[] {
  return hands.map(({ name, role }) => ({
    id: ports.newId<CountingMemberId>(),
    name,
    role,
    official: role !== 'technician',
  }));
}

/** The first day of the levels that a rehearsal plays under. */
export const rehearsedSince = calendarDate('2025-07-01');

/** The rehearsal is our own story: a part of it that is refused is a fault of ours. */
function told<T>(result: Result<T, { readonly code: string }>): T {
  invariant(result.ok, 'the rehearsal is laid as it was told');
  return result.value;
}

import type {
  BallotSession,
  BallotSessionId,
  CommitteeMember,
  CountingMemberId,
  FigureCount,
} from '@daihoi/domain/ballot-session';
import { deriveBallotForm } from '@daihoi/domain/election';
import { invariant, type CongressId, type Instant } from '@daihoi/domain/kernel';
import type { ExerciseSize } from '@daihoi/domain/rehearsal';
import { regulationOn } from '@daihoi/domain/rulebook';
import { sortByGivenName } from '@daihoi/domain/text';
import type { Ports } from '../ports/ports.ts';
import { rehearsalNames } from './data/rehearsal-words.ts';

/** Names and seats of a rehearsal's ballot: that of a commune, that of a province. */
export const exerciseLists = {
  short: { names: 17, seats: 15 },
  long: { names: 62, seats: 55 },
} as const satisfies Record<ExerciseSize, { readonly names: number; readonly seats: number }>;

/** Ballots of an exercise: one bundle, and every case of the test deck. */
export const exerciseBox = 24;

/** A ballot of a rehearsal with its list and its committee, before anything was done. */
export function rehearsedSession(
  ports: Pick<Ports, 'newId' | 'clock'>,
  given: {
    readonly congressId: CongressId;
    readonly number: number;
    readonly size: ExerciseSize;
    readonly committee: readonly CommitteeMember[];
    readonly printed: number;
  },
): BallotSession {
  const { congressId, number, size, committee, printed } = given;
  const { seats } = exerciseLists[size];
  const candidates = rehearsedList(size);
  const regulation = regulationOn(ports.clock.today());
  invariant(regulation !== undefined, 'a rehearsal is held under a regulation');
  return {
    id: ports.newId<BallotSessionId>(),
    congressId,
    office: 'committee',
    round: { kind: 'first', number },
    state: 'PREPARED',
    regulation,
    body: 'delegateCongress',
    partyCell: false,
    seats,
    alternateSeats: 0,
    form: deriveBallotForm({ candidates: candidates.length, seats }),
    candidates,
    committee,
    rolls: [],
    printed,
    issued: [],
    collected: [],
    typists: [],
    decisions: [],
  };
}

/** The invented people of a list, in the order of a ballot; each has the same identity at every rehearsal. */
export function rehearsedList(size: ExerciseSize): BallotSession['candidates'] {
  const people = rehearsalNames.slice(0, exerciseLists[size].names).map((name, at) => ({
    id: `p${String(at + 1).padStart(2, '0')}`,
    name,
    candidacy: 'FIRST_TIME' as const,
  }));
  return sortByGivenName(people, ({ name }) => name);
}

/** The same ballot once the box is open: everybody was there, every ballot came back, two members said so. */
export function openedBox(
  session: BallotSession,
  by: {
    readonly tellers: readonly [CountingMemberId, CountingMemberId];
    readonly typists: BallotSession['typists'];
    readonly at: Instant;
  },
): BallotSession {
  const { printed } = session;
  const { tellers, typists, at } = by;
  function told<Value>(value: Value): readonly FigureCount<Value>[] {
    return tellers.map((member) => ({ by: member, value, at }));
  }
  return {
    ...session,
    state: 'COUNTING',
    rolls: [
      {
        convened: printed,
        excluded: [],
        present: printed,
        takenAt: at,
        takenBy: tellers[0],
        reason: '',
      },
    ],
    issued: told({ issued: printed, exchanged: 0, spoiled: 0, left: 0 }),
    collected: told(printed),
    typists,
  };
}

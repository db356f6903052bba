import type { BallotSession, CountingMemberId, Witness } from '@daihoi/domain/ballot-session';
import { defined } from '@daihoi/domain/kernel';
import type { LoggedEvent } from './ballot-session-store.ts';

/** Who a line of the log is about, beside those who signed it; names as they were. */
export interface LineAbout {
  readonly witness?: Witness;
  readonly left?: string;
  readonly came?: string;
  /** The decision behind it, in the words of who entered it. */
  readonly decision?: string;
  /** Whose code was reset. */
  readonly whose?: string;
  /** Who signed without being of the committee. */
  readonly officer?: string;
}

/** Who put a hand to a line of the log, and who it is about. */
export interface LinePeople {
  readonly members: readonly string[];
  readonly about: LineAbout;
}

/**
 * The people of each line of a log, under the names that they bore at that line: whoever left the committee since is told as
 * long as the log tells of that person. A member of whom it tells nowhere has the name of the present committee.
 */
export function peopleOfLines(
  session: Pick<BallotSession, 'committee'>,
  events: readonly LoggedEvent[],
): readonly LinePeople[] {
  const told = events.flatMap(({ seq, payload }) =>
    personsIn(payload).map((person) => ({ ...person, seq })),
  );
  return events.map(({ seq, members, payload }) => ({
    members: members.map((id) => nameAt(id, seq)).filter((name) => name !== ''),
    about: aboutOf(payload),
  }));

  function nameAt(id: CountingMemberId, seq: number): string {
    const own = told.filter((each) => each.id === id);
    const there = own.findLast((each) => each.seq <= seq) ?? own[0];
    return there?.name ?? session.committee.find((each) => each.id === id)?.name ?? '';
  }
}

/** Somebody of the committee as a line of the log tells it: the name stays in it as it was. */
export function personOf(
  { committee }: Pick<BallotSession, 'committee'>,
  id: CountingMemberId,
): { readonly id: CountingMemberId; readonly name: string } {
  return { id, name: committee.find((each) => each.id === id)?.name ?? '' };
}

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Under these names a line tells of people of the committee, one or several. */
const places = ['committee', 'left', 'gone', 'came', 'whose'] as const;

function personsIn(payload: unknown): readonly Person[] {
  return places.flatMap((place) => [memberOf(payload, place)].flat().filter(isPerson));
}

function aboutOf(payload: unknown): LineAbout {
  const [left, came, whose] = (['gone', 'came', 'whose'] as const).map((place) => {
    const there = memberOf(payload, place);
    return isPerson(there) ? there.name : undefined;
  });
  const told = came ?? whose;
  if (told === undefined) return {};
  const [witness, decision] = [memberOf(payload, 'witness'), memberOf(payload, 'decision')];
  const officer = memberOf(memberOf(payload, 'officer'), 'name');
  return defined({
    left,
    came,
    whose,
    officer: typeof officer === 'string' ? officer : undefined,
    decision: typeof decision === 'string' ? decision : undefined,
    witness: witness === 1 || witness === 2 ? witness : undefined,
  });
}

function memberOf(payload: unknown, name: string): unknown {
  return typeof payload === 'object' && payload !== null
    ? Object.entries(payload).find(([key]) => key === name)?.[1]
    : undefined;
}

function isPerson(value: unknown): value is Person {
  return typeof memberOf(value, 'id') === 'string' && typeof memberOf(value, 'name') === 'string';
}

import type { BallotSession } from '@daihoi/domain/ballot-session';
import { defined, type AccountId } from '@daihoi/domain/kernel';
import { auditActs, type AuditAct } from '../../audit/index.ts';
import type { KeyedEntry, LoggedEvent } from '../ballot-session-store.ts';
import { peopleOfLines } from '../logged-people.ts';
import { memberName } from './counting-frame.ts';
import type { KeyedWork, LogEntry } from './entry-log-paper.ts';

/** The log of a session as it is printed: who signed with an own code, or else whose account it was. */
export function logEntries(
  session: BallotSession,
  events: readonly LoggedEvent[],
  accounts: ReadonlyMap<AccountId, string>,
): readonly LogEntry[] {
  const people = peopleOfLines(session, events);
  return events.flatMap((event, index): readonly LogEntry[] => {
    const act = ballotActs.find((each) => each === event.kind);
    if (act === undefined) return [];
    const { members = [], about = {} } = people[index] ?? {};
    const by = members.length > 0 ? members : [accounts.get(event.actorId) ?? ''];
    return [{ at: event.at, act, by, about, ...defined({ reason: reasonOf(event.payload) }) }];
  });
}

const ballotActs = auditActs.filter(isOfBallot);

function isOfBallot(act: AuditAct): act is LogEntry['act'] {
  return act.startsWith('ballot.');
}

/** The reason that a line of the log carries; undefined where there is none. */
export function reasonOf(payload: unknown): string | undefined {
  if (typeof payload !== 'object' || payload === null || !('reason' in payload)) return undefined;
  const { reason } = payload;
  return typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : undefined;
}

/** What each typist keyed, from the first ballot to the last. */
export function keyedWork(
  session: BallotSession,
  keyed: readonly KeyedEntry[],
): readonly KeyedWork[] {
  return [...Map.groupBy(keyed, ({ by }) => by)].flatMap(([by, entries]) => {
    const moments = entries.map(({ at }) => at).toSorted();
    const [from, to] = [moments[0], moments.at(-1)];
    if (from === undefined || to === undefined) return [];
    return [{ by: memberName(session, by), ballots: entries.length, from, to }];
  });
}

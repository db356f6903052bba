import {
  disposeBallots,
  keepingOf,
  type BallotDisposal,
  type BallotKeeping,
  type BallotSession,
  type DisposalRefusal,
} from '@daihoi/domain/ballot-session';
import { dayOf, err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import { tidyText } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import { hasOpenComplaint } from '../complaint/has-open-complaint.ts';
import type { Ports, Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { LoggedEvent, SessionPlace } from './ballot-session-store.ts';
import { holdSession, recordSession, sessionNotFound } from './record-session.ts';

/** How the ballots of a sealed count are kept. */
export interface KeptBallots extends BallotKeeping {
  readonly version: number;
  readonly disposal: BallotDisposal | undefined;
}

/** How long the ballots of a sealed count are kept, and what became of them. Refused while the seal is not closed. */
export async function viewKeeping(
  ports: Pick<Ports, 'read'>,
  place: SessionPlace,
): Promise<Result<KeptBallots, NotFound | DisposalRefusal>> {
  const stored = await ports.read.ballotSessions.find(place);
  if (!stored) return err(sessionNotFound(place));
  const keeping = await keepingFrom(ports.read, stored.session);
  if (!keeping) return err({ code: 'ballot-session.not-sealed' });
  return ok({ ...keeping, version: stored.version, disposal: stored.session.disposal });
}

/** The keeping of a sealed count; undefined while the seal is open. */
export async function keepingFrom(
  stores: Pick<Stores, 'ballotSessions'>,
  session: BallotSession,
): Promise<BallotKeeping | undefined> {
  if (session.state !== 'SEALED') return undefined;
  const sealing = await lastEvent(stores, session, ['ballot.move-seal']);
  return sealing && keepingOf(session, dayOf(sealing.at));
}

/**
 * The last day on which the images of the ballots of a count are kept: the term of its ballots from the last sealing, also while the
 * seal is open again; of a void count from the day on which it was declared void. Undefined while the count goes on.
 */
export async function imagesKeptUntil(
  stores: Pick<Stores, 'ballotSessions'>,
  session: BallotSession,
): Promise<CalendarDate | undefined> {
  const ended = await lastEvent(stores, session, ['ballot.move-seal', 'ballot.move-declareVoid']);
  return ended && keepingOf(session, dayOf(ended.at)).until;
}

async function lastEvent(
  { ballotSessions }: Pick<Stores, 'ballotSessions'>,
  { id }: BallotSession,
  kinds: readonly string[],
): Promise<LoggedEvent | undefined> {
  const events = await ballotSessions.events(id);
  return events.findLast(({ kind }) => kinds.includes(kind));
}

/**
 * Records that kept ballots were destroyed or handed over, with the number of the paper. The counting committee is long gone by
 * then: the office of the unit answers for it.
 */
export function recordDisposal(
  ports: Ports,
  actor: Actor,
  command: {
    readonly place: SessionPlace;
    readonly version: number;
    readonly outcome: BallotDisposal['outcome'];
    readonly on: CalendarDate;
    readonly paper: string;
  },
): Promise<Result<number, NotFound | StaleVersion | DisposalRefusal>> {
  const { place, version, outcome, on } = command;
  const paper = tidyText(command.paper);
  return ports.transact(
    async (stores): Promise<Result<number, NotFound | StaleVersion | DisposalRefusal>> => {
      const held = await holdSession(stores, place, version);
      if (!held.ok) return held;
      const { session } = held.value;
      const keeping = await keepingFrom(stores, session);
      if (!keeping) return err({ code: 'ballot-session.not-sealed' });
      const disposed = disposeBallots(
        session,
        { outcome, on, paper, recordedAt: ports.clock.now(), recordedBy: actor.accountId },
        {
          keeping,
          today: ports.clock.today(),
          complaintOpen: await hasOpenComplaint(stores, session.congressId),
        },
      );
      if (!disposed.ok) return disposed;
      return recordSession(ports, stores, {
        actor,
        before: held.value,
        after: disposed.value,
        act: 'ballot.kept-ended',
        members: [],
        payload: { outcome, on, paper },
      });
    },
  );
}

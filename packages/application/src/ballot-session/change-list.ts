import {
  nominateNames,
  voteOnWithdrawal,
  type BallotSession,
  type ListChangeRefusal,
} from '@daihoi/domain/ballot-session';
import type { Result } from '@daihoi/domain/kernel';
import { tidyText } from '@daihoi/domain/text';
import type { Actor } from '../access/index.ts';
import type { Ports } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { SessionPlace } from './ballot-session-store.ts';
import { inBallotOrder, isNamed } from './open-session.ts';
import { holdSession, recordSession } from './record-session.ts';

export type ChangeListRefusal = NotFound | StaleVersion | ListChangeRefusal;

/** The list of a ballot that was read in a version; the presidium answers for it, before there is a counting committee. */
export interface ListCommand {
  readonly place: SessionPlace;
  readonly version: number;
}

/** Takes names that were nominated at the congress onto the list, as far as the regulation lets them, before the list is fixed. */
export function nominateOnFloor(
  ports: Ports,
  actor: Actor,
  given: ListCommand & {
    readonly attending: number;
    readonly names: readonly { readonly name: string; readonly support?: number | undefined }[];
  },
): Promise<Result<number, ChangeListRefusal>> {
  const { attending } = given;
  const act = {
    act: 'ballot.names-nominated',
    payload: { attending, names: given.names },
  } as const;
  return changeList(ports, actor, {
    ...given,
    ...act,
    change: (session) => {
      const names = given.names.map(({ name, support }) => {
        const elected = session.pool?.find((each) => isNamed(each, name));
        return { id: elected?.id ?? String(ports.newId()), name: tidyText(name), support };
      });
      return nominateNames(session, { names, attending, at: ports.clock.now() });
    },
  });
}

/** Writes how the congress voted on somebody who asked to withdraw, before the list is fixed. */
export function withdrawFromList(
  ports: Ports,
  actor: Actor,
  given: ListCommand & {
    readonly candidateId: string;
    readonly inFavour: number;
    readonly members: number;
  },
): Promise<Result<number, ChangeListRefusal>> {
  const { candidateId, inFavour, members } = given;
  const vote = { candidateId, inFavour, members };
  return changeList(ports, actor, {
    ...given,
    act: 'ballot.withdrawal-voted',
    payload: vote,
    change: (session) => voteOnWithdrawal(session, { ...vote, at: ports.clock.now() }),
  });
}

function changeList(
  ports: Ports,
  actor: Actor,
  work: ListCommand & {
    readonly act: 'ballot.names-nominated' | 'ballot.withdrawal-voted';
    readonly payload: unknown;
    readonly change: (session: BallotSession) => Result<BallotSession, ListChangeRefusal>;
  },
): Promise<Result<number, ChangeListRefusal>> {
  const { act, payload } = work;
  return ports.transact(async (stores): Promise<Result<number, ChangeListRefusal>> => {
    const held = await holdSession(stores, work.place, work.version);
    if (!held.ok) return held;
    const changed = work.change(held.value.session);
    if (!changed.ok) return changed;
    const after = { ...changed.value, candidates: inBallotOrder(changed.value.candidates) };
    const before = held.value;
    return recordSession(ports, stores, { actor, before, after, act, members: [], payload });
  });
}

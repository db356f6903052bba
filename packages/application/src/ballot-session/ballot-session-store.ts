import type {
  BallotMarks,
  BallotPlace,
  BallotSession,
  BallotSessionId,
  CountingMemberId,
  KeyedBallot,
  Witness,
} from '@daihoi/domain/ballot-session';
import type { ElectionOffice } from '@daihoi/domain/election';
import type { AccountId, CongressId, Instant, Result } from '@daihoi/domain/kernel';
import type { StaleVersion } from '../ports/versioned.ts';

export interface StoredSession {
  readonly session: BallotSession;
  readonly version: number;
}

/** Which ballot of which congress. A void ballot is held again under the same number: the latest one is meant. */
export interface SessionPlace {
  readonly congressId: CongressId;
  readonly office: ElectionOffice;
  readonly number: number;
  /** The one that is meant, where a void one is looked at after its successor was opened. */
  readonly sessionId?: BallotSessionId | undefined;
}

/** One line of the log of a session. The store chains the lines by their hashes. */
export interface SessionEvent {
  readonly kind: string;
  readonly at: Instant;
  readonly actorId: AccountId;
  /** Who put a hand to it. */
  readonly members: readonly CountingMemberId[];
  readonly payload: unknown;
}

export interface LoggedEvent extends SessionEvent {
  readonly seq: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** What one typist keyed, with when. */
export interface KeyedEntry extends KeyedBallot {
  readonly by: CountingMemberId;
  readonly at: Instant;
  /** The images that a scanned ballot was made from; empty for one that no scanner took, undefined for a keyed one. */
  readonly pages?: readonly string[] | undefined;
}

/** One step of a conclusion on a ballot in doubt, with what the witnesses had seen. */
export interface ConclusionEntry extends BallotPlace {
  readonly step: 'proposed' | 'confirmed';
  readonly seen: readonly BallotMarks[];
  readonly marks: BallotMarks;
  readonly reason: string;
  readonly by: CountingMemberId;
  readonly at: Instant;
}

/** Somebody who sat down to key; the token itself is never stored. */
export interface KeyingSeat {
  readonly tokenHash: string;
  readonly sessionId: BallotSessionId;
  readonly member: CountingMemberId;
  readonly witness: Witness;
  readonly openedAt: Instant;
}

export interface BallotSessionStore {
  ofCongress(id: CongressId): Promise<readonly StoredSession[]>;
  /** Every ballot that was ever sealed, or whose minutes were signed for votes that its log names, of whatever congress. */
  signed(): Promise<readonly StoredSession[]>;
  find(place: SessionPlace): Promise<StoredSession | undefined>;
  /** The same, held until the transaction ends. */
  hold(place: SessionPlace): Promise<StoredSession | undefined>;
  /** The same, held so that others may key beside but nobody may carry the session on. */
  holdShared(place: SessionPlace): Promise<StoredSession | undefined>;
  insert(session: BallotSession, event: SessionEvent): Promise<void>;
  save(next: StoredSession, event: SessionEvent): Promise<Result<number, StaleVersion>>;
  events(id: BallotSessionId): Promise<readonly LoggedEvent[]>;
  /** Appends what was keyed; an earlier entry for the same ballot stays behind it in the log. */
  key(id: BallotSessionId, entry: KeyedEntry): Promise<void>;
  /** Takes back what a witness keyed for a ballot: it counts no more, and stays behind in the log. */
  unkey(id: BallotSessionId, taken: Omit<KeyedEntry, 'marks' | 'pages'>): Promise<void>;
  /** The latest entry of each witness for each ballot. */
  keyed(id: BallotSessionId): Promise<readonly KeyedEntry[]>;
  keyedBy(
    id: BallotSessionId,
    of: { readonly witness: Witness; readonly bundle: number },
  ): Promise<readonly KeyedEntry[]>;
  /** The latest entry of each witness for the ballot at one place. */
  keyedAt(id: BallotSessionId, place: BallotPlace): Promise<readonly KeyedEntry[]>;
  /** How many ballots a witness has keyed, bundle by bundle. */
  keyedPerBundle(id: BallotSessionId, witness: Witness): Promise<ReadonlyMap<number, number>>;
  /** Where ballots of a witness were taken back in a bundle as doubles, the earliest first. */
  removedIn(
    id: BallotSessionId,
    of: { readonly witness: Witness; readonly bundle: number },
  ): Promise<readonly number[]>;
  /** The stored codes of these members; whoever has chosen none is not in the map. */
  codes(ids: readonly CountingMemberId[]): Promise<ReadonlyMap<CountingMemberId, string>>;
  putCode(congressId: CongressId, member: CountingMemberId, codeHash: string): Promise<void>;
  /** Takes the code of a member away: a new one is chosen as at first. */
  dropCode(member: CountingMemberId): Promise<void>;
  /** Appends a conclusion on a ballot in doubt, as it was proposed or confirmed. */
  conclude(id: BallotSessionId, conclusion: ConclusionEntry): Promise<void>;
  /** The conclusions in the order in which they were written. */
  conclusions(id: BallotSessionId): Promise<readonly ConclusionEntry[]>;
  openSeat(seat: KeyingSeat): Promise<void>;
  /** Closes every seat of a session: nobody keys under its token any more. */
  closeSeats(id: BallotSessionId, at: Instant): Promise<void>;
  /** Closes the seats of one person. */
  closeSeatsOf(id: BallotSessionId, member: CountingMemberId, at: Instant): Promise<void>;
  /** The open seat behind a token. */
  seat(tokenHash: string): Promise<KeyingSeat | undefined>;
}

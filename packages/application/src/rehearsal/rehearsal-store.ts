import type {
  BallotPlace,
  BallotMarks,
  BallotSessionId,
  Witness,
} from '@daihoi/domain/ballot-session';
import type { AccountId, CongressId, Id, Instant, Result } from '@daihoi/domain/kernel';
import type { Exercise, ExercisePlan, ExerciseSize, PowerCut } from '@daihoi/domain/rehearsal';
import type { SessionPlace } from '../ballot-session/ballot-session-store.ts';
import type { StaleVersion } from '../ports/versioned.ts';

export type ExerciseAttemptId = Id<'ExerciseAttemptId'>;

/** Somebody who counts at a rehearsal, with the code that is printed for it. Nothing here opens anything real. */
export interface RehearsalHand {
  readonly name: string;
  readonly role: 'head' | 'member' | 'technician';
  readonly code: string;
}

/** How people come into a rehearsal, and where they play. */
export interface RehearsalDoor {
  readonly username: string;
  readonly password: string;
  readonly hands: readonly RehearsalHand[];
  readonly congresses: {
    readonly province: CongressId;
    readonly commune: CongressId;
    readonly exercises: CongressId;
  };
}

/** What people type for the certificate: the program knows neither room nor machines. */
export interface RehearsalNotes {
  readonly place: string;
  readonly head: string;
  readonly printer: string;
  readonly scanner: string;
  readonly remarks: string;
}

/** One try at an exercise, on a ballot of its own. */
export interface ExerciseAttempt {
  readonly id: ExerciseAttemptId;
  readonly exercise: Exercise;
  readonly size: ExerciseSize;
  readonly place: SessionPlace;
  readonly plan: ExercisePlan;
  readonly begunAt: Instant;
  readonly begunBy: AccountId;
  /** Since when the power waits to go. */
  readonly armedAt?: Instant | undefined;
  readonly cut?: PowerCut | undefined;
}

/** A ballot whose keying was acknowledged, as it is known outside the program. */
export interface AcknowledgedBallot extends BallotPlace {
  readonly sessionId: BallotSessionId;
  readonly witness: Witness;
  readonly marks: BallotMarks;
}

/** What only a rehearsal has. */
export interface RehearsalStore {
  /** Undefined until the rehearsal is laid. */
  door(): Promise<RehearsalDoor | undefined>;
  putDoor(door: RehearsalDoor): Promise<void>;
  /** Version 0 until somebody has written any. */
  notes(): Promise<{ readonly value: RehearsalNotes; readonly version: number }>;
  putNotes(notes: RehearsalNotes, version: number): Promise<Result<number, StaleVersion>>;
  /** Every try, the latest last. */
  attempts(): Promise<readonly ExerciseAttempt[]>;
  insertAttempt(attempt: ExerciseAttempt): Promise<void>;
  arm(id: ExerciseAttemptId, at: Instant): Promise<void>;
  /** Records the cut of a try; the first record stands. */
  putCut(id: ExerciseAttemptId, cut: PowerCut): Promise<void>;
  /** Everything that was ever keyed for a ballot, also what was keyed over later. */
  everKeyed(id: BallotSessionId): Promise<readonly AcknowledgedBallot[]>;
}

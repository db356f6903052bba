import type { BallotSessionId } from '@daihoi/domain/ballot-session';
import type { Instant } from '@daihoi/domain/kernel';
import type { AcknowledgedBallot, ExerciseAttemptId } from './rehearsal-store.ts';

/** Whoever watches over the program and can kill it as a power cut would: at once, without telling it. */
export interface PowerSwitch {
  /** From now on counts what is acknowledged of this ballot; after a few of them the power goes. */
  arm(exercise: ArmedExercise): Promise<void>;
  /** Heard before a typist hears that a ballot is kept, so that nothing acknowledged is unknown outside. */
  acknowledge(ballot: AcknowledgedBallot): Promise<void>;
}

/** The exercise during which the power is to go. */
export interface ArmedExercise {
  readonly attempt: ExerciseAttemptId;
  readonly sessionId: BallotSessionId;
}

/** A cut as it is known outside the program that was killed. */
export interface CutTold {
  readonly attempt: ExerciseAttemptId;
  readonly cutAt: Instant;
  readonly ballots: readonly AcknowledgedBallot[];
}

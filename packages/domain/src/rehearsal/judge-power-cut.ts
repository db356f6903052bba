import type { Instant } from '../kernel/index.ts';
import { over, type ExerciseStanding } from './exercise.ts';

/** What was there again after the program had been killed while somebody keyed. */
export interface PowerCut {
  readonly cutAt: Instant;
  readonly backAt: Instant;
  /** Ballots whose keying had been acknowledged before the cut, counted outside the program that was killed. */
  readonly acknowledged: number;
  /** Those of them that the database still holds, mark by mark. */
  readonly found: number;
  /** SHA-256 over the acknowledged ballots in a fixed order, as they were sent and as they were found. */
  readonly sentHash: string;
  readonly foundHash: string;
  /** The log of the ballot is chained without a gap. */
  readonly logWhole: boolean;
}

/** The power goes while somebody keys: whatever was acknowledged has to be there when the program is back. */
export function judgePowerCut(cut: PowerCut | undefined, isArmed: boolean): ExerciseStanding {
  if (!cut) return { state: 'open', step: { code: isArmed ? 'keyUntilCut' : 'armCut' } };
  const { acknowledged, found, sentHash, foundHash, logWhole, backAt } = cut;
  return over(
    [
      {
        code: 'acknowledged-kept',
        holds: acknowledged > 0 && found === acknowledged,
        count: found,
        of: acknowledged,
      },
      {
        code: 'hash-same',
        holds: sentHash === foundHash,
        count: sentHash === foundHash ? 1 : 0,
        of: 1,
      },
      { code: 'log-whole', holds: logWhole, count: logWhole ? 1 : 0, of: 1 },
    ],
    backAt,
  );
}

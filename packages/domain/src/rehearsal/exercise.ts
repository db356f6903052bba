import type { Instant } from '../kernel/index.ts';

/** What a counting committee rehearses before the day, in the order in which it is best done. */
export const exercises = [
  'testDeck',
  'wrongTypist',
  'missingSheet',
  'doubleFeed',
  'powerCut',
] as const;
export type Exercise = (typeof exercises)[number];

/** Exercises in which one witness is a scanner. */
export function isScanned(exercise: Exercise): boolean {
  return exercise === 'testDeck' || exercise === 'missingSheet' || exercise === 'doubleFeed';
}

/** How long the list of an exercise is: that of a commune, or that of a province. */
export const exerciseSizes = ['short', 'long'] as const;
export type ExerciseSize = (typeof exerciseSizes)[number];

/** The one thing to do next in an exercise that is under way. */
export type ExerciseStep =
  | {
      readonly code: 'key' | 'scan' | 'scanAllButOne' | 'scanOneTwice';
      readonly done: number;
      readonly of: number;
    }
  | { readonly code: 'readScans' }
  | { readonly code: 'explainStops'; readonly count: number }
  | { readonly code: 'armCut' }
  | { readonly code: 'keyUntilCut' };

/** One figure that an exercise came to; `holds` says whether it is as it has to be. */
export interface ExerciseFinding {
  readonly code:
    | 'errors-found'
    | 'agreed-as-planned'
    | 'own-slips-found'
    | 'acknowledged-kept'
    | 'hash-same'
    | 'log-whole'
    | 'read-as-planned'
    | 'plain-to-people'
    | 'doubtful-to-people'
    | 'missing-stopped'
    | 'double-seen'
    | 'double-stopped';
  readonly holds: boolean;
  readonly count: number;
  readonly of: number;
}

/** Where an exercise stands. Passed or not follows from what was recorded; nobody can tick it. */
export type ExerciseStanding =
  | { readonly state: 'open'; readonly step: ExerciseStep }
  | {
      readonly state: 'passed' | 'failed';
      readonly findings: readonly ExerciseFinding[];
      readonly at: Instant;
    };

/** An exercise that is over: passed when every finding holds. */
export function over(findings: readonly ExerciseFinding[], at: Instant): ExerciseStanding {
  return { state: findings.every(({ holds }) => holds) ? 'passed' : 'failed', findings, at };
}

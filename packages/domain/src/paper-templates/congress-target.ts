/** What became of a target: told by the office, since more is better for some and less for others. */
export const targetOutcomes = ['REACHED', 'EXCEEDED', 'MISSED'] as const;
export type TargetOutcome = (typeof targetOutcomes)[number];

/** One target of the last resolution: what was planned and what came of it, in the words and figures of the office. */
export interface CongressTarget {
  readonly name: string;
  /** Unit of measure; empty where there is none. */
  readonly measure: string;
  readonly planned: string;
  /** Empty while it is not known. */
  readonly achieved: string;
  readonly outcome?: TargetOutcome;
  /** Where the figure comes from; empty while nobody has said. */
  readonly source: string;
}

/** How many targets there are, how many were reached or passed, how many missed; undefined while one is not judged. */
export function countOutcomes(targets: readonly CongressTarget[]): {
  readonly total: number;
  readonly reached: number | undefined;
  readonly missed: number | undefined;
} {
  const missed = targets.filter(({ outcome }) => outcome === 'MISSED').length;
  const judged = targets.length > 0 && targets.every(({ outcome }) => outcome !== undefined);
  return {
    total: targets.length,
    reached: judged ? targets.length - missed : undefined,
    missed: judged ? missed : undefined,
  };
}

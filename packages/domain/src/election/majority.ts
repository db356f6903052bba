/** The fewest votes that are more than half of the base; exactly half is not enough. */
export function majorityThreshold(base: number): number {
  return Math.floor(base / 2) + 1;
}

/**
 * Shortens a path to `most` places: the first, a fold (undefined), and the last ones. Two levels under the fold are
 * the least that is worth folding.
 */
export function foldTrail<Level>(
  levels: readonly Level[],
  most: number,
): readonly (Level | undefined)[] {
  if (levels.length <= most) return levels;
  return [...levels.slice(0, 1), undefined, ...levels.slice(2 - most)];
}

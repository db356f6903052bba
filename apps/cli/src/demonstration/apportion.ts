/** Shares out a whole number by weights, leaving nothing over: largest remainders first, at least one each. */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  const floors = weights.map((weight) => Math.max(1, Math.floor((total * weight) / sum)));
  const left = total - floors.reduce((a, b) => a + b, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, Math.max(0, left));
  const more = new Set(byRemainder.map(({ index }) => index));
  return floors.map((floor, index) => floor + (more.has(index) ? 1 : 0));
}

/** Millimetres as twentieths of a point, the unit of Word's pages and tables. */
export function twipsFromMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Points as twentieths of a point, the unit of Word's distances. */
export function twipsFromPt(pt: number): number {
  return Math.round(pt * 20);
}

/** Splits a width into whole parts by shares; the parts add up to the width. */
export function splitWidth(width: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const edges = shares.map((_, index) => {
    const upTo = shares.slice(0, index + 1).reduce((total, share) => total + share, 0);
    return Math.round((width * upTo) / sum);
  });
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** Letters of a text to be exchanged for others. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Exchanges stretches of a text that do not overlap; what is inserted at one place stands in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let behind = 0;
  for (const { from, to, words } of splices.toSorted((left, right) => left.from - right.from)) {
    pieces.push(text.slice(behind, from), words);
    behind = to;
  }
  return [...pieces, text.slice(behind)].join('');
}

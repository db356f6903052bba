/** One breach of a wall: which wall, where, and what to do about it. */
export interface Finding {
  readonly wall: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** One line per finding, in the order of a reader: by file, then by line. */
export function printFindings(findings: readonly Finding[]): string {
  return findings
    .toSorted((left, right) => left.path.localeCompare(right.path) || left.line - right.line)
    .map((each) => `${each.path}:${each.line} ${each.wall}: ${each.message}`)
    .join('\n');
}

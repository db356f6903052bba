/** What of a finding says whether somebody may let it stand. */
export interface WeighedFinding {
  readonly rule: string;
  readonly fault: string;
  readonly severity: 'error' | 'warning' | 'info';
}

/** The superior in the head against the one that the tree of units has: by its name, and by that of its place. */
const againstTheTree = new Set(['HD-04', 'UN-03']);

/**
 * True where a reason settles a finding: every warning and note, and the one error that is weighed against nothing but what people
 * entered. The tree may be behind a reorganisation, and then the paper is right. A superior that is not named at all is missing
 * whatever the tree knows, so that error stays.
 */
export function mayLetStand({ rule, fault, severity }: WeighedFinding): boolean {
  return severity !== 'error' || (againstTheTree.has(rule) && fault !== 'missing');
}

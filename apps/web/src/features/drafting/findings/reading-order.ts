import type { DraftFinding } from '@daihoi/contract/drafting';

const weights = { error: 0, warning: 1, info: 2 } as const satisfies Record<
  DraftFinding['severity'],
  number
>;

/** What weighs most comes first; within that the order of the paper stays. What is let stand comes last. */
export function inReadingOrder(findings: readonly DraftFinding[]): readonly DraftFinding[] {
  return findings.toSorted((left, right) => rank(left) - rank(right));
}

function rank({ severity, accepted }: DraftFinding): number {
  return weights[severity] + (accepted === null ? 0 : 10);
}

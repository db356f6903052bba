import { findingKeys, type WeighedFinding } from '@daihoi/domain/drafting';
import type { FindingSeverity } from '@daihoi/domain/paper-format';
import type { PaperFinding, PaperReport } from '../checking/index.ts';
import type { AcceptanceRow } from './draft-store.ts';

/** A finding of a version under the key that it keeps in later ones, and whether the office lets it stand. */
export interface KeptFinding {
  readonly key: string;
  readonly finding: PaperFinding;
  readonly accepted: AcceptanceRow | undefined;
}

/** The findings of a report as one list, each with its key. */
export function keptFindings(
  report: PaperReport,
  acceptances: readonly AcceptanceRow[],
): readonly KeptFinding[] {
  const keys = keysOf(report);
  return report.findings.map((finding, at) => {
    const key = keys[at] ?? '';
    return { key, finding, accepted: acceptances.find((each) => each.key === key) };
  });
}

/** The keys of the findings of a report, in their order. */
export function keysOf(report: PaperReport): readonly string[] {
  return findingKeys(
    report.findings.map(({ rule, ...finding }) => ({ ...finding, rule: rule.id })),
  );
}

/** What of a finding says whether somebody may let it stand. */
export function weightOf({ rule, fault, severity }: PaperFinding): WeighedFinding {
  return { rule: rule.id, fault, severity };
}

/** How many findings of each weight nobody has let stand. */
export interface OpenCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
}

export function countOpen(findings: readonly KeptFinding[]): OpenCounts {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  return {
    errors: weighing(open, 'error'),
    warnings: weighing(open, 'warning'),
    infos: weighing(open, 'info'),
    accepted: findings.length - open.length,
  };
}

function weighing(findings: readonly KeptFinding[], severity: FindingSeverity): number {
  return findings.filter(({ finding }) => finding.severity === severity).length;
}

import { liesOnName, type NameEvidence, type PageFit } from './name-evidence.ts';
import type { RowFinding } from './settle-rows.ts';

/** Fewer names say nothing of how well print fits on their page. */
const fewestNames = 10;
/** The share of the names of a page that tells what is usual on it, and what usual names have there at most. */
const most = 0.6;
const usual = { onName: 6, line: 5 } as const;
/** Print that fits worse than so many times is no measure any more. */
const worst = 1.6;

/**
 * How well print can be taken off a scan differs from page to page and hardly on one: where it fits badly, all names look as if something lay
 * on them. Rows that were asked about for no more than that are judged again by what is usual on their page.
 */
export function judgeByFit(findings: readonly RowFinding[]): readonly RowFinding[] {
  const fit = fitOf(findings);
  return findings.map((finding) => {
    const { otherwise, evidence } = finding;
    const isFit = otherwise?.because === 'badFit' && evidence && !liesOnName(evidence, fit);
    return isFit ? otherwise.finding : finding;
  });
}

function fitOf(findings: readonly RowFinding[]): PageFit {
  const all = findings.flatMap(({ evidence }) => (evidence && isBare(evidence) ? [evidence] : []));
  return {
    onName: timesUsual(
      all.map(({ onName }) => onName),
      usual.onName,
    ),
    line: timesUsual(
      all.flatMap(({ line }) => line ?? []),
      usual.line,
    ),
  };
}

/** Is nothing seen of a name beside its letters? What is dark on it, then, is more likely its print than a pale pen. */
function isBare({ specks, traces }: NameEvidence): boolean {
  return specks === 0 && traces.among === 0 && traces.behind === 0;
}

function timesUsual(values: readonly number[], expected: number): number {
  if (values.length < fewestNames) return 1;
  const here = values.toSorted((one, other) => one - other)[Math.floor(values.length * most)] ?? 0;
  return Math.min(worst, Math.max(1, here / expected));
}

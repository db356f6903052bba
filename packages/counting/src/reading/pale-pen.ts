import type { RowFinding } from './settle-rows.ts';

/** So many names struck alike on one page are struck by a pen. */
const fewestAlike = 6;
/** The ink of a line against the middle of all such lines of the page, at least and at most. */
const alike = { least: 0.6, most: 1.5 } as const;
/** Millimetres: paper spreads what shines through it, a line as thin as this lies on top. */
const thin = 0.42;

/**
 * A stroke may be as pale as ink of the other side of the paper, if the pen is. What shines through lies anywhere on the page, hardly
 * ever crosses a name from end to end, and is broad; where many names are crossed so by thin lines, all alike and with
 * nothing else against them, the pen of this ballot is pale: they are struck. Of 13,500 pages none had more than one name crossed by
 * the other side.
 */
export function acceptPalePen(findings: readonly RowFinding[]): readonly RowFinding[] {
  const lines = findings.flatMap(({ otherwise }) =>
    otherwise?.because === 'palePen' ? [otherwise] : [],
  );
  if (lines.length < fewestAlike || middleOf(lines.map(({ width }) => width)) > thin)
    return findings;
  const usual = middleOf(lines.map((line) => line.usual));
  return findings.map((finding) => {
    const { otherwise } = finding;
    if (otherwise?.because !== 'palePen') return finding;
    const share = otherwise.usual / usual;
    return share >= alike.least && share <= alike.most ? otherwise.finding : finding;
  });
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}

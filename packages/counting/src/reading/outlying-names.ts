import type { RowFinding } from './settle-rows.ts';

/** Fewer names that were left say nothing of how well print fits on their page. */
const fewestNames = 8;
/** The share of the names of a page that tells what is usual on it. */
const most = 0.85;

/** From where something on a name stands out: its least, how many times the usual of its page, and the least that this is taken for. */
interface Outlying {
  readonly least: number;
  readonly times: number;
  readonly leastUsual: number;
}

/** A line over a name: less dark than `least` it is no stroke that anybody could see. Of 5,201 names without a mark none did. */
const line: Outlying = { least: 8, times: 2.5, leastUsual: 2 };
/** The darkest place of a name, as an upright line between two letters leaves it: of 5,030 names without a mark one stood out. */
const place: Outlying = { least: 8, times: 2, leastUsual: 4 };

/**
 * Names without a mark that are much darker, along a line or in one place, than the others of their page: how well print can be
 * taken off a scan differs from page to page and hardly on one, so a stroke too pale for any limit stands out among its neighbours.
 */
export function outlyingNames(findings: readonly RowFinding[]): ReadonlySet<RowFinding> {
  const left = findings.filter(({ verdict }) => verdict.mark === 'left');
  return new Set([
    ...standingOut(left, ({ evidence }) => evidence?.line, line),
    ...standingOut(left, ({ evidence }) => evidence?.onName, place),
  ]);
}

function standingOut(
  left: readonly RowFinding[],
  darkness: (finding: RowFinding) => number | undefined,
  { least, times, leastUsual }: Outlying,
): readonly RowFinding[] {
  const all = left.flatMap((finding) => darkness(finding) ?? []);
  if (all.length < fewestNames) return [];
  const usual = all.toSorted((one, other) => one - other)[Math.floor(all.length * most)] ?? 0;
  const limit = Math.max(least, times * Math.max(leastUsual, usual));
  return left.filter((finding) => (darkness(finding) ?? 0) > limit);
}

import type { RowFinding } from './settle-rows.ts';

/** Fewer names that were left say nothing of how well print fits on their page. */
const fewestNames = 8;
/** A line less dark than this is no stroke that anybody could see. */
const leastLine = 8;
/** How much darker than those of most other names on its page a line has to be, and the least that those are taken for. */
const times = 2.5;
const leastUsual = 2;
const most = 0.85;

/**
 * Names without a mark over which a line is much darker than over the others of their page: how well print can be taken off a
 * scan differs from page to page and hardly on one, so a stroke too pale for any limit stands out among its neighbours. Of 5,201
 * names without a mark none did.
 */
export function outlyingLines(findings: readonly RowFinding[]): ReadonlySet<RowFinding> {
  const left = findings.filter(({ verdict }) => verdict.mark === 'left');
  const lines = left.flatMap(({ line }) => (line === undefined ? [] : [line]));
  if (lines.length < fewestNames) return new Set();
  const usual = lines.toSorted((one, other) => one - other)[Math.floor(lines.length * most)] ?? 0;
  const limit = Math.max(leastLine, times * Math.max(leastUsual, usual));
  return new Set(left.filter(({ line }) => line !== undefined && line > limit));
}

/** Places that stand opposite each other in two lists, both rising. */
export type PlacePair = readonly [old: number, fresh: number];

/** Beyond so many steps the shortest way is not looked for. */
const mostSteps = 1_500;

/**
 * The longest common part of two lists as pairs of places (E. Myers, An O(ND) difference algorithm, 1986).
 * @returns undefined when the lists differ in more than 1,500 places
 */
export function shortestEdit(
  old: readonly number[],
  fresh: readonly number[],
): readonly PlacePair[] | undefined {
  const most = Math.min(old.length + fresh.length, mostSteps);
  const fronts: Int32Array[] = [];
  const front = new Int32Array(2 * most + 3);
  for (let steps = 0; steps <= most; steps += 1) {
    fronts.push(front.slice(most - steps, most + steps + 3));
    for (let line = -steps; line <= steps; line += 2) {
      const at = most + 1 + line;
      const left = front[at - 1] ?? 0;
      const right = front[at + 1] ?? 0;
      const down = line === -steps || (line !== steps && left < right);
      const reached = runOn(old, fresh, { from: down ? right : left + 1, line });
      front[at] = reached;
      if (reached >= old.length && reached - line >= fresh.length)
        return walkBack(fronts, { old: old.length, fresh: fresh.length, steps });
    }
  }
  return undefined;
}

/** Goes on along a line for as long as both lists are the same. */
function runOn(
  old: readonly number[],
  fresh: readonly number[],
  { from, line }: { readonly from: number; readonly line: number },
): number {
  let at = from;
  while (at < old.length && at - line < fresh.length && old[at] === fresh[at - line]) at += 1;
  return at;
}

/** Front `n` holds the lines from -n-1 to n+1, as they stood before step n. */
function walkBack(
  fronts: readonly Int32Array[],
  end: { readonly old: number; readonly fresh: number; readonly steps: number },
): readonly PlacePair[] {
  const pairs: PlacePair[] = [];
  let { old, fresh } = end;
  for (let steps = end.steps; steps >= 0; steps -= 1) {
    const start =
      steps === 0 ? { old: 0, fresh: 0 } : placeBefore(fronts[steps], steps, old - fresh);
    while (old > start.old && fresh > start.fresh) {
      old -= 1;
      fresh -= 1;
      pairs.push([old, fresh]);
    }
    ({ old, fresh } = start);
  }
  return pairs.reverse();
}

/** Where the way stood before a step that led to a line. */
function placeBefore(front: Int32Array | undefined, steps: number, line: number) {
  const left = front?.[line + steps] ?? 0;
  const right = front?.[line + steps + 2] ?? 0;
  const down = line === -steps || (line !== steps && left < right);
  const old = down ? right : left;
  return { old, fresh: old - (down ? line + 1 : line - 1) };
}

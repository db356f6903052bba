import type { LevelTally } from '@daihoi/contract/comments';

/** Asked and sent over all levels. */
export function sumOf(levels: readonly LevelTally[]) {
  return levels.reduce(
    (sum, each) => ({ asked: sum.asked + each.asked, sent: sum.sent + each.sent }),
    { asked: 0, sent: 0 },
  );
}

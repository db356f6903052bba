/**
 * How often a line changes between rising and falling by more than a hand shakes.
 * @param middles where the line runs in each column, from left to right
 */
export function turnsOf(middles: readonly number[], shake: number): number {
  const [first = 0] = middles;
  let [highest, lowest] = [first, first];
  let way: 'up' | 'down' | undefined;
  let turns = 0;
  for (const middle of middles) {
    [highest, lowest] = [Math.min(highest, middle), Math.max(lowest, middle)];
    if (way !== 'down' && middle - highest >= shake) {
      if (way === 'up') turns++;
      [way, lowest] = ['down', middle];
    } else if (way !== 'up' && lowest - middle >= shake) {
      if (way === 'down') turns++;
      [way, highest] = ['up', middle];
    }
  }
  return turns;
}

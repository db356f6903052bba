import { createPageFuzzer, type FuzzPlan } from './fuzz-page.ts';
import { addTallies, emptyTally, type FuzzTally } from './fuzz-tally.ts';

/** Generates pages one after the other until enough marks were made, and compares what was meant with what was read. */
export async function fuzzBallots(plan: FuzzPlan & { readonly marks: number }): Promise<FuzzTally> {
  const fuzzPage = createPageFuzzer(plan);
  let sum = emptyTally;
  for (let number = 0; sum.marks < plan.marks; number++) {
    sum = addTallies(sum, await fuzzPage(number));
  }
  return sum;
}

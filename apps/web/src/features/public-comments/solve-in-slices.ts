import { openSolver } from '@daihoi/domain/challenge';

/** Tries before the page breathes: some milliseconds, a frame on an old telephone. */
const sliceTries = 1_000;

/** Solves a challenge in slices, so that typing and scrolling go on; `pause` lets the page breathe between them. */
export async function solveInSlices(
  challenge: { readonly ticket: string; readonly parts: number; readonly bits: number },
  pause: () => Promise<void>,
): Promise<readonly number[]> {
  const solve = openSolver(challenge.ticket, challenge.bits);
  const answers: number[] = [];
  for (let from = 0; answers.length < challenge.parts;) {
    const found = solve(answers.length, from, sliceTries);
    if (found === undefined) from += sliceTries;
    else {
      answers.push(found);
      from = 0;
    }
    await pause();
  }
  return answers;
}

/** Lets everything else of the page have its turn. Unlike a timer it is not slowed down while the page is out of sight. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

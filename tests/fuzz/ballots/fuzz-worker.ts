import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createPageFuzzer } from './fuzz-page.ts';
import { addTallies, emptyTally, type FuzzTally } from './fuzz-tally.ts';
import { loadLayout, type LoadedLayout } from './load-layout.ts';
import { profileNames, type ProfileName } from './profiles.ts';

const workSchema = z.object({
  layouts: z.array(z.string()).readonly(),
  seed: z.number(),
  keep: z.string().optional(),
});
const blockSchema = z.object({ profile: z.enum(profileNames), from: z.number(), to: z.number() });

/** What every worker of a run is told once. */
export type FuzzWork = Readonly<z.infer<typeof workSchema>>;
/** A run of pages of one profile; `to` is not included. */
export type FuzzBlock = Readonly<z.infer<typeof blockSchema>>;

if (parentPort) await serve(parentPort, workSchema.parse(workerData));

async function serve(port: NonNullable<typeof parentPort>, work: FuzzWork): Promise<void> {
  const layouts: LoadedLayout[] = [];
  for (const text of work.layouts) layouts.push(await loadLayout(text));
  const fuzzers = new Map<ProfileName, (number: number) => Promise<FuzzTally>>();
  port.on('message', (block: unknown) => {
    const { profile, from, to } = blockSchema.parse(block);
    const fuzzPage =
      fuzzers.get(profile) ??
      createPageFuzzer({ layouts, profile, seed: work.seed, keep: work.keep });
    fuzzers.set(profile, fuzzPage);
    void readBlock(fuzzPage, { from, to }).then((tally) => port.postMessage(tally));
  });
  port.postMessage('ready');
}

async function readBlock(
  fuzzPage: (number: number) => Promise<FuzzTally>,
  { from, to }: Pick<FuzzBlock, 'from' | 'to'>,
): Promise<FuzzTally> {
  let sum = emptyTally;
  for (let number = from; number < to; number++) sum = addTallies(sum, await fuzzPage(number));
  return sum;
}

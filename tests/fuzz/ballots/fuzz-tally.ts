import { z } from 'zod';

const tallySchema = z.object({
  pages: z.number(),
  marks: z.number(),
  silent: z.number(),
  clear: z.number(),
  clearAsked: z.number(),
  refused: z.number(),
  counts: z.record(z.string(), z.number()),
});

/** What some pages gave. A silent error is a mark that was decided, and not as the hand meant it. */
export type FuzzTally = Readonly<z.infer<typeof tallySchema>>;

export const emptyTally: FuzzTally = {
  pages: 0,
  marks: 0,
  silent: 0,
  clear: 0,
  clearAsked: 0,
  refused: 0,
  counts: {},
};

/** Checks a tally that came from a worker or from a file. */
export function parseTally(value: unknown): FuzzTally {
  return tallySchema.parse(value);
}

/** Two tallies as one. */
export function addTallies(left: FuzzTally, right: FuzzTally): FuzzTally {
  const counts: Record<string, number> = { ...left.counts };
  for (const [key, count] of Object.entries(right.counts)) counts[key] = (counts[key] ?? 0) + count;
  return {
    pages: left.pages + right.pages,
    marks: left.marks + right.marks,
    silent: left.silent + right.silent,
    clear: left.clear + right.clear,
    clearAsked: left.clearAsked + right.clearAsked,
    refused: left.refused + right.refused,
    counts,
  };
}

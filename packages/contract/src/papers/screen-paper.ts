import { z } from 'zod';

const Run = z.object({
  text: z.string(),
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
  /** What a figure opens: the kind of list and what picks it out. */
  figure: z.object({ kind: z.string(), params: z.record(z.string(), z.string()) }).optional(),
});

const Line = z.object({ kind: z.literal('line'), role: z.string(), runs: z.array(Run) });

const Row = z.object({
  role: z.enum(['plain', 'total', 'group']),
  cells: z.array(
    z.object({
      runs: z.array(Run),
      align: z.enum(['left', 'centre', 'right']),
      across: z.number().int(),
      down: z.number().int(),
    }),
  ),
});

const Block = z.discriminatedUnion('kind', [
  Line,
  z.object({
    kind: z.literal('table'),
    shares: z.array(z.number()),
    head: z.array(Row),
    rows: z.array(Row),
  }),
]);

const Columns = z.array(z.object({ left: z.array(Line), right: z.array(Line) }));

/** A paper on screen: the words and the order of the printed one, with its figures open. */
export const ScreenPaper = z.object({
  header: Columns,
  blocks: z.array(Block),
  signing: Columns,
  annexes: z.array(z.array(Block)),
  foot: Line.optional(),
});
export type ScreenPaper = z.infer<typeof ScreenPaper>;
export type ScreenRun = z.infer<typeof Run>;
export type ScreenLine = z.infer<typeof Line>;
export type ScreenBlock = z.infer<typeof Block>;

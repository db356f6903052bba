import { z } from 'zod';
import { ballotSessionRoutes } from '../ballot-session/index.ts';
import { Moment, Uuid } from '../http/index.ts';

/** A ballot whose keying is about to be acknowledged. */
const Acknowledged = z.object({
  sessionId: Uuid,
  witness: z.union([z.literal(1), z.literal(2)]),
  bundle: z.number().int(),
  position: z.number().int(),
  marks: ballotSessionRoutes.key.body.shape.marks,
});

/** What the program of a rehearsal says to the one that watches over it; each message waits for its reply. */
export const WatchAsked = z.discriminatedUnion('kind', [
  z.object({ turn: z.number().int(), kind: z.literal('arm'), attempt: Uuid, sessionId: Uuid }),
  z.object({ turn: z.number().int(), kind: z.literal('acknowledge'), ballot: Acknowledged }),
  /** After a start: was the power cut before? */
  z.object({ turn: z.number().int(), kind: z.literal('recall') }),
  /** The cut has been compared and recorded. */
  z.object({ turn: z.number().int(), kind: z.literal('recorded') }),
]);
export type WatchAsked = z.infer<typeof WatchAsked>;

/** What the watching program remembers of a cut. */
export const RememberedCut = z.object({
  attempt: Uuid,
  cutAt: Moment,
  ballots: z.array(Acknowledged),
});
export type RememberedCut = z.infer<typeof RememberedCut>;

export const WatchReply = z.object({
  turn: z.number().int(),
  cut: RememberedCut.optional(),
});
export type WatchReply = z.infer<typeof WatchReply>;

import { z } from 'zod';
import { BallotPileSchema, ElectionInputSchema } from '../election/index.ts';

const Moment = z.string();

/** The file of a sealed count, as it leaves the counting room. */
export const CountPackageSchema = z.object({
  schema: z.literal('daihoi-count/2'),
  unit: z.string(),
  sessionId: z.string(),
  office: z.string(),
  number: z.number().int(),
  input: ElectionInputSchema,
  ballotsHash: z.string(),
  count: z.object({
    outcome: z.enum(['complete', 'short', 'none', 'tie', 'tieAgain', 'void']),
    elected: z.array(z.string()),
    base: z.number().int(),
    threshold: z.number().int(),
    votes: z.array(z.object({ id: z.string(), votes: z.number().int() })),
    valid: z.number().int(),
    invalid: z.number().int(),
  }),
  equations: z.array(
    z.object({
      name: z.enum(['printed', 'issuedWithinPresent', 'collectedWithinIssued']),
      left: z.number().int(),
      right: z.number().int(),
      holds: z.boolean(),
    }),
  ),
  committee: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
  events: z.array(
    z.object({
      seq: z.number().int(),
      kind: z.string(),
      at: Moment,
      actorId: z.string(),
      members: z.array(z.string()),
      payload: z.unknown(),
      previousHash: z.string(),
      hash: z.string(),
    }),
  ),
  sealHash: z.string(),
  signature: z.object({
    algorithm: z.literal('Ed25519'),
    publicKey: z.string(),
    value: z.string(),
  }),
});

/** The ballots of a sealed count, taken out while its seal stands open. */
export const SealedBallotsSchema = z.object({
  schema: z.literal('daihoi-ballots/1'),
  sessionId: z.string(),
  salt: z.string(),
  piles: z.array(BallotPileSchema),
});

import { z } from 'zod';
import { Uuid } from '../http/index.ts';
import { Office } from '../result/index.ts';

/** Who may act in the counting room of a congress. */
export const conduct = { kind: 'act', act: 'ballot.conduct', on: 'congress' } as const;

/** The ballots of a congress, and one of them: an office and its turn. */
export const sessionsPath = '/api/congresses/:congressId/ballot-sessions';
export const sessionPath = `${sessionsPath}/:office/:number` as const;

/** What stands in the path of all ballots of a congress. */
export const SessionsPlace = z.object({ congressId: Uuid });

/** Which of the ballots of one turn is looked at: a void one stays to be read after the next was opened. */
export const SessionAsked = z.object({ session: Uuid.optional() });

/** What stands in the path of one ballot. */
export const SessionPlace = SessionsPlace.extend({
  office: Office,
  number: z.coerce.number().int().min(1).max(50),
});

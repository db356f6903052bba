import { headDeciders } from '@daihoi/domain/ballot-session';
import { z } from 'zod';
import { Uuid } from '../http/index.ts';

/** Who led the committee before, until when, and the decision behind the change. */
export const HeadChangeView = z.object({
  left: Uuid,
  came: Uuid,
  decidedBy: z.enum(headDeciders),
  decision: z.string(),
  reason: z.string(),
  at: z.string(),
});

/** Whom a line of the log concerns, beside those who signed it. */
export const LineAboutView = z.object({
  witness: z.union([z.literal(1), z.literal(2)]).optional(),
  left: z.string().optional(),
  came: z.string().optional(),
  decision: z.string().optional(),
  whose: z.string().optional(),
  officer: z.string().optional(),
});

/** A code that was reset with somebody who is not of the committee. */
export const VouchedResetView = z.object({
  whose: Uuid,
  by: Uuid,
  officer: z.string(),
  reason: z.string(),
  at: z.string(),
});

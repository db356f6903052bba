import { z } from 'zod';
import type { Reply } from './wire.ts';

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** What a reply refuses, by its code and its sentence; throws where it refuses nothing. */
export function refusalOf({ status, body }: Reply): {
  readonly status: number;
  readonly code: string;
  readonly message: string;
} {
  return { status, ...Refusal.parse(body).error };
}

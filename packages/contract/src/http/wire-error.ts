import { z } from 'zod';

/** How every refusal travels: a stable code, a sentence for people, where it lies, and the figures behind it. */
export const WireError = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    at: z.string().optional(),
    details: z.record(z.string(), z.unknown()).optional(),
    /** Quoted to the people who keep the server; set on faults only. */
    reference: z.string().optional(),
  }),
});
export type WireError = z.infer<typeof WireError>['error'];

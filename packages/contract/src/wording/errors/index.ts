import { congressErrors } from './congress.ts';
import { requestErrors } from './request.ts';
import { sessionErrors } from './session.ts';

export type { ErrorWording } from './error-wording.ts';

/** What is wrong, where, and what to do: one row per code that can leave the program, gathered from the areas. */
export const errorWording = {
  ...requestErrors,
  ...sessionErrors,
  ...congressErrors,
} as const;

export type WireCode = keyof typeof errorWording;

import { congressErrors } from './congress.ts';
import { fileErrors } from './files.ts';
import { requestErrors } from './request.ts';
import { secondPersonErrors } from './second-person.ts';
import { sessionErrors } from './session.ts';

export type { ErrorWording } from './error-wording.ts';

/** What is wrong, where, and what to do: one row per code that can leave the program, gathered from the areas. */
export const errorWording = {
  ...requestErrors,
  ...sessionErrors,
  ...congressErrors,
  ...fileErrors,
  ...secondPersonErrors,
} as const;

export type WireCode = keyof typeof errorWording;

import type { EmbeddedRefusal } from '../embedded/index.ts';

/** Why no database was opened. None of them carries the password of a `DATABASE_URL`. */
export type DatabaseRefusal =
  | EmbeddedRefusal
  | { readonly code: 'database.url-malformed' }
  | { readonly code: 'database.unreachable'; readonly server: string; readonly reason: string }
  | { readonly code: 'database.sign-in-refused'; readonly server: string; readonly user: string }
  | { readonly code: 'database.absent'; readonly server: string; readonly database: string }
  | { readonly code: 'database.server-too-old'; readonly found: string; readonly needed: number };

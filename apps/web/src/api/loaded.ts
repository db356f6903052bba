import type { Refusal } from './refusal.ts';

/** A question put to the server, as a screen sees it. Screens hand it to `<Here>`, which shows waiting and failure. */
export type Loaded<T> =
  | { readonly status: 'waiting' }
  | { readonly status: 'here'; readonly data: T; readonly refreshing: boolean }
  | { readonly status: 'failed'; readonly error: Refusal; readonly retry: () => void };

import type { Result } from '@daihoi/domain/kernel';

/** The value of an act of the story. The demonstration is our own: a part of it that is refused is a fault of ours. */
export function accepted<T>(result: Result<T, { readonly code: string }>): T {
  if (result.ok) return result.value;
  throw new Error(`the demonstration is refused: ${JSON.stringify(result.error)}`);
}

import type { Loaded } from '../../api/loaded.ts';

/** What is wrong with a typed code, for the field itself; other failures are the page's. */
export function codeError(found: Loaded<unknown>): string | undefined {
  return found.status === 'failed' && found.error.code.startsWith('check-code.')
    ? found.error.message
    : undefined;
}

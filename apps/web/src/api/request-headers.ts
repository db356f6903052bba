import { langChoice } from '../i18n/lang-store.ts';

/**
 * What every request carries: a header that a page of another origin cannot add, so it proves that we asked, and the
 * language chosen here, so that the server's sentences follow it and not the browser's own.
 */
export function requestHeaders(): Readonly<Record<string, string>> {
  return { 'x-daihoi': '1', 'accept-language': langChoice.current() };
}

/** What every answer of a rehearsal carries. */
const header = 'x-daihoi-rehearsal';

/** True while the server behind this page is one of a rehearsal. */
export function isRehearsal(): boolean {
  return document.documentElement.hasAttribute('data-rehearsal');
}

/** Marks the page by the answer of its server: behind an open page another server may have started. */
export function markRehearsal({ ok, headers }: Pick<Response, 'ok' | 'headers'>): void {
  if (ok || headers.has(header))
    document.documentElement.toggleAttribute('data-rehearsal', headers.has(header));
}

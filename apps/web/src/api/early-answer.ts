/** A question that the page asked before its scripts were there (before-paint.js); undefined when nothing came back. */
export interface EarlyAnswer {
  readonly url: string;
  readonly response: Promise<Response | undefined>;
}

declare global {
  var daihoiEarly: readonly EarlyAnswer[] | undefined;
}

/** An answer that nobody fetched while the page opened belongs to a page that never asked; later it would be old. */
const keptMs = 10_000;

/**
 * The answer that is already on its way to this address. It is handed out once, for the next asking must be fresh.
 * @param openMs milliseconds since the page was opened
 */
export async function takeEarlyAnswer(url: string, openMs: number): Promise<Response | undefined> {
  const early = globalThis.daihoiEarly?.find((each) => each.url === url);
  if (!early) return undefined;
  globalThis.daihoiEarly = globalThis.daihoiEarly?.filter((each) => each !== early);
  return openMs < keptMs ? early.response : undefined;
}

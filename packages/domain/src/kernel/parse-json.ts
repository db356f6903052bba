/** What a text says as JSON; undefined for a text that is none. Editors on Windows begin a file with a byte-order mark, which is no part of it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

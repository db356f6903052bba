/** What a reader of words is told: where a word stands, and a hash of how it is written. */
export type WordVisit = (word: { from: number; to: number; written: number }) => void;

/**
 * Visits the words and figures of a comment in one pass: letters are everything that is neither a sign of ASCII nor general
 * punctuation; dots, commas and strokes between digits belong to a figure.
 */
export function visitWords(text: string, visit: WordVisit): void {
  let from = -1;
  let written = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isLetter(code) || joinsDigits(text, at)) {
      if (from < 0) [from, written] = [at, 0x811c9dc5];
      written = Math.imul(written ^ code, 0x01000193);
    } else if (from >= 0) {
      visit({ from, to: at, written });
      from = -1;
    }
  }
}

function isLetter(code: number): boolean {
  if (code < 0x80)
    return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code < 0xc0) return false;
  return code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x206f) && code !== 0x3000;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function joinsDigits(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const joins = code === 0x2e || code === 0x2c || code === 0x2f;
  return joins && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

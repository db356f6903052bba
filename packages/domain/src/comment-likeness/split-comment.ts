/**
 * The words and figures of a comment, read off in one pass: letters are everything that is neither a sign of ASCII nor general
 * punctuation; dots, commas and strokes between digits belong to a figure.
 */
export function splitComment(text: string): readonly string[] {
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const inside = at < text.length && (isLetter(text.charCodeAt(at)) || joinsDigits(text, at));
    if (inside && from < 0) from = at;
    if (inside || from < 0) continue;
    words.push(text.slice(from, at));
    from = -1;
  }
  return words;
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

const known = new Map<string, string>();

/**
 * Small letters without diacritics, one for one: the place of a match is its place in the words. Everything that is no letter
 * stays.
 */
export function plainText(text: string): string {
  return Array.from(text.normalize('NFC'), plainSign).join('');
}

function plainSign(sign: string): string {
  if (sign >= ' ' && sign < '\u007f') return sign.toLowerCase();
  const before = known.get(sign);
  if (before !== undefined) return before;
  const [base = sign] = sign.normalize('NFD').toLowerCase();
  const plain = base.codePointAt(0) === 0x111 ? 'd' : base.length === sign.length ? base : sign;
  known.set(sign, plain);
  return plain;
}

const sentenceEnd = /(?<=[.!?\u2026]["\u201d)]?)\s+(?=["\u201c(]?[\p{Lu}\d-])/u;

/** The sentences of a paragraph. An abbreviation before a capital may part one in two; that only makes a check more careful. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(sentenceEnd).filter((each) => each !== '');
}

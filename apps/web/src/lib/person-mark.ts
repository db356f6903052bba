/** The letters that stand for a person in the top bar: first letters of family name and given name ("Trương Hoàng" gives TH). */
export function personMark(fullName: string): string {
  const words = fullName.trim().split(/\s+/u);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
}

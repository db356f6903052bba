/** Letters that nobody mistakes for another or for a digit. */
const letters = 'ABCDEFGHKLMNPQRSTUVXY';
const groups = 4;
const groupLength = 4;

/**
 * The code at the foot of a paper that ties it to its frozen data: four groups of four letters drawn from the digest.
 * @param digest SHA-256 in hex
 */
export function checkCodeOf(digest: string): string {
  let rest = BigInt(`0x${digest}`);
  const base = BigInt(letters.length);
  const drawn = Array.from({ length: groups * groupLength }, () => {
    const letter = letters[Number(rest % base)] ?? '';
    rest /= base;
    return letter;
  });
  return Array.from({ length: groups }, (_, at) =>
    drawn.slice(at * groupLength, (at + 1) * groupLength).join(''),
  ).join('-');
}

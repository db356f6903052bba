/** Of two samples side by side, a half of the bits each, those that are set where one has not to be looked at. */
export const neitherUnder = 0x8000_8000 | 0;

/** For every two samples side by side these bits, set where the print is so dark that nothing is ever seen on it. */
export function hiddenPairs(print: Uint8Array): Int32Array {
  const pairs = new Int32Array(print.length >> 1);
  for (let pair = 0; pair < pairs.length; pair++) {
    const [first, second] = [print[2 * pair] === 255, print[2 * pair + 1] === 255];
    pairs[pair] = (first ? 0x8000 : 0) | (second ? 0x8000_0000 : 0);
  }
  return pairs;
}

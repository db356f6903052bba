/**
 * SHA-512 (FIPS 180-4) over few bytes, for browsers that offer no cryptography: a page that a laptop in a hall serves without TLS
 * is one. Its constants are worked out as the standard defines them.
 */
const word = (1n << 64n) - 1n;
const primes = firstPrimes(80);
/** The first 64 bits of the fraction of the square roots of eight primes, and of the cube roots of eighty. */
const squareRoots = primes.slice(0, 8).map((prime) => root(BigInt(prime) << 128n, 2n) & word);
const cubeRoots = primes.map((prime) => root(BigInt(prime) << 192n, 3n) & word);

/** The digest of a message, 64 bytes. */
export function sha512(message: Uint8Array): Uint8Array {
  let state: readonly bigint[] = squareRoots;
  const padded = pad(message);
  for (let at = 0; at < padded.length; at += 128)
    state = compress(state, padded.subarray(at, at + 128));
  return new Uint8Array(state.flatMap((each) => bytesOf(each, 8)));
}

function pad(message: Uint8Array): Uint8Array {
  const length = Math.ceil((message.length + 17) / 128) * 128;
  const padded = new Uint8Array(length);
  padded.set(message);
  padded[message.length] = 0x80;
  padded.set(bytesOf(BigInt(message.length) * 8n, 16), length - 16);
  return padded;
}

function compress(state: readonly bigint[], block: Uint8Array): readonly bigint[] {
  const schedule = scheduleOf(block);
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
  for (const [at, constant] of cubeRoots.entries()) {
    const choice = (e & f) ^ (~e & word & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const sum1 = turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n);
    const sum0 = turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n);
    const one = (h + sum1 + choice + constant + (schedule[at] ?? 0n)) & word;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & word, c, b, a, (one + sum0 + majority) & word];
  }
  return [a, b, c, d, e, f, g, h].map((each, at) => (each + (state[at] ?? 0n)) & word);
}

function scheduleOf(block: Uint8Array): readonly bigint[] {
  const words = Array.from({ length: 16 }, (_, at) => numberOf(block.subarray(at * 8, at * 8 + 8)));
  for (let at = 16; at < 80; at += 1) {
    const [old = 0n, near = 0n, back = 0n, far = 0n] = [
      words[at - 15],
      words[at - 2],
      words[at - 7],
      words[at - 16],
    ];
    const small0 = turn(old, 1n) ^ turn(old, 8n) ^ (old >> 7n);
    const small1 = turn(near, 19n) ^ turn(near, 61n) ^ (near >> 6n);
    words.push((far + small0 + back + small1) & word);
  }
  return words;
}

function turn(value: bigint, by: bigint): bigint {
  return ((value >> by) | (value << (64n - by))) & word;
}

/** Bytes as one number, the first the highest. */
export function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function bytesOf(value: bigint, length: number): number[] {
  return Array.from({ length }, (_, at) =>
    Number((value >> BigInt((length - 1 - at) * 8)) & 0xffn),
  );
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let each = 2; found.length < count; each += 1)
    if (found.every((prime) => each % prime !== 0)) found.push(each);
  return found;
}

/** The whole part of a root, by halving. */
function root(value: bigint, degree: bigint): bigint {
  let [low, high] = [0n, 1n << 80n];
  while (low + 1n < high) {
    const middle = (low + high) / 2n;
    if (middle ** degree <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** The first 32 bits of the fractions of the square roots of the first eight primes (FIPS 180-4, 5.3.3). */
const start = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

const rounds = roundConstants();

const blockBytes = 64;

/**
 * SHA-256 (FIPS 180-4) of bytes, as eight words of 32 bits. Written out here because a browser gives no SHA-256 of its own to
 * pages that come over plain http, and because a page and a server must come to the same answer.
 */
export function sha256(message: Uint8Array): Int32Array {
  const state = Int32Array.from(start);
  const schedule = new Int32Array(64);
  const padded = pad(message);
  for (let from = 0; from < padded.length; from += blockBytes) {
    for (let at = 0; at < 16; at += 1) schedule[at] = wordAt(padded, from + 4 * at);
    compress(state, schedule);
  }
  return state;
}

/** The words of a hash as hexadecimal text. */
export function hexOfWords(words: Int32Array): string {
  return [...words].map((each) => (each >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Opens SHA-256 for messages of one block: the sixteen words come padded. The answer is the first word of the hash, unsigned. */
export function openBlockHash(): (block: Int32Array) => number {
  const state = new Int32Array(8);
  const schedule = new Int32Array(64);
  return (block) => {
    state.set(start);
    schedule.set(block);
    compress(state, schedule);
    return word(state, 0) >>> 0;
  };
}

function pad(message: Uint8Array): Uint8Array {
  const blocks = Math.ceil((message.length + 9) / blockBytes);
  const padded = new Uint8Array(blocks * blockBytes);
  padded.set(message);
  padded[message.length] = 0x80;
  const bits = message.length * 8;
  for (let at = 0; at < 8; at += 1) padded[padded.length - 1 - at] = Math.floor(bits / 256 ** at);
  return padded;
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (byte(bytes, at) << 24) |
    (byte(bytes, at + 1) << 16) |
    (byte(bytes, at + 2) << 8) |
    byte(bytes, at + 3)
  );
}

/** One block (FIPS 180-4, 6.2.2): the first sixteen words of the schedule hold it. */
function compress(state: Int32Array, schedule: Int32Array): void {
  expand(schedule);
  let a = word(state, 0);
  let b = word(state, 1);
  let c = word(state, 2);
  let d = word(state, 3);
  let e = word(state, 4);
  let f = word(state, 5);
  let g = word(state, 6);
  let h = word(state, 7);
  for (let at = 0; at < 64; at += 1) {
    const sum1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sum1 + choice + word(rounds, at) + word(schedule, at)) | 0;
    const sum0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sum0 + majority) | 0;
  }
  state[0] = word(state, 0) + a;
  state[1] = word(state, 1) + b;
  state[2] = word(state, 2) + c;
  state[3] = word(state, 3) + d;
  state[4] = word(state, 4) + e;
  state[5] = word(state, 5) + f;
  state[6] = word(state, 6) + g;
  state[7] = word(state, 7) + h;
}

function expand(schedule: Int32Array): void {
  for (let at = 16; at < 64; at += 1) {
    const near = word(schedule, at - 2);
    const far = word(schedule, at - 15);
    const small1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    const small0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    schedule[at] = small1 + word(schedule, at - 7) + small0 + word(schedule, at - 16);
  }
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function word(words: Int32Array, at: number): number {
  return words[at] ?? 0;
}

function turn(bits: number, by: number): number {
  return (bits >>> by) | (bits << (32 - by));
}

/** The first 32 bits of the fractions of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
function roundConstants(): Int32Array {
  const words = new Int32Array(64);
  for (let prime = 2, found = 0; found < 64; prime += 1)
    if (isPrime(prime)) {
      words[found] = fractionOfCubeRoot(prime);
      found += 1;
    }
  return words;
}

function isPrime(number: number): boolean {
  for (let by = 2; by * by <= number; by += 1) if (number % by === 0) return false;
  return true;
}

/** In whole numbers, so that no machine rounds it otherwise: the cube root of the prime, 32 bits behind the point. */
function fractionOfCubeRoot(prime: number): number {
  const target = BigInt(prime) << 96n;
  let root = 0n;
  for (let bit = 1n << 35n; bit > 0n; bit >>= 1n) if ((root + bit) ** 3n <= target) root += bit;
  return Number(BigInt.asIntN(32, root));
}

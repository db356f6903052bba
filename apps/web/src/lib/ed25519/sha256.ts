import { cubeRoots, squareRoots } from './sha512.ts';

/**
 * SHA-256 (FIPS 180-4), for browsers that offer no cryptography. Its constants are the upper halves of those of SHA-512.
 * @returns the digest as hexadecimal text
 */
export async function sha256(message: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', message)));
  } catch {
    return plainSha256(message);
  }
}

const start = Uint32Array.from(squareRoots, upperHalf);
const rounds = Uint32Array.from(cubeRoots.slice(0, 64), upperHalf);

/** The same without the cryptography of the browser. */
export function plainSha256(message: Uint8Array): string {
  const state = Uint32Array.from(start);
  const schedule = new Uint32Array(64);
  const whole = message.length - (message.length % 64);
  for (let at = 0; at < whole; at += 64) compress(state, schedule, message.subarray(at, at + 64));
  const tail = padded(message.subarray(whole), message.length);
  for (let at = 0; at < tail.length; at += 64)
    compress(state, schedule, tail.subarray(at, at + 64));
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function padded(rest: Uint8Array, length: number): Uint8Array {
  const tail = new Uint8Array(rest.length < 56 ? 64 : 128);
  tail.set(rest);
  tail[rest.length] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(tail.length - 4, (length * 8) % 2 ** 32);
  return tail;
}

function compress(state: Uint32Array, schedule: Uint32Array, block: Uint8Array): void {
  const view = new DataView(block.buffer, block.byteOffset, 64);
  for (let at = 0; at < 64; at += 1)
    schedule[at] = at < 16 ? view.getUint32(at * 4) : extended(schedule, at);
  let [a, b, c, d] = [wordOf(state, 0), wordOf(state, 1), wordOf(state, 2), wordOf(state, 3)];
  let [e, f, g, h] = [wordOf(state, 4), wordOf(state, 5), wordOf(state, 6), wordOf(state, 7)];
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const one =
      h +
      (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
      choice +
      wordOf(rounds, at) +
      wordOf(schedule, at);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = wordOf(state, at) + word;
}

function extended(schedule: Uint32Array, at: number): number {
  const [old, near] = [wordOf(schedule, at - 15), wordOf(schedule, at - 2)];
  const small = turn(old, 7) ^ turn(old, 18) ^ (old >>> 3);
  const large = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
  return small + large + wordOf(schedule, at - 16) + wordOf(schedule, at - 7);
}

function wordOf(words: Uint32Array, at: number): number {
  return words[at] ?? 0;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function upperHalf(constant: bigint): number {
  return Number(constant >> 32n);
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

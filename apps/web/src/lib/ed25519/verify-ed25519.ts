import { numberOf, sha512 } from './sha512.ts';

/**
 * Ed25519 signatures (RFC 8032, section 5.1.7), judged without the cryptography of the browser. Nothing secret is handled here, so
 * it need not take the same time for all inputs.
 */
const prime = 2n ** 255n - 19n;
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const d = modulo(-121665n * inverse(121666n));
const rootOfMinusOne = power(2n, (prime - 1n) / 4n);

/** A point of the curve as x, y, z and x·y/z. */
interface Point {
  readonly x: bigint;
  readonly y: bigint;
  readonly z: bigint;
  readonly t: bigint;
}

const neutral: Point = { x: 0n, y: 1n, z: 1n, t: 0n };
const base = pointFrom(modulo(4n * inverse(5n)), 0n);

/** True when the signature of 64 bytes over a message was made with the private half of a key of 32 bytes. */
export function verifyEd25519(
  message: Uint8Array,
  { signature, key }: { readonly signature: Uint8Array; readonly key: Uint8Array },
): boolean {
  if (signature.length !== 64 || key.length !== 32 || base === undefined) return false;
  const [left, right] = [signature.subarray(0, 32), signature.subarray(32)];
  const [commitment, owner] = [decode(left), decode(key)];
  const scalar = numberOf(right.toReversed());
  if (!commitment || !owner || scalar >= order) return false;
  const digest = sha512(new Uint8Array([...left, ...key, ...message]));
  const challenge = numberOf(digest.toReversed()) % order;
  return isSame(times(base, scalar), add(commitment, times(owner, challenge)));
}

/** The point that 32 bytes stand for; undefined when there is none. */
function decode(bytes: Uint8Array): Point | undefined {
  const whole = numberOf(bytes.toReversed());
  const y = whole & ((1n << 255n) - 1n);
  return y < prime ? pointFrom(y, whole >> 255n) : undefined;
}

/** The point of a height y whose x is odd or even as `sign` says. */
function pointFrom(y: bigint, sign: bigint): Point | undefined {
  const square = modulo((y * y - 1n) * inverse(d * y * y + 1n));
  let x = power(square, (prime + 3n) / 8n);
  if (modulo(x * x - square) !== 0n) x = modulo(x * rootOfMinusOne);
  if (modulo(x * x - square) !== 0n || (x === 0n && sign === 1n)) return undefined;
  if ((x & 1n) !== sign) x = prime - x;
  return { x, y, z: 1n, t: modulo(x * y) };
}

function add(one: Point, two: Point): Point {
  const a = modulo((one.y - one.x) * (two.y - two.x));
  const b = modulo((one.y + one.x) * (two.y + two.x));
  const c = modulo(2n * one.t * two.t * d);
  const e = modulo(2n * one.z * two.z);
  const [h, f, g, k] = [b - a, e - c, e + c, b + a];
  return { x: modulo(h * f), y: modulo(g * k), z: modulo(f * g), t: modulo(h * k) };
}

function times(point: Point, scalar: bigint): Point {
  let [sum, doubled] = [neutral, point];
  for (let rest = scalar; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) sum = add(sum, doubled);
    doubled = add(doubled, doubled);
  }
  return sum;
}

function isSame(one: Point, two: Point): boolean {
  return (
    modulo(one.x * two.z - two.x * one.z) === 0n && modulo(one.y * two.z - two.y * one.z) === 0n
  );
}

function modulo(value: bigint): bigint {
  const rest = value % prime;
  return rest < 0n ? rest + prime : rest;
}

function inverse(value: bigint): bigint {
  return power(modulo(value), prime - 2n);
}

function power(value: bigint, exponent: bigint): bigint {
  let [result, factor] = [1n, value];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = modulo(result * factor);
    factor = modulo(factor * factor);
  }
  return result;
}

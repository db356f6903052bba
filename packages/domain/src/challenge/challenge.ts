import { instantFrom, type Instant } from '../kernel/index.ts';

/** A sum for a browser: cheap for one comment, dear for ten thousand. */
export interface Challenge {
  /** What it opens; an answer for one purpose is none for another. Letters, digits, hyphens and colons. */
  readonly purpose: string;
  /** Names it, so that it is taken once. Letters, digits, hyphens and underscores. */
  readonly nonce: string;
  readonly effort: ChallengeEffort;
  readonly expiresAt: Instant;
}

/** How much there is to do: `parts` sums, each of 2 to the power of `bits` tries on average. */
export interface ChallengeEffort {
  readonly parts: number;
  readonly bits: number;
}

/** Many small sums instead of a large one: so nobody waits four times as long as others by bad luck. */
export const challengeParts = 16;

/** The hardest part that is ever asked: beyond it a phone would work for minutes. */
export const mostChallengeBits = 20;

/**
 * The bits of a part unless the installation says otherwise: 131,000 tries in all, about a second on a telephone of 2016 and a
 * fifth of that on a new one.
 */
export const usualChallengeBits = 13;

const shape = /^1~([a-zA-Z0-9:-]{1,80})~([\w-]{8,64})~(\d{1,2})~(\d{1,2})~(\d{1,15})$/u;

/** A challenge as the text that the server signs. */
export function writeChallenge({ purpose, nonce, effort, expiresAt }: Challenge): string {
  return ['1', purpose, nonce, effort.parts, effort.bits, Date.parse(expiresAt)].join('~');
}

/** Reads what `writeChallenge` wrote; undefined for anything else. */
export function readChallenge(text: string): Challenge | undefined {
  const [, purpose, nonce, parts, bits, expires] = shape.exec(text) ?? [];
  if (purpose === undefined || nonce === undefined) return undefined;
  const effort = { parts: Number(parts), bits: Number(bits) };
  if (effort.bits > mostChallengeBits) return undefined;
  return { purpose, nonce, effort, expiresAt: instantFrom(Number(expires)) };
}

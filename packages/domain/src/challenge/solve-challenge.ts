import type { ChallengeEffort } from './challenge.ts';
import { openBlockHash, sha256 } from '../digest/index.ts';

/** Tries answers to one part of a challenge, so many at a time; undefined while none of them fits. */
export type PartSolver = (part: number, from: number, tries: number) => number | undefined;

const highest = 0xffffffff;

/**
 * Opens the search for the answers to a ticket. An answer to a part is a number up to 2^32 for which the SHA-256 of the ticket's own
 * SHA-256 (32 bytes), the part and the number (4 bytes each, highest first) begins with `bits` zeros.
 */
export function openSolver(ticket: string, bits: number): PartSolver {
  const hash = openBlockHash();
  const block = blockOf(ticket);
  return (part, from, tries) => {
    block[8] = part;
    const end = Math.min(from + tries, highest + 1);
    for (let answer = from; answer < end; answer += 1) {
      block[9] = answer;
      if (Math.clz32(hash(block)) >= bits) return answer;
    }
    return undefined;
  };
}

/** True when the answers solve every part of the ticket, in order. */
export function isSolved(
  ticket: string,
  effort: ChallengeEffort,
  answers: readonly number[],
): boolean {
  if (answers.length !== effort.parts) return false;
  const solve = openSolver(ticket, effort.bits);
  return answers.every((answer, part) => isAnswer(answer) && solve(part, answer, 1) === answer);
}

/** Solves a ticket without pause; what a page does in steps. */
export function solveChallenge(ticket: string, effort: ChallengeEffort): readonly number[] {
  const solve = openSolver(ticket, effort.bits);
  return Array.from({ length: effort.parts }, (_, part) => solve(part, 0, highest) ?? 0);
}

function isAnswer(answer: number): boolean {
  return Number.isInteger(answer) && answer >= 0 && answer <= highest;
}

/** 40 bytes and their padding: one block of SHA-256. */
function blockOf(ticket: string): Int32Array {
  const block = new Int32Array(16);
  block.set(sha256(asciiOf(ticket)));
  block[10] = 0x80000000 | 0;
  block[15] = 40 * 8;
  return block;
}

/** Tickets are ASCII: one byte a letter. */
function asciiOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0x7f);
}

import { electionOffices, type ElectionOffice } from '../election/index.ts';
import {
  addDays,
  calendarDate,
  daysBetween,
  err,
  ok,
  type CalendarDate,
  type Result,
} from '../kernel/index.ts';

/** What the square on a counting paper tells of its count, so that the paper can be compared without a network. */
export interface CountProof {
  readonly office: ElectionOffice;
  /** Counts the ballots of the office from 1. */
  readonly number: number;
  readonly on: CalendarDate;
  /** The check code at the foot of the paper. */
  readonly code: string;
  readonly seats: number;
  readonly base: number;
  readonly threshold: number;
  readonly issued: number;
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
  /** In the order of the ballot: the first entry is number 1. */
  readonly candidates: readonly { readonly votes: number; readonly elected: boolean }[];
}

/** What was read from a square: the figures, the text that was signed, and the signature over it. */
export interface ReadProof {
  readonly proof: CountProof;
  readonly signedText: string;
  readonly signature: Uint8Array;
}

export type ProofRefusal =
  | { readonly code: 'count-proof.not-ours' }
  | { readonly code: 'count-proof.version' }
  | { readonly code: 'count-proof.damaged' };

const head = 'DH1:';
const signatureBytes = 64;
/** Letters and digits that squares hold most closely and that every phone copies unchanged (RFC 4648). */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** The letters of check codes. */
const codeLetters = 'ABCDEFGHKLMNPQRSTUVXY';
const codeLength = 16;
const firstDay = calendarDate('2000-01-01');
/** Bits of whole numbers whose size is not told by another one. */
const bits = { office: 4, number: 6, day: 16, code: 71, seats: 8, names: 8, figure: 17 } as const;

/**
 * The text that is signed: everything that a proof tells, packed bit by bit. Figures beyond 131,071 have no place in a square.
 */
export function proofText(proof: CountProof): string {
  return head + toLetters(pack(fieldsOf(proof)));
}

/** The text of a square: what was signed, and the signature over it, in base64 as signers give it. */
export function squareText(signedText: string, signature: string): string {
  return signedText + toLetters(fromBase64(signature));
}

/** Reads the text of a square, forgiving blanks, line breaks and case. The signature is not judged here. */
export function readSquare(typed: string): Result<ReadProof, ProofRefusal> {
  const text = typed.replaceAll(/\s+/gu, '').toUpperCase();
  if (!text.startsWith('DH')) return err({ code: 'count-proof.not-ours' });
  if (!text.startsWith(head)) return err({ code: 'count-proof.version' });
  const letters = text.slice(head.length);
  const signed = letters.slice(0, letters.length - lettersFor(signatureBytes));
  const signature = fromLetters(letters.slice(signed.length));
  const packed = fromLetters(signed);
  const proof = packed && unpack(packed);
  if (!proof || signature?.length !== signatureBytes || toLetters(packed) !== signed)
    return err({ code: 'count-proof.damaged' });
  return ok({ proof, signedText: head + signed, signature });
}

interface Field {
  readonly value: bigint;
  readonly width: number;
}

function fieldsOf(proof: CountProof): readonly Field[] {
  const { candidates, collected } = proof;
  const wide = widthOf(collected);
  const figures = [
    proof.base,
    proof.threshold,
    proof.issued,
    collected,
    proof.valid,
    proof.invalid,
  ];
  return [
    field(electionOffices.indexOf(proof.office), bits.office),
    field(proof.number, bits.number),
    field(daysBetween({ from: firstDay, to: proof.on }), bits.day),
    { value: codeNumber(proof.code), width: bits.code },
    field(proof.seats, bits.seats),
    field(candidates.length, bits.names),
    ...figures.map((each) => field(each, bits.figure)),
    ...candidates.flatMap(({ votes, elected }) => [field(votes, wide), field(elected ? 1 : 0, 1)]),
  ];
}

function field(value: number, width: number): Field {
  return { value: BigInt(value), width };
}

/** Bits that hold every number up to this one. */
function widthOf(most: number): number {
  return Math.max(1, most.toString(2).length);
}

function unpack(packed: Uint8Array): CountProof | undefined {
  const take = takerOf(packed);
  const office = electionOffices[Number(take(bits.office))];
  const number = Number(take(bits.number));
  const on = addDays(firstDay, Number(take(bits.day)));
  const code = codeOf(take(bits.code));
  const [seats, names] = [Number(take(bits.seats)), Number(take(bits.names))];
  const [base = 0, threshold = 0, issued = 0, collected = 0, valid = 0, invalid = 0] = Array.from(
    { length: 6 },
    () => Number(take(bits.figure)),
  );
  const wide = widthOf(collected);
  const candidates = Array.from({ length: names }, () => ({
    votes: Number(take(wide)),
    elected: take(1) === 1n,
  }));
  if (office === undefined || names === 0) return undefined;
  const figures = { seats, base, threshold, issued, collected, valid, invalid };
  return { office, number, on, code, ...figures, candidates };
}

function codeNumber(code: string): bigint {
  return Array.from(code.replaceAll('-', ''))
    .toReversed()
    .reduce(
      (sum, letter) => sum * BigInt(codeLetters.length) + BigInt(codeLetters.indexOf(letter)),
      0n,
    );
}

function codeOf(number: bigint): string {
  let rest = number;
  const letters = Array.from({ length: codeLength }, () => {
    const letter = codeLetters[Number(rest % BigInt(codeLetters.length))] ?? '';
    rest /= BigInt(codeLetters.length);
    return letter;
  });
  return letters.join('').replaceAll(/(.{4})(?!$)/gu, '$1-');
}

/** Fields one behind the other, the first in the highest bits; the last byte is filled up with zeros. */
function pack(fields: readonly Field[]): Uint8Array {
  const width = fields.reduce((sum, each) => sum + each.width, 0);
  const whole = fields.reduce((sum, each) => (sum << BigInt(each.width)) | each.value, 0n);
  const length = Math.ceil(width / 8);
  let rest = whole << BigInt(length * 8 - width);
  const bytes = new Uint8Array(length);
  for (let at = length - 1; at >= 0; at -= 1) {
    bytes[at] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return bytes;
}

/** Takes fields from the front; beyond the end everything is zero. */
function takerOf(packed: Uint8Array): (width: number) => bigint {
  let at = 0;
  return (width) => {
    let value = 0n;
    for (const end = at + width; at < end; at += 1) {
      const bit = ((packed[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
      value = (value << 1n) | BigInt(bit);
    }
    return value;
  };
}

function lettersFor(bytes: number): number {
  return Math.ceil((bytes * 8) / 5);
}

function toLetters(bytes: Uint8Array): string {
  const take = takerOf(bytes);
  return Array.from(
    { length: lettersFor(bytes.length) },
    () => alphabet[Number(take(5))] ?? '',
  ).join('');
}

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): Uint8Array {
  const letters = text.replace(/=+$/u, '');
  const fields = Array.from(letters, (letter) => field(base64.indexOf(letter), 6));
  return pack(fields).subarray(0, Math.floor((letters.length * 6) / 8));
}

/** The bytes of letters; undefined when one of them is none of ours. */
function fromLetters(letters: string): Uint8Array | undefined {
  const fields = Array.from(letters, (letter) => field(alphabet.indexOf(letter), 5));
  if (fields.some(({ value }) => value < 0n)) return undefined;
  return pack(fields).subarray(0, Math.floor((letters.length * 5) / 8));
}

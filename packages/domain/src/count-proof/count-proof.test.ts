import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { electionOffices } from '../election/index.ts';
import { addDays, calendarDate } from '../kernel/index.ts';
import { proofText, readSquare, squareText, type CountProof } from './count-proof.ts';

const proof: CountProof = {
  office: 'committee',
  number: 1,
  on: calendarDate('2026-05-04'),
  code: 'ABCD-EFGH-KLMN-PQRS',
  seats: 55,
  base: 350,
  threshold: 176,
  issued: 348,
  collected: 347,
  valid: 345,
  invalid: 2,
  candidates: Array.from({ length: 62 }, (_, at) => ({ votes: 345 - at * 3, elected: at < 55 })),
};
const signature = new Uint8Array(Array.from({ length: 64 }, (_, at) => (at * 37) % 256));
const signed = btoa(String.fromCharCode(...signature));

describe('the text of a square', () => {
  test('holds 62 names in fewer letters than a square of 49 rows takes', () => {
    const text = squareText(proofText(proof), signed);
    expect(text).toMatch(/^DH1:[A-Z2-7]+$/u);
    expect(text.length).toBeLessThanOrEqual(279);
  });

  test('gives back every figure, what was signed, and the signature', () => {
    const text = squareText(proofText(proof), signed);
    const read = readSquare(`  ${text.slice(0, 40).toLowerCase()}\n${text.slice(40)} `);
    expect(read).toEqual({
      ok: true,
      value: { proof, signedText: proofText(proof), signature },
    });
  });

  test('of any count comes back as it was', () => {
    const figure = fc.integer({ min: 0, max: 100_000 });
    const letters = fc.stringMatching(/^[ABCDEFGHKLMNPQRSTUVXY]{16}$/u);
    const counts = fc.record({
      office: fc.constantFrom(...electionOffices),
      number: fc.integer({ min: 1, max: 50 }),
      on: fc
        .integer({ min: 0, max: 60_000 })
        .map((day) => addDays(calendarDate('2000-01-01'), day)),
      code: letters.map((each) => each.replaceAll(/(.{4})(?!$)/gu, '$1-')),
      seats: fc.integer({ min: 1, max: 200 }),
      base: figure,
      threshold: figure,
      issued: figure,
      valid: figure,
      invalid: figure,
      candidates: fc.array(fc.record({ votes: figure, elected: fc.boolean() }), {
        minLength: 1,
        maxLength: 80,
      }),
    });
    fc.assert(
      fc.property(counts, (each) => {
        const most = Math.max(...each.candidates.map(({ votes }) => votes));
        const whole = { ...each, collected: most };
        const read = readSquare(squareText(proofText(whole), signed));
        expect(read).toMatchObject({ ok: true, value: { proof: whole } });
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['a code alone', 'ABCD-EFGH-KLMN-PQRS', 'count-proof.not-ours'],
    ['a square of a later version', 'DH2:ABCD', 'count-proof.version'],
    [
      'a square that was cut off',
      squareText(proofText(proof), signed).slice(0, 90),
      'count-proof.damaged',
    ],
    [
      'a letter that no square holds',
      `${squareText(proofText(proof), signed).slice(0, -1)}1`,
      'count-proof.damaged',
    ],
  ])('%s is refused by name', (_what, text, code) => {
    expect(readSquare(text)).toMatchObject({ ok: false, error: { code } });
  });
});

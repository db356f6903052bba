import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSolved, solveChallenge } from './index.ts';

test('every part of a solved ticket begins with its zeros, by Node too', () => {
  const tickets = fc.string({
    unit: fc.constantFrom('a', 'Z', '0', '9', '~', ':', '-', '_'),
    minLength: 1,
  });
  fc.assert(
    fc.property(tickets, fc.integer({ min: 0, max: 8 }), (ticket, bits) => {
      const effort = { parts: 3, bits };
      const answers = solveChallenge(ticket, effort);
      expect(isSolved(ticket, effort, answers)).toBe(true);
      const seed = createHash('sha256').update(ticket).digest();
      answers.forEach((answer, part) => {
        const tail = Buffer.alloc(8);
        tail.writeUInt32BE(part);
        tail.writeUInt32BE(answer, 4);
        const first = createHash('sha256').update(seed).update(tail).digest().readUInt32BE();
        expect(Math.clz32(first)).toBeGreaterThanOrEqual(bits);
      });
    }),
    { numRuns: 30 },
  );
});

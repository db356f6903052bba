import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeId } from '../kernel/index.ts';
import { codeFrom, readCode } from './index.ts';

const chance = fc.uint8Array({ minLength: 10, maxLength: 10 });

test('a code is read as it was written, also without groups, in small letters and with look-alikes', () => {
  fc.assert(
    fc.property(chance, (random) => {
      const code = codeFrom(makeId(1_588_550_400_000, random));
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/u);
      expect(readCode(code)).toBe(code);
      expect(readCode(` ${code.replaceAll('-', '').toLowerCase()} `)).toBe(code);
      expect(readCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
    }),
  );
});

test('two identities of one moment give different codes when their last chance differs', () => {
  fc.assert(
    fc.property(chance, chance, (left, right) => {
      fc.pre(left.subarray(3).some((byte, at) => byte !== right[at + 3]));
      const [one, two] = [left, right].map((random) => codeFrom(makeId(1, random)));
      expect(one).not.toBe(two);
    }),
  );
});

test('what is no code is not read', () => {
  for (const typed of ['', 'ABCD', 'ABCD-EFGH-JKMN-P', 'ABCD-EFGH-JKMU'])
    expect(readCode(typed)).toBeUndefined();
});

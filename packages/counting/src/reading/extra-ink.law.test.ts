import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findExtraInk } from './extra-ink.ts';
import { hiddenPairs } from './hidden-pairs.ts';
import { measurePaper } from './row-paper.ts';

const grid = { columns: 97, lines: 9 } as const;
const samples = grid.columns * grid.lines;
const levels = { white: 250, black: 20 } as const;
const limits = { trace: 18, faint: 30 } as const;

const bytes = fc.uint8Array({ minLength: samples, maxLength: samples });

/** Light of paper with some dark samples, and a print that hides some. */
const rows = fc.record({
  paper: fc.integer({ min: 500, max: 1000 }),
  grain: bytes,
  ink: bytes,
  printed: bytes,
  often: fc.nat(60),
});

test('extra ink is found in each sample, whatever the one beside it is and whether print hides that', () => {
  fc.assert(
    fc.property(rows, ({ paper: white, grain, ink, printed, often }) => {
      const light = Uint16Array.from(grain, (by, at) =>
        (ink[at] ?? 0) < often ? white >> 2 : white - (by % 80),
      );
      const print = printed.map((dark) => (dark < 128 ? 0 : dark));
      const paper = measurePaper(light, grid);
      function marksOf(seen: Uint16Array, hides: Int32Array): Uint8Array {
        const marks = new Uint8Array(samples);
        findExtraInk({ ...grid, print, hides }, { light: seen, paper, levels, limits }, marks);
        return marks;
      }
      const found = marksOf(light, hiddenPairs(print));
      const nothingHidden = new Int32Array(samples >> 1);
      for (const side of [0, 1]) {
        const besideDark = light.map((value, at) => (at % 2 === side ? value : 0));
        const alone = marksOf(besideDark, nothingHidden);
        expect(found.filter((_, at) => at % 2 === side)).toEqual(
          alone.filter((_, at) => at % 2 === side),
        );
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeBallot, type BallotArrangement, type BallotMeasures } from './arrange-ballot.ts';
import { draftBallot, mostNames, type BallotDraft } from './draft-ballot.ts';
import { rowHeights } from './sheet-measures.ts';
import { sampleBallot } from './testing/sample-ballot.ts';

const asked = fc.record({
  names: fc.integer({ min: 1, max: mostNames }),
  surplus: fc.integer({ min: 0, max: 12 }),
  paper: fc.constantFrom('A4', 'A5'),
  roomy: fc.double({ min: 50, max: 95, noNaN: true }),
  compact: fc.double({ min: 35, max: 95, noNaN: true }),
  widest: fc.double({ min: 1.2, max: 5, noNaN: true }),
});

function arranged(of: typeof asked extends fc.Arbitrary<infer T> ? T : never): {
  readonly draft: BallotDraft;
  readonly measures: BallotMeasures;
  readonly arrangement: BallotArrangement;
} {
  const seats = Math.max(1, of.names - of.surplus);
  const draft = draftBallot(sampleBallot({ names: of.names, seats, paper: of.paper }));
  if (!draft.ok) throw new Error(draft.error.code);
  const names = draft.value.names.map(() => of.widest);
  const measures = { names, heads: { roomy: of.roomy, compact: of.compact, next: 14 } };
  const arrangement = arrangeBallot(draft.value, measures);
  if (!arrangement.ok) throw new Error(JSON.stringify(arrangement.error));
  return { draft: draft.value, measures, arrangement: arrangement.value };
}

test('every name has one row, in order, and no row leaves its page', () => {
  fc.assert(
    fc.property(asked, (of) => {
      const { measures, arrangement } = arranged(of);
      const { sheet, head, headTop, rowHeight, titleHeight, pages } = arrangement;
      const runs = pages.flatMap((page) => page.columns);
      const rows = runs.flatMap(({ from, count }) =>
        Array.from({ length: count }, (_, at) => from + at),
      );
      expect(rows).toEqual(Array.from({ length: of.names }, (_, at) => at));
      expect(rowHeight).toBeGreaterThanOrEqual(rowHeights.least);
      for (const page of pages) {
        const height = measures.heads[page.number === 1 ? head : 'next'];
        expect(page.y).toBeGreaterThanOrEqual(headTop + height);
        for (const { x, width, count } of page.columns) {
          expect(page.y + titleHeight + count * rowHeight).toBeLessThanOrEqual(sheet.bottom + 1e-6);
          expect(x).toBeGreaterThanOrEqual(sheet.side);
          expect(x + width).toBeLessThanOrEqual(sheet.width - sheet.side + 1e-6);
        }
      }
    }),
  );
});

test('names are never printed smaller than 12 points and fit their cell', () => {
  fc.assert(
    fc.property(asked, (of) => {
      const { draft, arrangement } = arranged(of);
      const { sheet, nameSize, pages } = arrangement;
      expect(nameSize).toBeGreaterThanOrEqual(12);
      const boxes = draft.form === 'strike' ? 0 : sheet.agreeWidth + sheet.disagreeWidth;
      const cell = (pages[0]?.columns[0]?.width ?? 0) - sheet.numberWidth - boxes;
      expect(nameSize * of.widest).toBeLessThan(cell);
    }),
  );
});

import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  textRow,
  workbookParts,
  worksheet,
} from '../../../../tests/samples/units/hostile-workbooks.ts';
import { defaultReadLimits } from './read-limits.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

const parts = workbookParts(
  worksheet(
    `${textRow(1, ['Mã', 'Tên'])}<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>`,
    '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
  ),
);
const bytesOf = Object.fromEntries(
  Object.entries(parts).map(([name, text]) => [name, strToU8(text)]),
);
const stored = zipSync(bytesOf, { level: 0 });
const deflated = zipSync(bytesOf, { level: 9 });
const changes = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), {
  minLength: 1,
  maxLength: 6,
});

test('no damage makes the reader throw: it reads the file or says why not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(stored, deflated), changes, async (whole, damage) => {
      const bytes = whole.slice();
      for (const { at, byte } of damage) bytes[at % bytes.length] = byte;
      const read = await readSpreadsheet({ bytes, fileName: 'x', limits: defaultReadLimits });
      expect(read.ok || read.error.code.startsWith('spreadsheet.')).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test('no file cut short makes the reader throw', async () => {
  for (let length = 4; length < deflated.length; length += 7) {
    const bytes = deflated.slice(0, length);
    const read = await readSpreadsheet({ bytes, fileName: 'x', limits: defaultReadLimits });
    expect(read.ok).toBe(false);
  }
});

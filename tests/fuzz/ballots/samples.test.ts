import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readScans } from '@daihoi/adapters/imaging';
import type { PageReading } from '@daihoi/counting/reading';

const folder = join(import.meta.dirname, '../../samples/scans');

const samples = z
  .array(
    z.object({
      file: z.string(),
      form: z.enum(['strike', 'boxes']),
      isWrittenOn: z.boolean(),
      pages: z.array(z.array(z.object({ kind: z.string(), mark: z.string(), clear: z.boolean() }))),
    }),
  )
  .parse(JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')));

/** Reads files of one form as `ballot read` does, in a worker. */
async function readAll(form: string, files: readonly string[]): Promise<readonly PageReading[][]> {
  const read = await readScans({
    layoutText: readFileSync(join(folder, `${form}.layout.json`), 'utf8'),
    paths: files.map((file) => join(folder, file)),
    jobs: 1,
  });
  return read.map(({ pages }) =>
    pages.map(({ outcome }) => {
      if (outcome.kind === 'fault') throw new Error(outcome.fault);
      return outcome.reading;
    }),
  );
}

describe('the fixed scans', () => {
  test.each(['strike', 'boxes'] as const)(
    '%s: every mark is read as it was meant',
    async (form) => {
      const chosen = samples.filter((sample) => sample.form === form);
      const read = await readAll(
        form,
        chosen.map(({ file }) => file),
      );
      for (const [at, { file, pages, isWrittenOn }] of chosen.entries()) {
        expect(read[at]?.length, file).toBe(pages.length);
        for (const [number, truths] of pages.entries()) {
          const reading = read[at]?.[number];
          if (reading?.kind !== 'ballot') throw new Error(`${file} was not read`);
          expect(reading.doubts, file).toEqual(isWrittenOn ? ['extraInk'] : []);
          const rows = reading.rows.map((row, place) => ({ ...truths[place], read: row.mark }));
          for (const { kind, mark, clear, read: seen } of rows) {
            // What is not clear may be decided or asked; what makes a person hesitate is asked.
            const right = clear ? [mark] : [mark, 'ambiguous'];
            expect(right, `${file}: ${kind}`).toContain(seen);
          }
        }
      }
    },
  );

  test('a page turned upside down says so', async () => {
    const [[upsideDown] = [], [upright] = []] = await readAll('strike', [
      'upside-down.jpg',
      'office.jpg',
    ]);
    expect(upsideDown).toMatchObject({ kind: 'ballot', upsideDown: true });
    expect(upright).toMatchObject({ kind: 'ballot', upsideDown: false });
  });

  test('a fax is refused, since pale strokes are gone from it', async () => {
    const [[fax] = []] = await readAll('strike', ['fax.tif']);
    expect(fax).toEqual({ kind: 'unreadable', doubts: ['oneBit'] });
  });

  test('a ballot of another layout is foreign', async () => {
    const [[other] = []] = await readAll('boxes', ['office.jpg']);
    expect(other?.kind).not.toBe('ballot');
  });
});

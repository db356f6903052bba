import { expect, test } from 'vitest';
import type { PaperFile, PaperLine } from '@daihoi/domain/paper-format';
import { picturesOf } from './pictures-of.ts';

function line(...images: readonly string[]): PaperLine {
  const pictures = images.map((image) => ({ width: 100, height: 100, image }));
  return {
    kind: 'line',
    paragraph: 1,
    runs: [],
    align: 'left',
    firstLine: 0,
    spacing: { rule: 'multiple', line: 1, before: 0, after: 0 },
    pictures,
    ruled: false,
    drawn: false,
    numbered: false,
    fromTextBox: false,
    pageField: false,
  };
}

const cell = { lines: [line('b.png')] };
const paper: PaperFile = {
  blocks: [line('a.png', 'a.png'), { kind: 'table', rows: [[cell]] }],
  sections: [],
  pagesTold: undefined,
  notes: [{ kind: 'foot', label: '1', lines: [line('c.png')] }],
};

test('every picture of text, tables and notes is taken once', async () => {
  const asked: string[] = [];
  const taken = await picturesOf(
    {
      picture: async (_bytes, name) => {
        asked.push(name);
        return name === 'b.png' ? undefined : { mediaType: 'image/png', bytes: new Uint8Array(3) };
      },
    },
    { bytes: new Uint8Array(), paper },
  );
  expect(asked).toEqual(['a.png', 'b.png', 'c.png']);
  expect([...taken.keys()]).toEqual(['a.png', 'c.png']);
});

test('what would make the answer too heavy is left out, a small one after it is not', async () => {
  const sizes: Readonly<Record<string, number>> = { 'a.png': 5_000_000, 'b.png': 4_000_000 };
  const taken = await picturesOf(
    {
      picture: async (_bytes, name) => ({
        mediaType: 'image/png',
        bytes: new Uint8Array(sizes[name] ?? 10),
      }),
    },
    { bytes: new Uint8Array(), paper },
  );
  expect([...taken.keys()]).toEqual(['a.png', 'c.png']);
});

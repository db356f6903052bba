import { expect, test } from 'vitest';
import { overlayPages, repeatPages } from './repeat-pages.ts';

const objects = [
  '1 0 obj\n<<\n  /Type /Catalog\n  /Pages 2 0 R\n>>\nendobj\n',
  '2 0 obj\n<<\n  /Type /Pages\n  /Count 1\n  /Kids [3 0 R]\n>>\nendobj\n',
  '3 0 obj\n<<\n  /Type /Page\n  /Parent 2 0 R\n  /Contents 4 0 R\n>>\nendobj\n',
  '4 0 obj\n<<\n  /Length 1\n>>\nstream\nn\nendstream\nendobj\n',
];

function smallPdf(): Uint8Array {
  let text = '%PDF-1.7\n';
  const rows = objects.map((object) => {
    const offset = text.length;
    text += object;
    return `${String(offset).padStart(10, '0')} 00000 n\r\n`;
  });
  const start = text.length;
  const table = `xref\n0 5\n0000000000 65535 f\r\n${rows.join('')}`;
  text += `${table}trailer\n<<\n  /Size 5\n  /Root 1 0 R\n>>\nstartxref\n${start}\n%%EOF`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** Every place that the last table names holds the object it names. */
function namedObjects(text: string): readonly (readonly [id: number, found: boolean])[] {
  const table = text.slice(text.lastIndexOf('xref\n', text.lastIndexOf('trailer')));
  return [...table.matchAll(/^(\d+) (\d+)\n((?:\d{10} 00000 n \n)+)/gm)].flatMap((section) =>
    Array.from({ length: Number(section[2]) }, (_, at) => {
      const id = Number(section[1]) + at;
      const offset = Number((section[3] ?? '').slice(at * 20, at * 20 + 10));
      return [id, text.startsWith(`${id} 0 obj`, offset)] as const;
    }),
  );
}

test('a repeated page shares its content and the old bytes stay', () => {
  const pdf = smallPdf();
  const text = Buffer.from(repeatPages(pdf, 3)).toString('latin1');
  expect(text.startsWith(Buffer.from(pdf).toString('latin1'))).toBe(true);
  expect(text).toContain('/Count 3\n  /Kids [3 0 R 5 0 R 6 0 R]');
  expect(text.match(/\/Contents 4 0 R/g)).toHaveLength(3);
  expect(namedObjects(text)).toEqual([
    [2, true],
    [5, true],
    [6, true],
  ]);
  expect(text).toContain('/Size 7');
});

test('once is a file of the same pages', () => {
  const text = Buffer.from(repeatPages(smallPdf(), 1)).toString('latin1');
  expect(text).toContain('/Count 1\n  /Kids [3 0 R]');
  expect(namedObjects(text)).toEqual([[2, true]]);
});

test('each copy has its own drawing on top of the shared page', () => {
  const text = Buffer.from(overlayPages(smallPdf(), [['0 0 m'], ['1 1 m']])).toString('latin1');
  expect(text).toContain('/Kids [7 0 R 9 0 R]');
  expect(text).toContain('/Contents [5 0 R 4 0 R 6 0 R]');
  expect(text).toContain('/Contents [5 0 R 4 0 R 8 0 R]');
  expect(text).toContain('stream\nQ\n1 1 m\nendstream');
  expect(namedObjects(text).every(([, found]) => found)).toBe(true);
});

test('a file of another make is a bug, not a guess', () => {
  expect(() => repeatPages(new Uint8Array([1, 2, 3]), 2)).toThrow('invariant');
});

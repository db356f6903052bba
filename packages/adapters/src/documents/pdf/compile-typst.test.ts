import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTypstPress } from './compile-typst.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daihoi-typst-'));
  writeFileSync(join(folder, 'plain.typ'), '#set text(font: "Tinos")\n#sys.inputs.words');
  writeFileSync(join(folder, 'unknown-font.typ'), '#set text(font: "No Such Font")\nx');
  writeFileSync(join(folder, 'broken.typ'), '#let x = ');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the press', () => {
  test('prints a template with its inputs', () => {
    const pdf = openTypstPress(folder).print('plain.typ', { words: '#panic("x") *y* $z$' });
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  test('takes an unknown font, which is only a warning to typst, as an error', () => {
    const press = openTypstPress(folder);
    expect(() => press.print('unknown-font.typ', {})).toThrow(/unknown font family/u);
  });

  test('names what is wrong with a template', () => {
    expect(() => openTypstPress(folder).print('broken.typ', {})).toThrow(/typst: .*expected/u);
  });

  test('prints again after a refusal', () => {
    const press = openTypstPress(folder);
    expect(() => press.print('broken.typ', {})).toThrow(/typst/u);
    expect(press.print('plain.typ', { words: 'x' }).byteLength).toBeGreaterThan(500);
  });
});

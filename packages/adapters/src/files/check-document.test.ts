import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkDocument } from './check-document.ts';

function docx(parts: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const word = { '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') };
  return zipSync({ ...word, ...parts });
}

/** The container of old office files, with the name of a part in it. */
function compound(part: string): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([...head, ...Buffer.from(part, 'utf16le')]);
}

function check(bytes: Uint8Array, name = 'to-trinh.docx') {
  return checkDocument({ name, bytes });
}

describe('what a file is by its content', () => {
  test('a Word document, whatever it is called', () => {
    expect(check(docx(), 'to-trinh.pdf')).toMatchObject({ ok: true, value: { kind: 'docx' } });
  });

  test('a PDF with blanks after its end mark', () => {
    const bytes = strToU8('%PDF-1.4\n%%EOF\n\n');
    expect(check(bytes)).toMatchObject({ ok: true, value: { kind: 'pdf' } });
  });

  test.each([
    ['exe', new Uint8Array([0x4d, 0x5a, 0x90])],
    ['jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['xlsx', zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.xml': strToU8('x') })],
    ['zip', zipSync({ 'a.txt': strToU8('x') })],
    ['xls', compound('Workbook')],
    ['ppt', compound('PowerPoint Document')],
  ])('%s under another name is refused and named', (found, bytes) => {
    expect(check(bytes)).toEqual({
      ok: false,
      error: { code: 'file.other-content', name: 'to-trinh.docx', found },
    });
  });

  test.each([
    ['doc', compound('WordDocument')],
    ['doc', compound('')],
    ['rtf', strToU8('{\\rtf1 x}')],
    ['odt', zipSync({ 'content.xml': strToU8('x'), 'META-INF/manifest.xml': strToU8('x') })],
  ])('a text in another form, %s, is told apart: it only has to be saved anew', (found, bytes) => {
    expect(check(bytes, 'cu.doc')).toEqual({
      ok: false,
      error: { code: 'file.other-word', name: 'cu.doc', found },
    });
  });

  test.each([
    ['file.empty', new Uint8Array()],
    ['file.not-document', strToU8('chỉ là chữ')],
    ['file.macros', docx({ 'word/vbaProject.bin': strToU8('x') })],
    ['file.broken', strToU8('%PDF-1.4 cut short')],
    ['file.encrypted', strToU8('%PDF-1.4\ntrailer << /Encrypt 5 0 R >>\n%%EOF')],
    ['file.broken', docx().subarray(0, 60)],
    ['file.zip-bomb', docx({ 'word/media/a.bin': new Uint8Array(9_000_000) })],
  ])('%s', (code, bytes) => {
    expect(check(bytes)).toMatchObject({ ok: false, error: { code } });
  });

  test('an office file under a password lies in the old container', () => {
    expect(check(compound('EncryptedPackage'))).toMatchObject({
      ok: false,
      error: { code: 'file.encrypted' },
    });
  });
});

import { strToU8, zipSync, type Zippable } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** A worksheet part around the rows given as XML. */
export function worksheet(rows: string, after = ''): string {
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A row of cells that hold text in place. */
export function textRow(row: number, texts: readonly string[]): string {
  const cells = texts.map(
    (text, index) =>
      `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** The parts of a smallest workbook with one sheet. */
export function workbookParts(sheet: string): Record<string, string> {
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
  };
}

/** Packs parts as they are. */
export function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, text] of Object.entries(parts)) zippable[name] = strToU8(text);
  return zipSync(zippable, { level: 9 });
}

/** Rewrites a 32-bit field of the central directory entry of a part: 20 packed size, 24 unpacked size, 42 offset. */
export function forgeDirectory(
  zip: Uint8Array,
  forged: { readonly part: string; readonly field: 20 | 24 | 42; readonly value: number },
): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const at = directoryEntry(copy, forged.part);
  view.setUint32(at + forged.field, forged.value, true);
  return copy;
}

/** Marks a part as encrypted in the central directory. */
export function markEncrypted(zip: Uint8Array, part: string): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const at = directoryEntry(copy, part);
  view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  return copy;
}

/** A compound file (the container of .xls and of encrypted .xlsx) that names the streams given. */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const names = streams.map((name) => Buffer.from(name, 'utf16le'));
  return new Uint8Array(Buffer.concat([magic, Buffer.alloc(504), ...names, Buffer.alloc(512)]));
}

function directoryEntry(zip: Uint8Array, part: string): number {
  const bytes = Buffer.from(zip);
  const at = bytes.lastIndexOf(Buffer.from(part)) - 46;
  if (at < 0 || bytes.readUInt32LE(at) !== 0x02014b50) throw new Error(`no entry of ${part}`);
  return at;
}

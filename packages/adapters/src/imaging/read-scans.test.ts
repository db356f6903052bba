import { mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { LumaImage } from '@daihoi/counting/reading';
import { decodeLuma } from './decode-luma.ts';
import { encodeLuma } from './encode-luma.ts';
import { openScanFile } from './open-scan-file.ts';
import { readScans } from './read-scans.ts';
import { openScanLog } from './scan-log.ts';

/** A grey page with a black bar, so that turning and inverting would show. */
function page(): LumaImage {
  const [width, height] = [120, 80];
  const luma = new Uint8Array(width * height).fill(240);
  for (let y = 10; y < 20; y++) luma.fill(10, y * width + 5, y * width + 60);
  return { width, height, luma };
}

function expectPage(image: LumaImage): void {
  expect([image.width, image.height]).toEqual([120, 80]);
  expect(image.luma[15 * 120 + 30]).toBeLessThan(40);
  expect(image.luma[50 * 120 + 30]).toBeGreaterThan(200);
}

interface PdfImage {
  readonly filter: string;
  readonly more: string;
  readonly data: Uint8Array;
}

/** A PDF with one scan a page, written by hand. */
function pdfOf(images: readonly PdfImage[]): Uint8Array {
  const kids = images.map((_, at) => `${10 + at * 2} 0 R`).join(' ');
  const parts: Uint8Array[] = [
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${images.length} >>\nendobj\n`,
    ),
  ];
  for (const [at, { filter, more, data }] of images.entries()) {
    const number = 10 + at * 2;
    parts.push(
      Buffer.from(
        `${number} 0 obj\n<< /Type /Page /Parent 2 0 R /Resources << /XObject << /Im ${number + 1} 0 R >> >> >>\nendobj\n` +
          `${number + 1} 0 obj\n<< /Type /XObject /Subtype /Image /Width 120 /Height 80 /Filter /${filter} ${more} /Length ${data.length} >>\nstream\n`,
      ),
      data,
      Buffer.from('\nendstream\nendobj\n'),
    );
  }
  return Buffer.concat([...parts, Buffer.from('trailer << /Root 1 0 R >>\n%%EOF')]);
}

/** The packed samples of a TIFF of one strip. */
function firstStrip(tiff: Buffer): Uint8Array {
  const directory = tiff.readUInt32LE(4);
  const values = new Map<number, number>();
  for (let entry = 0; entry < tiff.readUInt16LE(directory); entry++) {
    const at = directory + 2 + entry * 12;
    const isShort = tiff.readUInt16LE(at + 2) === 3;
    values.set(
      tiff.readUInt16LE(at),
      isShort ? tiff.readUInt16LE(at + 8) : tiff.readUInt32LE(at + 8),
    );
  }
  const offset = values.get(273) ?? 0;
  return tiff.subarray(offset, offset + (values.get(279) ?? 0));
}

describe('an image file', () => {
  test.each([
    { format: 'png' },
    { format: 'jpeg', quality: 80 },
    { format: 'tiff', bilevel: false },
  ] as const)('is decoded: %s', async (how) => {
    const decoded = await decodeLuma({ data: await encodeLuma(page(), how) });
    if (!decoded.ok) throw new Error(decoded.error);
    expectPage(decoded.value);
  });

  test('that is none, is cut off or is enormous is refused by name', async () => {
    expect(await decodeLuma({ data: Buffer.from('not an image at all') })).toEqual({
      ok: false,
      error: 'notAnImage',
    });
    const jpeg = await encodeLuma(page(), { format: 'jpeg', quality: 80 });
    const cut = await decodeLuma({ data: jpeg.subarray(0, jpeg.length - 200) });
    expect(cut).toEqual({ ok: false, error: 'corrupt' });
    const png = Buffer.from(await encodeLuma(page(), { format: 'png' }));
    png.writeUInt32BE(30_000, 16);
    png.writeUInt32BE(30_000, 20);
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    expect(await decodeLuma({ data: png })).toEqual({ ok: false, error: 'tooManyPixels' });
  });

  test('that is a TIFF cut off in its pages is refused by name', async () => {
    const tiff = await encodeLuma(page(), { format: 'tiff', bilevel: false });
    // The directory of this TIFF stands behind its samples: first without it, then with samples that are none.
    expect(await openScanFile(tiff.subarray(0, tiff.length >> 1))).toEqual({
      ok: false,
      error: 'notAnImage',
    });
    const spoilt = Uint8Array.from(tiff);
    spoilt.fill(0xff, 8, 200);
    const opened = await openScanFile(spoilt);
    if (!opened.ok) throw new Error(opened.error);
    expect(await opened.value.decode(0)).toEqual({ ok: false, error: 'corrupt' });
  });

  test('of more than 200 MB, an empty one and a missing one are refused unread, and the others are read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daihoi-scans-'));
    const paths = ['large.jpg', 'empty.png', 'missing.tif', 'page.png'].map((name) =>
      join(folder, name),
    );
    const [large = '', empty = '', , whole = ''] = paths;
    await writeFile(large, '');
    await truncate(large, 201 * 1024 * 1024);
    await writeFile(empty, '');
    await writeFile(whole, await encodeLuma(page(), { format: 'png' }));
    const layoutText = await readFile(
      new URL('../../../../tests/samples/scans/boxes.layout.json', import.meta.url),
      'utf8',
    );
    const read = await readScans({ layoutText, paths, jobs: 1 });
    const outcomes = read.map(({ pages: [first] }) => first?.outcome);
    expect(outcomes).toEqual([
      { kind: 'fault', fault: 'fileTooLarge' },
      { kind: 'fault', fault: 'empty' },
      { kind: 'fault', fault: 'missing' },
      { kind: 'read', reading: { kind: 'blank', doubts: ['blank'] } },
    ]);
  });
});

describe('a PDF', () => {
  test('of scans gives its pages in order, whatever packs them', async () => {
    const { luma } = page();
    const jpeg = await encodeLuma(page(), { format: 'jpeg', quality: 80 });
    const grey = '/ColorSpace /DeviceGray /BitsPerComponent 8';
    const lines = Buffer.concat(
      Array.from({ length: 80 }, (_, y) =>
        Buffer.concat([Buffer.from([0]), luma.subarray(y * 120, (y + 1) * 120)]),
      ),
    );
    const opened = await openScanFile(
      pdfOf([
        { filter: 'DCTDecode', more: grey, data: jpeg },
        { filter: 'FlateDecode', more: grey, data: deflateSync(luma) },
        {
          filter: 'FlateDecode',
          more: `${grey} /DecodeParms << /Predictor 15 /Columns 120 >>`,
          data: deflateSync(lines),
        },
      ]),
    );
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value.pageCount).toBe(3);
    for (const at of [0, 1, 2]) {
      const decoded = await opened.value.decode(at);
      if (!decoded.ok) throw new Error(`page ${at}: ${decoded.error}`);
      expectPage(decoded.value);
    }
  });

  test('of a fax (CCITT group 4) gives its page, black as black', async () => {
    const tiff = Buffer.from(await encodeLuma(page(), { format: 'tiff', bilevel: true }));
    const more =
      '/ColorSpace /DeviceGray /BitsPerComponent 1 /DecodeParms << /K -1 /BlackIs1 true /Columns 120 /Rows 80 >>';
    // This TIFF codes white as fax machines code black, which a PDF calls BlackIs1.
    const data = firstStrip(tiff);
    const opened = await openScanFile(pdfOf([{ filter: 'CCITTFaxDecode', more, data }]));
    if (!opened.ok) throw new Error(opened.error);
    const decoded = await opened.value.decode(0);
    if (!decoded.ok) throw new Error(decoded.error);
    expectPage(decoded.value);
  });

  test('without scans, or packed to burst, is refused by name', async () => {
    const vector = Buffer.from(
      '%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj 2 0 obj << /Type /Pages /Kids [3 0 R] >> endobj 3 0 obj << /Type /Page /Resources << >> >> endobj',
    );
    const opened = await openScanFile(vector);
    if (!opened.ok) throw new Error(opened.error);
    expect(await opened.value.decode(0)).toEqual({ ok: false, error: 'pdfWithoutScans' });
    const bomb = deflateSync(Buffer.alloc(50_000_000));
    const more = '/ColorSpace /DeviceGray /BitsPerComponent 8';
    const bursting = await openScanFile(pdfOf([{ filter: 'FlateDecode', more, data: bomb }]));
    if (!bursting.ok) throw new Error(bursting.error);
    expect(await bursting.value.decode(0)).toEqual({ ok: false, error: 'corrupt' });
    expect(await openScanFile(Buffer.from('%PDF-1.7 nothing more'))).toEqual({
      ok: false,
      error: 'corrupt',
    });
  });
});

describe('the log of a run', () => {
  test('gives back what was read after the last line was cut off', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daihoi-scan-log-'));
    const scan = join(folder, 'scan.bin');
    await writeFile(scan, 'bytes');
    const path = join(folder, 'out.work');
    const hash = '277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9';
    const read = { hash, pageCount: 1, pages: [] };
    const log = openScanLog(path, 'layout');
    expect(await log.known(scan)).toBeUndefined();
    log.add(read);
    await writeFile(path, '{"hash":"half a l', { flag: 'a' });
    expect(await openScanLog(path, 'layout').known(scan)).toEqual(read);
    expect(await openScanLog(path, 'another layout').known(scan)).toBeUndefined();
  });
});

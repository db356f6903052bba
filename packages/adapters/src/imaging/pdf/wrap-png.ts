import { crc32 } from 'node:zlib';

/** Samples that a PDF packs exactly as PNG does: Flate over lines with a filter byte each. */
export interface PngSamples {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colours: number;
  readonly data: Uint8Array;
}

/** The same bytes with the chunks of a PNG around them, which image libraries know how to read. */
export function wrapPng({ width, height, bits, colours, data }: PngSamples): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = bits;
  head[9] = colours === 3 ? 2 : 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

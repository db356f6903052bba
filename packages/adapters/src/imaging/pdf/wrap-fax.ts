/** A fax-coded image as it stands in a PDF. */
export interface FaxImage {
  readonly width: number;
  readonly height: number;
  /** PDF's K: below 0 group 4, 0 group 3, above 0 group 3 in two dimensions. */
  readonly k: number;
  readonly blackIsOne: boolean;
  readonly data: Uint8Array;
}

const entryCount = 9;
const headSize = 8 + 2 + entryCount * 12 + 4;

/** The same bytes with the head of a TIFF before them, which image libraries know how to read. */
export function wrapFax(image: FaxImage): Uint8Array {
  const file = Buffer.alloc(headSize + image.data.length);
  file.write('II', 0, 'latin1');
  file.writeUInt16LE(42, 2);
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(entryCount, 8);
  const entries: readonly (readonly [tag: number, value: number])[] = [
    [256, image.width],
    [257, image.height],
    [258, 1],
    [259, image.k < 0 ? 4 : 3],
    // In a fax 0 is white; PDF says by BlackIs1 what the decoded bit means.
    [262, image.blackIsOne ? 1 : 0],
    [273, headSize],
    [277, 1],
    [278, image.height],
    [279, image.data.length],
  ];
  for (const [index, [tag, value]] of entries.entries()) {
    const at = 10 + index * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(4, at + 2);
    file.writeUInt32LE(1, at + 4);
    file.writeUInt32LE(value, at + 8);
  }
  file.set(image.data, headSize);
  return file;
}

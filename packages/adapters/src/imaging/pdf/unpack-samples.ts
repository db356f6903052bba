/** How the samples of a PDF image lie in its bytes. */
export interface SampleShape {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colours: number;
}

/** Bytes of one line of samples. */
export function lineBytes({ width, bits, colours }: SampleShape): number {
  return Math.ceil((width * bits * colours) / 8);
}

/** Brightness of each pixel, of coloured ones the green part; undefined when the data are too short or of a rare kind. */
export function unpackSamples(shape: SampleShape, data: Uint8Array): Uint8Array | undefined {
  if (data.length < lineBytes(shape) * shape.height) return undefined;
  if (shape.bits === 8) return fromBytes(shape, data);
  return shape.bits === 1 && shape.colours === 1 ? fromBits(shape, data) : undefined;
}

function fromBytes({ width, height, colours }: SampleShape, data: Uint8Array): Uint8Array {
  const luma = new Uint8Array(width * height);
  let from = colours >= 3 ? 1 : 0;
  for (let at = 0; at < luma.length; at++) {
    luma[at] = data[from] ?? 255;
    from += colours;
  }
  return luma;
}

function fromBits(shape: SampleShape, data: Uint8Array): Uint8Array {
  const { width, height } = shape;
  const line = lineBytes(shape);
  const luma = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const bit = ((data[y * line + (x >> 3)] ?? 255) >> (7 - (x & 7))) & 1;
      luma[y * width + x] = bit === 1 ? 255 : 0;
    }
  }
  return luma;
}

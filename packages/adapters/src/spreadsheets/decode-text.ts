import { refuseFile } from './spreadsheet-error.ts';

/** The text of a file in UTF-8 or UTF-16, with or without byte order mark. Old code pages cannot be told apart: refused. */
export function decodeText(file: {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}): string {
  const { bytes, fileName } = file;
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\u0000')
      ? refuseFile({ code: 'spreadsheet.not-a-spreadsheet', fileName })
      : text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuseFile({ code: 'spreadsheet.encoding-unknown', fileName });
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 400);
  const zeros = [0, 1].map(
    (odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length,
  );
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 8;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : 'utf-8';
}

import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** Writes pages of lines into a packed file, as fast as the disk takes them. @returns how many lines */
export async function writeLines(
  path: string,
  pages: AsyncIterable<readonly string[]>,
): Promise<number> {
  let count = 0;
  async function* text(): AsyncGenerator<string> {
    for await (const lines of pages) {
      count += lines.length;
      yield `${lines.join('\n')}\n`;
    }
  }
  await pipeline(text(), createGzip({ level: 4 }), createWriteStream(path, { flush: true }));
  return count;
}

/** The lines of a packed file, one by one. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  const reading = pipeline(createReadStream(path), unpacked);
  // Whoever reads the lines hears of a broken file through them.
  reading.catch(() => undefined);
  for await (const line of createInterface({ input: unpacked, crlfDelay: Infinity })) yield line;
  await reading;
}

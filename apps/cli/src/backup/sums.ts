import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';

/** One line of a list of sums. */
export interface Sum {
  readonly hash: string;
  readonly path: string;
}

/** SHA-256 of a file, read piece by piece. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** A line as `sha256sum` writes it. */
export function sumLine({ hash, path }: Sum): string {
  return `${hash}  ${path}\n`;
}

/** The lines of a list of sums, one by one; a line that is none comes as one of an unnamed file. */
export async function* readSums(path: string): AsyncGenerator<Sum> {
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Infinity,
  })) {
    const parts = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line);
    yield { hash: parts?.[1] ?? '', path: parts?.[2] ?? '' };
  }
}

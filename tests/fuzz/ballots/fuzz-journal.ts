import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseTally, type FuzzTally } from './fuzz-tally.ts';
import type { FuzzBlock } from './fuzz-worker.ts';

/** What a run that was cut off has done already, block by block. */
export interface FuzzJournal {
  readonly known: (block: FuzzBlock) => FuzzTally | undefined;
  readonly add: (block: FuzzBlock, tally: FuzzTally) => void;
}

/** Opens a journal; one of another seed, other layouts, another reader or other hands is begun anew. */
export function openFuzzJournal(
  path: string,
  run: { readonly seed: number; readonly layouts: readonly string[] },
): FuzzJournal {
  const head = JSON.stringify({ seed: run.seed, of: hashOf([...run.layouts, ...sources()]) });
  const done = new Map<string, FuzzTally>();
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  if (lines[0] === head) {
    for (const line of lines.slice(1)) {
      const entry = entryOf(line);
      if (entry) done.set(entry.block, entry.tally);
    }
  }
  const kept = [...done].map(([block, tally]) => JSON.stringify({ block, tally }));
  writeFileSync(path, [head, ...kept, ''].join('\n'));
  return {
    known: (block) => done.get(keyOf(block)),
    add: (block, tally) =>
      appendFileSync(path, `${JSON.stringify({ block: keyOf(block), tally })}\n`),
  };
}

function keyOf({ profile, from, to }: FuzzBlock): string {
  return `${profile} ${from} ${to}`;
}

/** A line that was cut off is no entry. */
function entryOf(line: string): { readonly block: string; readonly tally: FuzzTally } | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    const { block, tally } = z.object({ block: z.string(), tally: z.unknown() }).parse(entry);
    return { block, tally: parseTally(tally) };
  } catch {
    return undefined;
  }
}

/** The code of the reader and of the hands. */
function sources(): readonly string[] {
  return [import.meta.dirname, join(import.meta.dirname, '../../../packages/counting/src/reading')]
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .toSorted()
        .map((name) => join(folder, name)),
    )
    .map((path) => readFileSync(path, 'utf8'));
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}

import { parseArgs } from 'node:util';
import type { FileRequest } from './election-file.ts';

/** What was asked of `ballot make`. */
export interface MakeRequest extends FileRequest {
  readonly out: string;
  /** How many ballots the print run has; undefined: none is asked for. */
  readonly run: number | undefined;
  readonly proof: boolean;
  readonly deck: { readonly count: number; readonly seed: number } | undefined;
}

const most = 10_000;

const options = {
  out: { type: 'string' },
  run: { type: 'string' },
  proof: { type: 'boolean' },
  deck: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

/** Reads the words behind `ballot make`; undefined when they are off. */
export function readMakeRequest(args: readonly string[]): MakeRequest | undefined {
  const words = wordsOf(args);
  if (words === undefined) return undefined;
  const { values, positionals } = words;
  const [file, ...more] = positionals;
  const run = countOf(values.run, most);
  const deck = countOf(values.deck, most);
  const seed = countOf(values.seed ?? '1', Number.MAX_SAFE_INTEGER);
  const isOff = [run, deck, seed].includes('off') || (values.seed !== undefined && !values.deck);
  if (file === undefined || more.length > 0 || !values.out || isOff) return undefined;
  return {
    file,
    out: values.out,
    json: values.json === true,
    proof: values.proof === true,
    run: run === 'off' ? undefined : run,
    deck: typeof deck === 'number' && typeof seed === 'number' ? { count: deck, seed } : undefined,
  };
}

function wordsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    return undefined;
  }
}

function countOf(text: string | undefined, limit: number): number | 'off' | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  return /^\d{1,16}$/.test(text) && value >= 1 && value <= limit ? value : 'off';
}

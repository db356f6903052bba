import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** What `ballot read` was asked for. */
export interface ReadRequest {
  readonly layout: string;
  readonly out: string;
  readonly jobs: number;
  readonly paths: readonly string[];
  readonly json: boolean;
}

const withValue: ReadonlySet<string> = new Set(['layout', 'out', 'jobs', 'lang']);

/** Reads the words of the command; undefined when they are off. */
export function parseReadRequest(args: readonly string[]): ReadRequest | undefined {
  const words = sortWords(args);
  if (!words) return undefined;
  const { options, paths } = words;
  const [layout = '', out = ''] = [options.get('layout'), options.get('out')];
  const jobs = jobsOf(options.get('jobs'));
  if (layout === '' || out === '' || jobs === undefined || paths.length === 0) return undefined;
  return { layout, out, jobs, paths, json: options.has('json') };
}

interface SortedWords {
  readonly options: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
}

function sortWords(args: readonly string[]): SortedWords | undefined {
  const options = new Map<string, string>();
  const paths: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (!word.startsWith('--')) {
      paths.push(word);
      continue;
    }
    const [name = '', joined] = word.slice(2).split(/=(.*)/s);
    if (name === 'json') options.set(name, '');
    else if (withValue.has(name)) options.set(name, joined ?? args[++at] ?? '');
    else return undefined;
  }
  return { options, paths };
}

function jobsOf(word: string | undefined): number | undefined {
  if (word === undefined) return availableParallelism();
  const jobs = Number(word);
  return Number.isInteger(jobs) && jobs >= 1 && jobs <= 64 ? jobs : undefined;
}

/** The files behind the paths: a folder stands for its files in name order, hidden ones left out. */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const status = statSync(path, { throwIfNoEntry: false });
    if (!status?.isDirectory()) return [path];
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .toSorted((left, right) => (left < right ? -1 : 1))
      .map((name) => join(path, name));
  });
}

import { hasOption } from '../options.ts';

/** A command that takes one folder and some switches. */
export interface FolderRequest {
  readonly folder: string;
  readonly json: boolean;
  has(this: void, name: string): boolean;
}

/** Reads the words; undefined when there is not exactly one folder, or a switch that the command does not know. */
export function folderRequest(
  args: readonly string[],
  switches: readonly string[],
): FolderRequest | undefined {
  const known = new Set(['--json', '--lang', ...switches.map((name) => `--${name}`)]);
  const lang = args.indexOf('--lang');
  const words = args.filter((word, at) => !word.startsWith('--') && (lang < 0 || at !== lang + 1));
  const strange = args.some(
    (word) => word.startsWith('--') && !known.has(word.split('=')[0] ?? ''),
  );
  const [folder] = words;
  if (strange || words.length !== 1 || folder === undefined) return undefined;
  return { folder, json: hasOption(args, 'json'), has: (name) => hasOption(args, name) };
}

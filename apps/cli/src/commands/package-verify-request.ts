import { exitCodes, type CommandIo } from '../command-io.ts';
import { packageWords } from './package-verify-wording.ts';

/** What `package verify` was asked. */
export interface PackageRequest {
  readonly file: string;
  /** The ballots that were taken out of an opened seal. */
  readonly ballots?: string;
  /** The archive that this one says it adds to. */
  readonly previous?: string;
  /** The code of the key that it ought to be signed with, as people read it off the signed minutes. */
  readonly key?: string;
  readonly rehearsal: boolean;
  readonly json: boolean;
}

const options: readonly string[] = ['--json', '--rehearsal'];

/** Reads the words of the command; undefined when they are off. */
export function readPackageRequest(args: readonly string[]): PackageRequest | undefined {
  const ballots = takeFile(args, '--ballots');
  const previous = ballots && takeFile(ballots.rest, '--previous');
  const key = previous && takeFile(previous.rest, '--key');
  if (!ballots || !previous || !key) return undefined;
  const files = key.rest.filter((word) => !word.startsWith('--'));
  const asked = key.rest.filter((word) => word.startsWith('--'));
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return undefined;
  if (!asked.every((word) => options.includes(word))) return undefined;
  return {
    file,
    ...(ballots.file === undefined ? {} : { ballots: ballots.file }),
    ...(previous.file === undefined ? {} : { previous: previous.file }),
    ...(key.file === undefined ? {} : { key: key.file }),
    rehearsal: asked.includes('--rehearsal'),
    json: asked.includes('--json'),
  };
}

/** Says how the command is used, where its words are off or do not fit the file. */
export function refuseWords(io: CommandIo): number {
  io.err(packageWords[io.lang].usage);
  return exitCodes.usage;
}

/** Whether the key that signed is the one that was named: nothing where none was. Blanks, hyphens and capitals do not count. */
export function keyChecks(
  { key }: PackageRequest,
  signedWith: string,
): readonly { readonly check: 'key'; readonly holds: boolean }[] {
  return key === undefined ? [] : [{ check: 'key', holds: plain(key) === plain(signedWith) }];
}

function plain(code: string): string {
  return code.toUpperCase().replaceAll(/[^0-9A-Z]/gu, '');
}

/** Takes an option with what stands behind it out of the words; undefined when that is left out. */
function takeFile(
  args: readonly string[],
  option: string,
): { readonly file: string | undefined; readonly rest: readonly string[] } | undefined {
  const at = args.indexOf(option);
  if (at < 0) return { file: undefined, rest: args };
  const file = args[at + 1];
  if (file === undefined || file.startsWith('--')) return undefined;
  return { file, rest: args.toSpliced(at, 2) };
}

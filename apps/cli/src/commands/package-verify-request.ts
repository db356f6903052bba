import { exitCodes, type CommandIo } from '../command-io.ts';
import { packageWords } from './package-verify-wording.ts';

/** What `package verify` was asked. */
export interface PackageRequest {
  readonly file: string;
  /** The ballots that were taken out of an opened seal. */
  readonly ballots?: string;
  /** The archive that this one says it adds to. */
  readonly previous?: string;
  readonly rehearsal: boolean;
  readonly json: boolean;
}

const options: readonly string[] = ['--json', '--rehearsal'];

/** Reads the words of the command; undefined when they are off. */
export function readPackageRequest(args: readonly string[]): PackageRequest | undefined {
  const ballots = takeFile(args, '--ballots');
  const previous = ballots && takeFile(ballots.rest, '--previous');
  if (!ballots || !previous) return undefined;
  const files = previous.rest.filter((word) => !word.startsWith('--'));
  const asked = previous.rest.filter((word) => word.startsWith('--'));
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return undefined;
  if (!asked.every((word) => options.includes(word))) return undefined;
  return {
    file,
    ...(ballots.file === undefined ? {} : { ballots: ballots.file }),
    ...(previous.file === undefined ? {} : { previous: previous.file }),
    rehearsal: asked.includes('--rehearsal'),
    json: asked.includes('--json'),
  };
}

/** Says how the command is used, where its words are off or do not fit the file. */
export function refuseWords(io: CommandIo): number {
  io.err(packageWords[io.lang].usage);
  return exitCodes.usage;
}

/** Takes an option with its file out of the words; undefined when the file is left out. */
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

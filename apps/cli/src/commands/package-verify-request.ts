/** What `package verify` was asked. */
export interface PackageRequest {
  readonly file: string;
  /** The ballots that were taken out of an opened seal. */
  readonly ballots?: string;
  readonly rehearsal: boolean;
  readonly json: boolean;
}

const options: readonly string[] = ['--json', '--rehearsal'];

/** Reads the words of the command; undefined when they are off. */
export function readPackageRequest(args: readonly string[]): PackageRequest | undefined {
  const at = args.indexOf('--ballots');
  const ballots = at < 0 ? undefined : args[at + 1];
  if (at >= 0 && (ballots === undefined || ballots.startsWith('--'))) return undefined;
  const rest = at < 0 ? args : args.toSpliced(at, 2);
  const files = rest.filter((word) => !word.startsWith('--'));
  const asked = rest.filter((word) => word.startsWith('--'));
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return undefined;
  if (!asked.every((word) => options.includes(word))) return undefined;
  return {
    file,
    ...(ballots === undefined ? {} : { ballots }),
    rehearsal: asked.includes('--rehearsal'),
    json: asked.includes('--json'),
  };
}

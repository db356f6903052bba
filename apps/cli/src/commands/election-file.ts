import { electionWording, type InputRefusal } from '@daihoi/contract/election';
import { fillWording } from '@daihoi/contract/wording';
import type { ElectionRefusal } from '@daihoi/domain/election';
import { err, type Result } from '@daihoi/domain/kernel';
import { commandWords } from '../command-words.ts';
import { exitCodes, type CommandIo, type ExitCode } from '../command-io.ts';

/** What was asked: one file (`-` is standard input), and for whom the answer is. */
export interface FileRequest {
  readonly file: string;
  readonly json: boolean;
}

/** Reads the words behind `election count` and `election list-check`; undefined when they are off, which is then said. */
export function readRequest(
  args: readonly string[],
  command: { readonly verb: 'count' | 'list-check'; readonly io: CommandIo },
): FileRequest | undefined {
  const files: string[] = [];
  const options = new Set<string>();
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (word === '--lang') at++;
    if (word.startsWith('--')) options.add(word.replace(/^--lang(=.*)?$/, '--lang'));
    else files.push(word);
  }
  const [file, ...more] = files;
  const known = [...options].every((option) => option === '--json' || option === '--lang');
  if (file !== undefined && more.length === 0 && known) {
    return { file, json: options.has('--json') };
  }
  command.io.err(commandWords[`election ${command.verb}`].usage[command.io.lang]);
  return undefined;
}

/** The text of the file asked for, parsed; a file that cannot be read is refused like one that cannot be parsed. */
export async function readParsed<T>(
  { file }: FileRequest,
  parse: (text: string) => Result<T, InputRefusal>,
  io: CommandIo,
): Promise<Result<T, InputRefusal>> {
  const text = await readText(file, io);
  return text === undefined ? err({ code: 'input.unreadable', at: '', found: file }) : parse(text);
}

async function readText(file: string, io: CommandIo): Promise<string | undefined> {
  try {
    return file === '-' ? await io.stdin() : await io.readFile(file);
  } catch {
    return undefined;
  }
}

/** Says why the input was refused: as one JSON document on standard output, or as a sentence on standard error. */
export function sayInputRefusal(
  refusal: InputRefusal | ElectionRefusal,
  { json }: FileRequest,
  io: CommandIo,
): ExitCode {
  const { code, at } = refusal;
  const figures = { found: refusal.found, expected: wordOf(refusal.expected, io.lang) };
  const message = fillWording(electionWording[io.lang].refusal[code], figures);
  if (json) io.out(JSON.stringify({ error: { code, message, at } }, undefined, 2));
  else io.err(at === '' ? message : `${at}: ${message}`);
  return exitCodes.refused;
}

/** Kinds of JSON values have words of their own; everything else is said as it is. */
function wordOf(
  expected: string | number | undefined,
  lang: CommandIo['lang'],
): string | number | undefined {
  const types: Readonly<Record<string, string>> = { ...electionWording[lang].jsonType };
  return (typeof expected === 'string' ? types[expected] : undefined) ?? expected;
}

import { exitCodes, type CommandIo } from './command-io.ts';
import { commandWords, type CommandName } from './command-words.ts';
import { watchedWord } from './rehearsal/watched-word.ts';

type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

/** Every command by its words. Each is loaded when it is called, so that counting an election opens no database code. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  backup: async () => (await import('./commands/backup.ts')).runBackup,
  restore: async () => (await import('./commands/restore.ts')).runRestore,
  administrator: async () => (await import('./commands/administrator.ts')).runAdministrator,
  'ballot read': async () => (await import('./commands/ballot-read.ts')).runBallotRead,
  'ballot make': async () => (await import('./commands/ballot-make.ts')).runBallotMake,
  'document check': async () => (await import('./commands/document-check.ts')).runDocumentCheck,
  'document fill': async () => (await import('./commands/document-fill.ts')).runDocumentFill,
  'document repair': async () => (await import('./commands/document-repair.ts')).runDocumentRepair,
  'election count': async () => (await import('./commands/election-count.ts')).runElectionCount,
  'election list-check': async () =>
    (await import('./commands/election-list-check.ts')).runElectionListCheck,
  demo: async () => (await import('./commands/demo.ts')).runDemo,
  'package verify': async () => (await import('./commands/package-verify.ts')).runPackageVerify,
  progress: async () => (await import('./commands/progress.ts')).runProgress,
  doctor: async () => (await import('./commands/doctor.ts')).runDoctor,
  rehearsal: async () => (await import('./commands/rehearsal.ts')).runRehearsal,
  serve: async () => (await import('./commands/serve.ts')).runServe,
  'units import': async () => (await import('./commands/units-import.ts')).runUnitsImport,
};

const names = Object.keys(commandWords).filter(isCommand);
/** Taken by every command; the language is taken out of the words before they come here, but not by all callers. */
const everywhere: readonly string[] = ['--lang', watchedWord];

/**
 * Runs one command; whatever goes wrong inside it is a bug and says so without a stack. With `--help` it only says how the
 * command is called; an option that the command does not have is refused before anything is opened, so that a slip of
 * the pen never starts a server on the wrong port.
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const words = argv.filter((word) => !word.startsWith('--'));
  const helps = argv.includes('--help') || words[0] === 'help';
  const wanted = words[0] === 'help' ? words.slice(1) : words;
  const name = [wanted.slice(0, 2).join(' '), wanted[0] ?? ''].find(isCommand);
  if (helps) {
    io.out(name === undefined ? overview(io.lang) : await help(name, io.lang));
    return exitCodes.done;
  }
  if (name === undefined) {
    io.err(overview(io.lang));
    return exitCodes.usage;
  }
  const args = withoutWords(argv, name.split(' ').length);
  const strange = args.find((word) => word.startsWith('--') && !takes(name, word));
  if (strange !== undefined) {
    io.err(strangeOption(strange, io.lang));
    io.err(commandWords[name].usage[io.lang]);
    return exitCodes.usage;
  }
  return runLoaded(name, args, io);
}

async function runLoaded(
  name: CommandName,
  args: readonly string[],
  io: CommandIo,
): Promise<number> {
  try {
    const command = await commands[name]();
    return await command(args, io);
  } catch (fault) {
    io.err(faultLine(fault, io.lang));
    return exitCodes.bug;
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandWords, name);
}

/** Options are those that the usage of the command names. */
function takes(name: CommandName, word: string): boolean {
  const option = word.split('=')[0] ?? '';
  const named: readonly string[] = commandWords[name].usage.en.match(/--[a-z-]+/gu) ?? [];
  return everywhere.includes(option) || named.includes(option);
}

function withoutWords(argv: readonly string[], count: number): readonly string[] {
  let left = count;
  return argv.filter((word) => word.startsWith('--') || left-- <= 0);
}

const takeKinds: readonly CommandName[] = ['document check', 'document repair'];

async function help(name: CommandName, lang: CommandIo['lang']): Promise<string> {
  const { does, usage } = commandWords[name];
  const said = `${does[lang]}\n${usage[lang]}`;
  if (!takeKinds.includes(name)) return said;
  const { kindsHelp } = await import('./commands/document-help.ts');
  return `${said}\n${kindsHelp(lang)}`;
}

function overview(lang: CommandIo['lang']): string {
  const width = Math.max(...names.map((name) => name.length));
  const [head, foot] =
    lang === 'en'
      ? ['Usage: daihoi <command> [options] [--lang vi|en]', 'daihoi <command> --help says more.']
      : [
          'Cách dùng: daihoi <lệnh> [tùy chọn] [--lang vi|en]',
          'Thêm --help sau một lệnh để xem cách dùng lệnh ấy.',
        ];
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${commandWords[name].does[lang]}`);
  return [head, ...lines, foot].join('\n');
}

function strangeOption(word: string, lang: CommandIo['lang']): string {
  return lang === 'en' ? `There is no option ${word}.` : `Không có tùy chọn ${word}.`;
}

function faultLine(fault: unknown, lang: CommandIo['lang']): string {
  const what = fault instanceof Error ? fault.message : String(fault);
  return lang === 'en' ? `A fault of the program: ${what}` : `Lỗi của phần mềm: ${what}`;
}

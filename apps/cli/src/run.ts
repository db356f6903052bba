import { exitCodes, type CommandIo } from './command-io.ts';

type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

/** Every command by its words. Each is loaded when it is called, so that counting an election opens no database code. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
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

/** Runs one command; whatever goes wrong inside it is a bug and says so without a stack. */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const words = argv.filter((word) => !word.startsWith('--'));
  const name = [words.slice(0, 2).join(' '), words[0] ?? ''].find((each) => each in commands);
  const load = name === undefined ? undefined : commands[name];
  if (!load || name === undefined) {
    io.err(usage(io.lang));
    return exitCodes.usage;
  }
  try {
    const command = await load();
    return await command(withoutWords(argv, name.split(' ').length), io);
  } catch (fault) {
    io.err(faultLine(fault, io.lang));
    return exitCodes.bug;
  }
}

function withoutWords(argv: readonly string[], count: number): readonly string[] {
  let left = count;
  return argv.filter((word) => word.startsWith('--') || left-- <= 0);
}

function usage(lang: CommandIo['lang']): string {
  const names = Object.keys(commands).join(', ');
  return lang === 'en'
    ? `Usage: daihoi <area> <verb> [options]. Known: ${names}.`
    : `Cách dùng: daihoi <mảng> <việc> [tùy chọn]. Các lệnh: ${names}.`;
}

function faultLine(fault: unknown, lang: CommandIo['lang']): string {
  const what = fault instanceof Error ? fault.message : String(fault);
  return lang === 'en' ? `A fault of the program: ${what}` : `Lỗi của phần mềm: ${what}`;
}

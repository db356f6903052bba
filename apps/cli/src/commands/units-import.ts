import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
  importAtOnce,
  type FileFault,
  type ImportedAtOnce,
} from '@daihoi/application/organisation';
import { errorWording, fillWording, type WireCode } from '@daihoi/contract/wording';
import type { Result } from '@daihoi/domain/kernel';
import { readConfig, spreadsheetTools } from '@daihoi/server';
import { exitCodes, type CommandIo } from '../command-io.ts';
import { openInstallation, type Installation } from '../open-installation.ts';
import { hasOption } from '../options.ts';
import { sayDatabaseEvent } from '../say-database-event.ts';
import { sayRefusal } from '../say-refusal.ts';
import { unitsImportWording } from './units-import-wording.ts';

/** What the command was asked for. */
interface Request {
  readonly path: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/**
 * `daihoi units import FILE(.xlsx|.csv) [--dry-run] [--json]`: writes a table of units into the tree, all or nothing.
 * @returns 0 written (or, with --dry-run, could be), 1 the table has errors, 2 the words are off, 3 the file is refused
 */
export async function runUnitsImport(args: readonly string[], io: CommandIo): Promise<number> {
  const request = readRequest(args);
  const words = unitsImportWording[io.lang];
  if (!request) {
    io.err(words.usage);
    return exitCodes.usage;
  }
  const file = await readTable(request.path);
  if (!file)
    return sayRefused(io, request, {
      code: 'file.unreadable',
      message: fillWording(words.unreadable, { path: request.path }),
    });
  const config = readConfig(process.env);
  if (!config.ok) return sayRefusal(io, config.error);
  const opened = await openInstallation(config.value, {
    log: (event) => sayDatabaseEvent(io, event),
    whenInUse: 'join',
  });
  if (!opened.ok) return sayRefusal(io, opened.error);
  try {
    const done = await importFile(opened.value, { ...request, file, io });
    return done.ok ? sayDone(io, request, done.value) : sayFault(io, request, done.error);
  } finally {
    await opened.value.close();
  }
}

function readRequest(args: readonly string[]): Request | undefined {
  const known = new Set(['--dry-run', '--json', '--lang']);
  const lang = args.indexOf('--lang');
  const words = args.filter((word, at) => !word.startsWith('--') && (lang < 0 || at !== lang + 1));
  const strange = args.some(
    (word) => word.startsWith('--') && !known.has(word.split('=')[0] ?? ''),
  );
  const [path] = words;
  if (strange || words.length !== 1 || path === undefined) return undefined;
  return { path, dryRun: hasOption(args, 'dry-run'), json: hasOption(args, 'json') };
}

async function readTable(path: string): Promise<Uint8Array | undefined> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch {
    return undefined;
  }
}

async function importFile(
  { ports, setFixedDay }: Installation,
  work: Request & { readonly file: Uint8Array; readonly io: CommandIo },
): Promise<Result<ImportedAtOnce, FileFault>> {
  const words = unitsImportWording[work.io.lang];
  setFixedDay(await ports.read.demonstration.today());
  const by = { accountId: undefined, name: 'daihoi units import' };
  return importAtOnce({ ports, tools: spreadsheetTools }, by, {
    under: await ports.read.units.root(),
    file: work.file,
    fileName: work.path === '-' ? 'stdin' : basename(work.path),
    dryRun: work.dryRun,
    onProgress: (progress) => {
      work.io.err(fillWording(words.progress, { ...progress }));
      return Promise.resolve();
    },
  });
}

function sayDone(io: CommandIo, request: Request, { preview, importId }: ImportedAtOnce): number {
  const { creates, updates, unchanged, warnings, problems } = preview;
  const words = unitsImportWording[io.lang];
  if (request.json)
    io.out(
      JSON.stringify(
        {
          applied: !request.dryRun,
          importId: importId ?? null,
          created: creates,
          updated: updates,
          unchanged,
          warnings,
          problems: problems.map((problem) => ({
            ...problem,
            message: sentence(problem.code, problem, io),
          })),
        },
        undefined,
        2,
      ),
    );
  else {
    sayProblems(io, problems);
    io.out(
      fillWording(request.dryRun ? words.wouldWrite : words.written, {
        creates,
        updates,
        unchanged,
      }),
    );
  }
  return exitCodes.done;
}

function sayFault(io: CommandIo, request: Request, fault: FileFault): number {
  if (fault.kind === 'file') {
    const { code, ...details } = fault.refusal;
    return sayRefused(io, request, { code, message: sentence(code, details, io) });
  }
  const { problems } = fault;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (request.json)
    io.out(
      JSON.stringify(
        {
          applied: false,
          importId: null,
          created: 0,
          updated: 0,
          unchanged: 0,
          errors,
          problems: problems.map((problem) => ({
            ...problem,
            message: sentence(problem.code, problem, io),
          })),
        },
        undefined,
        2,
      ),
    );
  else {
    sayProblems(io, problems);
    io.out(sentence('units.import-refused', { problems: errors }, io));
  }
  return exitCodes.no;
}

function sayProblems(
  io: CommandIo,
  problems: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly code: string;
  }[],
): void {
  const words = unitsImportWording[io.lang];
  for (const problem of problems)
    io.err(`${fillWording(words.place, { ...problem })}: ${sentence(problem.code, problem, io)}`);
}

function sayRefused(
  io: CommandIo,
  request: Request,
  refusal: { readonly code: string; readonly message: string },
): number {
  if (request.json)
    io.out(JSON.stringify({ error: { ...refusal, at: request.path } }, undefined, 2));
  else io.err(refusal.message);
  return exitCodes.refused;
}

function sentence(code: string, details: object, io: CommandIo): string {
  return isWireCode(code) ? fillWording(errorWording[code][io.lang], { ...details }) : code;
}

function isWireCode(code: string): code is WireCode {
  return Object.hasOwn(errorWording, code);
}

import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openClock } from '@daihoi/adapters/clock';
import { openPaperInspector } from '@daihoi/adapters/documents';
import { checkDocument } from '@daihoi/adapters/files';
import { checkPaper, type PaperCheckRefusal, type PaperReport } from '@daihoi/application/checking';
import { paperCheckDocument } from '@daihoi/contract/paper-check';
import { errorWording, fillWording } from '@daihoi/contract/wording';
import { err, type Result } from '@daihoi/domain/kernel';
import { documentKinds } from '@daihoi/domain/paper-format';
import { exitCodes, type CommandIo, type ExitCode } from '../command-io.ts';
import { bytesOf } from './document-bytes.ts';
import { proseOfCheck } from './document-check-prose.ts';
import {
  parseCheckRequest,
  type CheckRequest,
  type CheckWordsFault,
} from './document-check-request.ts';
import { documentCheckWording } from './document-check-wording.ts';

type Refusal =
  | PaperCheckRefusal
  | { readonly code: 'paper-check.unreadable' | 'paper-check.no-files'; readonly name: string };

interface Checked {
  readonly file: string;
  readonly outcome: Result<PaperReport, Refusal>;
}

/**
 * `daihoi document check FILE.docx [--kind KIND] [--date YYYY-MM-DD] [--json]`: the form and the content of a paper by the rules of its day.
 * @returns 0 no error, 1 at least one error, 2 the words are off, 3 a file was refused
 */
export async function runDocumentCheck(args: readonly string[], io: CommandIo): Promise<number> {
  const parsed = parseCheckRequest(args);
  if (!parsed.ok) return sayUsage(parsed.error, io);
  const request = parsed.value;
  const files = await filesOf(request.path);
  const checked: Checked[] = [];
  for (const file of files ?? []) checked.push(await checkOne(file, request));
  const [first] = checked;
  if (files === undefined || first === undefined) {
    const code = files === undefined ? 'paper-check.unreadable' : 'paper-check.no-files';
    return sayRefusal({ code, name: request.path }, request, io);
  }
  const isFolder = request.path !== '-' && files[0] !== request.path;
  if (request.json) io.out(JSON.stringify(answerOf(checked, isFolder, io.lang), undefined, 2));
  else for (const each of checked) sayOne(each, io);
  return exitOf(checked);
}

function exitOf(checked: readonly Checked[]): ExitCode {
  if (checked.some(({ outcome }) => !outcome.ok)) return exitCodes.refused;
  const faulty = checked.some(
    ({ outcome }) => outcome.ok && outcome.value.findings.some((each) => each.severity === 'error'),
  );
  return faulty ? exitCodes.no : exitCodes.done;
}

/** The file itself, or every Word file of a folder in name order; undefined when there is neither. */
async function filesOf(path: string): Promise<readonly string[] | undefined> {
  if (path === '-') return [path];
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return [path];
  const names = await readdir(path).catch(() => undefined);
  return names
    ?.filter((name) => /\.docx$/iu.test(name) && !name.startsWith('~$'))
    .toSorted()
    .map((name) => join(path, name));
}

async function checkOne(path: string, { kind, date }: CheckRequest): Promise<Checked> {
  const name = path === '-' ? path : basename(path);
  const bytes = await bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return { file: path, outcome: err({ ...bytes, name }) };
  const today = openClock(() => undefined).today();
  const question = {
    today,
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
  };
  const ports = { checkDocument, inspector: openPaperInspector() };
  return { file: path, outcome: checkPaper({ name, bytes }, question, ports) };
}

function answerOf(checked: readonly Checked[], isFolder: boolean, lang: CommandIo['lang']) {
  const answers = checked.map(({ file, outcome }) =>
    outcome.ok
      ? { file, ...paperCheckDocument(outcome.value, lang) }
      : { file, ...refusalDocument(outcome.error, lang) },
  );
  if (isFolder) return { papers: answers };
  const [only] = answers;
  return only !== undefined && 'error' in only ? { error: only.error } : only;
}

function refusalDocument(refusal: Refusal, lang: CommandIo['lang']) {
  const at = 'name' in refusal ? refusal.name : '';
  return { error: { code: refusal.code, message: sentenceOf(refusal, lang), at } };
}

function sentenceOf(refusal: Refusal, lang: CommandIo['lang']): string {
  const words = documentCheckWording[lang];
  if (refusal.code === 'paper-check.unreadable')
    return fillWording(words.unreadable, { ...refusal });
  if (refusal.code === 'paper-check.no-files') return fillWording(words.noFiles, { ...refusal });
  return fillWording(errorWording[refusal.code][lang], { ...refusal });
}

function sayOne({ file, outcome }: Checked, io: CommandIo): void {
  if (outcome.ok) io.out(proseOfCheck(file, outcome.value, io.lang));
  else io.err(sentenceOf(outcome.error, io.lang));
}

function sayRefusal(refusal: Refusal, { json }: CheckRequest, io: CommandIo): ExitCode {
  if (json) io.out(JSON.stringify(refusalDocument(refusal, io.lang), undefined, 2));
  else io.err(sentenceOf(refusal, io.lang));
  return exitCodes.refused;
}

function sayUsage(fault: CheckWordsFault, io: CommandIo): ExitCode {
  const words = documentCheckWording[io.lang];
  const data = { ...fault, usage: words.usage, kinds: documentKinds().join(', ') };
  io.err(fillWording(words[fault.code], data));
  return exitCodes.usage;
}

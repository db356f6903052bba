import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openClock } from '@daihoi/adapters/clock';
import { openPaperInspector } from '@daihoi/adapters/documents';
import { checkDocument } from '@daihoi/adapters/files';
import {
  judgePaper,
  openPaper,
  type PaperCheckRefusal,
  type PaperReport,
} from '@daihoi/application/checking';
import { overlapDocument, paperCheckDocument } from '@daihoi/contract/paper-check';
import { errorWording, fillWording } from '@daihoi/contract/wording';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { documentKinds, paperProse, type PaperFile } from '@daihoi/domain/paper-format';
import {
  comparePapers,
  readSamenessText,
  type PaperOverlap,
  type SamenessText,
} from '@daihoi/domain/paper-sameness';
import { exitCodes, type CommandIo, type ExitCode } from '../command-io.ts';
import { bytesOf } from './document-bytes.ts';
import { proseOfOverlap } from './document-check-overlap.ts';
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

/** What was found in one paper, and what of it stands in the one it was compared with. */
interface Findings {
  readonly report: PaperReport;
  readonly overlap: PaperOverlap | undefined;
}

interface Checked {
  readonly file: string;
  readonly outcome: Result<Findings, Refusal>;
}

/**
 * `daihoi document check FILE.docx [--kind KIND] [--compare OTHER.docx] [--date YYYY-MM-DD] [--json]`: the form and the content of a
 * paper by the rules of its day, and what of it stands in another paper.
 * @returns 0 no error, 1 at least one error, 2 the words are off, 3 a file was refused
 */
export async function runDocumentCheck(args: readonly string[], io: CommandIo): Promise<number> {
  const parsed = parseCheckRequest(args);
  if (!parsed.ok) return sayUsage(parsed.error, io);
  const request = parsed.value;
  const files = await filesOf(request.path);
  const other = await readOther(request.compare);
  if (!other.ok) return sayRefusal(other.error, request, io);
  const checked: Checked[] = [];
  for (const file of files ?? []) checked.push(await checkOne(file, request, other.value));
  const [first] = checked;
  if (files === undefined || first === undefined) {
    const code = files === undefined ? 'paper-check.unreadable' : 'paper-check.no-files';
    return sayRefusal({ code, name: request.path }, request, io);
  }
  const isFolder = request.path !== '-' && files[0] !== request.path;
  if (request.json) io.out(JSON.stringify(answerOf(checked, isFolder, io.lang), undefined, 2));
  else for (const each of checked) sayOne(each, request, io);
  return exitOf(checked);
}

function exitOf(checked: readonly Checked[]): ExitCode {
  if (checked.some(({ outcome }) => !outcome.ok)) return exitCodes.refused;
  const faulty = checked.some(
    ({ outcome }) =>
      outcome.ok && outcome.value.report.findings.some((each) => each.severity === 'error'),
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

/** The paper to compare with, read once for all. */
async function readOther(
  path: string | undefined,
): Promise<Result<SamenessText | undefined, Refusal>> {
  if (path === undefined) return ok(undefined);
  const paper = await paperAt(path);
  return paper.ok ? ok(readSamenessText(paperProse(paper.value))) : paper;
}

async function paperAt(path: string): Promise<Result<PaperFile, Refusal>> {
  const name = path === '-' ? path : basename(path);
  const bytes = await bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return err({ ...bytes, name });
  return openPaper({ name, bytes }, { checkDocument, inspector: openPaperInspector() });
}

async function checkOne(
  file: string,
  request: CheckRequest,
  other: SamenessText | undefined,
): Promise<Checked> {
  const paper = await paperAt(file);
  return { file, outcome: paper.ok ? examine(paper.value, request, other) : paper };
}

function examine(
  paper: PaperFile,
  { kind, date }: CheckRequest,
  other: SamenessText | undefined,
): Result<Findings, Refusal> {
  const today = openClock(() => undefined).today();
  const question = {
    today,
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
  };
  const report = judgePaper(paper, question);
  if (!report.ok) return report;
  const overlap =
    other === undefined ? undefined : comparePapers(readSamenessText(paperProse(paper)), other);
  return ok({ report: report.value, overlap });
}

function answerOf(checked: readonly Checked[], isFolder: boolean, lang: CommandIo['lang']) {
  const answers = checked.map(({ file, outcome }) =>
    outcome.ok
      ? { file, ...findingsDocument(outcome.value, lang) }
      : { file, ...refusalDocument(outcome.error, lang) },
  );
  if (isFolder) return { papers: answers };
  const [only] = answers;
  return only !== undefined && 'error' in only ? { error: only.error } : only;
}

function findingsDocument({ report, overlap }: Findings, lang: CommandIo['lang']) {
  const document = paperCheckDocument(report, lang);
  return overlap === undefined ? document : { ...document, overlap: overlapDocument(overlap) };
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

function sayOne({ file, outcome }: Checked, { compare = '' }: CheckRequest, io: CommandIo): void {
  if (!outcome.ok) {
    io.err(sentenceOf(outcome.error, io.lang));
    return;
  }
  const { report, overlap } = outcome.value;
  io.out(proseOfCheck(file, report, io.lang));
  if (overlap !== undefined) io.out(proseOfOverlap(compare, overlap, io.lang));
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

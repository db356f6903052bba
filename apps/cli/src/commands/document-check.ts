import { openClock } from '@daihoi/adapters/clock';
import { judgePaper, type PaperReport } from '@daihoi/application/checking';
import { overlapDocument, paperCheckDocument } from '@daihoi/contract/paper-check';
import { errorWording, fillWording } from '@daihoi/contract/wording';
import { ok, type Result } from '@daihoi/domain/kernel';
import {
  documentKinds,
  paperProse,
  type EnteredClause,
  type PaperFile,
} from '@daihoi/domain/paper-format';
import { readSamenessText } from '@daihoi/domain/paper-sameness';
import { exitCodes, type CommandIo, type ExitCode } from '../command-io.ts';
import { proseOfOverlaps } from './document-check-overlap.ts';
import { proseOfCheck } from './document-check-prose.ts';
import {
  parseCheckRequest,
  type CheckRequest,
  type CheckWordsFault,
} from './document-check-request.ts';
import { documentCheckWording } from './document-check-wording.ts';
import { openOthers, type Compared, type OtherPapers } from './document-compare.ts';
import { clausesAt } from './document-clauses.ts';
import { filesAt, paperAt, type PathRefusal } from './document-paths.ts';

/** What was found in one paper, and what of it stands in those it was compared with. */
interface Findings {
  readonly report: PaperReport;
  readonly compared: readonly Compared[];
}

interface Checked {
  readonly file: string;
  readonly outcome: Result<Findings, PathRefusal>;
}

/** What is asked of every paper of a call. */
interface Task {
  readonly request: CheckRequest;
  readonly others: OtherPapers | undefined;
  readonly clauses: readonly EnteredClause[];
}

/**
 * `daihoi document check FILE.docx [--kind KIND] [--compare OTHER.docx] [--date YYYY-MM-DD]
 * [--clauses CLAUSES.json] [--json]`: the form and the content of a
 * paper by the rules of its day, and what of it stands in another paper, or in each of a folder.
 * @returns 0 no error, 1 at least one error, 2 the words are off, 3 a file was refused
 */
export async function runDocumentCheck(args: readonly string[], io: CommandIo): Promise<number> {
  const parsed = parseCheckRequest(args);
  if (!parsed.ok) return sayUsage(parsed.error, io);
  const request = parsed.value;
  const found = await filesAt(request.path);
  const others = await openOthers(request.compare);
  if (!others.ok) return sayRefusal(others.error, request, io);
  const clauses = await clausesAt(request.clauses);
  if (!clauses.ok) return sayRefusal(clauses.error, request, io);
  const task = { request, others: others.value, clauses: clauses.value };
  const checked: Checked[] = [];
  for (const file of found?.files ?? []) checked.push(await checkOne(file, task));
  if (found === undefined || checked.length === 0) {
    const code = found === undefined ? 'paper-check.unreadable' : 'paper-check.no-files';
    return sayRefusal({ code, name: request.path }, request, io);
  }
  if (request.json) sayJson(checked, { ...task, isFolder: found.isFolder }, io);
  else for (const each of checked) sayOne(each, task, io);
  return exitOf(checked);
}

function sayJson(
  checked: readonly Checked[],
  { isFolder, ...task }: Task & { readonly isFolder: boolean },
  io: CommandIo,
): void {
  const papers = checked.map((each) => answerOf(each, task, io.lang));
  const [only] = papers;
  const single = only !== undefined && 'error' in only ? { error: only.error } : only;
  io.out(JSON.stringify(isFolder ? { papers } : single, undefined, 2));
}

function exitOf(checked: readonly Checked[]): ExitCode {
  const refused = checked.some(
    ({ outcome }) => !outcome.ok || outcome.value.compared.some((other) => !other.outcome.ok),
  );
  if (refused) return exitCodes.refused;
  const faulty = checked.some(
    ({ outcome }) =>
      outcome.ok && outcome.value.report.findings.some((each) => each.severity === 'error'),
  );
  return faulty ? exitCodes.no : exitCodes.done;
}

async function checkOne(file: string, { request, others, clauses }: Task): Promise<Checked> {
  const paper = await paperAt(file);
  if (!paper.ok) return { file, outcome: paper };
  const report = judge(paper.value, request, clauses);
  if (!report.ok) return { file, outcome: report };
  const text = readSamenessText(paperProse(paper.value));
  const compared = (await others?.compare(file, text)) ?? [];
  return { file, outcome: ok({ report: report.value, compared }) };
}

function judge(
  paper: PaperFile,
  { kind, date }: CheckRequest,
  clauses: readonly EnteredClause[],
): Result<PaperReport, PathRefusal> {
  const today = openClock(() => undefined).today();
  return judgePaper(paper, {
    today,
    clauses,
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
  });
}

function answerOf({ file, outcome }: Checked, { others, clauses }: Task, lang: CommandIo['lang']) {
  if (!outcome.ok) return { file, ...refusalDocument(outcome.error, lang) };
  const { report, compared } = outcome.value;
  const document = { file, ...paperCheckDocument(report, lang), clauses: clauses.length };
  if (others === undefined) return document;
  const overlaps = compared.map((other) =>
    other.outcome.ok
      ? { file: other.file, ...overlapDocument(other.outcome.value) }
      : { file: other.file, ...refusalDocument(other.outcome.error, lang) },
  );
  // The greatest of a folder stands where the only one of a file stands.
  const [first] = compared;
  const overlap = first?.outcome.ok === true ? overlapDocument(first.outcome.value) : undefined;
  return { ...document, overlap, ...(others.isFolder ? { overlaps } : {}) };
}

function refusalDocument(refusal: PathRefusal, lang: CommandIo['lang']) {
  const at = 'name' in refusal ? refusal.name : '';
  return { error: { code: refusal.code, message: sentenceOf(refusal, lang), at } };
}

function sentenceOf(refusal: PathRefusal, lang: CommandIo['lang']): string {
  const words = documentCheckWording[lang];
  if (refusal.code === 'paper-check.unreadable')
    return fillWording(words.unreadable, { ...refusal });
  if (refusal.code === 'paper-check.not-clauses')
    return fillWording(words.notClauses, { ...refusal });
  if (refusal.code === 'paper-check.no-files') return fillWording(words.noFiles, { ...refusal });
  return fillWording(errorWording[refusal.code][lang], { ...refusal });
}

function sayOne({ file, outcome }: Checked, { clauses }: Task, io: CommandIo): void {
  if (!outcome.ok) {
    io.err(sentenceOf(outcome.error, io.lang));
    return;
  }
  const { report, compared } = outcome.value;
  io.out(proseOfCheck(file, { report, clauses: clauses.length }, io.lang));
  const overlaps = compared.flatMap((other) =>
    other.outcome.ok ? [{ other: other.file, overlap: other.outcome.value }] : [],
  );
  if (overlaps.length > 0) io.out(proseOfOverlaps(overlaps, io.lang));
  for (const other of compared)
    if (!other.outcome.ok) io.err(sentenceOf(other.outcome.error, io.lang));
}

function sayRefusal(refusal: PathRefusal, { json }: CheckRequest, io: CommandIo): ExitCode {
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

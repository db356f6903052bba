import { basename } from 'node:path';
import { openClock } from '@daihoi/adapters/clock';
import { openPaperInspector, openPaperRepairer } from '@daihoi/adapters/documents';
import { checkDocument } from '@daihoi/adapters/files';
import {
  repairPaper,
  type PaperRepairRefusal,
  type RepairedPaper,
} from '@daihoi/application/checking';
import { findingSentence, paperRepairDocument, repairAuthor } from '@daihoi/contract/paper-check';
import { errorWording, fillWording } from '@daihoi/contract/wording';
import { err, type Result } from '@daihoi/domain/kernel';
import { documentKinds, type FormatFinding } from '@daihoi/domain/paper-format';
import { exitCodes, type CommandIo, type ExitCode } from '../command-io.ts';
import { bytesOf } from './document-bytes.ts';
import { clausesAt } from './document-clauses.ts';
import type { PathRefusal } from './document-paths.ts';
import { documentCheckWording } from './document-check-wording.ts';
import { parseRepairRequest, type RepairRequest } from './document-repair-request.ts';
import { documentRepairWording } from './document-repair-wording.ts';
import { writeOnce, type NotWritten } from './write-once.ts';

type Refusal = PaperRepairRefusal | NotWritten | PathRefusal;

const mostPlaces = 6;

/**
 * `daihoi document repair FILE.docx --out NEW.docx [--kind KIND] [--date YYYY-MM-DD] [--clauses CLAUSES.json]
 * [--clean] [--json]`: what is mechanical in the form
 * of a paper, repaired in a new file. The file itself is never written.
 * @returns 0 no error is left, 1 errors are left for a person, 2 the words are off, 3 the file was refused
 */
export async function runDocumentRepair(args: readonly string[], io: CommandIo): Promise<number> {
  const parsed = parseRepairRequest(args);
  if (!parsed.ok) return sayUsage(parsed.error, io);
  const request = parsed.value;
  const repaired = await repairFile(request, io);
  if (!repaired.ok) return sayRefusal(repaired.error, request, io);
  const written = await writeOnce(request.out, repaired.value.bytes);
  if (!written.ok) return sayRefusal(written.error, request, io);
  say(repaired.value, request, io);
  const errors = repaired.value.after.findings.some(({ severity }) => severity === 'error');
  return errors ? exitCodes.no : exitCodes.done;
}

async function repairFile(
  request: RepairRequest,
  io: CommandIo,
): Promise<Result<RepairedPaper, Refusal>> {
  const { path, kind, date, clean } = request;
  const name = path === '-' ? path : basename(path);
  const clauses = await clausesAt(request.clauses);
  if (!clauses.ok) return clauses;
  const bytes = await bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return err({ ...bytes, name });
  const clock = openClock(() => undefined);
  const by = { author: repairAuthor[io.lang], at: clock.now() };
  const stamp = clean ? { ...by, untracked: true as const } : by;
  const question = {
    today: clock.today(),
    stamp,
    clauses: clauses.value,
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
  };
  const ports = { checkDocument, inspector: openPaperInspector(), repairer: openPaperRepairer() };
  return repairPaper({ name, bytes }, question, ports);
}

function say(repaired: RepairedPaper, request: RepairRequest, io: CommandIo): void {
  const { path, out, json } = request;
  if (json) {
    const document = { file: path, out, ...paperRepairDocument(repaired, io.lang) };
    io.out(JSON.stringify(document, undefined, 2));
  } else io.out(proseOf(repaired, request, io));
}

function proseOf(
  { repaired, wordings, after }: RepairedPaper,
  { out, clean }: RepairRequest,
  io: CommandIo,
): string {
  const words = documentRepairWording[io.lang];
  const changes = wordings.map((each) =>
    fillWording(each.kind === 'line' ? words.line : words.wording, { ...each }),
  );
  const left = after.findings.map((finding) => `- ${findingLine(finding, io)}`);
  return [
    ...(repaired.length === 0 ? [words.nothing] : []),
    ...repaired.map((finding) => {
      const sentence = findingSentence(finding, io.lang);
      return fillWording(words.repaired, { sentence, place: placeOf(finding, io) });
    }),
    ...changes,
    left.length === 0 ? words.clean : fillWording(words.left, { count: left.length }),
    ...left,
    fillWording(clean ? words.writtenClean : words.written, { out }),
  ].join('\n');
}

function findingLine(finding: FormatFinding, io: CommandIo): string {
  const severity = documentCheckWording[io.lang].severity[finding.severity];
  return `${severity} ${finding.rule.id}. ${findingSentence(finding, io.lang)}${placeOf(finding, io)}`;
}

function placeOf({ paragraphs }: FormatFinding, { lang }: CommandIo): string {
  if (paragraphs.length === 0) return '';
  const more = paragraphs.length > mostPlaces ? ', …' : '';
  const shown = paragraphs.slice(0, mostPlaces).join(', ') + more;
  return fillWording(documentRepairWording[lang].place, { paragraphs: shown });
}

function sayRefusal(refusal: Refusal, { json }: RepairRequest, io: CommandIo): ExitCode {
  const message = sentenceOf(refusal, io.lang);
  const at = 'name' in refusal ? refusal.name : '';
  const document = { error: { code: refusal.code, message, at } };
  if (json) io.out(JSON.stringify(document, undefined, 2));
  else io.err(message);
  return exitCodes.refused;
}

function sentenceOf(refusal: Refusal, lang: CommandIo['lang']): string {
  const words = documentRepairWording[lang];
  const { code } = refusal;
  if (code === 'paper-repair.exists') return fillWording(words.exists, { ...refusal });
  if (code === 'paper-repair.unwritable') return fillWording(words.unwritable, { ...refusal });
  const checking = documentCheckWording[lang];
  if (code === 'paper-check.unreadable') return fillWording(checking.unreadable, { ...refusal });
  if (code === 'paper-check.not-clauses') return fillWording(checking.notClauses, { ...refusal });
  if (code === 'paper-check.no-files') return fillWording(checking.noFiles, { ...refusal });
  return fillWording(errorWording[code][lang], { ...refusal });
}

function sayUsage(
  fault: Extract<ReturnType<typeof parseRepairRequest>, { ok: false }>['error'],
  io: CommandIo,
): ExitCode {
  const check = documentCheckWording[io.lang];
  const { usage } = documentRepairWording[io.lang];
  const said = fault.code === 'usage' ? usage : check[fault.code];
  io.err(fillWording(said, { ...fault, usage, kinds: documentKinds().join(', ') }));
  return exitCodes.usage;
}

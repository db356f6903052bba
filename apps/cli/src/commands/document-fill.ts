import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openTemplateFiller } from '@daihoi/adapters/documents';
import { checkDocument } from '@daihoi/adapters/files';
import type { FilledFile } from '@daihoi/application/templates';
import { errorWording, fillWording, type WireCode } from '@daihoi/contract/wording';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { exitCodes, type CommandIo, type ExitCode } from '../command-io.ts';
import { bytesOf } from './document-bytes.ts';
import { sortWords } from './document-check-request.ts';
import { documentCheckWording } from './document-check-wording.ts';
import { readFillData } from './document-fill-data.ts';
import { documentFillWording } from './document-fill-wording.ts';
import { documentRepairWording } from './document-repair-wording.ts';
import { writeOnce } from './write-once.ts';

interface FillRequest {
  readonly path: string;
  readonly data: string;
  readonly out: string;
  readonly json: boolean;
}

interface Refusal {
  readonly code: string;
  readonly name: string;
}

/**
 * `daihoi document fill TEMPLATE.docx --data DATA.json --out NEW.docx [--json]`: a template with its fields filled.
 * @returns 0 every field is filled, 1 some had no value and stand in square brackets, 2 the words are off, 3 a file was refused
 */
export async function runDocumentFill(args: readonly string[], io: CommandIo): Promise<number> {
  const request = readRequest(args);
  if (request === undefined) {
    io.err(documentFillWording[io.lang].usage);
    return exitCodes.usage;
  }
  const filled = await fillFile(request);
  if (!filled.ok) return sayRefusal(filled.error, request, io);
  const written = await writeOnce(request.out, filled.value.bytes);
  if (!written.ok) return sayRefusal(written.error, request, io);
  say(filled.value, request, io);
  return filled.value.gaps.length > 0 ? exitCodes.no : exitCodes.done;
}

function readRequest(args: readonly string[]): FillRequest | undefined {
  const sorted = sortWords(args, ['data', 'out', 'lang']);
  if (!sorted.ok) return undefined;
  const { options, paths } = sorted.value;
  const [path, ...more] = paths;
  const data = options.get('data') ?? '';
  const out = options.get('out') ?? '';
  if (path === undefined || more.length > 0 || data === '' || out === '') return undefined;
  return { path, data, out, json: options.has('json') };
}

async function fillFile({ path, data }: FillRequest): Promise<Result<FilledFile, Refusal>> {
  const name = path === '-' ? path : basename(path);
  const bytes = await bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return err({ ...bytes, name });
  const text = await readFile(data, 'utf8').catch(() => undefined);
  if (text === undefined) return err({ code: 'fill.unreadable', name: basename(data) });
  const values = readFillData(text);
  if (!values.ok) return err({ code: 'fill.malformed', name: basename(data) });
  const accepted = checkDocument({ name, bytes });
  if (!accepted.ok) return err({ ...accepted.error, name });
  if (accepted.value.kind !== 'docx') return err({ code: 'paper-check.not-word', name });
  const filled = openTemplateFiller().fill(bytes, values.value);
  return filled.ok ? ok(filled.value) : err({ code: filled.error, name });
}

function say({ gaps, filled }: FilledFile, request: FillRequest, io: CommandIo): void {
  const { path, out, json } = request;
  const words = documentFillWording[io.lang];
  if (json) return io.out(JSON.stringify({ file: path, out, filled, gaps }, undefined, 2));
  io.out(fillWording(words.written, { out, filled }));
  io.out(
    gaps.length === 0
      ? words.complete
      : fillWording(words.gaps, { count: gaps.length, names: gaps.join('; ') }),
  );
}

function sayRefusal(refusal: Refusal, { json }: FillRequest, io: CommandIo): ExitCode {
  const message = sentenceOf(refusal, io.lang);
  const { code, name } = refusal;
  if (json) io.out(JSON.stringify({ error: { code, message, at: name } }, undefined, 2));
  else io.err(message);
  return exitCodes.refused;
}

function sentenceOf(refusal: Refusal, lang: CommandIo['lang']): string {
  const own: Readonly<Record<string, string>> = {
    'fill.unreadable': documentFillWording[lang].unreadable,
    'fill.malformed': documentFillWording[lang].malformed,
    'paper-repair.exists': documentRepairWording[lang].exists,
    'paper-repair.unwritable': documentRepairWording[lang].unwritable,
    'paper-check.unreadable': documentCheckWording[lang].unreadable,
  };
  const { code } = refusal;
  const words = own[code] ?? (isWireCode(code) ? errorWording[code][lang] : code);
  return fillWording(words, { ...refusal });
}

function isWireCode(code: string): code is WireCode {
  return Object.hasOwn(errorWording, code);
}

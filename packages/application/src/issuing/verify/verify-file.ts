import { ok, type Result } from '@daihoi/domain/kernel';
import type { ClaimedFile, DocumentRefusal } from '../../files/index.ts';
import type { ReadDocument } from '../../papers/index.ts';
import type { Ports } from '../../ports/ports.ts';
import { checkCodesIn } from '../check-code.ts';
import type { IssuedPaperRow } from '../issued-paper-store.ts';
import { filesOf } from '../register/read-issued-file.ts';
import { examine, type Examined } from './verify-code.ts';

/** How the words of a file differ from those that were issued. */
export interface WordDifference {
  /** Paragraphs of the file that the issued paper does not have, the first of them. */
  readonly added: readonly string[];
  readonly addedCount: number;
  /** How many paragraphs of the issued paper the file does not have. */
  readonly missingCount: number;
}

/**
 * What a file is. `genuine`: to the byte what was handed out. `sameWords`: saved anew, yet every paragraph is the one that
 * was issued, in the same order. `changed`: it carries the code of the paper but not its words; of a PDF only that it is
 * not the file that was handed out can be told. `unknown`: no code of the register stands in it.
 */
export type FileFinding =
  | ({ readonly verdict: 'genuine' | 'sameWords' | 'damaged' } & Examined)
  | ({
      readonly verdict: 'changed';
      readonly difference: WordDifference | undefined;
    } & Examined)
  | { readonly verdict: 'unknown' };

const mostShown = 10;
/** Codes that are looked up in one file; ours has one. */
const mostCodes = 8;

/** Compares a file with the register. The file is read and forgotten: nothing of it is kept. */
export async function verifyFile(
  ports: Pick<Ports, 'read' | 'files' | 'documents'>,
  file: ClaimedFile,
): Promise<Result<FileFinding, DocumentRefusal>> {
  const accepted = ports.files.checkDocument(file);
  if (!accepted.ok) return accepted;
  const same = await ports.read.issuedPapers.byFile(ports.files.hashOf(file.bytes));
  if (same) return ok(await found(ports, same, { verdict: 'genuine' }));
  const { kind } = accepted.value;
  const read = ports.documents.read(file, kind);
  const text = [read.margins, ...(read.lines ?? [])].join('\n');
  const codes = checkCodesIn(text).slice(0, mostCodes);
  const [row] = await ports.read.issuedPapers.byCheckCodes(codes);
  if (!row) return ok({ verdict: 'unknown' });
  return ok(await found(ports, row, await comparedWith(ports, row, read)));
}

type Comparison =
  | { readonly verdict: 'genuine' | 'sameWords' }
  | { readonly verdict: 'changed'; readonly difference: WordDifference | undefined };

async function found(
  ports: Pick<Ports, 'read' | 'files'>,
  row: IssuedPaperRow,
  compared: Comparison,
): Promise<FileFinding> {
  const examined = await examine(ports, row);
  if (!examined) return { verdict: 'unknown' };
  const { intact, ...paper } = examined;
  return intact ? { ...compared, ...paper } : { verdict: 'damaged', ...paper };
}

async function comparedWith(
  ports: Pick<Ports, 'files' | 'documents'>,
  row: IssuedPaperRow,
  { lines }: ReadDocument,
): Promise<Comparison> {
  const bytes = lines && filesOf(row).docx ? await ports.files.get(row.docxHash) : undefined;
  const issued = bytes && ports.documents.read({ name: row.number, bytes }, 'docx').lines;
  if (!lines || !issued) return { verdict: 'changed', difference: undefined };
  const difference = differenceOf(lines, issued);
  const same = lines.length === issued.length && lines.every((line, at) => line === issued[at]);
  return same ? { verdict: 'sameWords' } : { verdict: 'changed', difference };
}

/** Paragraphs that only one side has; a paragraph that stands twice counts twice. */
export function differenceOf(lines: readonly string[], issued: readonly string[]): WordDifference {
  const added = without(lines, issued);
  return {
    added: added.slice(0, mostShown),
    addedCount: added.length,
    missingCount: without(issued, lines).length,
  };
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return lines.filter((line) => {
    const n = left.get(line) ?? 0;
    left.set(line, n - 1);
    return n <= 0;
  });
}

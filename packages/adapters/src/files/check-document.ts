import {
  documentMedia,
  type AcceptedDocument,
  type ClaimedFile,
  type DocumentRefusal,
} from '@daihoi/application/files';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { listZip, type ZipFault, type ZipListing } from './list-zip.ts';

const limitMiB = 25;
/** The end mark of a PDF stands within its last kilobytes, even when a program wrote blanks after it. */
const pdfTail = 4096;
const pdfHead = 1024;

/** First bytes of what people most often rename, and what to call it. */
const knownContents = [
  { found: 'exe', magic: [0x4d, 0x5a] },
  { found: 'elf', magic: [0x7f, 0x45, 0x4c, 0x46] },
  { found: 'png', magic: [0x89, 0x50, 0x4e, 0x47] },
  { found: 'jpeg', magic: [0xff, 0xd8, 0xff] },
  { found: 'rar', magic: [0x52, 0x61, 0x72, 0x21] },
  { found: '7z', magic: [0x37, 0x7a, 0xbc, 0xaf] },
  { found: 'rtf', magic: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
] as const;
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b, 0x03, 0x04];

/** Says by its content whether a file is a Word document or a PDF; the name is only repeated in refusals. */
export function checkDocument(file: ClaimedFile): Result<AcceptedDocument, DocumentRefusal> {
  const { name, bytes } = file;
  if (bytes.length === 0) return err({ code: 'file.empty', name });
  if (bytes.length > limitMiB * 1024 * 1024) return err({ code: 'file.too-large', name, limitMiB });
  if (startsWith(bytes, zipFile)) return checkWord(file);
  if (startsWith(bytes, compoundFile)) return err(refusedCompound(file));
  if (holds(bytes.subarray(0, pdfHead), '%PDF-')) return checkPdf(file);
  const known = knownContents.find(({ magic }) => startsWith(bytes, magic));
  return err(known ? otherContent(name, known.found) : { code: 'file.not-document', name });
}

function checkWord({ name, bytes }: ClaimedFile): Result<AcceptedDocument, DocumentRefusal> {
  const listing = listZip(bytes);
  if (!listing.ok) return err({ code: codeOf[listing.error], name });
  const refusal = refuseParts(listing.value, name);
  return refusal ? err(refusal) : ok({ kind: 'docx', mediaType: documentMedia.docx });
}

const codeOf = {
  broken: 'file.broken',
  bomb: 'file.zip-bomb',
  encrypted: 'file.encrypted',
} as const satisfies Record<ZipFault, DocumentRefusal['code']>;

function refuseParts({ names }: ZipListing, name: string): DocumentRefusal | undefined {
  const isWord = names.has('[Content_Types].xml') && names.has('word/document.xml');
  if (!isWord) return otherContent(name, foundInZip(names));
  const macros = [...names].some((part) => /vba(project|data)/i.test(part));
  return macros ? { code: 'file.macros', name } : undefined;
}

function foundInZip(names: ReadonlySet<string>): string {
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  return names.has('content.xml') && names.has('META-INF/manifest.xml') ? 'odt' : 'zip';
}

/** Texts of word processors: saved as .docx they can be taken. */
const otherWords: readonly string[] = ['doc', 'rtf', 'odt'];

function otherContent(name: string, found: string): DocumentRefusal {
  return {
    code: otherWords.includes(found) ? 'file.other-word' : 'file.other-content',
    name,
    found,
  };
}

/** Names of parts by which files in the old container are told apart. */
const compoundParts = [
  { part: 'Workbook', found: 'xls' },
  { part: 'PowerPoint Document', found: 'ppt' },
] as const;

/** A document under a password is packed into the old container; without one, it is a file of an old office program. */
function refusedCompound({ name, bytes }: ClaimedFile): DocumentRefusal {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (hasPart(content, 'EncryptedPackage')) return { code: 'file.encrypted', name };
  const isWord = hasPart(content, 'WordDocument');
  const other = isWord ? undefined : compoundParts.find(({ part }) => hasPart(content, part));
  return otherContent(name, other?.found ?? 'doc');
}

function hasPart(content: Buffer, part: string): boolean {
  return content.includes(Buffer.from(part, 'utf16le'));
}

function checkPdf({ name, bytes }: ClaimedFile): Result<AcceptedDocument, DocumentRefusal> {
  const tail = bytes.subarray(Math.max(0, bytes.length - pdfTail));
  if (!holds(tail, '%%EOF')) return err({ code: 'file.broken', name });
  if (holds(tail, '/Encrypt')) return err({ code: 'file.encrypted', name });
  return ok({ kind: 'pdf', mediaType: documentMedia.pdf });
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark, 0, 'latin1');
}

import { finished } from 'node:stream/promises';
import type { MultipartFields, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { uploadLimit } from '@daihoi/contract/http';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { IncomingFile, OutgoingError, UploadedFile } from './answers.ts';

/** Takes the one file of a multipart request whole, with the words that stand before it. */
export async function takeUpload(
  request: FastifyRequest,
): Promise<Result<UploadedFile, OutgoingError>> {
  const part = await fileOf(request, uploadLimit);
  if (!part) return err({ code: 'upload.missing' });
  const bytes = await part.toBuffer().catch(() => undefined);
  if (!bytes || part.file.truncated)
    return err({ code: 'upload.too-large', limitMiB: uploadLimit / 1024 / 1024 });
  return ok({ name: nameOf(part), bytes, fields: fieldsOf(part.fields) });
}

/** A file that is on its way, and how the rest of it is passed over: a browser reads no answer before all was taken. */
export interface BegunUpload {
  readonly incoming: IncomingFile;
  leave(): Promise<void>;
}

/**
 * Begins to take the one file of a multipart request: the words before it are there, its content comes part by part.
 * @param limit in bytes; one byte more is passed on, so that whoever measures sees that it is too large
 */
export async function beginUpload(
  request: FastifyRequest,
  limit: number,
): Promise<Result<BegunUpload, OutgoingError>> {
  const part = await fileOf(request, limit + 1);
  if (!part) return err({ code: 'upload.missing' });
  const { file } = part;
  return ok({
    incoming: {
      name: nameOf(part),
      fields: fieldsOf(part.fields),
      parts: file.iterator({ destroyOnReturn: false }),
    },
    async leave() {
      file.resume();
      // Whoever broke off reads no answer either.
      await finished(file).catch(() => undefined);
    },
  });
}

async function fileOf(
  request: FastifyRequest,
  fileSize: number,
): Promise<MultipartFile | undefined> {
  if (!request.isMultipart()) return undefined;
  return request.file({ limits: { fileSize, files: 1 } });
}

/** The name, cut to its last part and NFC. */
function nameOf({ filename }: MultipartFile): string {
  return filename.split(/[\\/]/).at(-1)?.normalize('NFC') ?? '';
}

function fieldsOf(parts: MultipartFields): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [name, part] of Object.entries(parts))
    if (part && 'value' in part && typeof part.value === 'string') fields[name] = part.value;
  return fields;
}

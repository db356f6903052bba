import type { MultipartFields } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { OutgoingError, UploadedFile } from './answers.ts';

/** The largest file that is taken, in bytes (25 MiB). */
export const uploadLimit = 25 * 1024 * 1024;

/** Takes the one file of a multipart request, with the words that stand before it; the name is cut to its last part and NFC. */
export async function takeUpload(
  request: FastifyRequest,
  limit: number = uploadLimit,
): Promise<Result<UploadedFile, OutgoingError>> {
  if (!request.isMultipart()) return err({ code: 'upload.missing' });
  const part = await request.file({ limits: { fileSize: limit, files: 1 } });
  if (!part) return err({ code: 'upload.missing' });
  const bytes = await part.toBuffer().catch(() => undefined);
  if (!bytes || part.file.truncated)
    return err({ code: 'upload.too-large', limitMiB: limit / 1024 / 1024 });
  const name = part.filename.split(/[\\/]/).at(-1)?.normalize('NFC') ?? '';
  return ok({ name, bytes, fields: fieldsOf(part.fields) });
}

function fieldsOf(parts: MultipartFields): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [name, part] of Object.entries(parts))
    if (part && 'value' in part && typeof part.value === 'string') fields[name] = part.value;
  return fields;
}

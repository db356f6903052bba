import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { OutgoingError, UploadedFile } from './answers.ts';

/** The largest file that is taken, in bytes (25 MiB). */
export const uploadLimit = 25 * 1024 * 1024;

/** Takes the one file of a multipart request; the name is cut to its last part and NFC. */
export async function takeUpload(
  request: FastifyRequest,
): Promise<Result<UploadedFile, OutgoingError>> {
  if (!request.isMultipart()) return err({ code: 'upload.missing' });
  const part = await request.file({ limits: { fileSize: uploadLimit, files: 1 } });
  if (!part) return err({ code: 'upload.missing' });
  const bytes = await part.toBuffer().catch(() => undefined);
  if (!bytes || part.file.truncated) return err({ code: 'upload.too-large' });
  const name = part.filename.split(/[\\/]/).at(-1)?.normalize('NFC') ?? '';
  return ok({ name, bytes });
}

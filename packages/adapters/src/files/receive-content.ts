import { createHash } from 'node:crypto';
import type { ReceivedContent, ReceivingBounds, ReceivingFault } from '@daihoi/application/files';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { isDiskFull } from './disk-full.ts';
import { openDraft, type DraftFile } from './draft-file.ts';

const headBytes = 1024;

/** Whoever sends stopped in the middle. */
class BrokenOff extends Error {}

/**
 * Writes a content to disk as it comes, hashed and measured on the way, and gives it its name when it came whole.
 * @param at where a content of that hash lies under the folder
 */
export async function receiveContent(
  { folder, at }: { readonly folder: string; readonly at: (hash: string) => string },
  parts: AsyncIterable<Uint8Array>,
  bounds: ReceivingBounds,
): Promise<Result<ReceivedContent, ReceivingFault>> {
  let draft: DraftFile | undefined;
  try {
    draft = await openDraft(folder);
    const filled = await fill(draft, orBrokenOff(parts), bounds);
    if (filled.ok) await draft.keepAs(at(filled.value.hash));
    return filled;
  } catch (fault) {
    if (fault instanceof BrokenOff) return err('brokenOff');
    if (isDiskFull(fault)) return err('diskFull');
    throw fault;
  } finally {
    await draft?.close();
  }
}

async function* orBrokenOff(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* parts;
  } catch (cause) {
    throw new BrokenOff('the content did not come whole', { cause });
  }
}

async function fill(
  draft: DraftFile,
  parts: AsyncIterable<Uint8Array>,
  { most, wants }: ReceivingBounds,
): Promise<Result<ReceivedContent, ReceivingFault>> {
  const hash = createHash('sha256');
  let [head, bytes] = [new Uint8Array(), 0];
  for await (const part of parts) {
    bytes += part.length;
    if (bytes > most) return err('tooLarge');
    const more = part.subarray(0, headBytes - head.length);
    head = more.length === 0 ? head : new Uint8Array([...head, ...more]);
    if (more.length > 0 && head.length === headBytes && !wants(head)) return err('notWanted');
    hash.update(part);
    await draft.append(part);
  }
  if (bytes === 0) return err('empty');
  if (head.length < headBytes && !wants(head)) return err('notWanted');
  return ok({ hash: hash.digest('hex'), bytes, head });
}

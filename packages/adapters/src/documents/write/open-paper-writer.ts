import type { Paper, PaperRenderer } from '@daihoi/application/papers';
import { invariant } from '@daihoi/domain/kernel';
import { openPaperRenderer } from '../open-paper-renderer.ts';
import type { DocumentRoom } from '../rooms/document-room.ts';
import type { PassagesTask, WriteTask } from '../rooms/document-task.ts';
import { isLongPaper } from './paper-length.ts';
import { PaperNotWritten } from './paper-not-written.ts';

/**
 * The renderer of a server: a long paper is written in a room beside the thread that answers people, a short one at once, so that
 * no certificate waits behind somebody's upload. The bytes are the same either way. A paper that no room could write is thrown as
 * `PaperNotWritten`, as a disk that is full is.
 */
export function openPaperWriter(room: DocumentRoom): PaperRenderer {
  const here = openPaperRenderer();
  return {
    ...here,
    toDocx: (paper) => (isLongPaper(paper) ? written(room, paper, 'docx') : here.toDocx(paper)),
    toPdf: (paper) => (isLongPaper(paper) ? written(room, paper, 'pdf') : here.toPdf(paper)),
    toPassages: (paper, parts) =>
      isLongPaper(paper) ? passagesOf(room, { paper, parts }) : here.toPassages(paper, parts),
  };
}

async function written(room: DocumentRoom, paper: Paper, as: WriteTask['as']): Promise<Uint8Array> {
  const end = await room.run({ kind: 'write', paper, as });
  if (end.kind !== 'answered') throw new PaperNotWritten(end.kind);
  invariant(end.reply.kind === 'write', 'a writing is answered by a file');
  return end.reply.bytes;
}

async function passagesOf(
  room: DocumentRoom,
  asked: Omit<PassagesTask, 'kind'>,
): Promise<readonly string[]> {
  const end = await room.run({ kind: 'passages', ...asked });
  if (end.kind !== 'answered') throw new PaperNotWritten(end.kind);
  invariant(end.reply.kind === 'passages', 'passages that are asked for are answered by them');
  return end.reply.passages;
}

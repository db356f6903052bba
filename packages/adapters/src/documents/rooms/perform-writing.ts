import type { PaperRenderer } from '@daihoi/application/papers';
import type { WriteReply, WriteTask } from './document-task.ts';

/** Writes papers; what it needs is loaded with the first one, so that a thread that only examines pays nothing. */
export function openWriting(): (task: WriteTask) => Promise<WriteReply> {
  let opening: Promise<PaperRenderer> | undefined;
  return async ({ paper, as }) => {
    opening ??= import('../open-paper-renderer.ts').then(({ openPaperRenderer }) =>
      openPaperRenderer(),
    );
    const renderer = await opening;
    const bytes = as === 'pdf' ? await renderer.toPdf(paper) : await renderer.toDocx(paper);
    return { kind: 'write', bytes };
  };
}

import type { PaperRenderer } from '@daihoi/application/papers';
import type { PassagesReply, PassagesTask, WriteReply, WriteTask } from './document-task.ts';

/** Writes papers; what it needs is loaded with the first one, so that a thread that only examines pays nothing. */
export function openWriting(): (
  task: WriteTask | PassagesTask,
) => Promise<WriteReply | PassagesReply> {
  let opening: Promise<PaperRenderer> | undefined;
  return async (task) => {
    opening ??= import('../open-paper-renderer.ts').then(({ openPaperRenderer }) =>
      openPaperRenderer(),
    );
    const renderer = await opening;
    const { paper } = task;
    if (task.kind === 'passages')
      return { kind: 'passages', passages: await renderer.toPassages(paper, task.parts) };
    const bytes = task.as === 'pdf' ? await renderer.toPdf(paper) : await renderer.toDocx(paper);
    return { kind: 'write', bytes };
  };
}

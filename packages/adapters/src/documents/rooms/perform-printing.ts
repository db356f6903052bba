import { err } from '@daihoi/domain/kernel';
import type { WordPdf } from '../pages/word-pdf.ts';
import type { PrintReply, PrintTask } from './document-task.ts';

/** Sets Word files as PDF; the press is loaded with the first one, so that a thread that only examines pays nothing. */
export function openPrinting(): (task: PrintTask) => Promise<PrintReply> {
  let opening: Promise<WordPdf> | undefined;
  return async ({ file }) => {
    opening ??= import('../pages/word-pdf.ts').then(({ openWordPdf }) => openWordPdf());
    const print = await opening;
    const pdf = print(file.bytes);
    const outcome = pdf.ok ? pdf : err({ code: pdf.error, name: file.name });
    return { kind: 'print', outcome };
  };
}

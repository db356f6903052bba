import { parentPort } from 'node:worker_threads';
import { openExaminations } from '../examine/perform-examination.ts';
import type { DocumentReply, DocumentTask } from './document-task.ts';
import { openPrinting } from './perform-printing.ts';
import { openWriting } from './perform-writing.ts';

const examine = openExaminations();
const write = openWriting();
const print = openPrinting();

parentPort?.on('message', (task: DocumentTask) => void answer(task));

/** A bug rejects, which ends the thread and is told to whoever waits. */
async function answer(task: DocumentTask): Promise<void> {
  parentPort?.postMessage(await replyTo(task));
}

async function replyTo(task: DocumentTask): Promise<DocumentReply> {
  if (task.kind === 'write' || task.kind === 'passages') return write(task);
  return task.kind === 'print' ? print(task) : examine(task);
}

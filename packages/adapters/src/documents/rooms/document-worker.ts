import { parentPort } from 'node:worker_threads';
import { openExaminations } from '../examine/perform-examination.ts';
import type { DocumentReply, DocumentTask } from './document-task.ts';
import { openWriting } from './perform-writing.ts';

const examine = openExaminations();
const write = openWriting();

parentPort?.on('message', (task: DocumentTask) => void answer(task));

/** A bug rejects, which ends the thread and is told to whoever waits. */
async function answer(task: DocumentTask): Promise<void> {
  const reply: DocumentReply = task.kind === 'write' ? await write(task) : examine(task);
  parentPort?.postMessage(reply);
}

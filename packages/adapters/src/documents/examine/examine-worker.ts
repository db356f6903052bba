import { parentPort } from 'node:worker_threads';
import type { ExamineTask } from './examine-task.ts';
import { openExaminations } from './perform-examination.ts';

const perform = openExaminations();

parentPort?.on('message', (task: ExamineTask) => {
  parentPort?.postMessage(perform(task));
});

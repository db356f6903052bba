import { parentPort } from 'node:worker_threads';
import type { ExamineTask } from './examine-task.ts';
import { performExamination } from './perform-examination.ts';

parentPort?.on('message', (task: ExamineTask) => {
  parentPort?.postMessage(performExamination(task));
});

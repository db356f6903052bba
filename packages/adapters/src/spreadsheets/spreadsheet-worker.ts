import { parentPort } from 'node:worker_threads';
import type { WorkerReply, WorkerTask } from './worker-task.ts';

parentPort?.once('message', (task: WorkerTask) => {
  void perform(task).then((reply) => parentPort?.postMessage(reply));
});

/** Each task loads only the library it needs: a thread lives for one task. */
async function perform(wanted: WorkerTask): Promise<WorkerReply> {
  switch (wanted.kind) {
    case 'read': {
      const { readSpreadsheet } = await import('./read-spreadsheet.ts');
      return { kind: 'read', outcome: await readSpreadsheet(wanted.file) };
    }
    case 'write': {
      const { buildWorkbook } = await import('./build-workbook.ts');
      return { kind: 'write', bytes: await buildWorkbook(wanted.sheets) };
    }
  }
}

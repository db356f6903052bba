export { countCheckCode, isRehearsalKey, roomKeyCode } from './count-record.ts';
export type { PaperRefusal } from './minutes-readiness.ts';
export { printCountingFile } from './print-file.ts';
export { printCountingPaper, type CountingPaperKind } from './print-paper.ts';

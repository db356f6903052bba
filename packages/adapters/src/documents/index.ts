export { openBallotPress } from './ballot/open-ballot-press.ts';
export { openPaperExaminer } from './examine/open-paper-examiner.ts';
export { openPaperInspector } from './inspect/open-paper-inspector.ts';
export { openPaperRepairer } from './repair/open-paper-repairer.ts';
export { openDocumentReader } from './read/open-document-reader.ts';
export { openPaperRenderer } from './open-paper-renderer.ts';
export { openTemplateFiller } from './fill/open-template-filler.ts';

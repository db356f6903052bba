export { openPaperRenderer } from './open-paper-renderer.ts';

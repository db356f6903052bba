export * from './screen-paper.ts';

export * from './board-store.ts';
export * from './view-board.ts';

export { askChallenge } from './ask-challenge.ts';
export * from './comment-page-store.ts';
export { addressOfPage, commentSheet } from './comment-sheet.ts';
export type { CommentPageKind, WhichPage } from './find-page.ts';
export * from './look-up-receipt.ts';
export * from './moderate-held.ts';
export * from './read-page.ts';
export * from './view-held.ts';
export * from './write-comment.ts';

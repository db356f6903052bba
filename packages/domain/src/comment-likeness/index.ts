export type { CommentText } from './comment-features.ts';
export * from './group-comments.ts';

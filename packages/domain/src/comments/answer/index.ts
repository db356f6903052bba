export * from './comment-response.ts';
export * from './conclude-hindrances.ts';
export * from './passage-links.ts';
export * from './draft-parts.ts';

export * from './routes.ts';
export * from './set-aside-words.ts';
export * from './shapes.ts';
export * from './without-script.ts';

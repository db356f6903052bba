export * from './routes.ts';
export * from './watch-messages.ts';

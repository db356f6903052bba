export * from './route.ts';
export * from './shapes.ts';
export * from './upload-limit.ts';
export * from './wire-error.ts';

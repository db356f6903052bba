export * from './routes.ts';
export { statisticsWording } from './wording.ts';

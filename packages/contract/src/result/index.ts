export * from './routes.ts';
export * from './shapes.ts';
export { personWording } from './person-wording.ts';

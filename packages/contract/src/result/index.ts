export * from './routes.ts';
export * from './shapes.ts';
export { personWording, type PersonWording } from './person-wording.ts';

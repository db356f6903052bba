export { connectionStringOf, type DatabaseConnection } from './connection.ts';
export type { EmbeddedEvent, EmbeddedLog } from './event.ts';
export { findRunningPostgres } from './find-running.ts';
export { hasCluster } from './has-cluster.ts';
export {
  openEmbeddedPostgres,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from './open-embedded-postgres.ts';
export type { EmbeddedRefusal } from './refusal.ts';
export type { Durability } from './settings.ts';
